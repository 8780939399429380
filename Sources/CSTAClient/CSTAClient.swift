// A client of CSTA gateways and switches: JTAPI's objects as values, its observers as asynchronous sequences.
//
//   States/    the states of JTAPI, and how CSTA's states map to them
//   Values/    what an application sees: addresses, calls, connections, changes
//   Model/     the reducer: events, snapshots and answers in, changes out
//   Lines/     the same as TAPI sees it: line devices and LINE_CALLSTATE
//   Session/   the session with the gateway as a pure machine
//   Provider/  the shell: connections, timers, sequences
//   Services/  call control and features as asynchronous methods
