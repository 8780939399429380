import DeviceActors

// Files, firmware and restarts: what is not done with the phone's reply.

extension WorkpointMachine {
    /// When a task that was sent at a time must be complete, or must be looked after.
    func completionDeadline(of task: JobTask, sentAt time: Timestamp) -> Timestamp {
        if case .deployFiles = task {
            return time + (task.endsWithStatus ? policy.fileTimeout : policy.fileCheckDelay)
        }
        return time + policy.restartTimeout
    }

    /// After the service was started: a start of the phone can have been missed, so its time begins anew; files can be
    /// looked at as planned.
    mutating func restoreCompletion(at time: Timestamp) {
        guard let job = head, job.state == .waiting(.completion), let sentAt = job.progress.deliveredAt else { return }
        let deadline = completionDeadline(of: job.task, sentAt: job.task.isFileDeployment ? sentAt : time)
        completionDeadline = max(deadline, time)
    }

    /// The time for completion is over.
    mutating func completionIsOverdue(at time: Timestamp) {
        guard let job = head, job.state == .waiting(.completion) else { return }
        if job.task.isFileDeployment {
            giveBack(job.id, at: time)
            note(job.id, .checked, "the phone will be asked which files it has", at: time)
        } else {
            alarm(.noStartUp(job.id))
            end(job.id, .failed(.noStartUp), at: time)
        }
    }

    /// The phone has come: its firmware tells what became of a deployment, and its start what became of a restart.
    mutating func noticeFirmware(isStartUp: Bool, _ items: [Item], at time: Timestamp) {
        guard let job = head, job.progress.deliveredAt != nil else { return }
        switch job.task {
        case .factoryReset where isStartUp && items.value("configuration-changed-flag") == "false":
            // A phone with factory settings has settings that were never told. Not sent again by itself: a phone that
            // says so after every reset would be reset for ever.
            end(job.id, .failed(.noStartUp), "the phone has started, and its settings are the same", at: time)
        case .restart where isStartUp, .factoryReset where isStartUp:
            end(job.id, .applied, "the phone has started", at: time)
        case .deploySoftware(let image) where runs(image):
            end(job.id, .applied, "the phone runs \(record.softwareVersion)", at: time)
        case .deploySoftware where isStartUp:
            end(job.id, .failed(.transferFailed), "the phone has started and runs \(record.softwareVersion)", at: time)
        case .deployFiles where isStartUp && job.state == .waiting(.completion):
            // It may have been started in the middle of it, and then no status comes.
            completionIsOverdue(at: time)
        case .restart, .factoryReset, .deploySoftware, .deployFiles, .writeItems, .readItems, .readAllItems, .bootstrap:
            break
        }
    }

    /// The phone tells how the transfer of a file ended.
    mutating func status(_ items: [Item], at time: Timestamp) {
        guard let job = head, job.progress.deliveredAt != nil else { return }
        let report = FileReport(items)
        switch job.task {
        case .deployFiles(let files):
            switch report.outcome(of: files) {
            case .done where files.allSatisfy { $0.operation == .deploy }: end(job.id, .applied, at: time)
            case .failed(let names):
                end(job.id, .failed(.transferFailed), names.joined(separator: ", "), at: time)
            case .done, .unfinished: break
            }
        case .deploySoftware where report.saysFirmwareFailed:
            end(job.id, .failed(.transferFailed), "the phone could not load it", at: time)
        case .restart, .factoryReset, .deploySoftware, .writeItems, .readItems, .readAllItems, .bootstrap: break
        }
        if queue[job.id]?.state.isFinal == true { flow?.endedJobs += 1 }
    }

    /// The phone has told all its items, so that its files can be seen.
    mutating func checkReplied(
        _ id: JobID, _ status: ReplyStatus, _ items: [Item], at time: Timestamp
    ) -> FlowEnd? {
        guard let job = queue[id], !job.state.isFinal else { return nil }
        switch status {
        case .busy: return jobIsHeldByPhone(id, at: time)
        case .failed:
            end(id, .failed(.transferFailed), "the phone does not tell which files it has", at: time)
            flow?.endedJobs += 1
        case .accepted:
            change(id) { $0.progress.unansweredSends = 0 }
            tookAllItems(items, at: time)
            guard case .deployFiles(let files) = job.task else { return nil }
            judge(job, FileReport(items).outcome(of: files), at: time)
        }
        return nil
    }

    private mutating func judge(_ job: Job, _ outcome: FileReport.Outcome, at time: Timestamp) {
        let deadline = (job.progress.deliveredAt ?? time) + policy.fileTimeout
        switch outcome {
        case .done: end(job.id, .applied, "the files are as they were to be", at: time)
        case .failed(let names):
            end(job.id, .failed(.transferFailed), names.joined(separator: ", "), at: time)
        case .unfinished(let names) where time >= deadline || job.progress.isCancelRequested:
            end(job.id, .failed(.transferFailed), "not done: " + names.joined(separator: ", "), at: time)
        case .unfinished:
            set(job.id, .waiting(.completion), at: time)
            completionDeadline = min(time + policy.fileCheckDelay, deadline)
            return
        }
        flow?.endedJobs += 1
    }
}

extension JobTask {
    /// Whether it fetches or deletes files, firmware apart.
    var isFileDeployment: Bool { if case .deployFiles = self { true } else { false } }
}
