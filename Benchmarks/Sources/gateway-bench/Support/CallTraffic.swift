struct CallTraffic {
    let phones: Int
    func payloads() throws -> [[UInt8]] {
        (0..<4000).map { i in
            Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DeliveredEvent xmlns=\"http://www.ecma-international.org/standards/ecma-323/csta/ed6\"><monitorCrossRefID>\(1000+i%phones)</monitorCrossRefID><correlatorData>0000000000000000</correlatorData>" + String(repeating: "x", count: 800) + "</DeliveredEvent>").utf8)
        }
    }
}
