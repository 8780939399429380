import DeviceActors
import Foundation
import NIOCore
import NIOHTTP1
import Provisioning

/// What stands behind the listeners for polls: tells phones that cannot be contacted whether they are to come.
///
/// `GET …/contact-me?device-id=<hardware address>` is answered 202 when something waits, 200 when nothing does, 404 for a
/// phone that is not known (guide, pages 15 and 24).
final class PollSite: PhoneHTTPSite {
    private let surroundings: WorkpointSurroundings

    init(_ surroundings: WorkpointSurroundings) {
        self.surroundings = surroundings
    }

    func refusal(of head: HTTPRequestHead) -> PhoneHTTPAnswer? {
        let path = head.uri.prefix { $0 != "?" }
        guard path == "/contact-me" || path.hasSuffix("/contact-me") else { return .empty(.notFound) }
        guard head.method == .GET || head.method == .HEAD else {
            return .empty(.methodNotAllowed, headers: [.init(name: "Allow", value: "GET, HEAD")])
        }
        return nil
    }

    func answer(_ request: PhoneHTTPRequest, on loop: any EventLoop) -> EventLoopFuture<PhoneHTTPAnswer> {
        let promise = loop.makePromise(of: PhoneHTTPAnswer.self)
        surroundings.registry.work.run { promise.succeed(await self.answer(request)) }
        return promise.futureResult
    }

    private func answer(_ request: PhoneHTTPRequest) async -> PhoneHTTPAnswer {
        surroundings.counters.add(.polls)
        guard let mac = Self.device(in: request.target).flatMap({ MACAddress($0) }) else {
            return .empty(.badRequest)
        }
        do {
            guard let wants = try await wants(mac) else { return .empty(.notFound) }
            if wants { surroundings.counters.add(.pollsAccepted) }
            return .empty(wants ? .accepted : .ok)
        } catch {
            return .empty(.serviceUnavailable, headers: [.init(name: "Retry-After", value: "30")])
        }
    }

    private func wants(_ mac: MACAddress) async throws(ProvisioningStoreError) -> Bool? {
        // Most polls are of phones for which nothing waits. Those have no actor, and need none for this.
        guard surroundings.registry.isLoaded(mac) else {
            return try await surroundings.store.workpoint(mac).map { _ in false }
        }
        let answer = try await surroundings.registry.use(mac) { workpoint async throws(ProvisioningStoreError) in
            try await workpoint.polled()
        }
        return answer ?? nil
    }

    /// The value of `device-id` in a request's target.
    static func device(in target: String) -> String? {
        guard let mark = target.firstIndex(of: "?") else { return nil }
        for pair in target[target.index(after: mark)...].split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            if parts.count == 2, parts[0] == "device-id" { return String(parts[1]).removingPercentEncoding }
        }
        return nil
    }
}
