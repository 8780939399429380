// The phones: one actor per device, what calls it is in, and how it is found. No sockets, no XML text, no clock.
//
// - Calls:    `CallModel`, a value that events (`CallInput`) and snapshots (`SnapshotEntry`) move. Start there.
// - Phones:   `Phone`, the actor around a model: busy state, features, service, subscriptions, observers of idle.
// - Messages: the way from scanned and typed ECMA-323 messages into a phone, and from a phone into such messages.
// - Registry: `PhoneRegistry`, which finds a phone by any of its names in little memory.
// - Shards:   `ShardTable`, which says on which executor a phone runs, in two bytes.
