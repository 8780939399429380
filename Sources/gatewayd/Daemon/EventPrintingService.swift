import CSTAGateway
import ServiceLifecycle

/// Prints events as they flow, for the demonstration.
struct EventPrintingService: Service {
    let view: any GatewayView
    let printer: EventPrinter

    func run() async throws {
        let mailbox = EventMailbox(capacity: 4_096)
        guard let subscription = await view.subscribe(mailbox, filter: EventFilter()) else { return }
        await withGracefulShutdownHandler {
            await print(mailbox)
        } onGracefulShutdown: {
            mailbox.finish()
        }
        await subscription.close()
    }

    private func print(_ mailbox: EventMailbox) async {
        while true {
            switch await mailbox.next() {
            case .events(let events): for event in events { printer.print(event) }
            case .gap(let missed): printer.lost("\(missed) events were not printed")
            case .quiet: continue
            case .finished: return
            }
        }
    }
}
