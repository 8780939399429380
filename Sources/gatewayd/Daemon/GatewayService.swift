import CSTAGateway
import Logging
import ServiceLifecycle

/// The gateway as a service: started, and stopped gracefully when the process is told to.
struct GatewayService: Service {
    let gateway: Gateway
    let logger: Logger
    /// Called once the listeners are open.
    let onStarted: @Sendable () async throws -> Void
    /// Called when the gateway has stopped.
    let onStopped: @Sendable () async -> Void

    func run() async throws {
        try await gateway.start()
        do {
            try await onStarted()
            logger.info("gateway started")
            try await gracefulShutdown()
        } catch is CancellationError {
            // Told to stop at once: what follows is the same, only that nobody waits for it long.
        } catch {
            await stop()
            throw error
        }
        logger.info("gateway stops")
        await stop()
        logger.info("gateway stopped")
    }

    private func stop() async {
        await gateway.stop()
        await onStopped()
    }
}
