import ServiceLifecycle

/// Ends the process gracefully after a while: returning is what tells the group of services to stop.
struct DeadlineService: Service {
    let duration: Duration

    func run() async throws {
        try? await cancelWhenGracefulShutdown { try await Task.sleep(for: duration) }
    }
}
