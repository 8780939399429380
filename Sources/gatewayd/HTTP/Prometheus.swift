import CSTAGateway

/// The Prometheus text exposition format, version 0.0.4.
enum Prometheus {
    /// The media type of the format.
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    /// What kind of number a metric is.
    enum Kind: String, Sendable {
        case counter
        case gauge
        case histogram
    }

    /// One value with its labels.
    struct Sample: Sendable, Hashable {
        var labels: [(name: String, value: String)]
        var value: Double
        /// What stands behind the family's name, such as `_bucket`.
        var suffix = ""

        init(_ value: some BinaryInteger, _ labels: [(name: String, value: String)] = []) {
            self.labels = labels
            self.value = Double(value)
        }

        init(seconds value: Double, _ labels: [(name: String, value: String)] = []) {
            self.labels = labels
            self.value = value
        }

        static func == (left: Sample, right: Sample) -> Bool {
            left.value == right.value && left.suffix == right.suffix
                && left.labels.elementsEqual(right.labels) { $0 == $1 }
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(value)
            hasher.combine(suffix)
            for label in labels {
                hasher.combine(label.name)
                hasher.combine(label.value)
            }
        }
    }

    /// All samples of one name.
    struct Family: Sendable, Hashable {
        /// The name with its unit: `_total` for counters, `_bytes`, `_seconds` where they are that.
        var name: String
        var help: String
        var kind: Kind
        var samples: [Sample]
    }

    /// A histogram of durations.
    ///
    /// - Parameter name: with its unit, `_seconds`.
    static func histogram(_ name: String, help: String, _ latency: LatencyHistogram.Snapshot) -> Family {
        var samples: [Sample] = []
        var below: UInt64 = 0
        func add(_ suffix: String, _ sample: Sample) {
            var sample = sample
            sample.suffix = suffix
            samples.append(sample)
        }
        for (bound, count) in zip(LatencyHistogram.bounds, latency.counts) {
            below += count
            add("_bucket", Sample(below, [("le", number(Double(bound) / 1e9))]))
        }
        add("_bucket", Sample(latency.count, [("le", "+Inf")]))
        add("_sum", Sample(seconds: Double(latency.sum) / 1e9))
        add("_count", Sample(latency.count))
        return Family(name: name, help: help, kind: .histogram, samples: samples)
    }

    /// The text of `families`, in their order.
    static func text(_ families: [Family]) -> String {
        var text = ""
        for family in families where !family.samples.isEmpty {
            text += "# HELP \(family.name) \(escapedHelp(family.help))\n"
            text += "# TYPE \(family.name) \(family.kind.rawValue)\n"
            for sample in family.samples {
                text += family.name + sample.suffix
                if !sample.labels.isEmpty {
                    let labels = sample.labels.map { "\($0.name)=\"\(escapedLabel($0.value))\"" }
                    text += "{" + labels.joined(separator: ",") + "}"
                }
                text += " \(number(sample.value))\n"
            }
        }
        return text
    }

    private static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value > 0 ? "+Inf" : "-Inf" }
        if value == value.rounded(), abs(value) < 9_007_199_254_740_992 { return String(Int64(value)) }
        return String(value)
    }

    private static func escapedHelp(_ text: String) -> String {
        escaped(text, alsoQuotes: false)
    }

    private static func escapedLabel(_ text: String) -> String {
        escaped(text, alsoQuotes: true)
    }

    private static func escaped(_ text: String, alsoQuotes: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\"" where alsoQuotes: result += "\\\""
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
