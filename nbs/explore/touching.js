/** Two objects of one class that touch: which of the five masks keep them apart? (Sec. 5.1) */
import {MASKS, boxMasks, merged} from "./detectornet.js";
import {
  COLORS,
  animate,
  button,
  caption,
  h,
  handle,
  list,
  mount,
  outline,
  paintMask,
  set,
  slider,
  smallestOnTop,
  stage,
  svg,
} from "./ui.js";

const H = 120,
  W = 160;
const SCENES = {
  "side by side": [
    [28, 36, 78, 88],
    [78, 42, 130, 92],
  ],
  "one above the other": [
    [52, 10, 106, 58],
    [58, 58, 112, 108],
  ],
  "corner to corner": [
    [30, 20, 80, 60],
    [80, 60, 130, 100],
  ],
  "one over the other": [
    [36, 20, 126, 104],
    [58, 40, 104, 84],
  ],
};

function sentence({merged: m, seen}, d) {
  const known = MASKS.map((name, k) => ({name, merged: m[k], seen: seen[k]}));
  const together = known.filter(o => o.merged).map(o => o.name),
    blind = known.filter(o => !o.seen).map(o => o.name);
  const apart = known.filter(o => !o.merged && o.seen).map(o => o.name),
    has = n => (n.length > 1 ? "have" : "has");
  const aside = blind.length ? ` In ${list(blind)} one of the two has no cell above one half.` : "";
  if (blind.length === 5) return `At d = ${d} the objects are too small for the grid: no mask has a cell of both.`;
  if (!together.length) return `At d = ${d} nothing has merged: the objects are a cell apart in every mask.${aside}`;
  if (together.length === 5)
    return `At d = ${d} all five have merged: where one object lies over the other, no half keeps them apart.`;
  const verdict =
    apart.length >= 2
      ? "enough to tell two objects from one, as the paper says."
      : apart.length
        ? "only one, where the paper promises two."
        : "";
  const keep = apart.length
    ? `${list(apart)} still keep${apart.length > 1 ? "" : "s"} the two apart: ${verdict}`
    : "no mask keeps the two apart.";
  return `${together[0][0].toUpperCase()}${list(together).slice(1)} ${has(together)} merged at d = ${d}; ${keep}${aside}`;
}

mount("touching", "Two touching objects and their five masks", (app, host) => {
  const scene = stage(W, H, "Two boxes on an image of 160 × 120 pixels"),
    said = caption();
  const grid = svg("path", {
    stroke: "#fff",
    "stroke-opacity": 0.16,
    fill: "none",
    "vector-effect": "non-scaling-stroke",
  });
  const fills = [0, 1].map(() => svg("rect", {fill: COLORS.full, "fill-opacity": 0.55, "pointer-events": "none"}));
  scene.svg.append(grid, ...fills);
  const tiles = MASKS.map(name => {
    const canvas = h("canvas", {class: "cells", "aria-hidden": "true"}),
      line = svg("path", {stroke: "#fff", fill: "none", "vector-effect": "non-scaling-stroke", "stroke-width": 1.5});
    const top = svg("svg", {preserveAspectRatio: "none", "aria-hidden": "true"}, line),
      state = h("strong");
    const view = h("div", {class: "xp-stage", style: `aspect-ratio: ${W} / ${H}`}, canvas, top);
    const swatch = h("span", {class: "xp-swatch", style: `background: ${COLORS[name]}`});
    return {
      name,
      canvas,
      top,
      line,
      state,
      el: h("div", {class: "xp-tile"}, view, h("div", {class: "xp-name"}, swatch, h("span", {}, name), state)),
    };
  });
  const count = h("div", {class: "xp-big"}),
    words = h("div");
  const tally = h("div", {class: "xp-tile", style: "align-self: center; text-align: center"}, count, words);
  let d = 24,
    stop = () => {};
  const boxes = SCENES["side by side"].map((box, k) =>
    handle(scene, {
      box,
      name: `object ${"AB"[k]}`,
      text: "AB"[k],
      color: COLORS.truth,
      change: () => {
        stop();
        show();
      },
    }),
  );
  function show() {
    const pair = boxes.map(b => b.box),
      five = boxMasks(pair, [H, W], d),
      now = merged(...pair, [H, W], d);
    const lines = Array.from({length: d - 1}, (_, k) => `M${((k + 1) * W) / d} 0V${H}M0 ${((k + 1) * H) / d}H${W}`);
    grid.setAttribute("d", lines.join(""));
    pair.forEach(([x0, y0, x1, y1], k) => set(fills[k], {x: x0, y: y0, width: x1 - x0, height: y1 - y0}));
    tiles.forEach((t, k) => {
      paintMask(t.canvas, five[k], COLORS[t.name]);
      set(t.top, {viewBox: `0 0 ${d} ${d}`});
      t.line.setAttribute("d", outline(five[k]));
      t.state.textContent = now.merged[k] ? "merged" : now.seen[k] ? "apart" : "not seen";
    });
    count.textContent = MASKS.filter((_, k) => !now.merged[k] && now.seen[k]).length + " of 5";
    words.textContent = "keep them apart";
    said.say(sentence(now, d));
    smallestOnTop(scene, boxes);
  }
  const cells = slider({
    label: "cells a side, d",
    min: 4,
    max: 48,
    step: 1,
    value: d,
    input: v => {
      d = v;
      stop();
      show();
    },
  });
  const scenes = Object.entries(SCENES).map(([name, two]) =>
    button(name, () => {
      stop();
      const from = boxes.map(b => b.box);
      stop = animate(500, part => {
        const s = part * part * (3 - 2 * part);
        boxes.forEach((b, k) => b.set(from[k].map((v, i) => v + (two[k][i] - v) * s)));
        show();
      });
    }),
  );
  app.append(
    h(
      "div",
      {class: "xp-cols"},
      h("div", {}, scene.el, h("div", {class: "xp-controls"}, cells.el)),
      h(
        "div",
        {class: "xp-tiles", style: "--n: 3"},
        tiles.map(t => t.el),
        tally,
      ),
    ),
    said.el,
    h("div", {class: "xp-controls"}, scenes),
  );
  show();
  app.addEventListener("pointerdown", () => stop(), {once: true});
  if (host.dataset.still === undefined)
    stop = animate(7000, part => {
      // B comes, touches, and goes back a little
      const away = 22 * Math.cos(part * Math.PI * 2) * (1 - part) ** 0.5 * 0.5 + 11 * (1 - part);
      boxes[1].set([78 + away, 42, 130 + away, 92]);
      show();
    });
});
