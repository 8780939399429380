/// The document types of the API, as an application may fetch them from `/emservice/jsp/`. They describe what this service
/// takes and sends; no document type is ever fetched or expanded to read a message.
public enum MobilityDocumentType: String, Hashable, Sendable, CaseIterable {
    /// Requests.
    case request = "LoginRequest.dtd"
    /// The answers to requests.
    case response = "LoginResponse.dtd"
    /// Queries.
    case query = "LoginQuery.dtd"
    /// The answers to queries.
    case queryResults = "LoginQueryResults.dtd"

    /// The declarations, ASCII.
    public var bytes: [UInt8] {
        switch self {
        case .request: PackageResources.LoginRequest_dtd
        case .response: PackageResources.LoginResponse_dtd
        case .query: PackageResources.LoginQuery_dtd
        case .queryResults: PackageResources.LoginQueryResults_dtd
        }
    }

    /// The document type of an answer.
    public init(of answer: MobilityAnswer) {
        switch answer {
        case .success, .failure: self = .response
        case .deviceUsers, .userDevices, .users, .deviceProfiles: self = .queryResults
        }
    }
}
