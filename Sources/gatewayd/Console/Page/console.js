// The console: what there is, moved by what happens.

import { Detail } from "./detail.js";
import { ago, duration, el, heardTime, number, setText } from "./elements.js";
import { List } from "./list.js";
import { Phones } from "./phones.js";
import { Plot } from "./plot.js";
import { views } from "./views.js";
import { Refusal, follow, get, request, token } from "./wire.js";

const $ = (id) => document.getElementById(id);
const phones = new Phones();
const state = {
  view: "phones", chip: "", search: "", open: null,
  lists: { phones: [], calls: [], sessions: [], links: [], jobs: [] },
  hasJobs: true, hasStatus: true, services: null, intervals: [], drawn: -1, stopStream: null, timers: [],
};

// Notices

function notify(line) {
  const notice = el("div", { class: "notice" }, line);
  $("notices").append(notice);
  while ($("notices").childElementCount > 4) $("notices").firstElementChild.remove();
  setTimeout(() => notice.remove(), 7000);
}

// Rights: what the token has no right to is not offered.

function may(service) {
  if (service === "trace" || service === "disconnect") return state.hasStatus;
  return state.services === null ? true : state.services.has(service);
}

// Reading

async function read(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) signIn(token.get() ? "This token is not right." : "");
    return error instanceof Refusal ? error : null;
  }
}

const failed = (answer) => answer === null || answer instanceof Refusal;

async function readPhones() {
  const asked = performance.now();
  const list = [];
  let after = "";
  do {
    const page = await read(() => get(`/v1/phones?limit=1000${after}`));
    if (failed(page)) return;
    list.push(...page.phones);
    after = page.next ? `&after=${encodeURIComponent(page.next)}` : "";
  } while (after);
  phones.replace(list, asked);
}

async function readPhone(id) {
  const asked = performance.now();
  const phone = await read(() => get(`/v1/phones/${encodeURIComponent(id)}`));
  if (!failed(phone)) phones.put(phone, asked);
}

let isMending = false;
let mendedAllAt = 0;

/** Reads again what is in doubt: a few phones one by one, many all at once, and that not too often. */
async function mend() {
  if (isMending || document.hidden) return;
  isMending = true;
  const doubtful = [...phones.doubtful];
  const isMuch = phones.isStale || doubtful.length > 12;
  if (isMuch && performance.now() - mendedAllAt > 3000) {
    phones.doubtful.clear();
    mendedAllAt = performance.now();
    await readPhones();
  } else if (!isMuch) {
    phones.doubtful.clear();
    await Promise.all(doubtful.map(readPhone));
  }
  isMending = false;
}

async function readAll(path, field) {
  const list = [];
  let after = "";
  do {
    const page = await read(() => get(`${path}?limit=1000${after}`));
    if (failed(page)) return page;
    list.push(...page[field]);
    after = page.next && list.length < 5000 ? `&after=${encodeURIComponent(page.next)}` : "";
    if (!after) return { ...page, [field]: list };
  } while (after);
}

async function readCalls() {
  const answer = await readAll("/v1/calls", "calls");
  if (!failed(answer)) state.lists.calls = answer.calls;
}

async function readSessions() {
  const answer = await readAll("/v1/sessions", "sessions");
  if (!failed(answer)) state.lists.sessions = [...answer.sessions, ...answer.closed];
}

async function readLinks() {
  if (!state.hasStatus) return;
  const answer = await read(() => get("/v1/links"));
  if (failed(answer)) return;
  state.lists.links = answer.links;
  $("links").replaceChildren(...answer.links.map((link) => el("span", {
    class: link.isInService ? "pill" : link.phase === "disconnected" ? "pill down" : "pill way",
    title: link.isInService ? `in service for ${ago(link.since)}` : link.lastFailure ?? "",
  }, link.isInService ? link.name : `${link.name}: ${link.phase}`)));
}

async function readJobs() {
  if (!state.hasJobs) return;
  const found = new Map();
  for (const part of ["waiting", "running", ""]) {
    const answer = await read(() => get(`/v1/jobs?limit=500${part ? `&state=${part}` : ""}`));
    if (answer instanceof Refusal) {
      state.hasJobs = answer.status !== 404 && answer.status !== 403 && answer.status !== 405;
      $("tab-jobs").hidden = !state.hasJobs;
      return;
    }
    if (answer === null) return;
    for (const job of answer.jobs) found.set(job.id, job);
  }
  state.lists.jobs = [...found.values()];
}

async function readStatistics() {
  if (!state.hasStatus) return;
  const last = state.intervals.at(-1);
  const answer = await read(() => get(`/v1/statistics${last ? `?since=${encodeURIComponent(last.start)}` : ""}`));
  if (failed(answer)) return;
  const known = last ? state.intervals.slice(0, -1) : [];
  state.intervals = [...known, ...answer.intervals].slice(-300);
  drawPlots();
}

// Plots

const perSecond = (interval, field) => (interval.seconds > 0 ? interval[field] / interval.seconds : undefined);
const used = ["talking", "ringing", "held"];
const plots = {
  rate: new Plot($("rate"), {
    lines: [{ colour: "accent", fill: true, value: (interval) => perSecond(interval, "events") }], format: (value) => `${value}/s`,
  }),
  latency: new Plot($("latency"), {
    lines: [
      { colour: "accent", value: (interval) => interval.deliveryLatency.p50Microseconds },
      { colour: "ringing", value: (interval) => interval.deliveryLatency.p99Microseconds },
    ], format: duration,
  }),
  usage: new Plot($("usage"), {
    stacked: true, lines: used.map((reason) => ({ colour: reason, fill: true, value: (interval) => interval.phones[reason] ?? 0 })),
    format: (value) => String(value),
  }),
};

function drawPlots() {
  const recent = state.intervals.slice(-5);
  const last = state.intervals.at(-1);
  if (!last) return;
  heardTime(Date.parse(last.start) + last.seconds * 1000);
  const seconds = recent.reduce((sum, interval) => sum + interval.seconds, 0);
  const rate = (field) => number(recent.reduce((sum, interval) => sum + interval[field], 0) / seconds);
  const measured = [...state.intervals].reverse().find((interval) => interval.deliveryLatency.count > 0)?.deliveryLatency ?? {};
  const lines = {
    rate: `${rate("events")}/s in · ${rate("deliveries")}/s out`,
    latency: measured.count ? `p50 ${duration(measured.p50Microseconds)} · p99 ${duration(measured.p99Microseconds)}` : "no client",
    usage: used.map((reason) => `${last.phones[reason] ?? 0} ${reason}`).join(" · "),
  };
  for (const [name, line] of Object.entries(lines)) {
    setText($(`${name}-now`), line);
    plots[name].show(state.intervals, line);
  }
}

// The list

const list = new List($("list"), { onOpen: openItem });

function itemsOf(view) { return view === "phones" ? [...phones.byID.values()] : state.lists[view]; }

function draw() {
  const view = views[state.view];
  const all = itemsOf(state.view);
  const counts = { all: all.length };
  for (const item of all) counts[view.chipOf(item)] = (counts[view.chipOf(item)] ?? 0) + 1;
  for (const chip of $("chips").children) setText(chip.lastElementChild, String(counts[chip.dataset.chip || "all"] ?? 0));
  const wanted = state.search.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = all.filter((item) => {
    if (state.chip && view.chipOf(item) !== state.chip) return false;
    if (wanted.length === 0) return true;
    const text = view.haystack(item).toLowerCase();
    return wanted.every((word) => text.includes(word));
  }).sort(view.order);
  list.show(shown);
  setText($("count"), shown.length === all.length ? `${all.length.toLocaleString("en")}` : `${shown.length.toLocaleString("en")} of ${all.length.toLocaleString("en")}`);
  drawDetail();
}

function openItem(key) {
  state.open = key;
  drawDetail();
}

function drawDetail() {
  if (state.open === null) return;
  const item = itemsOf(state.view).find((item) => views[state.view].keyOf(item) === state.open);
  if (item) detail.show(state.view, item, state.open);
  else if (state.view !== "calls") return;
  else closeDetail();
}

function closeDetail() {
  state.open = null;
  list.selected = null;
  detail.showHint();
  list.draw();
  $("list").focus();
}

const detail = new Detail($("detail"), {
  may, notify, reread: (id) => phones.doubtful.add(id), refreshJobs: readJobs, close: closeDetail,
  openPhone: (id) => {
    show("phones");
    list.open(id);
  },
});

function show(name) {
  const view = views[name];
  state.view = name;
  state.chip = "";
  state.open = null;
  document.body.dataset.view = name;
  for (const tab of document.querySelectorAll("[role=tab]")) {
    const isSelected = tab.id === `tab-${name}`;
    tab.setAttribute("aria-selected", isSelected);
    tab.tabIndex = isSelected ? 0 : -1;
  }
  $("main").setAttribute("aria-labelledby", `tab-${name}`);
  $("head").replaceChildren(...view.head.map((title, index) => el("div", { class: view.columns[index].class ?? "" }, title)));
  $("chips").replaceChildren(...(view.chips.length > 0 ? ["", ...view.chips] : []).map((chip) => {
    const button = el("button", {
      type: "button", "aria-pressed": chip === "", onclick: () => {
        state.chip = state.chip === chip ? "" : chip;
        for (const other of $("chips").children) other.setAttribute("aria-pressed", other.dataset.chip === state.chip);
        draw();
      },
    }, chip === "" ? "all" : view.words[chip] ?? chip, el("span", { class: "n" }, "0"));
    button.dataset.chip = chip;
    return button;
  }));
  list.configure({ columns: view.columns, keyOf: view.keyOf, label: view.label, emptyText: view.empty });
  detail.showHint();
  draw();
  ({ calls: readCalls, sessions: readSessions, links: readLinks, jobs: readJobs })[name]?.().then(draw);
}

// What happens

function happened({ event, data }) {
  if (event === "gap") {
    // A snapshot follows it in the stream.
    const why = { slowReader: "this page was too slow", restarted: "the gateway was restarted", notKept: "the connection was away for long" }[data.reason];
    notify(`${data.missed ?? "Some"} events were missed${why ? `: ${why}` : ""}. Everything is told anew.`);
  } else if (event === "snapshot") {
    phones.takeSnapshot(data.phones, data.isLast);
  } else if (event === "job") {
    if (state.view === "jobs") readJobs();
  } else if (data.phone) {
    phones.apply(data, performance.now());
  }
}

function liveness(how, error) {
  $("live").className = `live ${how}`;
  setText($("live").lastElementChild, { on: "live", off: "reconnecting", connecting: "connecting", refused: "no events" }[how]);
  if (how === "refused" && error.status === 401) signIn("This token is not right.");
}

// Time

function every(milliseconds, work) {
  let isRunning = false;
  state.timers.push(setInterval(async () => {
    if (isRunning || document.hidden) return;
    isRunning = true;
    try { await work(); } finally { isRunning = false; }
  }, milliseconds));
}

function frame() {
  if (state.view === "phones" && state.drawn !== phones.version) {
    state.drawn = phones.version;
    draw();
  }
}

async function start() {
  stop();
  const access = await read(() => get("/v1/access"));
  if (access instanceof Refusal && access.status === 401) return;
  state.services = failed(access) ? null : new Set(access.services);
  state.hasStatus = failed(access) || access.administration.includes("status");
  state.hasJobs = failed(access) || (access.hasProvisioning && access.administration.includes("provisioning"));
  for (const [tab, isShown] of [["calls", state.hasStatus], ["sessions", state.hasStatus], ["links", state.hasStatus], ["jobs", state.hasJobs]]) {
    $(`tab-${tab}`).hidden = !isShown;
  }
  $("sign-out").hidden = token.get() === null;
  await readLinks();
  readStatistics();
  readJobs();
  // It begins with the phones as they are, and again so after each gap.
  state.stopStream = follow("/v1/events?snapshot=true", { onOpen: () => {}, onEvent: happened, onState: liveness });
  every(200, frame);
  every(400, mend);
  every(1000, () => { list.draw(); detail.tick(); });
  every(1000, readStatistics);
  every(3000, readLinks);
  every(60000, readPhones);
  every(2000, async () => {
    const work = { calls: readCalls, sessions: readSessions, jobs: readJobs, links: async () => {} }[state.view];
    if (work) { await work(); draw(); }
  });
  show(state.view);
}

function stop() {
  state.stopStream?.();
  state.stopStream = null;
  state.timers.forEach(clearInterval);
  state.timers = [];
  detail.stopTrace();
}

// Signing in

function signIn(problem) {
  stop();
  setText($("sign-in-problem"), problem);
  if (!$("sign-in").open) $("sign-in").showModal();
  $("token").value = "";
  $("token").focus();
}

$("sign-in").addEventListener("cancel", (event) => event.preventDefault());
$("sign-in-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  token.set($("token").value.trim());
  const answer = await request("GET", "/v1/phones?limit=1").catch((error) => error);
  if (answer instanceof Error) {
    token.clear();
    return setText($("sign-in-problem"), answer instanceof Refusal && answer.status === 401 ? "This token is not right." : answer.message);
  }
  $("sign-in").close();
  start();
});
$("sign-out").addEventListener("click", () => {
  token.clear();
  phones.replace([], performance.now());
  state.intervals = [];
  signIn("");
});

// Looks

const themes = ["auto", "light", "dark"];
function wear(theme) {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  setText($("theme"), `Theme: ${theme}`);
  drawPlots();
}
$("theme").addEventListener("click", () => {
  const theme = themes[(themes.indexOf(localStorage.getItem("gatewayd.theme") ?? "auto") + 1) % themes.length];
  localStorage.setItem("gatewayd.theme", theme);
  wear(theme);
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawPlots);

// Keys

const order = Object.keys(views);
for (const name of order) $(`tab-${name}`).addEventListener("click", () => show(name));
document.querySelector(".tabs").addEventListener("keydown", (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const open = order.filter((name) => !$(`tab-${name}`).hidden);
  show(open[(open.indexOf(state.view) + step + open.length) % open.length]);
  $(`tab-${state.view}`).focus();
});
$("search").addEventListener("input", () => {
  state.search = $("search").value;
  draw();
});
$("help-button").addEventListener("click", () => $("help").showModal());
document.addEventListener("keydown", (event) => {
  if (document.querySelector("dialog[open]") || event.ctrlKey || event.metaKey || event.altKey) return;
  const isTyping = event.target.matches("input");
  if (event.key === "Escape") {
    if (isTyping && event.target.value) { event.target.value = ""; event.target.dispatchEvent(new Event("input")); }
    else if (state.open !== null) closeDetail();
    else $("list").focus();
    return;
  }
  if (event.target === $("search") && event.key === "ArrowDown") { event.preventDefault(); return $("list").focus(); }
  if (isTyping) return;
  const place = Number(event.key) - 1;
  if (order[place] && !$(`tab-${order[place]}`).hidden) show(order[place]);
  else if (event.key === "/") { event.preventDefault(); $("search").focus(); }
  else if (event.key === "?") $("help").showModal();
  else if (event.key === "d") { event.preventDefault(); $("detail").querySelector("#dial-number")?.focus(); }
  else if (event.key === "t") $("detail").querySelector("#trace-button")?.click();
});

wear(localStorage.getItem("gatewayd.theme") ?? "auto");
show("phones");
start();
