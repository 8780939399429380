import ExtensionMobility
import NIOCore
import Transport
import WorkpointService

/// Where applications and phones are listened to.
public struct MobilityListenerConfiguration: Sendable {
    /// An address of this machine, or a name that resolves to one.
    public var host: String
    /// The port; 8080 in the clear and 8443 with TLS are usual, 0 lets the system choose.
    public var port: Int
    /// Certificate and oldest TLS version; `nil` for plain HTTP, which carries passwords and PINs in the clear.
    public var tls: TLSServer?
    /// Connections at once.
    public var maximumConnections = 4_096

    /// A listener.
    public init(host: String, port: Int, tls: TLSServer? = nil) {
        self.host = host
        self.port = port
        self.tls = tls
    }
}

/// The listeners of Extension Mobility.
public final class MobilityServer: Sendable {
    private let listeners: [PhoneListener]

    private init(_ listeners: [PhoneListener]) {
        self.listeners = listeners
    }

    /// Starts to listen.
    ///
    /// - Parameters:
    ///   - form: how answers are written.
    ///   - publicHost: host and port that phones reach this service by; `nil`: whatever they have asked for.
    /// - Throws: the system's error for an address that cannot be listened on; then nothing is open.
    public static func start(
        _ configurations: [MobilityListenerConfiguration], service: ExtensionMobilityService,
        form: MobilityAnswerWriter.Form = .current, publicHost: String? = nil, group: any EventLoopGroup
    ) async throws -> MobilityServer {
        var listeners: [PhoneListener] = []
        do {
            for configuration in configurations {
                var place = PhoneHTTPPlace(
                    host: configuration.host, port: configuration.port, tls: configuration.tls,
                    maximumConnections: configuration.maximumConnections)
                place.limits.maximumBody = MobilitySite.maximumBody
                let site = MobilitySite(
                    service: service, writer: MobilityAnswerWriter(form: form), isSecure: configuration.tls != nil,
                    publicHost: publicHost)
                listeners.append(
                    try await PhoneListener.bind(place, site: site, counters: ProvisioningCounters(), group: group))
            }
        } catch {
            await MobilityServer(listeners).stop(within: .zero)
            throw error
        }
        return MobilityServer(listeners)
    }

    /// The addresses that are listened on, in the order of the configurations; ports are the real ones.
    public var addresses: [SocketAddress] { listeners.compactMap(\.localAddress) }

    /// Accepts no more connections, and closes each when its answer is out, all of them after this time.
    public func stop(within time: Duration = .seconds(5)) async {
        await withTaskGroup(of: Void.self) { group in
            for listener in listeners { group.addTask { await listener.close(within: TimeAmount(time)) } }
        }
    }
}
