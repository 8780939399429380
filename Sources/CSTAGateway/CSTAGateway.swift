// CSTAGateway: the switchboard between switches and applications.
//
// Gateway/         `Gateway` assembles everything from a `GatewayConfiguration`, and is what the program sees.
// Configuration/   plain values: links, client listeners, applications, limits.
// Link/            the computing function's side. `SwitchLinkMachine` (session), `MonitorPump` (monitors and snapshots)
//                  and `CallMonitorTable` (call-type monitors) are values without I/O; `SwitchLink` carries them out.
// Session/         the switching function's side. `ApplicationSessionMachine` and `MonitorTable` are values without I/O;
//                  `ApplicationSession` carries them out, one file per family of services.
// Access/          who may do what: device sets, destination rules, service table, passwords, audit.
// Requests/        invoke identifiers in flight, rates, errors.
// Threading/       event loops as executors, the way from a link to sessions on other loops, backpressure.
// Observability/   counters, status values, the tap on events.
//
// Begin with `SwitchLink+Receiving.swift` (an event's way in and out) and `ApplicationSession.swift` (a request's way).
