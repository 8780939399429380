// What the page knows of the phones: read once, then moved by events; whatever is in doubt is read again.

/** The state that says most about a phone, best first, as the gateway ranks them. */
const ranks = ["connected", "initiated", "alerting", "hold", "queued", "fail"];
const reasons = { connected: "talking", initiated: "dialling", alerting: "ringing", hold: "held", queued: "queued", fail: "failed" };

/** What is shown of a phone: one of the chips' states. */
export function stateOf(phone) {
  if (phone.service !== "inService" && phone.service !== "partiallyInService") return phone.service === "outOfService" ? "down" : "unknown";
  return phone.busy.reason;
}

/** What is rare is one group. */
export const groupOf = (phone) => { const state = stateOf(phone); return ["idle", "ringing", "talking", "held"].includes(state) ? state : "other"; };

/** The state in words. */
export const words = {
  idle: "idle", ringing: "ringing", talking: "talking", held: "held", dialling: "dialling", queued: "queued", failed: "failed",
  other: "other", down: "out of service", unknown: "unknown", notMonitored: "not monitored", notSynchronised: "not asked yet", linkLost: "link lost",
};

export class Phones {
  constructor() {
    this.byID = new Map();
    this.doubtful = new Set();
    this.isStale = false;
    this.version = 0;
  }

  key(phone) { return phone.deviceID ?? phone.mac; }

  /** Takes a list that was asked for at `asked` and is whole; a phone that an event has moved since keeps what the event said. */
  replace(list, asked) {
    const next = new Map();
    for (const phone of list) {
      const key = this.key(phone);
      const known = this.byID.get(key);
      next.set(key, known && known.movedAt > asked ? known : { ...phone, movedAt: 0 });
    }
    this.byID = next;
    this.isStale = false;
    this.version += 1;
  }

  /** Takes a part of the snapshot that the event stream begins with; with the last part, phones that were in none are gone. */
  takeSnapshot(list, isLast) {
    this.told ??= new Set();
    for (const phone of list) {
      this.byID.set(this.key(phone), { ...phone, movedAt: 0 });
      this.told.add(this.key(phone));
    }
    if (isLast) {
      for (const key of this.byID.keys()) if (!this.told.has(key)) this.byID.delete(key);
      this.told = null;
      this.isStale = false;
    }
    this.version += 1;
  }

  /** Takes one phone as it was read at `asked`. */
  put(phone, asked) {
    const known = this.byID.get(this.key(phone));
    if (known && known.movedAt > asked) return false;
    this.byID.set(this.key(phone), { ...phone, movedAt: 0 });
    this.version += 1;
    return true;
  }

  /** Moves a phone by an event. What an event does not tell fully is marked to be read again. */
  apply(event, now) {
    const phone = this.byID.get(event.phone);
    if (!phone) {
      this.isStale = true;
      return null;
    }
    const own = event.localConnectionInfo;
    if (!event.callID || !own || event.kind === "TransferedEvent" || event.kind === "ConferencedEvent") {
      this.doubtful.add(event.phone);
      return phone;
    }
    const calls = phone.calls.filter((call) => call.callID !== event.callID);
    if (own !== "null") {
      const known = phone.calls.find((call) => call.callID === event.callID);
      const call = known ? { ...known } : { callID: event.callID, parties: [], since: event.time };
      if (call.localConnectionInfo !== own) call.since = event.time;
      call.localConnectionInfo = own;
      if (event.cause) call.cause = event.cause;
      this.nameParties(call, phone, event);
      calls.push(call);
    }
    phone.calls = calls;
    phone.movedAt = now;
    const best = ranks.find((state) => calls.some((call) => call.localConnectionInfo === state));
    const busy = { condition: best ? "busy" : "idle", reason: best ? reasons[best] : "idle", since: phone.busy.since };
    if (busy.condition !== phone.busy.condition) busy.since = event.time;
    phone.busy = busy;
    this.version += 1;
    return phone;
  }

  nameParties(call, phone, event) {
    const names = [phone.deviceID, phone.e164].filter(Boolean);
    const { callingDevice: calling, calledDevice: called } = event;
    if (calling && names.includes(calling)) {
      call.direction = "outgoing";
      if (called) call.parties = [called];
    } else if (calling) {
      if (called && names.includes(called)) call.direction = "incoming";
      call.parties = [calling];
    }
  }
}

/** With whom a phone is in its most important call. */
export function partner(phone) {
  const call = [...phone.calls].sort((a, b) => ranks.indexOf(a.localConnectionInfo) - ranks.indexOf(b.localConnectionInfo))[0];
  return call ? call.parties.join(", ") : "";
}

/** Since when the phone is in the state shown. */
export function sinceOf(phone) {
  if (phone.busy.condition === "busy") {
    const call = phone.calls.find((call) => reasons[call.localConnectionInfo] === phone.busy.reason);
    if (call?.since) return call.since;
  }
  return phone.busy.since;
}
