import NIOCore

extension Outage {
    /// Notes a change that was found out while the devices could not be seen, if it concerns one of them.
    mutating func note(_ kind: Change.Kind) {
        switch kind {
        case .callBegan(let call):
            differences.append(.callBegan(call.id))
        case .callEnded(let call, _) where concerns(call):
            differences.append(.callEnded(call.id))
        case .callsJoined(let call, let olds) where concerns(call):
            differences.append(.callsJoined(call.id, from: olds))
        case .connection(let connection, let was) where addresses.contains(connection.address):
            differences.append(
                .connectionMoved(
                    callID: connection.callID, address: connection.address, from: was, to: connection.state))
        case .terminalConnection(let terminal, let connection, let was) where addresses.contains(terminal.terminal):
            differences.append(
                .terminalConnectionMoved(
                    callID: connection.callID, terminal: terminal.terminal, from: was, to: terminal.state))
        default: break
        }
    }

    private func concerns(_ call: Call) -> Bool {
        call.connections.contains { addresses.contains($0.address) }
            || call.lastDisconnected.map { addresses.contains($0.address) } ?? false
    }

    /// Leaves out what says nothing new: the connections of calls that have begun or ended, and calls that did both.
    mutating func finish(at time: NIODeadline) {
        until = time
        addresses = Set(addresses).sorted()
        var begun: Set<String> = []
        var ended: Set<String> = []
        for difference in differences {
            switch difference {
            case .callBegan(let id): begun.insert(id)
            case .callEnded(let id): ended.insert(id)
            default: break
            }
        }
        let passing = begun.intersection(ended)
        differences.removeAll { difference in
            switch difference {
            case .callBegan(let id), .callEnded(let id): passing.contains(id)
            case .callsJoined: false
            case .connectionMoved(let id, _, let from, let to):
                begun.contains(id) || ended.contains(id) || from == to
            case .terminalConnectionMoved(let id, _, let from, let to):
                begun.contains(id) || ended.contains(id) || from == to
            }
        }
    }
}
