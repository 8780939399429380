// The HTTP interface as the page uses it: requests with the token, and event streams that go on after a loss.

const tokenKey = "gatewayd.token";

/** An answer that is no success; `problem` is the RFC 9457 object, if there was one. */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? `the gateway answered ${status}`);
    this.status = status;
    this.slug = problem?.type?.split(":").pop() ?? "";
  }
}

export const token = {
  get: () => sessionStorage.getItem(tokenKey),
  set: (text) => sessionStorage.setItem(tokenKey, text),
  clear: () => sessionStorage.removeItem(tokenKey),
};

function headers(more) {
  const text = token.get();
  return { ...(text ? { Authorization: `Bearer ${text}` } : {}), ...more };
}

/** Sends a request; gives the JSON of the answer, or null when it has none. Throws a Refusal, or TypeError without a network. */
export async function request(method, path, body, more = {}) {
  const init = { method, headers: headers(more), cache: "no-store", signal: AbortSignal.timeout(15000) };
  if (body !== undefined) {
    init.headers["Content-Type"] = "application/json";
    init.body = JSON.stringify(body);
  }
  const response = await fetch(path, init);
  const text = await response.text();
  let value = null;
  try { value = text ? JSON.parse(text) : null; } catch { value = null; }
  if (!response.ok) throw new Refusal(response.status, value);
  return value;
}

export const get = (path) => request("GET", path);

/** Cuts a text/event-stream into events. Feed it text as it comes. */
export class EventParser {
  constructor(onEvent) {
    this.onEvent = onEvent;
    this.rest = "";
    this.clear();
  }

  clear() {
    this.event = "message";
    this.data = [];
    this.id = null;
  }

  feed(text) {
    const lines = (this.rest + text).split("\n");
    this.rest = lines.pop();
    for (const line of lines) this.line(line.endsWith("\r") ? line.slice(0, -1) : line);
  }

  line(line) {
    if (line === "") {
      if (this.data.length > 0) this.onEvent({ event: this.event, id: this.id, data: JSON.parse(this.data.join("\n")) });
      return this.clear();
    }
    const colon = line.indexOf(":");
    if (colon === 0) return;
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (name === "event") this.event = value;
    else if (name === "data") this.data.push(value);
    else if (name === "id") this.id = value;
  }
}

/** Reads one stream to its end. EventSource cannot send the token, so it is read by fetch. */
export async function readStream(path, { onOpen, onEvent, signal, lastEventID }) {
  const response = await fetch(path, {
    headers: headers({ Accept: "text/event-stream", ...(lastEventID ? { "Last-Event-ID": lastEventID } : {}) }),
    cache: "no-store", signal,
  });
  if (!response.ok) {
    let problem = null;
    try { problem = await response.json(); } catch { problem = null; }
    throw new Refusal(response.status, problem);
  }
  onOpen?.();
  const parser = new EventParser(onEvent);
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    parser.feed(decoder.decode(value, { stream: true }));
  }
}

/** A stream that is opened again whenever it ends, with the number of the last event it brought. */
export function follow(path, { onOpen, onEvent, onState }) {
  const stop = new AbortController();
  let lastEventID = null;
  (async () => {
    let wait = 500;
    while (!stop.signal.aborted) {
      onState("connecting");
      try {
        await readStream(path, {
          signal: stop.signal, lastEventID,
          onOpen: () => { wait = 500; onState("on"); onOpen(); },
          onEvent: (event) => { if (event.id) lastEventID = event.id; onEvent(event); },
        });
      } catch (error) {
        if (stop.signal.aborted) return;
        if (error instanceof Refusal && (error.status === 401 || error.status === 403)) return onState("refused", error);
      }
      if (stop.signal.aborted) return;
      onState("off");
      await new Promise((resume) => setTimeout(resume, wait));
      wait = Math.min(wait * 2, 8000);
    }
  })();
  return () => stop.abort();
}
