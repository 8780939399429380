import Hummingbird
import NIOCore

extension Request {
    /// The body, whole.
    ///
    /// - Parameters:
    ///   - type: the media type it must have; parameters such as `charset` are not looked at.
    ///   - maximum: the most bytes.
    /// - Throws: ``Problem`` when it is too large or of another type.
    func wholeBody(_ type: String, maximum: Int) async throws -> [UInt8] {
        let given = (headers[.contentType] ?? "").prefix { $0 != ";" }.lowercased()
        guard given[...].trimmingSpaces() == type else {
            throw Problem(
                status: .unsupportedMediaType, slug: "unsupported-media-type",
                detail: "the body must be of Content-Type \(type)")
        }
        do {
            return Array(buffer: try await body.collect(upTo: maximum))
        } catch is NIOTooManyBytesError {
            throw Problem(
                status: .contentTooLarge, slug: "body-too-large", detail: "the body may have \(maximum) bytes")
        }
    }
}
