import DeviceActors

/// Something the service itself has to do with a phone at one of its contacts, apart from jobs.
public enum Chore: Hashable, Sendable, Codable {
    /// Tell the poll address.
    case pollAddress
    /// Give a phone the settings of the mobile user who logged on.
    case writeUserSettings(user: String)
    /// Give a phone the mobile user's archives that it asked for.
    case writeUserData(user: String, names: [String])
    /// Read the mobile user's archives that have changed.
    case readUserData(user: String, names: [String])

    /// The mobile user whose stored data it needs.
    var writesDataOf: String? {
        switch self {
        case .writeUserSettings(let user), .writeUserData(let user, _): user
        case .pollAddress, .readUserData: nil
        }
    }

    /// Whether it is for a mobile user.
    var isMobility: Bool { self != .pollAddress }
}

/// An action that was sent, and why.
struct Exchange: Hashable, Sendable {
    /// What the reply is for.
    enum Purpose: Hashable, Sendable {
        /// A job's own action, or a part of it.
        case job(JobID)
        /// To see whether a job's files are there.
        case check(JobID)
        /// To see the certificate that a job wrote.
        case certificateInfo(JobID)
        /// To know all items.
        case allItems
        /// Something of the service's own.
        case chore(Chore)
        /// To raise the phone to Secure Mode.
        case bootstrap
        /// To see who typed the PIN.
        case tan
    }

    /// The action.
    var action: ServiceAction
    /// Its items' names.
    var keys: [ItemKey]
    /// Why it was sent.
    var purpose: Purpose
    /// Whether a reply is to come.
    var awaitsReply: Bool

    /// The job it is for.
    var job: JobID? {
        switch purpose {
        case .job(let id), .check(let id), .certificateInfo(let id): id
        case .allItems, .chore, .bootstrap, .tan: nil
        }
    }
}

/// A flow: from a phone's first message to `CleanUp`.
struct Flow: Sendable {
    /// Why the phone came.
    let opening: ReasonForContact
    /// The nonce of its first message.
    let nonce: String
    /// How it came.
    let arrival: Arrival
    /// Whether it had been told `send-solicited` before and not come back.
    let owedReturn: Bool
    /// The connection of its latest request.
    var connection: UInt64
    /// How many items it takes in one message.
    var maxItems: Int?
    /// What was sent last and is not answered.
    var exchange: Exchange?
    /// Until when the next request is awaited.
    var replyDeadline = Timestamp.zero
    /// The reply that is coming in parts.
    var assembler = ReplyAssembler(maximumFragments: 200, maximumItems: 20_000, maximumBytes: 4 << 20)
    /// The action before.
    var lastAction: ServiceAction?
    /// How many jobs have ended in it.
    var endedJobs = 0
    /// Whether all items are to be read before anything else.
    var readsAllFirst = false
    /// Whether reading all items was tried.
    var hasTriedReadingAll = false
    /// Whether bootstrapping was tried.
    var hasTriedBootstrapping = false
    /// The chores that were tried and did not come to an end.
    var triedChores: Set<Chore> = []
    /// The items of the chore at hand that the phone has accepted.
    var acceptedOfChore: Set<ItemKey> = []
    /// Whether the phone uses a new connection for each request, with the same nonce. Then two replies to the same action
    /// can be the same bytes, and the second looks like the first one sent again; such a phone gets no action twice in a row.
    var repliesLookAlike = false
}

/// Why a flow ends.
enum FlowEnd: Hashable, Sendable {
    /// Nothing more can be done in it.
    case done
    /// CSTA shows the phone in a call.
    case call
    /// The phone says that it is in a call.
    case phoneBusy
    /// A job was done, and the next has a flow of its own.
    case nextFlow
    /// The phone did not want it now.
    case pause
    /// The end of the PIN that the phone told is wrong.
    case wrongTAN
}

/// The answer to a phone's last request, for when the phone did not get it and asks again.
struct LastAnswer: Sendable {
    /// The request's digest.
    var digest: [UInt8]
    /// The connection it came over last.
    var connection: UInt64
    /// How it arrived.
    var arrival: Arrival
    /// When it was answered first.
    var at: Timestamp
    /// The answer.
    var answer: WorkpointAnswer
    /// How often it was given again.
    var repeats = 0

    /// More often than this a request is not taken for the same one again.
    static let maximumRepeats = 3
}
