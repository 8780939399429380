/// The state of a call in the JTAPI core package. Raw values are JTAPI's own. JTAPI's IDLE (32) is the state of a call that
/// has been asked for and does not exist yet; here such a call has no value.
public enum CallState: Int, Sendable, Hashable, CaseIterable {
    /// Somebody takes part.
    case active = 33
    /// It is over, or can no longer be seen. Final.
    case invalid = 34
}

/// Why a call has ended for whoever watches it.
public enum CallEnd: Sendable, Hashable {
    /// Everybody has left.
    case cleared
    /// The monitored devices have left; others may go on talking, unseen.
    case noLongerVisible
    /// It ended while nobody could see it; found out afterwards from a snapshot.
    case endedUnseen
    /// The last monitor that could see it was stopped.
    case monitorStopped
}
