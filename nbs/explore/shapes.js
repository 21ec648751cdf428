/** A scene that the reader arranges, its five masks, and what the search finds: with perfect masks or the network's. */
/* global DATA: recorded by .ci/explore/record.py */
import {MASKS, algorithm1, overlap, search} from "./detectornet.js";
import {trueMasks} from "./beyond.js";
import {background, bytes, chance, paintShape, texture} from "./paint.js";
import {connect, whyNot} from "./client.js";
import {
  COLORS,
  button,
  caption,
  choice,
  h,
  handle,
  list,
  mount,
  outline,
  outlined,
  paintMask,
  set,
  slider,
  smallestOnTop,
  stage,
  svg,
} from "./ui.js";

const H = 120,
  W = 160,
  MOST = 5,
  REST = 220; // ms without a change until both stages run on the network
const START = [
  {name: "cross", box: [14, 34, 62, 84], turn: 0},
  {name: "cross", box: [60, 40, 106, 88], turn: 0},
  {name: "star", box: [108, 62, 152, 106], turn: 0},
];

/** Scores are shown from this part of the largest that Eq. (3) can give: the demo's own threshold. */
function least(fullOnly) {
  const {a, b} = DATA.calibration.refined,
    score = (Math.log(DATA.least / (1 - DATA.least)) - b) / a;
  return fullOnly ? score / 5 : score;
}

/** Which objects a list of boxes finds: for each the largest IoU of a box of its class, each box once. */
function matched(objects, found) {
  const free = [...found];
  return objects.map(o => {
    const own = free.filter(f => f.label === o.label),
      iou = own.map(f => overlap(f.box, o.box)),
      top = Math.max(0, ...iou);
    if (top >= 0.5) free.splice(free.indexOf(own[iou.indexOf(top)]), 1);
    return top;
  });
}

function sentence({network, objects, refined, busy, choices}) {
  const who = network ? "The network" : "A perfect network";
  if (busy) return `${who} looks at all windows, then once more at each box.`;
  const iou = matched(objects, refined),
    right = iou.filter(v => v >= 0.5).length,
    wrong = refined.length - right,
    masks = choices.fullOnly ? "one mask" : "five masks";
  const sure = iou.filter(v => v >= 0.5).map(v => v.toFixed(2));
  const well = sure.length ? ` (IoU ${list(sure)})` : "",
    more = wrong ? `, and ${wrong} more ${wrong > 1 ? "boxes" : "box"} where no such object is` : "";
  return `${who} with ${masks} finds ${right} of ${objects.length}${well}${more}.`;
}

mount("shapes", "Arrange shapes, and see what is found", app => {
  const scene = stage(W, H, "A scene of shapes to move, 160 × 120 pixels"),
    said = caption(),
    choices = {...DATA.choices};
  let objects = [],
    seed = 7,
    ground = background(seed, H, W),
    chosen = 0,
    link = null,
    network = false,
    pixels = null,
    version = 0,
    masks = null,
    found = {first: [], refined: []},
    busy = false,
    wait = 0,
    asking = false,
    cost = 0;

  // ---- what is seen

  const marks = svg("g", {"pointer-events": "none"});
  const tiles = MASKS.map(name => {
    const canvas = h("canvas", {class: "cells", "aria-hidden": "true"}),
      line = svg("path", {stroke: "#fff", fill: "none", "vector-effect": "non-scaling-stroke", "stroke-width": 1.5}),
      top = svg("svg", {preserveAspectRatio: "none", viewBox: `0 0 ${DATA.d} ${DATA.d}`, "aria-hidden": "true"}, line),
      view = h("div", {class: "xp-stage", style: `aspect-ratio: ${W} / ${H}`}, canvas, top),
      swatch = h("span", {class: "xp-swatch", style: `background: ${COLORS[name]}`});
    return {name, canvas, line, el: h("div", {class: "xp-tile"}, view, h("div", {class: "xp-name"}, swatch, name))};
  });
  const tally = h("div", {class: "xp-big"}),
    tallyText = h("div"),
    ofClass = h("p", {class: "xp-note"});

  function paintScene() {
    const im = ground.slice();
    for (const o of objects) paintShape(im, H, W, o);
    pixels = bytes(im, H, W);
    scene.canvases[0].getContext("2d").putImageData(pixels, 0, 0);
  }

  function showMasks() {
    const own = masks && masks[objects[chosen].label];
    tiles.forEach((t, k) => {
      if (own) paintMask(t.canvas, own[k], COLORS[t.name]);
      t.line.setAttribute("d", own ? outline(own[k]) : "");
    });
    ofClass.textContent = `Masks of ${objects[chosen].name} in the whole image; white, the cells above one half.`;
  }

  const shown = kind => found[kind].filter(f => f.score >= least(choices.fullOnly));

  function showBoxes() {
    marks.replaceChildren();
    for (const kind of ["first", "refined"])
      for (const f of shown(kind)) {
        const mark = outlined(COLORS[kind], kind === "first" ? {"stroke-dasharray": "4 3"} : {});
        mark.place(f.box);
        marks.append(mark.el);
        if (kind === "first") continue;
        const text = svg("text", {x: f.box[2], y: f.box[3], "text-anchor": "end"}, `${DATA.classes[f.label]} `);
        text.append(f.score.toFixed(choices.fullOnly ? 2 : 1));
        text.style.transform = "translate(calc(-5px * var(--u)), calc(-6px * var(--u)))";
        marks.append(text);
      }
    const right = matched(objects, shown("refined")).filter(v => v >= 0.5).length;
    tally.textContent = busy ? "…" : `${right} of ${objects.length}`;
    tallyText.textContent = "found (IoU ≥ .5)";
    said.say(sentence({network, objects, refined: shown("refined"), busy, choices}));
  }

  // ---- what is computed

  /** What a perfect network sees in windows. */
  async function perfect(ws, labels) {
    const here = objects.map(({label, box}) => ({label, box})),
      all = trueMasks(here, ws, DATA.d, DATA.classes.length);
    return labels ? all.map((m, k) => m[labels[k]]) : all;
  }

  /** Perfect masks: those of the whole image at once, both stages as soon as there is time; never two runs at a time. */
  async function exact() {
    busy = false;
    [masks] = await perfect([[0, 0, W, H]]);
    showMasks();
    clearTimeout(wait);
    if (!asking) wait = setTimeout(searchAll, 20);
  }

  async function searchAll() {
    const now = {};
    const done = version;
    asking = true;
    for await (const {stage: name, found: f} of algorithm1(perfect, [H, W], choices)) {
      now[name] = f;
      await new Promise(go => setTimeout(go));
      if (network || done !== version) break;
    }
    asking = false;
    if (network) return follow();
    if (done !== version) return exact();
    found = now;
    showBoxes();
  }

  function unpacked(values) {
    const n = DATA.d * DATA.d;
    return DATA.classes.map((_, c) =>
      MASKS.map((_, m) => ({rows: DATA.d, cols: DATA.d, values: values.subarray((c * 5 + m) * n, (c * 5 + m + 1) * n)})),
    );
  }

  function fail(error) {
    busy = false;
    said.say(`The network stopped: ${error.message}`);
  }

  /** While things move: the masks of the whole image, and the boxes of the first scale; as fast as they come. */
  async function follow() {
    if (asking) return;
    asking = true;
    let done = -1;
    while (done !== version && network) {
      done = version;
      const got = await link.ask("masks", {pixels}).catch(fail);
      if (!got) break;
      if (got.stopped) continue;
      cost = got.milliseconds;
      masks = unpacked(got.masks);
      const first = masks.flatMap((m, label) => search(m, [H, W], choices).found.map(f => ({...f, label})));
      found = {first, refined: []};
      showMasks();
      showBoxes();
    }
    asking = false;
    clearTimeout(wait);
    wait = setTimeout(rest, REST);
  }

  /** At rest: both stages. */
  async function rest() {
    const mine = version;
    if (asking || !network) return;
    const now = {};
    const end = await link
      .ask("detect", {choices}, s => {
        if (s.stage) now[s.stage] = s.found;
        if (s.of) meter.textContent = `${s.done + 1} of ${s.of} crops; ${Math.round(cost)} ms a crop here`;
      })
      .catch(fail);
    if (!end || end.stopped || mine !== version || !network) return;
    found = now;
    cost = end.milliseconds;
    busy = false;
    meter.textContent = `${Math.round(cost)} ms a crop on this device`;
    showBoxes();
  }

  function changed(newPixels = true) {
    version++;
    if (newPixels) paintScene();
    clearTimeout(wait);
    if (!network) return exact();
    busy = true;
    showBoxes();
    if (newPixels) return follow();
    clearTimeout(wait);
    wait = setTimeout(rest, REST);
  }

  // ---- the objects

  const handles = () => objects.map(o => o.handle);

  function add({name, box, turn}, look) {
    const o = {name, box, turn, look, label: DATA.classes.indexOf(name)};
    o.handle = handle(scene, {
      box,
      name,
      color: COLORS.truth,
      least: 14,
      text: name,
      change: b => {
        o.box = b;
        choose(o);
        changed();
      },
    });
    o.handle.line.setAttribute("stroke-opacity", 0.55);
    o.handle.el.addEventListener("focusin", () => choose(o));
    objects.push(o);
  }

  function choose(o) {
    const k = objects.indexOf(o);
    if (k < 0) return;
    chosen = k;
    objects.forEach((other, j) => {
      other.handle.line.setAttribute("stroke-opacity", j === k ? 1 : 0.55);
      other.handle.el.querySelectorAll(".grip").forEach(g => set(g, {visibility: j === k ? "visible" : "hidden"}));
    });
    form.set(o.name);
    turn.set(o.turn);
    remove.disabled = objects.length < 2;
    more.disabled = objects.length >= MOST;
    showMasks();
  }

  function rename(name) {
    const o = objects[chosen];
    Object.assign(o, {name, label: DATA.classes.indexOf(name)});
    o.handle.rename(name);
    changed();
  }

  function dressed() {
    const random = chance(seed * 1000 + objects.length);
    return texture(random);
  }

  // ---- controls

  const form = choice(
    "the chosen one:",
    DATA.classes.map(c => [c, c]),
    "cross",
    rename,
  );
  const turn = slider({
    label: "turned",
    min: 0,
    max: 90,
    step: 5,
    value: 0,
    text: v => `${v}°`,
    input: v => {
      objects[chosen].turn = v;
      changed();
    },
  });
  const more = button("one more", () => {
    const random = chance(seed + 31 * objects.length + version),
      side = 34 + 12 * random(),
      x = random() * (W - side),
      y = random() * (H - side),
      name = DATA.classes[Math.floor(random() * DATA.classes.length)];
    add({name, box: [x, y, x + side, y + side], turn: 0}, texture(random));
    choose(objects.at(-1));
    smallestOnTop(scene, handles());
    changed();
  });
  const remove = button("remove it", () => {
    objects[chosen].handle.el.remove();
    objects.splice(chosen, 1);
    choose(objects[Math.max(0, chosen - 1)]);
    changed();
  });
  const other = button("other colours", () => {
    seed++;
    ground = background(seed, H, W);
    objects.forEach((o, k) => (o.look = texture(chance(seed * 1000 + k))));
    changed();
  });
  const threshold = slider({
    label: "Eq. (2) above",
    min: 0.1,
    max: 0.9,
    step: 0.05,
    value: choices.threshold,
    text: v => v.toFixed(2),
    input: v => {
      choices.threshold = v;
      changed(false);
    },
  });
  const ring = slider({
    label: "ring ×",
    min: 1.1,
    max: 2,
    step: 0.1,
    value: choices.ring,
    text: v => v.toFixed(1),
    input: v => {
      choices.ring = v;
      changed(false);
    },
  });
  const many = choice(
    "score by:",
    [
      ["five", "five masks"],
      ["one", "one mask"],
    ],
    "five",
    v => {
      choices.fullOnly = v === "one";
      changed(false);
    },
  );
  const whose = choice(
    "masks of:",
    [
      ["true", "Eq. (1)"],
      ["network", "the network"],
    ],
    "true",
    v => {
      network = v === "network";
      meter.textContent = "";
      changed();
    },
  );
  const total = (DATA.megabytes + DATA.runtime).toFixed(0),
    why = whyNot(),
    meter = h("span", {class: "xp-note", style: "font-variant-numeric: tabular-nums"});
  const loader = button(`Load the network (${total} MB)`, start, true);
  loader.disabled = Boolean(why);
  if (why) meter.textContent = why;
  whose.el.hidden = true;

  async function start() {
    loader.disabled = true;
    try {
      link = await connect(DATA, n => {
        meter.textContent = `${n.toFixed(1)} of ${total} MB`;
      });
    } catch (error) {
      loader.disabled = false;
      meter.textContent = `The network could not be loaded: ${error.message}.`;
      return;
    }
    loader.hidden = true;
    whose.el.hidden = false;
    whose.set("network");
    whose.el.querySelector(":checked").focus({preventScroll: true});
    network = true;
    meter.textContent = "";
    changed();
  }

  const key = h(
    "p",
    {class: "xp-note"},
    "White: the objects. Dashed orange: first stage. Violet: refined, with the score S of ",
    "Eq. (3). Shown are boxes above the demo's own threshold.",
  );
  app.append(
    h("div", {class: "xp-controls"}, loader, whose.el, meter),
    h(
      "div",
      {class: "xp-cols"},
      h("div", {}, scene.el, key),
      h(
        "div",
        {},
        h(
          "div",
          {class: "xp-tiles", style: "--n: 3"},
          tiles.map(t => t.el),
          h("div", {class: "xp-tile", style: "align-self: center; text-align: center"}, tally, tallyText),
        ),
        ofClass,
      ),
    ),
    said.el,
    h("div", {class: "xp-controls"}, form.el, turn.el, more, remove, other),
    h("div", {class: "xp-controls"}, many.el, threshold.el, ring.el),
  );
  for (const o of START) add(o, dressed());
  scene.svg.append(marks);
  choose(objects[0]);
  smallestOnTop(scene, handles());
  changed();
});
