import DeviceActors
import NIOCore
import NIOHTTP1
import NIOPosix
import Provisioning
import Synchronization

/// Simulated workpoints on a network: real HTTPS to the provisioning service, one HTTP listener for contact-me, polls.
///
/// All phones of a fleet listen on one port; what tells them apart is the first part of the path in their
/// `contact-me-uri`.
public final class WorkpointFleet: Sendable {
    /// Told what a phone reports, on the phone's event loop.
    public typealias Observer = @Sendable (_ mac: MACAddress, _ report: SimulatedWorkpoint.Report) -> Void

    /// Where the phones listen for contact-me.
    public let contactAddress: SocketAddress
    private let listener: any Channel
    private let connections: OpenConnections
    private let shells: [MACAddress: WorkpointShell]
    /// The phones, in the order of their configurations.
    public let addresses: [MACAddress]
    /// The phones of each number, as they were configured.
    public let addressesByNumber: [String: [MACAddress]]

    private init(
        listener: any Channel, connections: OpenConnections, contactAddress: SocketAddress,
        shells: [WorkpointShell], addressesByNumber: [String: [MACAddress]]
    ) {
        self.listener = listener
        self.connections = connections
        self.contactAddress = contactAddress
        self.addressesByNumber = addressesByNumber
        self.shells = Dictionary(shells.map { ($0.mac, $0) }) { first, _ in first }
        addresses = shells.map(\.mac)
    }

    /// Opens the listener and makes the phones, which are still without power.
    ///
    /// - Parameters:
    ///   - host: the address to listen on for contact-me.
    ///   - port: the port for it; 0 lets the system choose.
    ///   - phones: makes the configurations, given the address each phone is to tell as its `contact-me-uri`.
    ///   - files: fetches files; over HTTPS and FTP when not given.
    ///   - clock: the time of day. Where it does not go by itself, as in tests, turn it and tell the phones the input
    ///     ``SimulatedWorkpoint/Input/time``.
    ///   - observer: told what the phones report.
    /// - Throws: the system's error when the port cannot be had.
    public static func start(
        host: String = "127.0.0.1", port: Int = 0, on group: any EventLoopGroup,
        files: any FileFetching = NetworkFileFetcher(), clock: @escaping @Sendable () -> Timestamp,
        observer: @escaping Observer = { _, _ in },
        phones: (_ contactURI: (MACAddress) -> String) throws -> [SimulatedWorkpointConfiguration]
    ) async throws -> WorkpointFleet {
        let book = PhoneBook()
        let connections = OpenConnections()
        let listener = try await ServerBootstrap(group: group)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                connections.add(channel)
                return channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
                    try channel.pipeline.syncOperations.addHandler(
                        NIOHTTPServerRequestAggregator(maxContentLength: 4_096))
                    try channel.pipeline.syncOperations.addHandler(ContactMeListener(book: book))
                }
            }
            .bind(host: host, port: port).get()
        guard let address = listener.localAddress, let boundPort = address.port else {
            try await listener.close()
            throw ChannelError.unknownLocalAddress
        }
        let configurations = try phones { mac in
            "http://\(host):\(boundPort)/\(PhoneBook.name(of: mac))/contact_dls.html/ContactDLS"
        }
        let shells = configurations.map { configuration in
            WorkpointShell(configuration, loop: group.next(), files: files, clock: clock, observer: observer)
        }
        book.enter(shells)
        return WorkpointFleet(
            listener: listener, connections: connections, contactAddress: address, shells: shells,
            addressesByNumber: Dictionary(grouping: configurations, by: \.number).mapValues { $0.map(\.mac) })
    }

    /// Tells a phone that something happened to it.
    public func tell(_ mac: MACAddress, _ input: SimulatedWorkpoint.Input) {
        shells[mac]?.tell(input)
    }

    /// Tells all phones that something happened to them.
    public func tellAll(_ input: SimulatedWorkpoint.Input) {
        for mac in addresses { tell(mac, input) }
    }

    /// What a phone is like now; `nil` when there is none of this address.
    public func phone(_ mac: MACAddress) async throws -> SimulatedWorkpoint? {
        guard let shell = shells[mac] else { return nil }
        return try await shell.current().get()
    }

    /// Pulls every plug and closes every connection.
    public func stop() async {
        for shell in shells.values { try? await shell.stop().get() }
        try? await listener.close()
        connections.closeAll()
    }
}

/// The connections of those who ask phones for contact.
private final class OpenConnections: Sendable {
    private let channels = Mutex<[ObjectIdentifier: any Channel]>([:])

    func add(_ channel: any Channel) {
        channels.withLock { $0[ObjectIdentifier(channel)] = channel }
        channel.closeFuture.whenComplete { [self] _ in
            _ = channels.withLock { $0.removeValue(forKey: ObjectIdentifier(channel)) }
        }
    }

    func closeAll() {
        for channel in channels.withLock({ Array($0.values) }) { channel.close(promise: nil) }
    }
}

/// Which phone is behind a path.
final class PhoneBook: Sendable {
    private let shells = Mutex<[String: WorkpointShell]>([:])

    /// The first part of the path of a phone.
    static func name(of mac: MACAddress) -> String { mac.description.replacing(":", with: "") }

    func enter(_ list: [WorkpointShell]) {
        shells.withLock { shells in
            for shell in list { shells[Self.name(of: shell.mac)] = shell }
        }
    }

    func shell(path: Substring) -> WorkpointShell? {
        let name = path.drop { $0 == "/" }.prefix { $0 != "/" }
        return shells.withLock { $0[String(name)] }
    }
}
