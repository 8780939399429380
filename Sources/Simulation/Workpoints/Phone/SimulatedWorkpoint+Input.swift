import Provisioning

extension SimulatedWorkpoint {
    /// What can happen to a phone.
    public enum Input: Sendable {
        /// Somebody plugs it in.
        case powerOn
        /// Somebody pulls the plug.
        case powerOff
        /// Somebody pulls the plug and puts it in again.
        case powerCycle
        /// The service answered the post of that number.
        case answer(Answer, to: UInt64)
        /// The post of that number got no answer: no connection, a connection lost, or nothing came in time.
        case lost(UInt64)
        /// Somebody asks it to contact the service.
        case contactMe(ContactMe)
        /// A poll was answered with this status; `nil`: not at all.
        case polled(status: Int?)
        /// The fetching of that number ended.
        case fetched(UInt64, isGood: Bool)
        /// It has one call more.
        case callBegan
        /// It has one call less.
        case callEnded
        /// Somebody uses its keys.
        case user(UserAction)
        /// Time passed; see ``SimulatedWorkpoint/nextDeadline``.
        case time
    }

    /// An answer of the service.
    public struct Answer: Sendable {
        /// What is in it.
        public enum Content: Sendable {
            /// A message.
            case message(ServiceMessage)
            /// Not a message: why.
            case unreadable(String)
        }

        /// The HTTP status.
        public var status: Int
        /// What is in it.
        public var content: Content
        /// The values of `Set-Cookie`.
        public var cookies: [String]
        /// Whether it came with `Transfer-Encoding: chunked`.
        public var isChunked: Bool
        /// How long the body was; 0 when it never was bytes.
        public var bytes: Int

        /// An answer.
        public init(
            status: Int = 200, _ content: Content, cookies: [String] = [], isChunked: Bool = false, bytes: Int = 0
        ) {
            self.status = status
            self.content = content
            self.cookies = cookies
            self.isChunked = isChunked
            self.bytes = bytes
        }
    }

    /// A contact-me request (guide, pages 14 and 15).
    public struct ContactMe: Hashable, Sendable {
        /// `ContactMe`: whether the phone is to contact the service.
        public var isWanted: Bool
        /// `dls_ip_addr` and `dls_ip_port`: another service to contact, this once.
        public var service: ServiceAddress?

        /// A request.
        public init(isWanted: Bool = true, service: ServiceAddress? = nil) {
            self.isWanted = isWanted
            self.service = service
        }
    }

    /// What people do at the phone.
    public enum UserAction: Hashable, Sendable {
        /// Changes settings in the menu or on the web page.
        case change([Item])
        /// A mobile user logs on.
        case logOn(number: String, password: String)
        /// The mobile user logs off; these data of theirs have changed.
        case logOff(changed: [Item])
        /// Connects a sidecar.
        case plugSidecar(modules: Int)
        /// Types the PIN that the phone asks for.
        case typePIN(String)
    }
}
