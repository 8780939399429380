// Small plots on canvas. Time runs to the right edge; the scale grows at once and shrinks slowly, so that nothing jumps.

const spanSeconds = 300;

function niceCeiling(value) {
  if (value <= 0) return 1;
  const decade = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * decade).find((step) => step >= value * 1.02) ?? 10 * decade;
}

export class Plot {
  /** `lines`: a colour name and a function from an interval to a number or undefined; `fill` for an area; stacked when `stacked`. */
  constructor(canvas, { lines, stacked = false, format }) {
    this.canvas = canvas;
    this.lines = lines;
    this.stacked = stacked;
    this.format = format;
    this.scale = 1;
    this.intervals = [];
    new ResizeObserver(() => this.draw()).observe(canvas);
  }

  show(intervals, label) {
    this.intervals = intervals;
    this.canvas.setAttribute("aria-label", label);
    this.draw();
  }

  draw() {
    const { canvas, intervals } = this;
    const ratio = window.devicePixelRatio || 1;
    const width = canvas.clientWidth;
    const height = canvas.clientHeight;
    if (width === 0) return;
    if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio);
    if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio);
    const style = getComputedStyle(canvas);
    const colour = (name) => style.getPropertyValue(`--${name}`).trim();
    const pen = canvas.getContext("2d");
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, width, height);
    const tops = intervals.map((interval) => {
      let sum = 0;
      return this.lines.map((line) => {
        const value = line.value(interval);
        if (value === undefined) return undefined;
        sum = this.stacked ? sum + value : value;
        return sum;
      });
    });
    const most = niceCeiling(Math.max(0, ...tops.flat().filter((value) => value !== undefined)));
    this.scale = most >= this.scale || most < this.scale / 4 ? most : this.scale;
    const top = 12;
    const y = (value) => top + (height - top - 1) * (1 - value / this.scale);
    const end = intervals.length > 0 ? Date.parse(intervals[intervals.length - 1].start) / 1000 : 0;
    const x = (interval) => width * (1 - (end - Date.parse(interval.start) / 1000) / spanSeconds);
    pen.strokeStyle = colour("line");
    pen.lineWidth = 1;
    for (const share of [0, 0.5, 1]) {
      pen.beginPath();
      pen.moveTo(0, Math.round(y(share * this.scale)) + 0.5);
      pen.lineTo(width, Math.round(y(share * this.scale)) + 0.5);
      pen.stroke();
    }
    pen.fillStyle = colour("quiet");
    pen.font = "10px system-ui, sans-serif";
    pen.fillText(this.format(this.scale), 2, 9);
    for (let index = this.lines.length - 1; index >= 0; index -= 1) this.drawLine(pen, index, tops, x, y, colour);
  }

  drawLine(pen, index, tops, x, y, colour) {
    const line = this.lines[index];
    pen.strokeStyle = colour(line.colour);
    pen.fillStyle = colour(line.colour);
    pen.lineWidth = 1.6;
    pen.lineJoin = "round";
    let run = [];
    const finish = () => {
      if (run.length > 0) {
        const path = new Path2D();
        run.forEach(([left, value], place) => (place === 0 ? path.moveTo(left, y(value)) : path.lineTo(left, y(value))));
        if (run.length === 1) path.lineTo(run[0][0] + 1.5, y(run[0][1]));
        pen.stroke(path);
        if (line.fill) {
          // Down to the line below, so that no colour shines through another.
          for (const [left, , below] of [...run].reverse()) path.lineTo(left, y(below));
          pen.globalAlpha = 0.18;
          pen.fill(path);
          pen.globalAlpha = 1;
        }
      }
      run = [];
    };
    this.intervals.forEach((interval, place) => {
      const value = tops[place][index];
      if (value === undefined) finish();
      else run.push([x(interval), value, this.stacked && index > 0 ? tops[place][index - 1] ?? 0 : 0]);
    });
    finish();
  }
}
