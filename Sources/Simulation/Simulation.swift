// A switch with no hardware.
//
// `Calls/` is the call model: devices, calls, connections and the facts that happen to them, with no CSTA text and no
// sessions. `Monitoring/` turns facts into CSTA events for those who asked. `Sessions/` and `Services/` are the CSTA
// switching function around it: who may ask, what is asked, what is answered. All of that is pure: requests, human
// actions and the time go in, messages come out. `Shell/` puts it on wires. `Traffic/` lets seeded people use the
// phones, `Faults/` damages what is sent on purpose, `Client/` is a scripted CSTA client to talk to any of it.
//
// `Workpoints/` is the other half of such a phone: the one that a provisioning service talks to. `Items/` is what it has
// and what its firmware can do, `Phone/` the phone without I/O, `Shell/` many of them on a network.
