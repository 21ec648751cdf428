/** What the explorables share: elements, a stage with boxes to drag, sliders, captions, colours, motion. */

/** One colour a quantity, as `detectornet_nb.draw.COLORS` has it. */
export const COLORS = {
  full: "#7f7f7f",
  top: "#d55e00",
  bottom: "#009e73",
  left: "#0072b2",
  right: "#f0e442",
  truth: "#ffffff",
  first: "#e69f00",
  refined: "#a259e6",
  crop: "#56b4e9",
  ring: "#cc79a7",
};
const MAGMA = [
  [0, 0, 4],
  [59, 15, 112],
  [140, 41, 129],
  [222, 73, 104],
  [254, 159, 109],
  [252, 253, 191],
];

const STYLE = `
.xp-app { --line: color-mix(in srgb, currentColor 28%, transparent); --soft: color-mix(in srgb, currentColor 8%, transparent);
  container-type: inline-size; margin: 0 0 .75rem; line-height: 1.4; font-size: 1rem; text-align: left; }
.xp-app * { box-sizing: border-box; }
.xp-app [hidden] { display: none !important; }
.xp-app .xp-cols { display: grid; gap: .75rem 1.25rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@container (min-width: 560px) { .xp-app .xp-cols { grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); } 
  .xp-app .xp-cols.even { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
.xp-app .xp-pair { display: grid; gap: .75rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
@container (max-width: 420px) { .xp-app .xp-tile { font-size: .8rem; } }
.xp-stage { position: relative; background: #141414; border-radius: 4px; overflow: hidden; }
.xp-app .xp-stage > canvas, .xp-app .xp-stage > svg { position: absolute; inset: 0; width: 100%; height: 100%; display: block; }
.xp-stage svg { overflow: hidden; user-select: none; -webkit-user-select: none; }
.xp-app canvas.cells { image-rendering: pixelated; }
.xp-app canvas { width: 100%; height: auto; display: block; border-radius: 3px; box-shadow: 0 0 0 1px var(--line); }
.xp-app svg text { font-family: inherit; font-size: calc(13px * var(--u, 1)); fill: currentColor; }
.xp-stage svg text { fill: #fff; paint-order: stroke; stroke: rgba(0, 0, 0, .75); stroke-width: calc(3px * var(--u, 1)); }
.xp-app .rim, .xp-app .line { fill: none; vector-effect: non-scaling-stroke; pointer-events: none; }
.xp-app .rim { stroke: #000; stroke-opacity: .6; stroke-width: 4.5; }
.xp-app .line { stroke-width: 2.25; }
.xp-app .hit { fill: transparent; touch-action: none; cursor: move; outline: none; }
.xp-app .hit:focus-visible { stroke: #fff; stroke-width: 3; stroke-dasharray: 5 4; vector-effect: non-scaling-stroke; }
.xp-app .grip { r: calc(5.5px * var(--u, 1)); stroke: #000; stroke-opacity: .7; stroke-width: 1.5; vector-effect: non-scaling-stroke;
  pointer-events: none; }
.xp-app .corner { r: calc(14px * var(--u, 1)); fill: transparent; touch-action: none; outline: none; }
.xp-app .corner:focus-visible { stroke: #fff; stroke-width: 3; vector-effect: non-scaling-stroke; }
.xp-app .xp-controls { display: flex; flex-wrap: wrap; gap: .4rem .9rem; align-items: center; margin: .6rem 0 .2rem; }
.xp-app label.xp-slider { display: grid; grid-template-columns: auto 1fr 3.6em; gap: .6rem; align-items: center; flex: 1 1 14rem;
  min-width: 0; margin: 0; min-height: 2.25rem; }
.xp-app input[type=range] { width: 100%; min-width: 4rem; accent-color: #0072b2; margin: 0; height: 1.5rem; }
.xp-app output { font-variant-numeric: tabular-nums; }
.xp-app button, .xp-app .xp-choice label { font: inherit; font-size: .9rem; color: inherit; background: var(--soft);
  border: 1px solid var(--line); border-radius: 1.1rem; padding: .3rem .8rem; min-height: 2.1rem; cursor: pointer; margin: 0; }
.xp-app button:hover, .xp-app .xp-choice label:hover { border-color: currentColor; }
.xp-app button:disabled { opacity: .5; cursor: default; }
.xp-app button.main { background: #0067a5; border-color: #0067a5; color: #fff; }
.xp-app button:focus-visible, .xp-app input:focus-visible, .xp-app .xp-choice label:focus-within {
  outline: 3px solid #56b4e9; outline-offset: 2px; }
.xp-app .xp-choice { display: inline-flex; flex-wrap: wrap; gap: .35rem; align-items: center; border: 0; margin: 0; padding: 0; min-width: 0; }
.xp-app .xp-choice legend { float: left; width: auto; font-size: .9rem; margin: 0 .2rem 0 0; padding: 0; line-height: 2.1rem; }
.xp-app .xp-choice input { position: absolute; opacity: 0; width: 1px; height: 1px; }
.xp-app .xp-choice label { display: inline-flex; align-items: center; }
.xp-app .xp-choice label:has(:checked) { background: #0067a5; border-color: #0067a5; color: #fff; }
.xp-app .xp-caption { margin: .5rem 0 0; min-height: 2.8em; border-left: 3px solid #56b4e9; padding-left: .75rem; }
.xp-app .xp-note { font-size: .875rem; margin: .3rem 0 0; }
.xp-app .xp-tiles { display: grid; gap: .5rem; grid-template-columns: repeat(var(--n, 3), minmax(0, 1fr)); }
.xp-app .xp-tiles.few { --n: 2; }
@container (min-width: 420px) { .xp-app .xp-tiles.few { --n: 3; } }
.xp-app .xp-tile { font-size: .875rem; line-height: 1.25; min-width: 0; }
.xp-app .xp-tile .xp-name { display: flex; gap: .35em; align-items: baseline; flex-wrap: wrap; }
.xp-app .xp-swatch { display: inline-block; width: .75em; height: .75em; border-radius: 2px; box-shadow: 0 0 0 1px var(--line); flex: none; }
.xp-app .xp-big { font-size: 1.5rem; font-variant-numeric: tabular-nums; line-height: 1.2; }
.xp-hidden { position: absolute !important; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.xp-live .xp-fallback { display: none !important; }
@media print { .xp-app { display: none !important; } .xp-live .xp-fallback { display: revert !important; } }
`;

// ---- elements

function fill(el, attributes, children) {
  for (const [k, v] of Object.entries(attributes || {})) {
    if (k.startsWith("on")) el.addEventListener(k.slice(2), v);
    else if (v !== undefined && v !== null && v !== false) el.setAttribute(k, v === true ? "" : v);
  }
  el.append(...children.flat(Infinity).filter(c => c !== null && c !== undefined));
  return el;
}
/** An HTML element. */
export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}
/** An SVG element. */
export function svg(tag, attributes, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}
export function set(el, attributes) {
  return fill(el, attributes, []);
}

/** Does the reader want things to stand still? */
export function still() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Call `step(part)` from 0 to 1 over some time; at once where motion is not wanted. Returns a function that ends it. */
export function animate(ms, step, done = () => {}) {
  if (still()) {
    step(1);
    done();
    return () => {};
  }
  let begun = null,
    live = true;
  function frame(now) {
    if (!live) return;
    begun ??= now;
    const part = Math.min(1, (now - begun) / ms);
    step(part);
    if (part < 1) requestAnimationFrame(frame);
    else done();
  }
  requestAnimationFrame(frame);
  return () => {
    live = false;
  };
}

/** Call `tick()` in each frame while `el` is on the screen and `running()` says so. */
export function whileSeen(el, running, tick) {
  let seen = false,
    asked = false;
  function frame() {
    asked = false;
    if (!seen || !running()) return;
    tick();
    ask();
  }
  function ask() {
    if (!asked) {
      asked = true;
      requestAnimationFrame(frame);
    }
  }
  new IntersectionObserver(([e]) => {
    seen = e.isIntersecting;
    if (seen) ask();
  }).observe(el);
  return ask;
}

// ---- controls

/** A slider with its name and its value. */
export function slider({label, min, max, step, value, text = String, input}) {
  const out = h("output"),
    range = h("input", {type: "range", min, max, step, value});
  const show = () => {
    out.textContent = text(+range.value);
    range.setAttribute("aria-valuetext", out.textContent);
  };
  range.addEventListener("input", () => {
    show();
    input(+range.value);
  });
  show();
  const el = h("label", {class: "xp-slider"}, h("span", {}, label), range, out);
  return {
    el,
    range,
    get value() {
      return +range.value;
    },
    set(v) {
      range.value = v;
      show();
    },
  };
}

export function button(text, click, main = false) {
  return h("button", {type: "button", class: main ? "main" : null, onclick: click}, text);
}

/** One of several. */
export function choice(legend, options, value, change) {
  const name = `xp-${Math.random().toString(36).slice(2)}`,
    inputs = options.map(([v]) =>
      h("input", {type: "radio", name, value: v, checked: v === value, onchange: () => change(v)}),
    );
  const el = h(
    "fieldset",
    {class: "xp-choice"},
    h("legend", {}, legend),
    options.map(([, text], k) => h("label", {}, inputs[k], text)),
  );
  return {
    el,
    set(v) {
      for (const i of inputs) i.checked = i.value === v;
    },
  };
}

/** A sentence that changes with what happens; it is read aloud when things have come to rest. */
export function caption() {
  const shown = h("p", {class: "xp-caption"}),
    spoken = h("div", {class: "xp-hidden", "aria-live": "polite"});
  let wait = 0,
    said = null;
  return {
    el: h("div", {}, shown, spoken),
    say(text) {
      if (text === shown.textContent) return;
      shown.textContent = text;
      clearTimeout(wait);
      if (said === null)
        said = text; // what stands there at first is read with the page
      else
        wait = setTimeout(() => {
          spoken.textContent = text;
        }, 700);
    },
  };
}

// ---- pictures

export function rgb(hex) {
  return [1, 3, 5].map(k => parseInt(hex.slice(k, k + 2), 16));
}
export function magma(v) {
  const at = Math.max(0, Math.min(1, v)) * (MAGMA.length - 1),
    k = Math.min(MAGMA.length - 2, Math.floor(at));
  return MAGMA[k].map((c, i) => c + (MAGMA[k + 1][i] - c) * (at - k));
}

/** Paint values row by row, a cell a pixel; `color(value)` gives red, green, blue and, if it likes, alpha. */
export function paint(canvas, rows, cols, color) {
  if (canvas.width !== cols || canvas.height !== rows) Object.assign(canvas, {width: cols, height: rows});
  const context = canvas.getContext("2d"),
    pixels = context.createImageData(cols, rows);
  for (let k = 0; k < rows * cols; k++) {
    const [r, g, b, a = 255] = color(k);
    pixels.data.set([r, g, b, a], 4 * k);
  }
  context.putImageData(pixels, 0, 0);
}

/** A mask, from black to its colour. */
export function paintMask(canvas, m, hex) {
  const c = rgb(hex);
  paint(canvas, m.rows, m.cols, k => {
    const v = Math.max(0, Math.min(1, m.values[k]));
    return c.map(x => x * v);
  });
}

/** The four half masks in their colours, mixed by their strength (Fig. 3). */
export function paintHalves(canvas, five, alpha = () => 255) {
  const colors = ["top", "bottom", "left", "right"].map(name => rgb(COLORS[name]));
  paint(canvas, five[0].rows, five[0].cols, k => {
    const v = five.slice(1).map(m => Math.max(0, Math.min(1, m.values[k]))),
      sum = Math.max(1, v[0] + v[1] + v[2] + v[3]);
    return [...[0, 1, 2].map(c => colors.reduce((t, o, h) => t + o[c] * v[h], 0) / sum), alpha(Math.max(...v))];
  });
}

/** The outline of the cells above a threshold, as the path of an SVG whose unit is a cell. */
export function outline(m, threshold = 0.5) {
  const {rows, cols, values} = m,
    path = [];
  const on = (i, j) => i >= 0 && j >= 0 && i < rows && j < cols && values[i * cols + j] > threshold;
  for (let i = 0; i <= rows; i++)
    for (let j = 0; j <= cols; j++) {
      if (on(i - 1, j) !== on(i, j)) path.push(`M${j} ${i}h1`);
      if (on(i, j - 1) !== on(i, j)) path.push(`M${j} ${i}v1`);
    }
  return path.join("");
}

/** A surface of W × H units: canvases below, an SVG above. `--u` is how many units a pixel of the screen has. */
export function stage(W, H, label, layers = 1) {
  const canvases = Array.from({length: layers}, () => h("canvas", {width: W, height: H, "aria-hidden": "true"}));
  const top = svg("svg", {viewBox: `0 0 ${W} ${H}`, preserveAspectRatio: "none", role: "group", "aria-label": label});
  const el = h("div", {class: "xp-stage", style: `aspect-ratio: ${W} / ${H}`}, canvases, top);
  new ResizeObserver(() => top.style.setProperty("--u", W / Math.max(1, el.clientWidth))).observe(el);
  return {
    el,
    canvases,
    svg: top,
    W,
    H,
    unit() {
      return W / Math.max(1, el.clientWidth);
    },
    at(e) {
      const r = top.getBoundingClientRect();
      return [((e.clientX - r.left) / r.width) * W, ((e.clientY - r.top) / r.height) * H];
    },
  };
}

/** Let `el` be dragged: `move(dx, dy, x, y)` in units since it was taken up. */
export function drag(stage, el, start, move, end = () => {}) {
  let from = null;
  el.addEventListener("pointerdown", e => {
    if (e.button) return;
    e.preventDefault();
    el.focus({preventScroll: true, focusVisible: false});
    el.setPointerCapture(e.pointerId);
    from = stage.at(e);
    start();
  });
  el.addEventListener("pointermove", e => {
    if (!from) return;
    const [x, y] = stage.at(e);
    move(x - from[0], y - from[1], x, y);
  });
  for (const type of ["pointerup", "pointercancel", "lostpointercapture"]) {
    el.addEventListener(type, () => {
      if (from) {
        from = null;
        end();
      }
    });
  }
}

const ARROWS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
/** Arrow keys on `el`; with Shift, bigger steps. */
export function arrows(el, move) {
  el.addEventListener("keydown", e => {
    const way = ARROWS[e.key];
    if (!way || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    const step = e.shiftKey ? 10 : 2;
    move(way[0] * step, way[1] * step);
  });
}

/** Where a box's sides are written and drawn. */
export function place(rect, [x0, y0, x1, y1]) {
  return set(rect, {x: x0, y: y0, width: Math.max(0, x1 - x0), height: Math.max(0, y1 - y0)});
}

/** An outlined box with a dark rim, not to be dragged. */
export function outlined(color, more = {}) {
  const rim = svg("rect", {class: "rim"}),
    line = svg("rect", {class: "line", stroke: color, ...more});
  return {
    el: svg("g", {}, rim, line),
    line,
    rim,
    place(b) {
      place(rim, b);
      place(line, b);
    },
  };
}

/** A box that can be dragged by its inside and resized by its corners, by mouse, finger and keys; its text stands at the top or, if `low`, below. */
export function handle(stage, {box, name, color, least = 8, text = "", low = false, change}) {
  const look = outlined(color),
    label = svg("text", {"aria-hidden": "true"}, text);
  const hit = svg("rect", {class: "hit", tabindex: 0, role: "button", "aria-roledescription": "box to move"});
  const grips = [],
    corners = [0, 1, 2, 3].map(k => {
      grips.push(svg("circle", {class: "grip", fill: color}));
      const more =
        k === 3 ? {tabindex: 0, role: "button", "aria-roledescription": "corner to move"} : {"aria-hidden": "true"};
      return svg("circle", {class: "corner", style: `cursor: ${k % 3 ? "nesw" : "nwse"}-resize`, ...more});
    });
  const el = svg("g", {}, look.el, hit, label, grips, corners);
  let now = box.slice(),
    before = now;
  const clamp = (v, lo, hi) => Math.max(lo, Math.min(hi, v));
  function show() {
    look.place(now);
    place(hit, now);
    set(label, {x: now[0], y: now[low ? 3 : 1]});
    label.style.transform = `translate(calc(6px * var(--u)), calc(${low ? -7 : 16}px * var(--u)))`;
    corners.forEach((c, k) => [c, grips[k]].forEach(o => set(o, {cx: now[k % 2 ? 2 : 0], cy: now[k > 1 ? 3 : 1]})));
    const where = `from x ${Math.round(now[0])}, y ${Math.round(now[1])} to x ${Math.round(now[2])}, y ${Math.round(now[3])}`;
    hit.setAttribute("aria-label", `${name}, ${where}; arrow keys move it`);
    corners[3].setAttribute("aria-label", `lower right corner of ${name}; arrow keys change its size`);
  }
  function put(b) {
    now = b;
    show();
    change(now);
  }
  function moved(b, dx, dy) {
    const x = clamp(dx, -b[0], stage.W - b[2]),
      y = clamp(dy, -b[1], stage.H - b[3]);
    put([b[0] + x, b[1] + y, b[2] + x, b[3] + y]);
  }
  function resized(b, k, dx, dy) {
    const [x0, y0, x1, y1] = b,
      n = b.slice();
    if (k % 2) n[2] = clamp(x1 + dx, x0 + least, stage.W);
    else n[0] = clamp(x0 + dx, 0, x1 - least);
    if (k > 1) n[3] = clamp(y1 + dy, y0 + least, stage.H);
    else n[1] = clamp(y0 + dy, 0, y1 - least);
    put(n);
  }
  const take = () => {
    before = now;
  };
  drag(stage, hit, take, (dx, dy) => moved(before, dx, dy));
  corners.forEach((c, k) => drag(stage, c, take, (dx, dy) => resized(before, k, dx, dy)));
  arrows(hit, (dx, dy) => moved(now, dx, dy));
  arrows(corners[3], (dx, dy) => resized(now, 3, dx, dy));
  show();
  stage.svg.append(el);
  return {
    el,
    hit,
    corner: corners[3],
    label,
    line: look.line,
    get box() {
      return now;
    },
    set(b) {
      now = b.slice();
      show();
    },
    rename(other) {
      name = other;
      label.textContent = other;
      show();
    },
  };
}

/** The smallest box lies on top, so that each can be reached. */
export function smallestOnTop(stage, handles) {
  const size = b => (b[2] - b[0]) * (b[3] - b[1]),
    focused = document.activeElement;
  const order = [...handles].sort((a, b) => size(b.box) - size(a.box));
  const now = [...stage.svg.children].filter(c => handles.some(o => o.el === c));
  if (order.every((o, k) => o.el === now[k])) return;
  order.forEach(o => stage.svg.append(o.el));
  if (focused && stage.svg.contains(focused)) focused.focus({preventScroll: true});
}

/** Numbers from base64 bytes: `low + byte / 255 · (high − low)`. */
export function unpack(text, low = 0, high = 1) {
  const bytes = atob(text),
    out = new Float64Array(bytes.length);
  for (let k = 0; k < bytes.length; k++) out[k] = low + (bytes.charCodeAt(k) / 255) * (high - low);
  return out;
}

/** An image from a data address; `then` gets it when it is there. */
export function picture(address, then) {
  const image = new Image();
  image.onload = () => then(image);
  image.src = address;
  return image;
}

export function list(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

// ---- into the page

/** Put an explorable into each element that asks for it; the picture in it stays for print and where this fails. */
export function mount(name, title, build) {
  function begin() {
    for (const host of document.querySelectorAll(`[data-explore="${name}"]:not(.xp-live)`)) {
      const app = h("div", {class: "xp-app", role: "group", "aria-label": title});
      const pictures = [...host.querySelectorAll("img")];
      host.prepend(app);
      try {
        build(app, host);
      } catch (error) {
        app.remove();
        console.error(error);
        continue;
      }
      if (!document.getElementById("xp-style")) document.head.append(h("style", {id: "xp-style"}, STYLE));
      pictures.forEach(p => (p.closest("a") || p).classList.add("xp-fallback"));
      host.classList.add("xp-live");
    }
  }
  begin();
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
}
