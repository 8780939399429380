import Foundation
import NIOCore
import Provisioning

/// Fetches files for simulated phones.
public protocol FileFetching: Sendable {
    /// Fetches a file; whether it came whole.
    func fetch(_ file: SimulatedWorkpoint.FileFetch, on loop: any EventLoop) -> EventLoopFuture<Bool>
}

/// Fetches files from the servers that the service names, as phones do: over HTTPS or FTP. What comes is thrown away.
public struct NetworkFileFetcher: FileFetching {
    private let https: HTTPSFileFetcher
    private let ftp: FTPFileFetcher

    /// A fetcher.
    ///
    /// - Parameter time: how long a file may take; then it counts as not fetched.
    public init(within time: Duration = .seconds(300)) {
        https = HTTPSFileFetcher(within: time)
        ftp = FTPFileFetcher(within: time)
    }

    /// Fetches a file; whether it came whole.
    public func fetch(_ file: SimulatedWorkpoint.FileFetch, on loop: any EventLoop) -> EventLoopFuture<Bool> {
        switch file.source {
        case .https: https.fetch(file, on: loop)
        case .ftp: ftp.fetch(file, on: loop)
        }
    }
}

/// Fetches files over HTTPS, from any server whatever its certificate, as phones in Default Mode do. A file on an FTP
/// server counts as not fetched.
public struct HTTPSFileFetcher: FileFetching {
    private let time: Duration

    /// A fetcher.
    ///
    /// - Parameter time: how long a file may take; then it counts as not fetched.
    public init(within time: Duration = .seconds(300)) {
        self.time = time
    }

    /// Fetches a file; whether it came whole.
    public func fetch(_ file: SimulatedWorkpoint.FileFetch, on loop: any EventLoop) -> EventLoopFuture<Bool> {
        guard case .https(let url, let user, let password) = file.source else {
            return loop.makeSucceededFuture(false)
        }
        let authorization = user.map { user in
            "Basic " + Data("\(user):\(password ?? "")".utf8).base64EncodedString()
        }
        return PlainHTTP.get(url, authorization: authorization, within: TimeAmount(time), on: loop).map { answer in
            answer.head.status == .ok && answer.body?.readableBytes ?? 0 > 0
        }.recover { _ in false }
    }
}
