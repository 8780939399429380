import Transport

/// A ``DeliveryPlan`` on its way from a link to the sessions of one loop.
///
/// The plan lies in memory of its own, so that the fan-out can fill it by a plain pointer: an object's properties would
/// cost reference counts and access checks for every subscriber. It has its cache lines to itself, since one loop fills
/// a plan while another one reads the plan before. The mailbox sees to it that one loop has it at a time.
final class DeliveryBatch: MailboxBatch, @unchecked Sendable {
    /// The plan; good for as long as the batch is.
    let plan: UnsafeMutablePointer<DeliveryPlan>

    init() {
        let lines = UnsafeMutableRawPointer.allocate(
            byteCount: (MemoryLayout<DeliveryPlan>.size + 127) & ~127, alignment: 128)
        plan = lines.bindMemory(to: DeliveryPlan.self, capacity: 1)
        plan.initialize(to: DeliveryPlan())
    }

    deinit {
        plan.deinitialize(count: 1)
        plan.deallocate()
    }

    var isEmpty: Bool { plan.pointee.isEmpty }

    var byteCount: Int { plan.pointee.byteCount }

    func clear() { plan.pointee.clear() }
}
