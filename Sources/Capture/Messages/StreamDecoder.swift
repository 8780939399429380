import ECMA323

/// Finds the messages in one direction of a connection, or in a file that holds nothing else.
struct StreamDecoder: Sendable {
    private enum State: Sendable {
        case undecided([UInt8])
        case frames(FrameCutter)
        case documents(DocumentCutter)
        case nothing(Framing.Detection.Reason)
    }

    private var state: State
    /// Bytes seen so far that belong to no framing.
    private(set) var foreignBytes = 0

    /// - Parameter framing: nil to find out.
    init(framing: Framing?, offset: Int = 0) {
        switch framing {
        case .frames?: state = .frames(FrameCutter(offset: offset))
        case .xml?: state = .documents(DocumentCutter(offset: offset))
        case nil: state = .undecided([])
        }
    }

    /// Why the stream has no messages; nil when it has, or when that is still open.
    var foreign: Framing.Detection.Reason? {
        if case .nothing(let reason) = state { reason } else { nil }
    }

    mutating func feed(_ piece: ArraySlice<UInt8>) -> [Cut] {
        switch state {
        case .undecided(let before): return decide(before + piece, isWhole: false)
        case .frames(var cutter):
            // Taken out so that the cutter's buffer is not copied.
            state = .undecided([])
            defer { state = .frames(cutter) }
            return cutter.feed(piece)
        case .documents(var cutter):
            state = .undecided([])
            defer { state = .documents(cutter) }
            return cutter.feed(piece)
        case .nothing:
            foreignBytes += piece.count
            return []
        }
    }

    /// So many bytes are missing.
    mutating func interrupt() -> [Cut] {
        switch state {
        case .frames(var cutter):
            defer { state = .frames(cutter) }
            return cutter.interrupt()
        case .documents(var cutter):
            defer { state = .documents(cutter) }
            return cutter.interrupt()
        case .undecided(let before):
            state = .undecided([])
            let reason = "too few bytes before those that are missing"
            return before.isEmpty ? [] : [.skipped(before.count, at: 0, reason: reason)]
        case .nothing: return []
        }
    }

    /// Nothing more comes.
    mutating func finish() -> [Cut] {
        var cuts: [Cut] = []
        if case .undecided(let before) = state, !before.isEmpty { cuts = decide(before, isWhole: true) }
        switch state {
        case .frames(var cutter): cuts += cutter.finish()
        case .documents(var cutter): cuts += cutter.finish()
        case .undecided, .nothing: break
        }
        return cuts
    }

    private mutating func decide(_ bytes: [UInt8], isWhole: Bool) -> [Cut] {
        guard let detection = Framing.detect(bytes[...], isWhole: isWhole) else {
            state = .undecided(bytes)
            return []
        }
        switch detection {
        case .framing(.frames): state = .frames(FrameCutter(offset: 0))
        case .framing(.xml): state = .documents(DocumentCutter(offset: 0))
        case .nothing(let reason): state = .nothing(reason)
        }
        return feed(bytes[...])
    }
}
