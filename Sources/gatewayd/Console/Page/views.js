// What each tab lists: where it comes from, its columns, its chips, and what the search looks at.

import { ago, bytes, number, timeOfDay } from "./elements.js";
import { badge, text } from "./list.js";
import { groupOf, partner, sinceOf, stateOf, words } from "./phones.js";

const connectionWords = { connected: "talking", alerting: "ringing", hold: "held", initiated: "dialling", queued: "queued", fail: "failed" };
export const connectionState = (info) => connectionWords[info] ?? "unknown";

const byNumber = new Intl.Collator("en", { numeric: true }).compare;
const phaseWords = {
  inService: "in service", disconnected: "disconnected", awaitingGreeting: "waiting for it", openingSession: "opening session",
  registering: "registering", discovering: "listing devices", resynchronizing: "synchronising",
};

export const callState = (call) =>
  ["connected", "alerting", "hold", "initiated", "queued", "fail"]
    .find((state) => call.parties.some((party) => party.localConnectionInfo === state)) ?? "unknown";

const callChip = (call) => {
  const states = call.parties.map((party) => party.localConnectionInfo);
  if (states.includes("alerting")) return "ringing";
  if (states.includes("hold")) return "held";
  return states.includes("connected") ? "talking" : "other";
};

const linkState = (link) => (link.isInService ? "talking" : link.phase === "disconnected" ? "failed" : "ringing");

export const jobStates = { waiting: "ringing", running: "talking", applied: "idle", failed: "failed", expired: "failed", cancelled: "idle" };

export const views = {
  phones: {
    label: "Phones", head: ["Number", "Name", "State", "With", "Since", "Link"], empty: "No phone passes the filter.",
    keyOf: (phone) => phone.deviceID ?? phone.mac,
    order: (a, b) => byNumber(a.deviceID ?? `~${a.mac}`, b.deviceID ?? `~${b.mac}`),
    chipOf: groupOf, chips: ["idle", "ringing", "talking", "held", "other"], words,
    haystack: (phone) => [phone.deviceID, phone.name, phone.e164, phone.mac, phone.workpoint?.label, partner(phone)].join(" "),
    columns: [
      text((phone) => phone.deviceID ?? "–", "strong"), text((phone) => phone.name ?? phone.workpoint?.label ?? "", "wide"),
      badge(stateOf, (phone) => words[stateOf(phone)] ?? phone.service), text(partner),
      text((phone) => (stateOf(phone) === "unknown" ? "" : ago(sinceOf(phone))), "right quiet"), text((phone) => phone.link ?? "", "quiet wide"),
    ],
  },
  calls: {
    label: "Calls", head: ["Call", "Parties", "State", "Since", "Link"], empty: "There is no call at the moment.",
    keyOf: (call) => `${call.link}/${call.callID}`,
    order: (a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : byNumber(a.callID, b.callID)),
    chipOf: callChip, chips: ["ringing", "talking", "held", "other"], words,
    haystack: (call) => [call.callID, call.link, ...call.parties.flatMap((party) => [party.device, party.name])].join(" "),
    columns: [
      text((call) => call.callID, "strong"),
      text((call) => call.parties.map((party) => (party.name ? `${party.device} ${party.name}` : party.device)).join("  ·  ")),
      badge((call) => (callChip(call) === "other" ? connectionState(callState(call)) : callChip(call)), (call) => (callChip(call) === "other" ? words[connectionState(callState(call))] : words[callChip(call)])), text((call) => ago(call.since), "right quiet"),
      text((call) => call.link, "quiet"),
    ],
  },
  sessions: {
    label: "Client sessions", head: ["No.", "Application", "Address", "Edition", "Monitors", "Waiting", "Last frame", "Since"],
    empty: "No client is connected.", keyOf: (session) => session.id, order: (a, b) => Number(a.id) - Number(b.id),
    chipOf: (session) => (session.closedAt ? "closed" : session.pendingBytes > 65536 ? "slow" : "open"), chips: ["open", "slow", "closed"],
    words: { open: "open", slow: "slow", closed: "ended of late" },
    haystack: (session) => [session.id, session.application, session.peer, session.listener, session.cause].join(" "),
    columns: [
      text((session) => session.id, "strong"), text((session) => session.application ?? "–"), text((session) => session.peer),
      text((session) => session.edition ?? "–"), text((session) => String(session.monitors), "right"),
      text((session) => (session.closedAt ? session.cause : bytes(session.pendingBytes)), "right"),
      text((session) => session.lastSequence.toLocaleString("en"), "right"), text((session) => ago(session.closedAt ?? session.connectedAt), "right quiet"),
    ],
  },
  links: {
    label: "Links", head: ["Link", "State", "Since", "Heard", "Messages/s", "Unanswered", "Odd events"], empty: "No link is configured.",
    keyOf: (link) => link.name, order: () => 0, chipOf: (link) => (link.isInService ? "up" : "down"), chips: [], words: {},
    haystack: (link) => [link.name, link.phase, link.lastFailure].join(" "),
    columns: [
      text((link) => link.name, "strong"), badge(linkState, (link) => phaseWords[link.phase] ?? link.phase),
      text((link) => ago(link.since), "right"), text((link) => (link.lastReceived ? `${ago(link.lastReceived)} ago` : "never"), "right quiet"),
      text((link) => (link.messagesPerSecond === undefined ? "–" : number(link.messagesPerSecond)), "right"),
      text((link) => String(link.outstandingRequests), "right"), text((link) => String(link.anomalies), "right"),
    ],
  },
  jobs: {
    label: "Jobs", head: ["Phone", "Kind", "State", "Last", "Since"], empty: "No job of this kind.",
    keyOf: (job) => job.id, order: (a, b) => (a.createdAt < b.createdAt ? 1 : -1),
    chipOf: (job) => {
      if (job.state === "waiting") return job.waitsFor === "idle" ? "idle" : "open";
      return job.state === "running" ? "open" : job.state === "applied" ? "applied" : "ended";
    },
    chips: ["idle", "open", "applied", "ended"],
    words: { idle: "waits for idle", open: "under way", applied: "applied", ended: "not applied" },
    haystack: (job) => [job.phone, job.kind, job.state, job.waitsFor, job.failure, job.id].join(" "),
    columns: [
      text((job) => job.phone, "strong"), text((job) => job.kind),
      badge((job) => jobStates[job.state] ?? "unknown", (job) => (job.waitsFor ? `waits for ${job.waitsFor}` : job.failure ?? job.state)),
      text((job) => { const last = job.history.at(-1); return last ? `${last.event}${last.detail ? `: ${last.detail}` : ""}` : ""; }),
      text((job) => ago(job.changedAt), "right quiet"),
    ],
  },
};

export { phaseWords, timeOfDay };
