// Workpoint provisioning on the wire: what the machines of `Provisioning` say is done here.
//
// `Service/` is the whole, `ProvisioningService`, as gatewayd uses it. `Phones/` has an actor for each phone around its
// machine: it takes one input after the other, lets the store keep what the machine wants kept, and only then answers and
// acts. `Listening/` is the listeners that phones come to and that they poll, `Contact/` asks phones to come, `Calls/`
// knows from CSTA who is in a call, `Clock/` is time.
