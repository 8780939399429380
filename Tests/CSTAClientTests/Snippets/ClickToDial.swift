import CSTAClient

// snippet.begin
func dial(_ number: String, from phone: String, with provider: Provider) async -> String {
    do {
        let connection = try await provider.makeCall(from: phone, to: number, prompting: true)
        return "\(phone) calls \(number), call \(connection.callID ?? "")"
    } catch .refused(_, let error) {
        // The standard's own error, such as operation/invalidCalledDeviceID. Nothing has happened.
        return "not possible: \(error)"
    } catch .timedOut, .connectionLost {
        // Nobody knows whether the phone rings. What the provider knows will tell; do not just dial again.
        return "no answer: look at the phone"
    } catch {
        return "not now: \(error)"
    }
}
// snippet.end
