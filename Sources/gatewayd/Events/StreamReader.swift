/// What a stream waits on, as those see it who wake and end it.
protocol StreamReader: AnyObject, Sendable {
    /// Wakes the stream although nothing came, so that it can show that it lives.
    func tick()

    /// Ends the stream after what is already on its way.
    func finish()
}

extension EventMailbox: StreamReader {}
