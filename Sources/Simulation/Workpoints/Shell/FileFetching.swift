import Foundation
import NIOCore
import Provisioning

/// Fetches files for simulated phones.
public protocol FileFetching: Sendable {
    /// Fetches a file; whether it came whole.
    func fetch(_ file: SimulatedWorkpoint.FileFetch, on loop: any EventLoop) -> EventLoopFuture<Bool>
}

/// Fetches files over HTTPS, from any server whatever its certificate, as phones in Default Mode do. A file on an FTP
/// server counts as not fetched: this simulation has no FTP.
public struct HTTPSFileFetcher: FileFetching {
    /// A fetcher.
    public init() {}

    /// Fetches a file; whether it came whole.
    public func fetch(_ file: SimulatedWorkpoint.FileFetch, on loop: any EventLoop) -> EventLoopFuture<Bool> {
        guard case .https(let url, let user, let password) = file.source else {
            return loop.makeSucceededFuture(false)
        }
        let authorization = user.map { user in
            "Basic " + Data("\(user):\(password ?? "")".utf8).base64EncodedString()
        }
        return PlainHTTP.get(url, authorization: authorization, on: loop).map { answer in
            answer.head.status == .ok && answer.body?.readableBytes ?? 0 > 0
        }.recover { _ in false }
    }
}
