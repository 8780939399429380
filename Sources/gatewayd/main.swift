import Hummingbird
import Yams
import ArgumentParser
import ServiceLifecycle
print("gatewayd")
