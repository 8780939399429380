extension CSTA.DeviceID {
    /// An empty device where one is mandatory is passed on as it is.
    public static var emptyValue: Self? { Self("") }

    /// Reads the text and the attributes.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        // Hardly any device has attributes, and an absence of them is large as a value.
        if !reader.table.elements[element].attributes.isEmpty, let attributes = attributes(of: element, from: &reader) {
            return Self(reader.text(element), attributes: attributes)
        }
        let text = reader.text(element)
        if text.isEmpty {
            reader.note(.emptyValue, element)
            return nil
        }
        return Self(stringLiteral: text)
    }

    /// The attributes the standard has; nil if there is none of them.
    private static func attributes(of element: Int, from reader: inout MessageReader) -> Attributes? {
        var attributes: Attributes?
        for index in reader.table.elements[element].attributes {
            let entry = reader.table.attributes[Int(index)]
            if entry.isNamespaceDeclaration || entry.namespace >= 0 { continue }
            let name = reader.bytes(entry.localName)
            if let known = Attributes.all.first(where: { $0.name.matches(name) }) {
                var copy = attributes ?? Attributes()
                copy[keyPath: known.path] = reader.table.value(of: Int(index), in: reader.bytes)
                attributes = copy
            } else {
                reader.note(.unknownAttribute, element)
            }
        }
        return attributes
    }

    /// Writes the attributes the edition has.
    public func writeAttributes(to writer: inout MessageWriter) {
        guard let attributes else { return }
        for (name, path, since) in Attributes.all {
            if let value = attributes[keyPath: path] { writer.attribute(name, since: since, value) }
        }
    }

    /// Writes the text, escaped.
    public func writeContent(to writer: inout MessageWriter) { writer.text(value) }
}

extension CSTA.ConnectionID {
    /// Reads call and device, in either order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callID: String? = try reader.optional("callID", &members)
        let deviceID: CSTA.DeviceID? = try reader.optional("deviceID", &members)
        reader.finish(members)
        if let callID { return Self(callID: callID, deviceID: deviceID) }
        guard let deviceID else {
            throw reader.error(.missingChoice, element, expected: "callID, deviceID or both")
        }
        return Self(deviceID: deviceID)
    }

    /// Writes the call, then the device.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callID", callID)
        writer.member("deviceID", deviceID)
    }
}

extension CSTA.ErrorValue {
    /// Reads the error.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        try CSTA.CSTAErrorCode.read(element, from: &reader).map(Self.init)
    }

    /// Writes the error.
    public func writeContent(to writer: inout MessageWriter) { error.writeContent(to: &writer) }
}

extension CSTA.Opaque {
    /// Keeps the whole message.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        let name = reader.table.string(reader.table.elements[element].localName, in: reader.bytes)
        return Self(
            kind: MessageKind(name: name), name: name,
            namespace: reader.table.namespaceURI(ofElement: element, in: reader.bytes), bytes: Array(reader.bytes))
    }

    /// Not used: an opaque message is written as a whole; see `MessageEncoder`.
    public func writeContent(to writer: inout MessageWriter) {}
}
