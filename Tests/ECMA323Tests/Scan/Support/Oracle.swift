import CLibXML2

/// libxml2's opinion of a document: well-formed and namespace-well-formed, with no network and no entities loaded.
///
/// One thing it says is left out: it also refuses namespace names that are not URIs by its own grammar, which is no
/// rule of Namespaces in XML and would make an event useless for a vendor's typing error.
enum Oracle {
    static func accepts(_ document: [UInt8]) -> Bool {
        guard let context = xmlNewParserCtxt() else { return false }
        defer { xmlFreeParserCtxt(context) }
        var namespaceFaults = 0
        return withUnsafeMutablePointer(to: &namespaceFaults) { counter in
            context.pointee._private = UnsafeMutableRawPointer(counter)
            context.pointee.sax.pointee.serror = { _, error in
                guard let error, let context = error.pointee.ctxt,
                    error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue,
                    error.pointee.domain == Int32(XML_FROM_NAMESPACE.rawValue),
                    error.pointee.code != Int32(XML_WAR_NS_URI.rawValue)
                else { return }
                let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
                parser.pointee._private.assumingMemoryBound(to: Int.self).pointee += 1
            }
            let tree = document.withUnsafeBytes { bytes in
                xmlCtxtReadMemory(
                    context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil,
                    Int32(XML_PARSE_NONET.rawValue))
            }
            defer { if let tree { xmlFreeDoc(tree) } }
            return tree != nil && context.pointee.wellFormed != 0 && counter.pointee == 0
        }
    }
}
