import Testing

@testable import Provisioning

@Suite("What phones say of their files")
struct FileReportTests {
    @Test("Items of several files are told apart by their index, and NULL is nothing")
    func entries() {
        let report = FileReport([
            Item("file-deployment-name", index: 1, "a.png"), Item("file-deployment-type", index: 1, "LOGO"),
            Item("file-deployment-status", index: 1, "ok"), Item("file-deployment-name", index: 2, "NULL"),
            Item("file-deployment-status", index: 2, "NULL"), Item("file-deployment-name", index: 3, "b.wav"),
            Item("file-deployment-status", index: 3, "", status: .failed), Item("reg-port", "5060"),
        ])
        #expect(
            report.entries == [
                FileReport.Entry(name: "a.png", type: "LOGO", status: "ok"), FileReport.Entry(name: "b.wav"),
            ])
    }

    @Test("A file is another one when its name or its type is")
    func keys() {
        let report = FileReport([
            Item("file-deployment-name", "a.png"), Item("file-deployment-type", "LOGO"),
            Item("file-deployment-status", "ok"),
        ])
        #expect(report.outcome(of: [FileTransfer(.deploy, name: "a.png", type: "logo")]) == .done)
        #expect(report.outcome(of: [FileTransfer(.deploy, name: "a.png", type: "PIC")]) == .unfinished(["a.png"]))
        #expect(report.outcome(of: [FileTransfer(.deploy, name: "A.png", type: "LOGO")]) == .unfinished(["A.png"]))
        #expect(report.outcome(of: [FileTransfer(.delete, name: "a.png", type: "LOGO")]) == .unfinished(["a.png"]))
        #expect(report.outcome(of: [FileTransfer(.delete, name: "b.png", type: "LOGO")]) == .done)
    }
}
