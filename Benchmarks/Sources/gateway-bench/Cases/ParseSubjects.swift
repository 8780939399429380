import CPeerParsers
import ECMA323

/// One parser of the parse benchmark.
protocol ParseSubject {
    /// Its name in the report.
    var name: String { get }
    /// Whether it works on a copy it makes first.
    var copies: Bool { get }
    /// Parses one message; a message it refuses is an error, since all of them are good.
    mutating func parse(_ bytes: UnsafeRawBufferPointer, _ message: Range<Int>) throws
}

extension ParseSubject {
    var copies: Bool { false }
}

/// The scanner, up to the `EventHead`.
struct ScanSubject: ParseSubject {
    // Like the peers' parsers it lives behind a pointer, as long as the program.
    private let scanner = UnsafeMutablePointer<Scanner>.allocate(capacity: 1)
    let name: String

    /// The row's name.
    static func name(learnsShapes: Bool) -> String {
        learnsShapes ? "gatewayd, shapes learned" : "gatewayd, full parse"
    }

    init(learnsShapes: Bool) {
        name = Self.name(learnsShapes: learnsShapes)
        scanner.initialize(to: Scanner(learnsShapes: learnsShapes))
    }

    mutating func parse(_ bytes: UnsafeRawBufferPointer, _ message: Range<Int>) throws {
        let head = try scanner.pointee.scan(UnsafeRawBufferPointer(rebasing: bytes[message]), slack: Corpus.slack)
        guard head.kind != .unknown, !head.crossReferenceID.isEmpty else {
            throw RunError("the scanner did not see what kind of event it is")
        }
    }
}

/// The scanner, and then the whole message as a typed value.
struct DecodeSubject: ParseSubject {
    private let scanner = UnsafeMutablePointer<Scanner>.allocate(capacity: 1)
    private let decoder = UnsafeMutablePointer<MessageDecoder>.allocate(capacity: 1)
    let name = "gatewayd, head and typed value"

    init() {
        scanner.initialize(to: Scanner())
        decoder.initialize(to: MessageDecoder())
    }

    mutating func parse(_ bytes: UnsafeRawBufferPointer, _ message: Range<Int>) throws {
        let text = UnsafeRawBufferPointer(rebasing: bytes[message])
        _ = try scanner.pointee.scan(text, slack: Corpus.slack)
        let decoded = try decoder.pointee.decode(text, slack: Corpus.slack)
        guard decoded.message.kind != .unknown else { throw RunError("the decoder did not know the message") }
    }
}

/// libxml2, SAX2 push.
struct LibXML2Subject: ParseSubject {
    static let title = "libxml2 \(String(cString: peer_libxml2_version())) SAX push"
    let name = Self.title
    private let peer = peer_libxml2_create()

    mutating func parse(_ bytes: UnsafeRawBufferPointer, _ message: Range<Int>) throws {
        let start = bytes.baseAddress! + message.lowerBound
        guard peer_libxml2_parse(peer, start, message.count) > 0 else {
            throw RunError("libxml2 refuses a message")
        }
    }
}

/// expat with namespaces.
struct ExpatSubject: ParseSubject {
    let name = String(cString: peer_expat_version()).replacing("_", with: " ") + ", namespaces"
    private let peer = peer_expat_create()

    mutating func parse(_ bytes: UnsafeRawBufferPointer, _ message: Range<Int>) throws {
        let start = bytes.baseAddress! + message.lowerBound
        guard peer_expat_parse(peer, start, message.count) > 0 else { throw RunError("expat refuses a message") }
    }
}

/// pugixml in place. The copy it overwrites is made for it and taken off its time.
struct PugixmlSubject: ParseSubject {
    static let title = "pugixml \(String(cString: peer_pugixml_version())) in place (checks less)"
    let name = Self.title
    let copies = true
    private let peer = peer_pugixml_create()
    private let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 64)

    mutating func parse(_ bytes: UnsafeRawBufferPointer, _ message: Range<Int>) throws {
        scratch.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[message]))
        guard peer_pugixml_parse(peer, scratch.baseAddress, message.count) > 0 else {
            throw RunError("pugixml refuses a message")
        }
    }
}
