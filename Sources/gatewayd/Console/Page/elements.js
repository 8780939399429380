// Making and changing elements. Data only ever becomes text: nothing here takes markup.

/** An element with properties and children; texts become text nodes, null and false are left out. */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "class") element.className = value;
    else if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  for (const child of children.flat(3)) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
  return element;
}

/** Changes a text only when it is another one, so that nothing is drawn for nothing. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

export function setClass(element, name) {
  if (element.className !== name) element.className = name;
}

let clockOffset = 0;

/** The gateway's clock was at `time` just now. */
export function heardTime(time) { clockOffset = time - Date.now(); }

/** How long ago a moment was, in a few characters. */
export function ago(moment) {
  if (!moment) return "";
  const seconds = Math.max(0, Math.round((Date.now() + clockOffset - Date.parse(moment)) / 1000));
  const two = (number) => String(number).padStart(2, "0");
  if (seconds < 3600) return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  if (seconds < 86400) return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)} h`;
  return `${Math.floor(seconds / 86400)} d`;
}

export const timeOfDay = (moment) => new Date(moment).toLocaleTimeString([], { hour12: false });

export function bytes(count) {
  if (count < 1024) return `${count} B`;
  if (count < 1 << 20) return `${(count / 1024).toFixed(1)} KiB`;
  return `${(count / (1 << 20)).toFixed(1)} MiB`;
}

export function duration(microseconds) {
  if (microseconds === undefined || microseconds === null) return "–";
  if (microseconds < 1000) return `${microseconds} µs`;
  const short = (value) => (value >= 10 ? String(Math.round(value)) : value.toFixed(1).replace(/\.0$/, ""));
  return microseconds < 1e6 ? `${short(microseconds / 1000)} ms` : `${short(microseconds / 1e6)} s`;
}

export const number = (value) => (value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(1).replace(/\.0$/, ""));
