import ExtensionMobility
import NIOCore
import NIOHTTP1
import WorkpointService

/// What stands behind a listener: the API, its document types, and the phones' pages.
///
/// The API answers every request to one of its addresses with HTTP 200; what is wrong stands in the answer.
struct MobilitySite: PhoneHTTPSite {
    /// The largest body, bytes: a message of the largest size, every byte of it escaped.
    static let maximumBody = 3 * MobilityMessageLimits().bytes

    let service: ExtensionMobilityService
    let writer: MobilityAnswerWriter
    /// Whether the listener has TLS.
    let isSecure: Bool
    /// Host and port of the addresses in pages; `nil`: those of the request.
    let publicHost: String?

    /// What an address leads to.
    private enum Place {
        case interface
        case documentType(MobilityDocumentType)
        case pages

        init?(_ target: String) {
            let path = String(target.prefix { $0 != "?" })
            switch path.lowercased() {
            // The two pages of the time before 4.0.
            case "/emservice/emserviceservlet", "/loginservice/login.asp", "/loginservice/query.asp": self = .interface
            case "/emapp/emappservlet": self = .pages
            default:
                let folder = "/emservice/jsp/"
                guard path.lowercased().hasPrefix(folder),
                    let type = MobilityDocumentType(rawValue: String(path.dropFirst(folder.count)))
                else { return nil }
                self = .documentType(type)
            }
        }
    }

    func refusal(of head: HTTPRequestHead) -> PhoneHTTPAnswer? {
        guard let place = Place(head.uri) else { return .empty(.notFound) }
        switch place {
        case .interface:
            let length = head.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
            return length > Self.maximumBody ? tooLarge : nil
        case .documentType, .pages:
            let isRead = [.GET, .HEAD].contains(head.method)
            // Some phones post what is usually in the address.
            if case .pages = place, head.method == .POST { return nil }
            return isRead ? nil : .empty(.methodNotAllowed, headers: [.init(name: "Allow", value: "GET, HEAD")])
        }
    }

    var tooLarge: PhoneHTTPAnswer {
        var answer = xml(.failure(MobilityError(.parsing, "the message is too large")))
        answer.closes = true
        return answer
    }

    func answer(_ request: PhoneHTTPRequest, on loop: any EventLoop) -> EventLoopFuture<PhoneHTTPAnswer> {
        let promise = loop.makePromise(of: PhoneHTTPAnswer.self)
        promise.completeWithTask { await answer(request) }
        return promise.futureResult
    }

    private func answer(_ request: PhoneHTTPRequest) async -> PhoneHTTPAnswer {
        switch Place(request.target) {
        case .interface:
            guard request.method == .POST else {
                return xml(.failure(MobilityError(.parsing, "the form must be posted")))
            }
            return xml(await service.answer(form: request.body, from: origin(of: request)))
        case .documentType(let type):
            return PhoneHTTPAnswer(
                status: .ok, headers: [.init(name: "Content-Type", value: "application/xml-dtd")], body: type.bytes)
        case .pages: return await page(request)
        case nil: return .empty(.notFound)
        }
    }

    private func page(_ request: PhoneHTTPRequest) async -> PhoneHTTPAnswer {
        var query = request.target.firstIndex(of: "?").map { Array(request.target[$0...].dropFirst().utf8) } ?? []
        if request.method == .POST, !request.body.isEmpty { query += [UInt8(ascii: "&")] + request.body }
        let asked = PhoneServiceRequest(
            query: query, acceptCharset: request.headers.first(name: "Accept-Charset"),
            acceptLanguage: request.headers.first(name: "Accept-Language"), origin: origin(of: request),
            address: "\(isSecure ? "https" : "http")://\(host(of: request))/emapp/EMAppServlet")
        let page = await service.page(for: asked)
        return PhoneHTTPAnswer(
            status: .ok,
            headers: [
                .init(name: "Content-Type", value: "text/xml; charset=\(asked.charset.rawValue)"),
                .init(name: "Cache-Control", value: "no-store"),
                // Keeps a page out of the list that the key "back" goes through.
                .init(name: "Expires", value: "Thu, 01 Jan 2004 00:00:00 GMT"),
            ],
            body: page.bytes(asked.charset))
    }

    private func xml(_ answer: MobilityAnswer) -> PhoneHTTPAnswer {
        PhoneHTTPAnswer(
            status: .ok,
            headers: [
                .init(name: "Content-Type", value: "text/xml; charset=UTF-8"),
                .init(name: "Cache-Control", value: "no-store"),
            ],
            body: writer.bytes(answer))
    }

    private func origin(of request: PhoneHTTPRequest) -> RequestOrigin {
        RequestOrigin(
            address: NetworkAddress(request.connection.remoteAddress),
            isThroughProxy: request.headers.contains(name: "Via"))
    }

    /// Host and port that the phone asked for, if they look like that: they are going to be in addresses.
    private func host(of request: PhoneHTTPRequest) -> String {
        if let publicHost { return publicHost }
        let host = request.headers.first(name: "Host") ?? ""
        let isPlain = host.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"),
                UInt8(ascii: "["), UInt8(ascii: "]"):
                true
            default: false
            }
        }
        return isPlain && !host.isEmpty && host.utf8.count <= 100 ? host : "localhost"
    }
}
