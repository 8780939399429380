import ArgumentParser
import Foundation

/// Hands a job in, and waits for its end when that is wanted.
struct JobSubmission {
    let options: InterfaceOptions
    let job: JobOptionsArguments
    /// The phone.
    let phone: String
    /// The kind of job.
    let kind: String
    /// Writes what the kind needs beside the common fields.
    var fields: (inout JSONText) -> Void = { _ in }

    private static let final: Set<String> = ["applied", "failed", "expired", "cancelled"]
    /// How often a job that is waited for is asked about.
    private static let interval = Duration.milliseconds(500)

    /// Does it and prints what became of it.
    func run() async throws {
        let body = jsonObject { json in
            job.write(kind: kind, to: &json)
            fields(&json)
        }
        try await InterfaceClient.with(options) { client in
            var answer = try await client.send(
                .POST, "/v1/phones/\(InterfaceClient.pathPart(phone))/jobs", body: (body, "application/json"),
                headers: job.key.map { [("Idempotency-Key", $0)] } ?? [])
            guard let patience = job.wait.flatMap({ ConfigurationUnits.duration($0) }) else {
                print(answer)
                return
            }
            let id = answer.object["id"] as? String ?? ""
            let clock = ContinuousClock()
            let deadline = clock.now + patience
            while !Self.final.contains(answer.object["state"] as? String ?? ""), clock.now < deadline {
                try await clock.sleep(for: Self.interval)
                answer = try await client.send(.GET, "/v1/jobs/\(InterfaceClient.pathPart(id))")
            }
            print(answer)
            guard answer.object["state"] as? String == "applied" else { throw ExitCode(1) }
        }
    }

    private func print(_ answer: InterfaceClient.Answer) {
        Terminal.print(options.json ? answer.text.trimmingBlanks() : JobPrinter.whole(answer.object).trimmingBlanks())
    }
}
