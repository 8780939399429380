import Foundation
import NIOCore
import NIOHTTP1
import Provisioning

/// The HTTP listener of simulated phones for contact-me (guide, pages 14 and 15): POST with a form, or GET with a query.
final class ContactMeListener: ChannelInboundHandler {
    typealias InboundIn = NIOHTTPServerRequestFull
    typealias OutboundOut = HTTPServerResponsePart

    private let book: PhoneBook

    init(book: PhoneBook) {
        self.book = book
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let request = unwrapInboundIn(data)
        let parts = request.head.uri.split(separator: "?", maxSplits: 1)
        let path = parts.first ?? ""
        let body = request.body.map { String(buffer: $0) } ?? ""
        let form = request.head.method == .POST ? body : parts.count == 2 ? String(parts[1]) : ""
        guard path.hasSuffix("/contact_dls.html/ContactDLS"), let shell = book.shell(path: path) else {
            return answer(404, context)
        }
        let bound = NIOLoopBound((listener: self, context: context), eventLoop: context.eventLoop)
        shell.contact(Self.contactMe(form)).hop(to: context.eventLoop).whenComplete { result in
            // A phone that starts just then does not answer at all.
            guard let status = try? result.get() else { return bound.value.context.close(promise: nil) }
            bound.value.listener.answer(status, bound.value.context)
        }
    }

    /// The form's parameters.
    static func contactMe(_ form: String) -> SimulatedWorkpoint.ContactMe {
        var fields: [Substring: String] = [:]
        for field in form.split(separator: "&") {
            let sides = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if sides.count == 2 { fields[sides[0]] = sides[1].removingPercentEncoding ?? String(sides[1]) }
        }
        var service: ServiceAddress?
        if let host = fields["dls_ip_addr"], !host.isEmpty {
            service = ServiceAddress(host: host, port: fields["dls_ip_port"].flatMap { Int($0) } ?? 18_443)
        }
        return SimulatedWorkpoint.ContactMe(isWanted: fields["ContactMe"]?.lowercased() == "true", service: service)
    }

    private func answer(_ status: Int, _ context: ChannelHandlerContext) {
        let headers: HTTPHeaders = [
            "Server": "DlsClient", "Content-Length": "0", "Content-Type": "text/html", "Connection": "close",
        ]
        let head = HTTPResponseHead(version: .http1_1, status: .init(statusCode: status), headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in bound.value.close(promise: nil) }
    }
}
