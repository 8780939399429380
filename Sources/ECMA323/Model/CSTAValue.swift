/// Anything that is the content of an element.
public protocol CSTAValue: Hashable, Sendable {
}

/// A value made of members in the order of the standard.
public protocol CSTAStructure: CSTAValue {
}
