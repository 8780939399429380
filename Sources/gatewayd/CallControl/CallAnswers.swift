import ECMA323

/// How the answers of call control look over HTTP; fields have the standard's names.
enum CallAnswers {
    /// The positive answer to MakeCall.
    static func json(_ response: CSTA.MakeCallResponse) -> String {
        jsonObject { $0.field("callingDevice", response.callingDevice) }
    }

    /// The positive answer to ConsultationCall.
    static func json(_ response: CSTA.ConsultationCallResponse) -> String {
        jsonObject { $0.field("initiatedCall", response.initiatedCall) }
    }

    /// The answer that a service of a connection has, when it has more to say than that it was done.
    static func json(_ response: any CSTAMessage) -> String? {
        switch response {
        case let response as CSTA.ConsultationCallResponse: json(response)
        case let response as CSTA.TransferCallResponse:
            jsonObject { json in
                json.field("transferredCall", response.transferredCall)
                json.field("connections", response.connections)
            }
        case let response as CSTA.SingleStepTransferCallResponse:
            jsonObject { json in
                json.field("transferredCall", response.transferredCall)
                json.field("connections", response.connections)
            }
        case let response as CSTA.ConferenceCallResponse:
            jsonObject { json in
                json.field("conferenceCall", response.conferenceCall)
                json.field("connections", response.connections)
            }
        case let response as CSTA.SingleStepConferenceCallResponse:
            jsonObject { $0.field("conferencedCall", response.conferencedCall) }
        default: nil
        }
    }

    /// A call as SnapshotCall tells it; `nil` when it comes in segments, which the gateway's own answers never do.
    static func json(_ response: CSTA.SnapshotCallResponse, callID: String) -> String? {
        guard case .snapshotData(let list) = response.crossRefIDorSnapshotData else { return nil }
        return jsonObject { json in
            json.field("callID", callID)
            json.field("callingDevice", response.callingDevice?.value)
            json.field("calledDevice", response.calledDevice?.value)
            json.field("snapshotData") { json in
                json.array { json in
                    for info in list.snapshotCallResponseInfo {
                        json.object { json in
                            json.field("deviceOnCall", info.deviceOnCall.value)
                            if let connection = info.callIdentifier { json.field("callIdentifier", connection) }
                            json.field("localConnectionInfo", info.localConnectionInfo?.wireName)
                        }
                    }
                }
            }
        }
    }

    /// The forwarding rules of a phone.
    static func json(_ response: CSTA.GetForwardingResponse) -> String {
        jsonObject { json in
            json.field("forwardingList") { json in
                json.array { json in
                    for rule in response.forwardingList {
                        json.object { json in
                            json.field("forwardingType", rule.forwardingType?.wireName)
                            json.field("forwardStatus", rule.forwardStatus)
                            json.field("forwardDN", rule.forwardDN?.value)
                            json.field("ringCount", rule.ringCount)
                            json.field("ringDuration", rule.ringDuration)
                        }
                    }
                }
            }
        }
    }

    /// Whether a phone is not to be disturbed.
    static func json(_ response: CSTA.GetDoNotDisturbResponse) -> String {
        jsonObject { $0.field("doNotDisturbOn", response.doNotDisturbOn) }
    }
}

extension JSONText {
    /// A connection: the call, and the device as the switch names it there.
    mutating func field(_ name: String, _ connection: CSTA.ConnectionID) {
        field(name) { json in
            json.object { json in
                json.field("callID", connection.callID)
                json.field("deviceID", connection.deviceID?.value)
            }
        }
    }

    /// What became of connections that were joined; left out when the switch does not tell.
    fileprivate mutating func field(_ name: String, _ connections: [CSTA.ConnectionListItem]?) {
        guard let connections else { return }
        field(name) { json in
            json.array { json in
                for item in connections {
                    json.object { json in
                        if let connection = item.newConnection { json.field("newConnection", connection) }
                        if let connection = item.oldConnection { json.field("oldConnection", connection) }
                    }
                }
            }
        }
    }
}
