/// Messages written for these tests, in the manners that are met on the wire.
enum SampleMessages {
    static let edition4 = "http://www.ecma-international.org/standards/ecma-323/csta/ed4"
    static let edition3 = "http://www.ecma-international.org/standards/ecma-323/csta/ed3"

    /// One line, default namespace, references and non-ASCII text.
    static func delivered(
        crossReference: String = "42", call: String = "c1", device: String = "2001", alerting: String = "N&lt;2001&gt;",
        cause: String = "newCall"
    ) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>\
        <DeliveredEvent xmlns="\(edition4)"><monitorCrossRefID>\(crossReference)</monitorCrossRefID>\
        <connection><callID>\(call)</callID><deviceID>\(device)</deviceID></connection>\
        <alertingDevice><deviceIdentifier>\(alerting)</deviceIdentifier></alertingDevice>\
        <callingDevice><deviceIdentifier>Jos\u{E9} 1001</deviceIdentifier></callingDevice>\
        <calledDevice><deviceIdentifier typeOfNumber="dialingNumber">2001</deviceIdentifier></calledDevice>\
        <lastRedirectionDevice><numberDialed>1999</numberDialed></lastRedirectionDevice>\
        <localConnectionInfo>alerting</localConnectionInfo><cause>\(cause)</cause></DeliveredEvent>
        """
    }

    /// Pretty-printed, prefixed, single quotes, comments, CDATA.
    static let transferred = """
        <?xml version='1.0'?>
        <!-- two calls become one -->
        <c:TransferedEvent xmlns:c='\(edition3)'>
          <c:monitorCrossRefID> 77 </c:monitorCrossRefID>
          <c:primaryOldCall><c:deviceID>2001</c:deviceID><c:callID>c7</c:callID></c:primaryOldCall>
          <c:secondaryOldCall><c:callID>c8</c:callID><c:deviceID>2001</c:deviceID></c:secondaryOldCall>
          <c:transferringDevice><c:deviceIdentifier>2001</c:deviceIdentifier></c:transferringDevice>
          <c:transferredToDevice><c:deviceIdentifier><![CDATA[<3001>]]></c:deviceIdentifier></c:transferredToDevice>
          <c:transferredConnections>
            <c:connectionListItem><c:newConnection><c:callID>c9</c:callID></c:newConnection></c:connectionListItem>
          </c:transferredConnections>
          <c:localConnectionInfo>null</c:localConnectionInfo>
          <c:cause>transfer</c:cause>
        </c:TransferedEvent>
        """

    /// No declaration, unknown private data with its own namespaces and attributes.
    static let established = """
        <EstablishedEvent xmlns="\(edition4)"><monitorCrossRefID>9</monitorCrossRefID>\
        <establishedConnection><callID>a</callID><deviceID>2</deviceID></establishedConnection>\
        <answeringDevice><notKnown/></answeringDevice><callingDevice><restricted/></callingDevice>\
        <calledDevice><deviceIdentifier></deviceIdentifier></calledDevice>\
        <lastRedirectionDevice><notRequired/></lastRedirectionDevice><cause>normal</cause>\
        <extensions><privateData><private xmlns:p="urn:a" xmlns:q="urn:b"><p:x q:y="1" p:y="2" y="3">z</p:x>\
        </private></privateData></extensions></EstablishedEvent>
        """

    static let monitorStart = """
        <MonitorStart xmlns="\(edition3)"><monitorObject><deviceObject>2001</deviceObject></monitorObject>\
        <requestedMonitorFilter/></MonitorStart>
        """

    /// All of them, for tests that vary messages.
    static var all: [String] { [delivered(), transferred, established, monitorStart] }
}
