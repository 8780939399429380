// The pane on the right: what is known of what is open, and what can be done with it.

import { ago, bytes, duration, el, setClass, setText, timeOfDay } from "./elements.js";
import { sinceOf, stateOf, words } from "./phones.js";
import { callState, connectionState, jobStates, phaseWords } from "./views.js";
import { Refusal, readStream, request } from "./wire.js";

const keptMessages = 200;

export class Detail {
  /** `may(service)` says whether the token may use a service; `notify` shows a line to the user; `reread` reads a phone again. */
  constructor(element, { may, notify, reread, refreshJobs, openPhone, close }) {
    Object.assign(this, { element, may, notify, reread, refreshJobs, openPhone, close });
    this.shape = "";
    this.trace = null;
    this.clocks = [];
    this.showHint();
  }

  showHint() {
    this.stopTrace();
    this.shape = "";
    this.clocks = [];
    setClass(this.element, "");
    this.element.replaceChildren(el("p", { class: "hint" }, "Choose a line with the arrow keys and Enter, or with a click."));
  }

  /** Shows an item. It is made anew only when its shape changes: what is being typed and traced stays. */
  show(view, item, key) {
    setClass(this.element, "open");
    if (this.key !== `${view} ${key}`) {
      this.stopTrace();
      this.shape = "";
      this.key = `${view} ${key}`;
    }
    const shape = JSON.stringify([view, key, this.shapeOf(view, item)]);
    if (shape !== this.shape) {
      this.shape = shape;
      this.clocks = [];
      const typed = this.element.querySelector("#dial-number")?.value ?? "";
      const hasFocus = document.activeElement?.id === "dial-number";
      const traced = this.element.querySelector("#trace");
      this.element.replaceChildren(...this[view](item, traced));
      const field = this.element.querySelector("#dial-number");
      if (field) {
        field.value = typed;
        if (hasFocus) field.focus();
      }
    }
    this.tick();
  }

  shapeOf(view, item) {
    if (view !== "phones") return item;
    const { movedAt, ...rest } = item;
    return rest;
  }

  /** A second has passed. */
  tick() { for (const [element, moment] of this.clocks) setText(element, ago(moment)); }

  clock(moment) {
    const element = el("span", { class: "quiet" }, ago(moment));
    this.clocks.push([element, moment]);
    return element;
  }

  heading(title, below, state, word) {
    return el("div", { class: "title" },
      el("div", {}, el("h2", {}, title), el("p", { class: "quiet" }, below)),
      state ? el("span", { class: `state ${state}` }, word) : null,
      el("button", { type: "button", title: "Close (Esc)", "aria-label": "Close", onclick: () => this.close() }, "✕"));
  }

  facts(pairs) {
    return el("dl", { class: "facts" }, pairs.filter(([, value]) => value !== undefined && value !== null && value !== "")
      .map(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
  }

  // Phones

  phones(phone, traced) {
    const state = stateOf(phone);
    const forwarding = (phone.features?.forwarding ?? []).filter((rule) => rule.isActive)
      .map((rule) => `${rule.type}${rule.destination ? ` to ${rule.destination}` : ""}`).join(", ");
    const point = phone.workpoint;
    return [
      this.heading(phone.deviceID ?? phone.mac, phone.name ?? point?.label ?? "", state, words[state] ?? phone.service),
      this.facts([
        ["Number", phone.e164], ["Hardware", phone.mac], ["Link", phone.link], ["Since", this.clock(sinceOf(phone))],
        ["Service", words[phone.service] ?? (phone.service === "inService" ? undefined : phone.service)],
        ["Not disturbed", phone.features?.doNotDisturb ? "on" : undefined], ["Forwarded", forwarding],
        ["Odd events", phone.anomalies ? String(phone.anomalies) : undefined],
        ["Firmware", point ? `${point.deviceType ?? ""} ${point.firmware ?? ""}`.trim() : undefined], ["Mode", point?.mode],
      ]),
      el("h3", {}, "Calls"),
      ...phone.calls.map((call) => this.callCard(phone, call)),
      phone.calls.length === 0 ? el("p", { class: "quiet" }, "None.") : null,
      phone.deviceID && this.may("MakeCall") ? this.dialForm(phone) : null,
      ...(phone.deviceID && this.may("trace") ? this.traceSection(phone, traced) : []),
    ].filter(Boolean);
  }

  callCard(phone, call) {
    const info = call.localConnectionInfo;
    const path = `/v1/calls/${encodeURIComponent(call.callID)}/connections/${encodeURIComponent(phone.deviceID)}`;
    const act = (label, service, method, end, body, name = "") =>
      this.may(service) ? el("button", { type: "button", class: name, onclick: (event) => this.act(event.target, phone, method, path + end, body) }, label) : null;
    const held = phone.calls.find((other) => other !== call && other.localConnectionInfo === "hold");
    const buttons = [
      info === "alerting" ? act("Answer", "AnswerCall", "POST", "/answer", undefined, "main") : null,
      info === "connected" ? act("Hold", "HoldCall", "POST", "/hold") : null,
      info === "hold" ? act("Retrieve", "RetrieveCall", "POST", "/retrieve") : null,
      info === "connected" && held ? act(`Transfer ${held.parties.join(", ") || "the held call"}`, "TransferCall", "POST", "/transfer", { heldCall: held.callID }) : null,
      info === "connected" && !held && this.may("SingleStepTransferCall")
        ? el("button", { type: "button", onclick: (event) => this.askTransfer(event.target, phone, path) }, "Transfer…") : null,
      act("Clear", "ClearConnection", "DELETE", "", undefined, "danger"),
    ].filter(Boolean);
    const state = connectionState(info);
    return el("div", { class: "card" },
      el("div", { class: "top" },
        el("span", {}, call.direction === "incoming" ? "from " : call.direction === "outgoing" ? "to " : "", el("b", {}, call.parties.join(", ") || "nobody yet")),
        el("span", { class: `state ${state}` }, words[state] ?? info)),
      el("p", { class: "quiet" }, `call ${call.callID}${call.cause ? ` · ${call.cause}` : ""} · `, this.clock(call.since)),
      buttons.length > 0 ? el("div", { class: "actions" }, buttons) : null);
  }

  dialForm(phone) {
    const field = el("input", { id: "dial-number", inputmode: "tel", placeholder: "Number", "aria-label": "Number to dial", autocomplete: "off", required: true });
    const button = el("button", { class: "main" }, "Dial");
    return el("form", {
      class: "dial", onsubmit: (event) => {
        event.preventDefault();
        const body = { callingDevice: phone.deviceID, calledDirectoryNumber: field.value.trim(), autoOriginate: "doNotPrompt" };
        this.act(button, phone, "POST", "/v1/calls", body, { "Idempotency-Key": crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}` })
          .then((isDone) => { if (isDone) field.value = ""; });
      },
    }, field, button);
  }

  askTransfer(button, phone, path) {
    const field = el("input", { "aria-label": "Number to transfer to", placeholder: "Number", required: true, inputmode: "tel" });
    const form = el("form", {
      class: "dial", onsubmit: (event) => {
        event.preventDefault();
        this.act(form.querySelector("button"), phone, "POST", `${path}/transfer`, { transferredTo: field.value.trim() });
      },
    }, field, el("button", { class: "main" }, "Transfer"));
    button.closest(".card").append(form);
    button.disabled = true;
    field.focus();
  }

  /** Carries something out, and says so when it is refused. */
  async act(button, phone, method, path, body, more) {
    button.disabled = true;
    try {
      await request(method, path, body, more);
      return true;
    } catch (error) {
      this.notify(error instanceof Refusal ? error.message : "the gateway cannot be reached");
      return false;
    } finally {
      button.disabled = false;
      if (phone) this.reread(phone.deviceID);
    }
  }

  // The trace

  traceSection(phone, traced) {
    const isRunning = this.trace !== null;
    const list = traced ?? el("ol", { id: "trace", class: "trace", "aria-label": "Messages" });
    const button = el("button", { type: "button", id: "trace-button", onclick: () => this.toggleTrace(phone) }, isRunning ? "Stop" : "Start");
    return [el("h3", {}, "Messages", el("span", { class: "grow" }), button), list];
  }

  toggleTrace(phone) {
    if (this.trace) return this.stopTrace();
    const stop = new AbortController();
    this.trace = stop;
    const list = this.element.querySelector("#trace");
    list.replaceChildren();
    setText(this.element.querySelector("#trace-button"), "Stop");
    readStream(`/v1/phones/${encodeURIComponent(phone.deviceID)}/trace`, {
      signal: stop.signal, onEvent: (event) => this.traced(list, event),
    }).catch((error) => {
      if (!stop.signal.aborted) this.notify(error instanceof Refusal ? error.message : "the trace was cut off");
    }).finally(() => { if (this.trace === stop) this.stopTrace(); });
  }

  stopTrace() {
    this.trace?.abort();
    this.trace = null;
    const button = this.element.querySelector("#trace-button");
    if (button) setText(button, "Start");
  }

  traced(list, { event, data }) {
    const line = event === "message" ? this.message(data)
      : el("li", { class: "gap" }, event === "gap" ? `${data.missed} messages are missing here` : `The trace has ended (${data.reason}).`);
    list.prepend(line);
    while (list.childElementCount > keptMessages) list.lastElementChild.remove();
  }

  message(data) {
    const arrow = { received: "←", sent: "→", synthetic: "∗" }[data.direction];
    return el("li", {}, el("details", {},
      el("summary", {}, el("span", { class: data.direction, title: data.direction }, arrow), el("span", { class: "quiet" }, timeOfDay(data.time)),
        el("span", {}, data.kind ?? "unreadable"), el("span", { class: "quiet" }, bytes(data.bytes))),
      el("pre", {}, JSON.stringify(data.message, null, 2) ?? "")));
  }

  // The other tabs

  calls(call) {
    return [
      this.heading(`Call ${call.callID}`, call.link, connectionState(callState(call)), words[connectionState(callState(call))]),
      this.facts([["Since", this.clock(call.since)], ["Calling", call.callingDevice], ["Called", call.calledDevice]]),
      el("h3", {}, "Parties"),
      ...call.parties.map((party) => el("div", { class: "card" },
        el("div", { class: "top" }, el("b", {}, party.name ? `${party.device} ${party.name}` : party.device),
          el("span", { class: `state ${connectionState(party.localConnectionInfo)}` }, words[connectionState(party.localConnectionInfo)] ?? party.localConnectionInfo)),
        el("p", { class: "quiet" }, party.isPhone ? "" : "outside, as our phones were told · ", this.clock(party.since)),
        party.isPhone ? el("div", { class: "actions" }, el("button", { type: "button", onclick: () => this.openPhone(party.device) }, "Show phone")) : null)),
    ];
  }

  sessions(session) {
    return [
      this.heading(session.application ?? "no session", session.peer, session.closedAt ? "failed" : "talking", session.closedAt ? "ended" : "open"),
      this.facts([
        ["Listener", session.listener], ["Edition", session.edition], ["Connected", timeOfDay(session.connectedAt)],
        ["Last heard", this.clock(session.lastHeard)], ["Monitors", String(session.monitors)], ["Unanswered", String(session.outstandingRequests)],
        ["Waiting", `${bytes(session.pendingBytes)} (most: ${bytes(session.peakPendingBytes)})`],
        ["Last frame", session.lastSequence.toLocaleString("en")], ["Received", session.framesReceived.toLocaleString("en")],
        ["Dropped", session.framesDropped ? String(session.framesDropped) : undefined], ["Ended", session.closedAt ? timeOfDay(session.closedAt) : undefined],
        ["Why", session.reason],
      ]),
      session.closedAt || !this.may("disconnect") ? null : el("div", { class: "actions" }, el("button", {
        type: "button", class: "danger",
        onclick: (event) => { if (confirm(`Disconnect ${session.application ?? session.peer}?`)) this.act(event.target, null, "DELETE", `/v1/sessions/${session.id}`); },
      }, "Disconnect")),
    ].filter(Boolean);
  }

  links(link) {
    return [
      this.heading(link.name, phaseWords[link.phase] ?? link.phase, link.isInService ? "talking" : "failed", link.isInService ? "up" : "down"),
      this.facts([
        ["Since", this.clock(link.since)], ["Last message", link.lastReceived ? this.clock(link.lastReceived) : "never"],
        ["Last heartbeat", link.lastHeartbeat ? this.clock(link.lastHeartbeat) : "none needed"],
        ["Devices", `${link.monitoredDevices} of ${link.devices} monitored${link.refusedDevices ? `, ${link.refusedDevices} refused` : ""}`],
        ["Unanswered", String(link.outstandingRequests)], ["Messages", link.messagesReceived.toLocaleString("en")],
        ["Events", link.eventsReceived.toLocaleString("en")], ["Odd events", String(link.anomalies)], ["Unreadable", String(link.unreadable)],
        ["Lost", `${link.losses} times`], ["Synchronised", `${link.resynchronizations} times again`], ["Last fault", link.lastFailure],
        ["Reading", link.isReading ? undefined : "held back by slow clients"],
      ]),
    ];
  }

  jobs(job) {
    const isOpen = job.state === "waiting" || job.state === "running";
    return [
      this.heading(job.kind, job.phone, jobStates[job.state] ?? "unknown", job.waitsFor ? `waits for ${job.waitsFor}` : job.failure ?? job.state),
      this.facts([
        ["Job", el("span", { class: "mono" }, job.id)], ["Created", timeOfDay(job.createdAt)], ["Priority", job.priority ? String(job.priority) : undefined],
        ["Expires", job.expiresAt ? timeOfDay(job.expiresAt) : undefined], ["After", job.after],
        ["Items", job.items?.map((item) => (item.index === undefined ? item.name : `${item.name}[${item.index}]`)).join(", ")],
      ]),
      el("h3", {}, "History"),
      el("ol", { class: "history" }, job.history.map((entry) => el("li", {}, `${timeOfDay(entry.at)}  ${entry.event}${entry.detail ? `: ${entry.detail}` : ""}`))),
      isOpen ? el("div", { class: "actions" }, el("button", {
        type: "button", class: "danger",
        onclick: (event) => this.act(event.target, null, "DELETE", `/v1/jobs/${job.id}`).then(() => this.refreshJobs()),
      }, "Take back")) : null,
    ].filter(Boolean);
  }
}

export { duration };
