import DeviceActors
import Provisioning

// What happens to a phone by itself. When the store fails, the machine that is made again finds out what it missed.

extension Workpoint {
    /// A timer is due.
    func timerFired(_ timer: WorkpointTimer) async {
        await take { machine, time, calls in machine.timerFired(timer, at: time, calls: calls) }
    }

    /// What came of a contact-me.
    func contactMeEnded(_ result: ContactMeResult) async {
        await take { machine, time, calls in machine.contactMeEnded(result, at: time, calls: calls) }
    }

    /// The phone's calls have changed. What counts is how they are when the machine gets to know it.
    func callsChanged(_ condition: BusyStatus.Condition) async {
        await take { machine, time, calls in machine.callsChanged(calls, at: time) }
    }

    /// A job that one of this phone waits for has ended.
    func predecessor(_ id: JobID, ended state: JobState) async {
        await take { machine, time, calls in machine.predecessor(id, ended: state, at: time, calls: calls) }
    }

    /// A connection of the phone is gone.
    func connectionClosed(_ connection: UInt64) async {
        await take { machine, time, calls in machine.connectionClosed(connection, at: time, calls: calls) }
    }

    /// The service's policy was changed.
    func policyChanged(_ policy: WorkpointPolicy) async {
        await take { machine, time, calls in machine.configure(.servicePolicy(policy), at: time, calls: calls) }
    }

    /// Makes the machine, so that what waits goes on: after the service was started.
    func wake() async {
        _ = try? await exclusively { () async throws(ProvisioningStoreError) in try await load() }
    }

    private func take(
        _ input: (inout WorkpointMachine, Timestamp, BusyStatus.Condition) -> [WorkpointEffect]
    ) async {
        try? await exclusively { () async throws(ProvisioningStoreError) in
            guard try await load() else { return }
            try await step { machine, time, calls in ((), input(&machine, time, calls)) }
        }
    }
}
