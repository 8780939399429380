import Foundation
import Provisioning
import Testing

private let examplesFolder = ProcessInfo.processInfo.environment["CSTA_EXAMPLES_DIR"].map { $0 + "/wpi" }

@Suite("The guide's examples")
struct GuideExampleTests {
    @Test(
        "Every example of the guide is read, and written again with the same content",
        .enabled(if: examplesFolder != nil, "set CSTA_EXAMPLES_DIR to run"))
    func examples() throws {
        let folder = try #require(examplesFolder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".xml") }
        let reader = WorkpointMessageReader()
        let writer = WorkpointMessageWriter()
        var count = 0
        for name in names.sorted() {
            let document = try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
            let before = try #require(canonicalLines(document), "\(name)")
            let after: [String]?
            switch before.first {
            case .some(let root) where root.hasPrefix("0 WorkpointMessage "):
                after = canonicalLines(writer.bytes(try reader.workpointMessage(document)))
            case .some(let root) where root.hasPrefix("0 DLSMessage "):
                after = canonicalLines(writer.bytes(try reader.serviceMessage(document)))
            default: after = canonicalLines(writer.bytes(try reader.items(document)))
            }
            #expect(after == before, "\(name)")
            count += 1
        }
        #expect(count >= 40)
    }

    @Test(
        "An example cut off at any place is refused",
        .enabled(if: examplesFolder != nil, "set CSTA_EXAMPLES_DIR to run"))
    func truncations() throws {
        let folder = try #require(examplesFolder)
        let reader = WorkpointMessageReader()
        for name in ["01-startup-request.xml", "28-fragment-next.xml", "23-secure-nopin-writeitems.xml"] {
            let document = try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
            let end = try #require(document.lastIndex(of: UInt8(ascii: ">")))
            for place in 0..<end {
                #expect(throws: WorkpointMessageError.self) { try reader.workpointMessage(document[..<place]) }
                #expect(throws: WorkpointMessageError.self) { try reader.serviceMessage(document[..<place]) }
            }
        }
    }
}
