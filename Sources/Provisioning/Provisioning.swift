// The Workpoint Interface of Unify OpenStage and OpenScape Desk Phones, without I/O.
//
// `Messages/` is the language: items, messages both ways, reading and writing them, fragments. `Workpoints/` is what the
// service knows of a phone, `Jobs/` what it is to do with it. `Machine/` is the protocol: a value for each phone, into
// which go the phone's requests, its calls, new jobs and the time, and out of which come answers and effects.
// `Store/` says what must be kept, and leaves how to others. `Files/` is what tasks are on the wire, `Secure/` is
// bootstrapping and its cryptography. `SecretItems` says which values must not be shown.
