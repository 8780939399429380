// A list of rows of one height of which only those in sight exist, so that ten thousand cost as much as thirty.

import { el, setClass, setText } from "./elements.js";

const height = 36;
const margin = 6;

export class List {
  /** `onOpen` is told the key of the row that is opened, `onMove` the key of the one that is selected. */
  constructor(element, { onOpen }) {
    this.element = element;
    this.onOpen = onOpen;
    this.items = [];
    this.places = new Map();
    this.rows = [];
    this.selected = null;
    this.columns = [];
    this.space = el("div", { class: "space" });
    this.empty = el("div", { class: "empty", hidden: true });
    element.append(this.space, this.empty);
    element.addEventListener("scroll", () => this.draw(), { passive: true });
    element.addEventListener("keydown", (event) => this.keyDown(event));
    element.addEventListener("click", (event) => {
      const row = event.target.closest(".row");
      if (row) this.open(row.dataset.key);
    });
    new ResizeObserver(() => this.draw()).observe(element);
  }

  /** Says what is shown: `columns` are functions that fill a cell, `keyOf` names an item. */
  configure({ columns, keyOf, label, emptyText }) {
    for (const row of this.rows) row.element.remove();
    this.rows = [];
    this.columns = columns;
    this.keyOf = keyOf;
    this.items = [];
    this.selected = null;
    this.element.scrollTop = 0;
    this.element.setAttribute("aria-label", label);
    this.emptyText = emptyText;
  }

  /** Shows these; the selection and the place stay. */
  show(items) {
    this.items = items;
    this.places = new Map(items.map((item, place) => [this.keyOf(item), place]));
    this.space.style.height = `${items.length * height}px`;
    this.empty.hidden = items.length > 0;
    setText(this.empty, this.emptyText);
    this.draw();
  }

  draw() {
    const first = Math.max(0, Math.floor(this.element.scrollTop / height) - margin);
    const last = Math.min(this.items.length, Math.ceil((this.element.scrollTop + this.element.clientHeight) / height) + margin);
    while (this.rows.length < last - first) this.rows.push(this.makeRow());
    let active = null;
    this.rows.forEach((row, index) => {
      const place = first + index;
      row.element.hidden = place >= last;
      if (place >= last) return;
      const item = this.items[place];
      const key = this.keyOf(item);
      row.element.dataset.key = key;
      row.element.style.transform = `translateY(${place * height}px)`;
      row.element.setAttribute("aria-posinset", place + 1);
      row.element.setAttribute("aria-setsize", this.items.length);
      const isSelected = key === this.selected;
      row.element.setAttribute("aria-selected", isSelected);
      if (isSelected) active = row.element.id;
      this.columns.forEach((column, cell) => column.fill(row.cells[cell], item));
    });
    if (active) this.element.setAttribute("aria-activedescendant", active);
    else this.element.removeAttribute("aria-activedescendant");
  }

  makeRow() {
    const cells = this.columns.map((column) => el("div", { class: column.class ?? "" }));
    const element = el("div", { class: "row", role: "option", id: `row-${this.rows.length}` }, cells);
    this.element.append(element);
    return { element, cells: cells.map((cell, index) => (this.columns[index].inner ? cell.appendChild(this.columns[index].inner()) : cell)) };
  }

  open(key) {
    this.selected = key;
    this.draw();
    this.onOpen(key);
  }

  keyDown(event) {
    const page = Math.max(1, Math.floor(this.element.clientHeight / height) - 1);
    const last = this.items.length - 1;
    const at = this.places.get(this.selected) ?? -1;
    const moves = {
      ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), PageDown: at + page, PageUp: at - page, Home: 0, End: last,
    };
    if (event.key === "Enter" && at >= 0) return this.onOpen(this.selected);
    if (!(event.key in moves) || last < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const place = Math.min(last, Math.max(0, moves[event.key]));
    this.selected = this.keyOf(this.items[place]);
    const top = place * height;
    const view = this.element;
    if (top < view.scrollTop) view.scrollTop = top;
    else if (top + height > view.scrollTop + view.clientHeight) view.scrollTop = top + height - view.clientHeight;
    this.draw();
  }
}

/** A column of text. */
export const text = (value, name = "") => ({ class: name, fill: (cell, item) => setText(cell, value(item) ?? "") });

/** A column with a state in its colour and in words. */
export const badge = (state, word, name = "") => ({
  class: name,
  inner: () => el("span", { class: "state" }),
  fill: (cell, item) => {
    setClass(cell, `state ${state(item)}`);
    setText(cell, word(item));
  },
});
