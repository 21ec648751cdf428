/** A box and its score: what Eq. (2) and Eq. (3) say of any box, on masks that the shipped network has painted (Sec. 5.2). */
/* global DATA: recorded by .ci/explore/record.py */
import {
  MASKS,
  OPPOSITE,
  halves,
  scaled,
  score,
  scoreFull,
  scoreMap,
  search,
  terms,
  threeMasks,
} from "./detectornet.js";
import {
  COLORS,
  animate,
  button,
  caption,
  choice,
  h,
  handle,
  magma,
  mount,
  outlined,
  paint,
  paintHalves,
  paintMask,
  picture,
  place,
  stage,
  svg,
  unpack,
} from "./ui.js";

const RING = 1.2;

const signed = v => v.toFixed(2).replace("-", "−");

/** The five masks of the recording. */
function masks() {
  const all = unpack(DATA.masks, DATA.low, DATA.high),
    n = DATA.d * DATA.d;
  return MASKS.map((_, k) => ({rows: DATA.d, cols: DATA.d, values: all.slice(k * n, k * n + n)}));
}

function weakest(ten) {
  const lost = ten.flatMap(([own, opposite], k) => [
    {k, own: true, by: 1 - own, v: own},
    {k, own: false, by: opposite, v: opposite},
  ]);
  const {k, own, v} = lost.reduce((a, b) => (b.by > a.by ? b : a)),
    name = MASKS[k],
    part = `${Math.round(v * 100)} %`;
  if (!k)
    return own
      ? `the box is filled by the full mask only to ${part}`
      : `the full mask fills ${part} of the ring: the box is too small, or in the wrong place`;
  const other = MASKS[OPPOSITE[k]];
  return own
    ? `the ${name} mask fills only ${part} of the ${name} half`
    : `the ${name} mask fills ${part} of the ${other} half, which it should leave empty`;
}

function sentence(full, S, best, ten) {
  if (full <= 0.5)
    return `Only ${Math.round(full * 100)} % of this box is full mask. Eq. (2) asks for more than half, so the search drops it, whatever Eq. (3) says.`;
  if (S >= best - 0.005) return `S = ${S.toFixed(2)}: no box of the search scores higher.`;
  return `S = ${signed(S)}, where the best box of the search has ${best.toFixed(2)}. What costs most: ${weakest(ten)}.`;
}

mount("score", "A box and its score", app => {
  const size = DATA.size,
    [H, W] = size,
    m = masks(),
    three = threeMasks(m),
    said = caption();
  const all = search(m, size, {ratios: DATA.ratios, ring: RING}),
    best = all.found[0].score;
  const scene = stage(W, H, `An image of ${W} × ${H} pixels with two objects, and a box to move`, 2);
  const [photo, over] = scene.canvases;
  over.classList.add("cells");
  picture(DATA.image, image => photo.getContext("2d").drawImage(image, 0, 0, W, H));
  function cover(what) {
    over.style.opacity = what === "image" ? 0 : 1;
    if (what === "halves") paintHalves(over, m, v => 110 + 120 * v);
    else paint(over, DATA.d, DATA.d, k => [0, 0, 0, 205 * (1 - Math.max(0, Math.min(1, m[0].values[k])))]);
  }
  const ring = svg("path", {
    fill: COLORS.ring,
    "fill-opacity": 0.5,
    "fill-rule": "evenodd",
    "pointer-events": "none",
  });
  const others = svg("g", {opacity: 0.8});
  scene.svg.append(ring, others);

  const tiles = MASKS.map((name, k) => {
    const canvas = h("canvas", {class: "cells", "aria-hidden": "true"});
    paintMask(canvas, m[k], COLORS[name]);
    const own = svg("rect", {
      fill: "none",
      stroke: "#fff",
      "stroke-width": 1.6,
      "vector-effect": "non-scaling-stroke",
    });
    const opposite = svg("rect", {
      fill: "none",
      stroke: "#fff",
      "stroke-width": 1.3,
      "stroke-dasharray": "3 3",
      "vector-effect": "non-scaling-stroke",
    });
    const top = svg(
      "svg",
      {viewBox: `0 0 ${W} ${H}`, preserveAspectRatio: "none", "aria-hidden": "true"},
      opposite,
      own,
    );
    const bars = [0, 1].map(() => h("div")),
      text = h("div", {style: "font-variant-numeric: tabular-nums"});
    const color = COLORS[name],
      rim = "border: 1.5px solid " + (k ? color : [color, COLORS.ring][0]);
    bars[0].style.cssText = `background: ${color}; box-shadow: 0 0 0 1px var(--line)`;
    bars[1].style.cssText = `background: repeating-linear-gradient(45deg, ${k ? color : COLORS.ring} 0 3px, transparent 3px 6px); box-shadow: 0 0 0 1px var(--line); ${rim}`;
    const chart = h(
      "div",
      {
        "aria-hidden": "true",
        style:
          "display: flex; gap: 8%; height: 84px; align-items: flex-end; border-bottom: 1px solid currentColor; margin: .5rem 0 .2rem; padding: 0 12%",
      },
      bars,
    );
    bars.forEach(b => {
      b.style.flex = "1";
    });
    const el = h(
      "div",
      {class: "xp-tile", style: "text-align: center"},
      h("div", {class: "xp-stage", style: `aspect-ratio: ${W} / ${H}`}, canvas, top),
      chart,
      h("div", {}, name),
      text,
    );
    return {el, own, opposite, bars, text};
  });

  const field = stage(W, H, "Eq. (3) of a box of this size, at every place; press to move the box there"),
    heat = field.canvases[0];
  heat.classList.add("cells");
  heat.style.position = "absolute";
  const cross = svg("path", {
    fill: "none",
    stroke: "#fff",
    "stroke-width": 2,
    "vector-effect": "non-scaling-stroke",
    "pointer-events": "none",
  });
  field.svg.append(cross);
  field.svg.style.cursor = "crosshair";
  const scale = h("div", {class: "xp-note"}),
    big = h("div", {class: "xp-big"}),
    eq2 = h("div", {class: "xp-note"});
  const note = h("p", {class: "xp-note"}, " ");

  let stop = () => {},
    shown = 0,
    sizes = "";
  const o = DATA.objects[0],
    box = handle(scene, {
      box: [o[0] + 12, o[1] - 6, o[2] + 14, o[3] - 8].map((v, k) => Math.max(0, Math.min(k % 2 ? H : W, v))),
      name: "the box",
      color: COLORS.first,
      change: () => {
        stop();
        show();
      },
    });
  function heatMap(b) {
    const w = b[2] - b[0],
      high = b[3] - b[1],
      key = `${w.toFixed(2)} ${high.toFixed(2)}`;
    if (key === sizes) return;
    sizes = key;
    const map = scoreMap(three, size, high, w, 2, RING),
      lo = Math.min(...map.scores),
      hi = Math.max(...map.scores);
    paint(heat, map.ys.length, map.xs.length, k => magma((map.scores[k] - lo) / Math.max(1e-9, hi - lo)));
    Object.assign(heat.style, {
      left: `${(50 * (w - 2)) / W}%`,
      top: `${(50 * (high - 2)) / H}%`,
      width: `${(200 * map.xs.length) / W}%`,
      height: `${(200 * map.ys.length) / H}%`,
      inset: "auto",
    });
    Object.assign(heat.style, {left: `${(100 * (w / 2 - 1)) / W}%`, top: `${(100 * (high / 2 - 1)) / H}%`});
    scale.textContent = `S of this size wherever its centre lies: from ${signed(lo)} (dark) to ${signed(hi)} (bright)`;
  }
  function show() {
    const b = box.box,
      ten = terms(m, b, size, RING),
      S = score(m, b, size, RING),
      full = scoreFull(m[0], b, size);
    const parts = halves(b),
      outer = scaled(b, RING),
      path = ([x0, y0, x1, y1]) => `M${x0} ${y0}H${x1}V${y1}H${x0}Z`;
    ring.setAttribute("d", path(outer) + path(b));
    tiles.forEach((t, k) => {
      place(t.own, parts[k]);
      place(t.opposite, k ? parts[OPPOSITE[k]] : outer);
      ten[k].forEach((v, i) => {
        t.bars[i].style.height = `${Math.max(0, Math.min(1, v)) * 100}%`;
      });
      t.text.textContent = `${ten[k][0].toFixed(2)} − ${ten[k][1].toFixed(2)}`;
    });
    heatMap(b);
    const cx = (b[0] + b[2]) / 2,
      cy = (b[1] + b[3]) / 2;
    cross.setAttribute("d", `M${cx - 5} ${cy}h10M${cx} ${cy - 5}v10`);
    big.textContent = `S = ${signed(S)}`;
    eq2.textContent = `Eq. (2): ${full.toFixed(2)} of the box is full mask, ${full > 0.5 ? "more" : "not more"} than one half`;
    said.say(sentence(full, S, best, ten));
  }
  function go(target) {
    stop();
    const from = box.box;
    stop = animate(600, part => {
      const s = part * part * (3 - 2 * part);
      box.set(part === 1 ? target : from.map((v, k) => v + (target[k] - v) * s));
      show();
    });
  }
  field.svg.addEventListener("pointerdown", e => {
    const [x, y] = field.at(e),
      b = box.box,
      w = b[2] - b[0],
      high = b[3] - b[1];
    const x0 = Math.max(0, Math.min(W - w, x - w / 2)),
      y0 = Math.max(0, Math.min(H - high, y - high / 2));
    go([x0, y0, x0 + w, y0 + high]);
  });
  const next = button("the next best", () => {
    shown = (shown + 1) % all.found.length;
    go(all.found[shown].box);
    note.textContent = `Number ${shown + 1} of the ${all.found.length} that stay after suppression.`;
  });
  next.disabled = true;
  const find = button(
    "find the best",
    () => {
      const begun = performance.now(),
        r = search(m, size, {ratios: DATA.ratios, ring: RING}),
        ms = performance.now() - begun;
      shown = 0;
      next.disabled = false;
      others.replaceChildren(
        ...r.found.map(f => {
          const line = outlined(COLORS.first, {"stroke-dasharray": "4 3", "stroke-width": 1.5});
          line.place(f.box);
          return line.el;
        }),
      );
      const n = v => v.toLocaleString("en");
      note.textContent = `${n(r.tried)} boxes tried in ${Math.round(ms)} ms; ${n(r.passed)} pass Eq. (2); ${r.found.length} stay after suppression (dashed).`;
      go(r.found[0].box);
    },
    true,
  );
  const under = choice(
    "under the box:",
    [
      ["full", "full mask"],
      ["halves", "half masks"],
      ["image", "image"],
    ],
    "full",
    cover,
  );
  cover("full");
  app.append(
    h(
      "div",
      {class: "xp-cols"},
      h(
        "div",
        {},
        scene.el,
        h("div", {class: "xp-controls"}, find, next),
        note,
        h("div", {class: "xp-controls"}, under.el),
      ),
      h(
        "div",
        {},
        h(
          "div",
          {class: "xp-tiles", style: "--n: 5"},
          tiles.map(t => t.el),
        ),
        h(
          "div",
          {class: "xp-pair", style: "margin-top: .75rem"},
          h("div", {}, field.el),
          h("div", {}, big, eq2, scale),
        ),
      ),
    ),
    said.el,
    h(
      "p",
      {class: "xp-note"},
      "Filled bars count for the box, hatched ones against it. Outlined in the small masks: where each term is read, dashed where it should be empty.",
    ),
  );
  show();
});
