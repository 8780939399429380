import NIOSSL

/// A version of the TLS protocol.
public enum TLSProtocolVersion: String, Sendable, CaseIterable, Comparable {
    /// TLS 1.0: only for peers that know nothing better.
    case tls10 = "1.0"
    /// TLS 1.1: only for peers that know nothing better.
    case tls11 = "1.1"
    /// TLS 1.2.
    case tls12 = "1.2"
    /// TLS 1.3.
    case tls13 = "1.3"

    init(_ version: TLSVersion) {
        switch version {
        case .tlsv1: self = .tls10
        case .tlsv11: self = .tls11
        case .tlsv12: self = .tls12
        case .tlsv13: self = .tls13
        }
    }

    var nio: TLSVersion {
        switch self {
        case .tls10: .tlsv1
        case .tls11: .tlsv11
        case .tls12: .tlsv12
        case .tls13: .tlsv13
        }
    }

    /// The older version is the smaller one.
    public static func < (left: TLSProtocolVersion, right: TLSProtocolVersion) -> Bool {
        left.rawValue < right.rawValue
    }
}
