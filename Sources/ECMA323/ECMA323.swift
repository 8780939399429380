// The language of the gateway: ECMA-323 (CSTA Phase III XML) and ECMA-354 (application sessions), without any I/O.
//
// Frame/      the eight bytes before each message on a TCP connection
// Scan/       one pass over a message: every check of XML and namespaces, the head of an event, a table of elements
// Model/      kinds, editions, identifiers, filters and what else is written by hand
// Generated/  kinds, enumerations and typed values of the standard, written from Catalogue/ecma323.catalogue
// Codec/      typed values from bytes and back, rewriting between editions, templates for fan-out
