import CSTAGateway
import ECMA323

@testable import Simulation

/// `docs/conformance.md`: what becomes of every service and event of the standard.
enum ConformanceTable {
    static func text() -> String {
        var lines = head.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for chapter in MessageKind.Chapter.allCases {
            let kinds = MessageKind.allCases.filter { $0.chapter == chapter && $0 != .unknown }
            let services = kinds.filter { $0.role == .request || $0.role == .notification }
            let events = kinds.filter { $0.role == .event }
            guard !services.isEmpty || !events.isEmpty else { continue }
            lines += ["", "## \(title(of: chapter))"]
            if !services.isEmpty {
                lines += ["", "| service | editions | about | from an application | from a switch | simulated |"]
                lines.append("| --- | --- | --- | --- | --- | --- |")
                lines += services.map(service)
            }
            if !events.isEmpty {
                lines += ["", "| event | editions | gateway |", "| --- | --- | --- |"]
                lines += events.map { "| \($0.name) | \(editions(of: $0)) | \(word(for: $0.handlingOfSwitches)) |" }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let head = """
        # What is served

        Every message of ECMA-323 (CSTA Phase III in XML), editions 1 to 6, and of ECMA-354 is a typed value, read and written
        in each edition. This table says what the gateway does with it. `make conformance` writes it from the catalogue and
        the code; the tests send every one of these messages through a gateway and fail when the table is wrong.

        - **answers**: the gateway answers by itself.
        - **forwards**: the request goes to the switch that feeds the device it is about, if the application may do that, and the
          switch's answer comes back. Whether the switch knows the service is the switch's business.
        - **forwards if addressed**: a vendor's own content decides; it is forwarded when it names a device.
        - **interprets**: the gateway takes it in: its picture of phones, links or monitors follows. Events reach their
          monitors as well.
        - **passes on**: the event reaches its monitors, and nothing else is made of it.
        - **refuses**: `operation/serviceNotSupported`; or, where there is nothing to answer, it is passed over.

        *editions*: `4–6` for what the sixth edition has and the third has not. *about*: the elements that say whom a message is
        about. *simulated*: the built-in simulated switch has the service.
        """

    private static func service(_ kind: MessageKind) -> String {
        let about = kind.subjects.map { "\($0.name)" }.joined(separator: ", ")
        let columns = [
            kind.name, editions(of: kind), about, word(for: kind.handlingOfApplications),
            word(for: kind.handlingOfSwitches),
            SwitchModel.services[kind] == nil ? "" : "yes",
        ]
        return "| " + columns.joined(separator: " | ") + " |"
    }

    private static func editions(of kind: MessageKind) -> String {
        if kind.isApplicationSession { return "all" }
        return kind.firstEdition > .ed3 ? "4–6" : "all"
    }

    private static func word(for handling: MessageHandling?) -> String {
        switch handling {
        case .answered: "answers"
        case .forwarded: "forwards"
        case .forwardedIfAddressed: "forwards if addressed"
        case .interpreted: "interprets"
        case .passedOn: "passes on"
        case .notServed: "refuses"
        case nil: ""
        }
    }

    /// `callControl` as `Call control`.
    private static func title(of chapter: MessageKind.Chapter) -> String {
        var title = ""
        for character in "\(chapter)" {
            if title.isEmpty {
                title = character.uppercased()
            } else if character.isUppercase {
                title += " " + character.lowercased()
            } else {
                title.append(character)
            }
        }
        return title
    }
}
