import ArgumentParser

/// What all commands that hand in a job have in common.
struct JobOptionsArguments: ParsableArguments {
    @Option(help: "From -100 to 100; higher goes first.")
    var priority: Int?

    @Option(help: "Give the job up when it is not done after this time, such as 2h.")
    var expiresIn: String?

    @Option(help: "The id of a job that must be applied before.")
    var after: String?

    @Option(help: "A name for this request: the same again gives the same job.")
    var key: String?

    @Flag(help: "Only to be sent in Secure Mode.")
    var secureModeOnly = false

    @Option(help: "Wait so long, such as 5m, until the job ends; exit code 1 when it does not end applied.")
    var wait: String?

    func validate() throws {
        guard priority.map((-100...100).contains) ?? true else {
            throw ValidationError("--priority must be from -100 to 100")
        }
        for (name, text) in [("--expires-in", expiresIn), ("--wait", wait)] {
            guard text.map({ ConfigurationUnits.duration($0) != nil }) ?? true else {
                throw ValidationError("\(name) must be a duration such as 30s, 5m or 2h")
            }
        }
    }

    /// Writes the fields of a request for a job.
    func write(kind: String, to json: inout JSONText) {
        json.field("kind", kind)
        json.field("priority", priority)
        if let duration = expiresIn.flatMap({ ConfigurationUnits.duration($0) }) {
            json.field("expiresIn", max(1, duration.components.seconds))
        }
        json.field("after", after)
        json.field("secureModeOnly", secureModeOnly ? true : nil)
    }
}
