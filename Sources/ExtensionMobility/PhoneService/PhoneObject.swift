import XMLDocuments

/// A page of a phone's XML services: one of Cisco's objects, within the limits that phones have.
public struct PhoneObject: Hashable, Sendable {
    /// What the page is.
    public enum Content: Hashable, Sendable {
        /// `CiscoIPPhoneText`: a text to read.
        case text(String)
        /// `CiscoIPPhoneInput`: a form whose fields are added to the address.
        case input(url: String, [Field])
        /// `CiscoIPPhoneMenu`: names, each with an address.
        case menu([Entry])
    }

    /// A field of a form.
    public struct Field: Hashable, Sendable {
        /// What may be typed.
        public enum Kind: String, Hashable, Sendable {
            /// Any characters.
            case characters = "A"
            /// A telephone number.
            case number = "T"
            /// Digits that are not shown.
            case secretDigits = "NP"
        }

        /// What the phone shows for it.
        public var label: String
        /// The parameter's name.
        public var parameter: String
        /// What may be typed.
        public var kind: Kind
        /// What stands in it.
        public var value: String

        /// A field.
        public init(label: String, parameter: String, kind: Kind, value: String = "") {
            self.label = label
            self.parameter = parameter
            self.kind = kind
            self.value = value
        }
    }

    /// An entry of a menu, or a soft key.
    public struct Entry: Hashable, Sendable {
        /// What the phone shows.
        public var name: String
        /// Where it leads.
        public var url: String

        /// An entry.
        public init(name: String, url: String) {
            self.name = name
            self.url = url
        }
    }

    /// The title.
    public var title: String
    /// The line at the lower edge.
    public var prompt: String
    /// What the page is.
    public var content: Content
    /// Soft keys from the left; none for the phone's own.
    public var softKeys: [Entry] = []

    /// The most entries of a menu, fields of a form, and characters of titles, names, texts and addresses.
    static let limits = (entries: 100, fields: 5, title: 32, name: 64, text: 4_000, url: 256)

    /// A page.
    public init(title: String, prompt: String = "", _ content: Content, softKeys: [Entry] = []) {
        self.title = title
        self.prompt = prompt
        self.content = content
        self.softKeys = softKeys
    }

    /// The page as a document in a character set.
    public func bytes(_ charset: PhoneCharset) -> [UInt8] {
        var text = XMLText()
        text.markup("<?xml version=\"1.0\" encoding=\"\(charset.rawValue)\"?>\n<\(root)>\n")
        element("Title", title, Self.limits.title, &text)
        if !prompt.isEmpty { element("Prompt", prompt, Self.limits.title, &text) }
        switch content {
        case .text(let words): element("Text", words, Self.limits.text, &text)
        case .input(let url, let fields):
            element("URL", url, nil, &text)
            for field in fields.prefix(Self.limits.fields) {
                text.markup("<InputItem>\n")
                element("DisplayName", field.label, Self.limits.title, &text)
                element("QueryStringParam", field.parameter, nil, &text)
                element("DefaultValue", field.value, Self.limits.name, &text)
                element("InputFlags", field.kind.rawValue, nil, &text)
                text.markup("</InputItem>\n")
            }
        case .menu(let entries):
            for entry in entries.prefix(Self.limits.entries) where entry.url.count <= Self.limits.url {
                text.markup("<MenuItem>\n")
                element("Name", entry.name, Self.limits.name, &text)
                element("URL", entry.url, nil, &text)
                text.markup("</MenuItem>\n")
            }
        }
        for (place, key) in softKeys.enumerated() {
            text.markup("<SoftKeyItem>\n")
            element("Name", key.name, Self.limits.title, &text)
            element("URL", key.url, nil, &text)
            element("Position", String(place + 1), nil, &text)
            text.markup("</SoftKeyItem>\n")
        }
        text.markup("</\(root)>\n")
        return charset.encode(text.bytes)
    }

    private var root: String {
        switch content {
        case .text: "CiscoIPPhoneText"
        case .input: "CiscoIPPhoneInput"
        case .menu: "CiscoIPPhoneMenu"
        }
    }

    /// An element; what is too long ends with an ellipsis.
    private func element(_ name: String, _ content: String, _ limit: Int?, _ text: inout XMLText) {
        text.markup("<\(name)>")
        if let limit, content.count > limit {
            text.content(String(content.prefix(limit - 1)) + "…")
        } else {
            text.content(content)
        }
        text.markup("</\(name)>\n")
    }
}
