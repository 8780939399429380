// Extension Mobility on the wire: HTTP and HTTPS for applications and phones, and the actor behind.
//
// `ExtensionMobilityService` carries out what the machines of `ExtensionMobility` say. What it needs of the world comes in
// through `MobilitySurroundings`. `MobilityServer` listens, with the HTTP of workpoint provisioning, which is made for phones:
// whole answers with their length, never in chunks, never compressed.
