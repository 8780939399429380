import CLibXML2

/// What the events of a document go to.
public protocol XMLReceiver: AnyObject {
    /// An element begins. With `false` the reading stops.
    func start(_ element: XMLElement) -> Bool
    /// Characters of an element's content, or a part of them. With `false` the reading stops.
    func characters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool
    /// The innermost element ends. With `false` the reading stops.
    func end() -> Bool
}

/// Why a document was not read to its end.
public enum XMLRefusal: Error, Hashable, Sendable {
    /// Not well-formed XML; the line where that was noticed.
    case notWellFormed(line: Int)
    /// A document type declaration, which is where entities come from.
    case documentType
    /// Neither UTF-8 nor one of the 8-bit character sets of ISO 8859; its name.
    case encoding(String)
    /// More bytes than allowed.
    case tooLarge
    /// More attributes in one element than allowed.
    case tooManyAttributes
    /// The receiver has stopped it, and knows why.
    case stopped
}

/// libxml2's parser, bound to an ``XMLReceiver``: without network, without document types, without entities of its own.
public enum XMLEvents {
    /// Reads a document of at most so many bytes, and attributes in each element.
    ///
    /// - Throws: ``XMLRefusal``, the first mistake, of the document's or of the receiver's finding.
    public static func read(
        _ document: UnsafeRawBufferPointer, maximumBytes: Int, maximumAttributes: Int, into receiver: any XMLReceiver
    ) throws(XMLRefusal) {
        guard document.count <= min(maximumBytes, Int(Int32.max)) else { throw .tooLarge }
        // libxml2 compares each attribute of an element with all before it, so a flood of them is kept away from it.
        guard TagScan.attributesAreAtMost(maximumAttributes, in: document) else { throw .tooManyAttributes }
        _ = parserIsReady
        guard let context = xmlNewParserCtxt() else { fatalError("out of memory") }
        defer { xmlFreeParserCtxt(context) }
        let session = Session(receiver: receiver, context: context)
        context.pointee.userData = Unmanaged.passUnretained(session).toOpaque()
        listen(context.pointee.sax)
        withExtendedLifetime(session) {
            // With handlers of our own there is no tree. Without NOENT, `&amp;` in an attribute would be told as a
            // reference; there are no entities to replace, since a document type stops the parser before its subset.
            _ = xmlCtxtReadMemory(
                context, document.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(document.count), nil, nil,
                Int32(
                    XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_NOERROR.rawValue
                        | XML_PARSE_NOWARNING.rawValue))
        }
        if let mistake = session.mistake { throw mistake }
        guard context.pointee.wellFormed != 0 else {
            let line = xmlCtxtGetLastError(context)?.pointee.line ?? 0
            throw .notWellFormed(line: max(1, Int(line)))
        }
    }

    /// The library wants to be prepared once, before several threads use it.
    private static let parserIsReady: Void = xmlInitParser()

    /// What a reading has found so far; the handlers' user data.
    private final class Session {
        let receiver: any XMLReceiver
        let context: xmlParserCtxtPtr
        var mistake: XMLRefusal?

        init(receiver: any XMLReceiver, context: xmlParserCtxtPtr) {
            self.receiver = receiver
            self.context = context
        }

        /// Whether no mistake was found yet.
        var isReading: Bool { mistake == nil && context.pointee.wellFormed != 0 }

        /// Whether a start tag is whole: the parser tells of one that breaks off in the middle before it complains.
        var isAtEndOfTag: Bool {
            guard let input = context.pointee.input, let next = input.pointee.cur, next < input.pointee.end else {
                return false
            }
            return next.pointee == UInt8(ascii: ">") || next.pointee == UInt8(ascii: "/")
        }

        /// Stops at a mistake; the first is kept.
        func stop(_ found: XMLRefusal) {
            guard mistake == nil else { return }
            mistake = found
            xmlStopParser(context)
        }

        static func of(_ pointer: UnsafeMutableRawPointer?) -> Session? {
            pointer.map { Unmanaged<Session>.fromOpaque($0).takeUnretainedValue() }
        }
    }

    private static func listen(_ handlers: UnsafeMutablePointer<xmlSAXHandler>) {
        handlers.pointee = xmlSAXHandler()
        handlers.pointee.initialized = UInt32(XML_SAX2_MAGIC)
        handlers.pointee.startDocument = { pointer in
            guard let session = Session.of(pointer) else { return }
            let declared = session.context.pointee.encoding ?? session.context.pointee.input?.pointee.encoding
            guard let declared else { return }
            let name = String(cString: declared)
            if !XMLEvents.isRead(name.lowercased()) { session.stop(.encoding(name)) }
        }
        handlers.pointee.internalSubset = { pointer, _, _, _ in Session.of(pointer)?.stop(.documentType) }
        handlers.pointee.startElementNs = { pointer, name, _, _, _, _, count, _, attributes in
            guard let session = Session.of(pointer), session.isReading, session.isAtEndOfTag, let name else { return }
            let element = XMLElement(name: String(cString: name), attributes: attributes, count: Int(count))
            if !session.receiver.start(element) { session.stop(.stopped) }
        }
        handlers.pointee.endElementNs = { pointer, _, _, _ in
            guard let session = Session.of(pointer), session.isReading else { return }
            if !session.receiver.end() { session.stop(.stopped) }
        }
        handlers.pointee.characters = { pointer, bytes, count in XMLEvents.take(pointer, bytes, count) }
        handlers.pointee.ignorableWhitespace = { pointer, bytes, count in XMLEvents.take(pointer, bytes, count) }
        handlers.pointee.cdataBlock = { pointer, bytes, count in XMLEvents.take(pointer, bytes, count) }
        // The context keeps the last error; nothing is to be printed.
        handlers.pointee.serror = { _, _ in }
    }

    private static func take(_ pointer: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
        guard let session = Session.of(pointer), session.isReading else { return }
        let characters = UnsafeBufferPointer(start: bytes, count: Int(count))
        if !session.receiver.characters(characters) { session.stop(.stopped) }
    }

    /// Sets in which the characters of XML's markup are the bytes of ASCII, as ``TagScan`` expects.
    private static func isRead(_ encoding: String) -> Bool {
        ["utf-8", "utf8", "us-ascii", "ascii", "windows-1252"].contains(encoding) || encoding.hasPrefix("iso-8859-")
    }
}

/// The beginning of an element; valid during the event only.
public struct XMLElement {
    /// The name without prefix.
    public let name: String
    /// Groups of five: name, prefix, namespace, first byte of the value, the byte after its last.
    private let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    private let count: Int

    init(name: String, attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
        self.name = name
        self.attributes = attributes
        self.count = count
    }

    /// The value of an attribute without prefix; `nil` when it is not there.
    public subscript(wanted: String) -> String? {
        guard let attributes else { return nil }
        for place in 0..<count {
            let attribute = attributes + 5 * place
            guard attribute[1] == nil, let name = attribute[0], String(cString: name) == wanted,
                let first = attribute[3], let end = attribute[4]
            else { continue }
            return String(decoding: UnsafeBufferPointer(start: first, count: end - first), as: UTF8.self)
        }
        return nil
    }
}
