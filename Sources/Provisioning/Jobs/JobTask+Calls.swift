extension JobTask {
    /// Whether it must not be sent to a phone that is in a call: everything that changes the phone, but not what only asks,
    /// nor firmware that is to be loaded regardless (guide, pages 46, 56 and 177).
    public var isHeldDuringCalls: Bool {
        switch self {
        case .readItems, .readAllItems: false
        case .deploySoftware(let image): !image.isImmediate
        case .writeItems, .restart, .factoryReset, .deployFiles, .bootstrap: true
        }
    }

    /// Whether the phone's reply is the end of it. A restart ends with `start-up`, files with `status` or with their being
    /// there.
    var endsWithReply: Bool {
        switch self {
        case .writeItems, .readItems, .readAllItems, .bootstrap: true
        case .restart, .factoryReset, .deployFiles, .deploySoftware: false
        }
    }

    /// Whether the phone sends `status` when the files are there: for a single one that is fetched (guide, page 52).
    var endsWithStatus: Bool {
        if case .deployFiles(let files) = self { files.count == 1 && files[0].operation == .deploy } else { false }
    }
}

extension ServiceMessage {
    /// Whether it must not be sent to a phone that is in a call; as ``JobTask/isHeldDuringCalls``.
    var isHeldDuringCalls: Bool {
        switch action {
        case .writeItems, .restart, .fileDeployment: true
        case .softwareDeployment: items.value("file-priority") != "immediate"
        case .readAllItems, .readItems, .cleanUp, .getNextFragment: false
        }
    }
}
