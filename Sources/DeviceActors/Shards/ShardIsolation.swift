/// The proof that the running code is on a shard's executor, so that phones of the shard can be entered without asking
/// again for each.
///
/// `assumeIsolated` asks the executor and makes a closure's context on the heap every time, which together is a good
/// part of what an event costs. Whoever has many events for the phones of one shard gets this proof once for all of
/// them, and then enters each phone by a ``PhoneEntry``: two bytes are compared. The proof cannot be copied, so it
/// cannot be kept for later.
public struct ShardIsolation: ~Copyable {
    /// The shard.
    @usableFromInline let shard: ShardID

    private init(_ shard: ShardID) { self.shard = shard }

    /// Calls `body` with the proof.
    ///
    /// - Precondition: the caller runs on the executor of the shard.
    public static func assume<Result>(_ shard: ShardID, _ body: (borrowing ShardIsolation) -> Result) -> Result {
        ShardTable.checkIsolated(shard)
        return body(ShardIsolation(shard))
    }
}

/// Something to do within a phone, with an input and an output: a function that captures nothing.
public struct PhoneEntry<Input, Output>: Sendable {
    @usableFromInline let function: @Sendable (Phone, Input) -> Output

    /// - Parameter function: what to do; made once, not for each call.
    public init(_ function: @escaping @Sendable (isolated Phone, Input) -> Output) {
        // That a parameter is isolated is known to the type checker only, and nothing of the calling convention; the
        // library's own `assumeIsolated` rests on the same.
        self.function = unsafeBitCast(function, to: (@Sendable (Phone, Input) -> Output).self)
    }

    /// Enters the phone and does it.
    ///
    /// - Precondition: the phone belongs to the shard of the proof.
    @inlinable
    public func callAsFunction(_ phone: Phone, _ input: Input, on isolation: borrowing ShardIsolation) -> Output {
        precondition(phone.shard == isolation.shard, "a phone of another shard")
        return function(phone, input)
    }
}
