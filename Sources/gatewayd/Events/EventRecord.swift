/// One event as people and programs outside CSTA see it: the same facts in the event stream, in the demonstration
/// and in `monitor`.
struct EventRecord: Sendable, Hashable {
    /// The number of the event in the stream it comes from, rising by one; a jump means loss.
    var sequence: UInt64
    /// When it came, nanoseconds since 1970.
    var time: UInt64
    /// The event's name on the wire, such as `DeliveredEvent` (and `TransferedEvent`, with the wire's spelling).
    var kind: String
    /// The phone whose monitor reported it, or that provisioning tells of; empty when that is not known.
    var phone: String = ""
    /// The hardware address of a phone that provisioning tells of.
    var mac: String?
    /// The link to the switch it came over.
    var link: String?
    /// The call it is about.
    var callID: String?
    /// The device end of the connection it names.
    var connectionDevice: String?
    /// The state of the phone's own connection after it: null, initiated, alerting, connected, hold, queued, fail.
    var localState: String?
    /// Why it happened, as the standard names causes.
    var cause: String?
    /// The device that did it or to which it happened.
    var subjectDevice: String?
    /// Who calls.
    var callingDevice: String?
    /// Who was called.
    var calledDevice: String?
    /// Who redirected the call last.
    var lastRedirectionDevice: String?
    /// The other device of the event: a new destination, a transferred-to device, an added party.
    var otherDevice: String?
    /// What happened to a job; then ``kind`` is ``JobProgressRecord/kind``, and nothing of the call fields is set.
    var job: JobProgressRecord?
    /// What happened to a workpoint; then ``kind`` is one of ``WorkpointEventRecord/Kind``.
    var workpoint: WorkpointEventRecord?
    /// Its number in the gateway's own flow, which other flows into the same mailbox do not disturb; 0 for none. Not told.
    var source: UInt64 = 0
    /// Whether the gateway made it up from a snapshot, to tell what was missed while a link was down.
    var isSynthetic = false

    /// One JSON object, fields always in this order, absent ones left out.
    var json: String {
        jsonObject { json in
            json.field("sequence", sequence)
            json.field("time", ISO8601.text(nanoseconds: time))
            json.field("kind", kind)
            json.field("phone", phone.isEmpty ? nil : phone)
            json.field("mac", mac)
            json.field("link", link)
            json.field("callID", callID)
            json.field("connectionDevice", connectionDevice)
            json.field("localConnectionInfo", localState)
            json.field("cause", cause)
            json.field("subjectDevice", subjectDevice)
            json.field("callingDevice", callingDevice)
            json.field("calledDevice", calledDevice)
            json.field("lastRedirectionDevice", lastRedirectionDevice)
            json.field("otherDevice", otherDevice)
            if let job { json.field("job") { job.write(to: &$0) } }
            if let workpoint { json.field("workpoint") { workpoint.write(to: &$0) } }
            json.field("isSynthetic", isSynthetic ? true : nil)
        }
    }
}
