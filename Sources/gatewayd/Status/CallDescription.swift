/// One call of a switch as it stands, put together from what its phones know of it.
struct CallDescription: Sendable, Hashable {
    /// One party.
    struct Party: Sendable, Hashable {
        /// Its number, or the device of its connection.
        var device: String
        /// Its name, when it is a phone of ours that has one.
        var name: String?
        /// The state of its connection, as the standard names it.
        var state: String
        /// Which way the call came about at a phone of ours: `incoming`, `outgoing`, or `nil`.
        var direction: String?
        /// When its connection took the state, nanoseconds since 1970.
        var since: UInt64
        /// Whether it is a phone of ours, whose state is its own; of others it is what our phones were told.
        var isPhone: Bool
    }

    /// The link to the switch.
    var link: String
    /// The switch's identifier.
    var callID: String
    /// When it appeared at the first of our phones, nanoseconds since 1970.
    var since: UInt64
    /// Who calls, as the switch wrote it.
    var callingDevice: String?
    /// Who was called, as the switch wrote it.
    var calledDevice: String?
    /// The parties: phones of ours first.
    var parties: [Party]

    /// Its place in the list.
    var cursor: CallCursor { CallCursor(link: link, callID: callID) }

    /// Writes the call as one JSON object.
    func write(to json: inout JSONText) {
        json.object { json in
            json.field("link", link)
            json.field("callID", callID)
            json.field("since", ISO8601.text(nanoseconds: since))
            json.field("callingDevice", callingDevice)
            json.field("calledDevice", calledDevice)
            json.field("parties") { json in
                json.array { json in
                    for party in parties {
                        json.object { json in
                            json.field("device", party.device)
                            json.field("name", party.name)
                            json.field("localConnectionInfo", party.state)
                            json.field("direction", party.direction)
                            json.field("since", ISO8601.text(nanoseconds: party.since))
                            json.field("isPhone", party.isPhone)
                        }
                    }
                }
            }
        }
    }
}

/// A part of the list of calls.
struct CallPage: Sendable, Hashable {
    var calls: [CallDescription]
    /// The cursor to go on from; `nil` at the end.
    var next: CallCursor?
    /// How many calls there are.
    var total: Int
}

/// A place in the list of calls, which is ordered by link and then by the switch's identifier.
struct CallCursor: Sendable, Hashable, Comparable, CustomStringConvertible {
    var link: String
    var callID: String

    init(link: String, callID: String) {
        self.link = link
        self.callID = callID
    }

    /// Reads what ``description`` gave; `nil` for anything else.
    init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let link = String(parts[0]).removingURLPercentEncoding(), !parts[1].isEmpty else {
            return nil
        }
        self.init(link: link, callID: String(parts[1]))
    }

    /// The text for the parameter `after`.
    var description: String { "\(link.replacing("%", with: "%25").replacing("/", with: "%2F"))/\(callID)" }

    static func < (left: CallCursor, right: CallCursor) -> Bool {
        (left.link, left.callID) < (right.link, right.callID)
    }
}
