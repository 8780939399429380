import DeviceActors

// Digits that are added to what a connection has dialled already.
extension DestinationRules {
    /// Decides on digits for a connection that is still dialling: the number they make with the digits before them must be
    /// allowed, at every step, since the switch may complete the call after any of them.
    ///
    /// - Parameters:
    ///   - digits: the digits to be dialled.
    ///   - role: the element that held them.
    ///   - dialling: what is known of the digits before them.
    ///   - resolveNumber: the gateway's identifier for a device as it is dialled; nil when it knows none.
    /// - Returns: nil when they may be dialled, else why not. What cannot be judged is denied, unless everything is allowed.
    func refusal(
        ofDialling digits: String, role: String, after dialling: Dialling, resolveNumber: (String) -> String?
    ) -> AccessRefusal? {
        guard !allowsEverything else { return nil }
        guard DialledNumber.isDigits(digits), let beginnings = dialling.beginnings else {
            return .unknownDialling(role: role)
        }
        for beginning in beginnings {
            let number = beginning + digits
            let known = resolveNumber(number)
            guard allows(number, isKnownDevice: known != nil, isOwnAddress: known == number) else {
                return .destination(role: role, destination: number)
            }
        }
        return nil
    }
}

extension Dialling {
    /// The numbers that may have been dialled so far, in order; nil when that cannot be told.
    ///
    /// DigitsDialed events may tell each digit by itself or the number so far, and switches differ in whether they tell what
    /// was sent for an application. So everything it can be is returned: as a rule that is one number.
    var beginnings: [String]? {
        guard isComplete, !isSending else { return nil }
        let told = told.map { DialledNumber.reduce($0) ?? "" }
        guard !told.contains("") else { return nil }
        guard let last = told.last else { return [sent] }
        let whole = told.joined()
        // Part from here and part from there: in which order, and whether there is more, is not known.
        guard sent.isEmpty || sent == whole || sent == last else { return nil }
        return Set([whole, last]).sorted()
    }
}
