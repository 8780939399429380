// swift-tools-version: 6.1
import PackageDescription

// The benchmarks are a package of their own, so that nothing they need (peer parsers, C++) reaches the product.
let package = Package(
    name: "gatewayd-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "gatewayd", path: ".."),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.0"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    ],
    targets: [
        // The peers: libxml2 SAX push, expat, pugixml, each behind the same few C functions.
        .systemLibrary(
            name: "CLibXML2Peer", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(
            name: "CPeerParsers",
            dependencies: ["CLibXML2Peer"],
            linkerSettings: [
                .linkedLibrary("xml2"), .linkedLibrary("expat"), .linkedLibrary("pugixml"),
            ]
        ),

        // Senders and receivers in plain C over epoll: the same for the gateway and for its peer.
        .target(name: "CLoad"),

        // Statistics, histogram, machine facts, marks, the table and the JSON.
        .target(name: "Harness", dependencies: ["CLoad"]),

        .executableTarget(
            name: "gateway-bench",
            dependencies: [
                "Harness", "CPeerParsers", "CLoad",
                .product(name: "ECMA323", package: "gatewayd"),
                .product(name: "Transport", package: "gatewayd"),
                .product(name: "DeviceActors", package: "gatewayd"),
                .product(name: "CSTAGateway", package: "gatewayd"),
                .product(name: "Simulation", package: "gatewayd"),
                .product(name: "Provisioning", package: "gatewayd"),
                .product(name: "Store", package: "gatewayd"),
                .product(name: "WorkpointService", package: "gatewayd"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOTLS", package: "swift-nio"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .testTarget(name: "HarnessTests", dependencies: ["Harness", "CLoad"]),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
