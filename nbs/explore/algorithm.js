/** Algorithm 1, step by step, on recorded runs of the shipped detectors (Sec. 5.3). */
/* global DATA: recorded by .ci/explore/record.py */
import {merge, overlap, windows} from "./detectornet.js";
import {
  COLORS,
  animate,
  button,
  caption,
  choice,
  h,
  mount,
  outlined,
  paint,
  paintHalves,
  picture,
  slider,
  stage,
  still,
  svg,
  unpack,
} from "./ui.js";

const LINES = [
  "for each scale",
  "crop each window, predict its masks",
  "merge the masks by their maximum",
  "search the best boxes",
  "for each box",
  "enlarge it by 1.2, crop, predict masks",
  "take the best box in them",
  "what is left: the answer",
];
const HIGH = ["first", "second", "third"];

/** A recorded run with its masks unpacked, and its steps one after the other. */
function load(run) {
  const side = run.d,
    area = side * side,
    scales = windows(run.size),
    steps = [];
  const cut = text => {
    // as many masks as there are
    const all = unpack(text);
    return Array.from({length: all.length / area}, (_, k) => ({
      rows: side,
      cols: side,
      values: all.slice(k * area, k * area + area),
    }));
  };
  const seen = run.windows.flatMap(cut);
  let n = 0;
  scales.forEach((ws, scale) => {
    ws.forEach((w, k) =>
      steps.push({kind: "window", scale, k, window: w, mask: seen[n + k], masks: seen.slice(n, n + k + 1)}),
    );
    steps.push({kind: "boxes", scale, masks: seen.slice(n, n + ws.length)});
    n += ws.length;
  });
  steps.push({kind: "first"});
  const looks = run.looks.map(o => ({...o, five: cut(o.masks)}));
  looks.forEach((look, k) => ["crop", "again", "tight"].forEach(kind => steps.push({kind, k, look})));
  steps.push({kind: "answer"});
  return {...run, steps, looks};
}

function sentence(run, step) {
  const {kind, scale, k, look} = step,
    n = kind === "window" ? windows(run.size)[scale].length : 0;
  const named = label => run.classes[label];
  switch (kind) {
    case "window":
      return n === 1
        ? `Scale 1 of 3: the network sees the whole image as a crop of ${run.input} × ${run.input} and paints ${run.d} × ${run.d} cells.`
        : `Scale ${scale + 1} of 3, window ${k + 1} of ${n}: the crop shows 1/${2 ** scale} of each side, so its cells are ${2 ** scale} times as fine.`;
    case "boxes":
      return `The masks of the ${HIGH[scale]} scale, merged by their maximum: ${run.d * 2 ** scale} × ${run.d * 2 ** scale} cells. The search keeps ${run.found[scale]} boxes over all classes; drawn are those that stay in the end.`;
    case "first":
      return `The first stage: of ${run.found.reduce((a, b) => a + b)} boxes of three scales, suppression leaves these ${run.first.length} best ones. They lie on a coarse grid of sizes and places.`;
    case "crop":
      return `Refinement, box ${k + 1} of ${run.looks.length} that are shown here (${named(look.label)}, S = ${look.score.toFixed(2)}): it is enlarged by ${run.enlarge} and cut out of the image once more.`;
    case "again":
      return `The same ${run.d} × ${run.d} cells now cover this crop alone. Drawn: the four half masks, mixed.`;
    case "tight":
      return run.placed
        ? `The box is now the mean of two: the best one in these masks, and the one where a linear layer of the network places the object. Its IoU with the box before is ${overlap(look.before, look.after).toFixed(2)}.`
        : `The best box of the crop: S = ${look.again.toFixed(2)}. Its IoU with the box before is ${overlap(look.before, look.after).toFixed(2)}.`;
    default:
      return (
        `The answer: ${run.answer.map(a => `${named(a.label)}, ${Math.round(a.prob * 100)} %`).join("; ")}. ` +
        (run.placed
          ? `The network that ships for photographs goes beyond the paper: of ${run.refined} boxes it says itself what is in each and how well it fits.`
          : `Suppression after refinement took the rest of ${run.refined} refined boxes, and the threshold on probability what is not sure.`)
      );
  }
}

mount("algorithm", "Algorithm 1, step by step", app => {
  const runs = {generated: load(DATA.generated), photograph: load(DATA.photograph)},
    said = caption();
  const main = h("div"),
    crop = h("canvas", {"aria-hidden": "true"}),
    seen = h("canvas", {class: "cells", "aria-hidden": "true"});
  const box = svg("svg", {"aria-hidden": "true", viewBox: "0 0 1 1", preserveAspectRatio: "none"});
  const cropText = h("div"),
    maskText = h("div");
  const lines = LINES.map((text, k) =>
    h(
      "li",
      {
        style: `padding: .1rem .6rem .1rem ${k % 4 && k < 7 ? 1.6 : 0.6}rem; border-left: 3px solid transparent; border-radius: 3px; list-style: none`,
      },
      text,
    ),
  );
  let run = runs.generated,
    name = "generated",
    at = 0,
    playing = false,
    timer = 0,
    settle = () => {},
    scene,
    image = null;

  function open(which) {
    name = which;
    run = runs[which];
    const [H, W] = run.size;
    scene = stage(W, H, `An image of ${W} × ${H} pixels, with windows and boxes`, 2);
    scene.canvases[1].classList.add("cells");
    scene.el.style.maxHeight = "26rem";
    scene.el.style.margin = "0 auto";
    scene.el.style.maxWidth = `calc(26rem * ${W / H})`;
    main.replaceChildren(scene.el);
    image = null;
    picture(run.image, loaded => {
      image = loaded;
      Object.assign(scene.canvases[0], {width: loaded.width, height: loaded.height});
      scene.canvases[0].getContext("2d").drawImage(loaded, 0, 0);
      show();
    });
    time.range.max = run.steps.length - 1;
    go(0);
  }
  function cover(masks, scale) {
    // the image is dark where the mask says nothing
    const canvas = scene.canvases[1];
    canvas.style.display = masks ? "" : "none";
    if (!masks) return;
    const m = merge(masks, scale);
    paint(canvas, m.rows, m.cols, k => [0, 0, 0, 190 * (1 - Math.max(0, Math.min(1, m.values[k])))]);
  }
  function cut([x0, y0, x1, y1]) {
    const side = 160,
      [H, W] = run.size;
    Object.assign(crop, {width: side, height: side});
    if (!image) return;
    const fx = image.width / W,
      fy = image.height / H;
    crop.getContext("2d").drawImage(image, x0 * fx, y0 * fy, (x1 - x0) * fx, (y1 - y0) * fy, 0, 0, side, side);
  }
  function draw(b, color, text = "", more = {}) {
    const o = outlined(color, more);
    o.place(b);
    if (more["stroke-width"] < 2)
      o.rim.style.cssText = `stroke-width: 3; stroke-opacity: ${0.5 * (more["stroke-opacity"] ?? 1)}`;
    const parts = [o.el];
    if (text) {
      const label = svg("text", {x: Math.max(0, b[0]), y: Math.max(0, b[1])}, text);
      label.style.transform = "translate(calc(5px * var(--u)), calc(15px * var(--u)))";
      parts.push(label);
    }
    scene.svg.append(...parts);
    return o;
  }
  function inside(b, w) {
    return [
      (b[0] - w[0]) / (w[2] - w[0]),
      (b[1] - w[1]) / (w[3] - w[1]),
      (b[2] - w[0]) / (w[2] - w[0]),
      (b[3] - w[1]) / (w[3] - w[1]),
    ];
  }
  function mark(boxes) {
    // on the crop
    box.replaceChildren(
      ...boxes.map(([b, color, dashed]) => {
        const o = outlined(color, dashed ? {"stroke-dasharray": "5 4"} : {});
        o.place(b);
        return o.el;
      }),
    );
  }
  function boxes(which, dim = false) {
    run.first.forEach((b, k) => {
      if (which(k)) draw(b, COLORS.first, "", {"stroke-width": 1.6, "stroke-opacity": dim ? 0.4 : 1});
    });
  }
  function show() {
    const step = run.steps[at],
      {kind, scale, look} = step;
    settle();
    scene.svg.replaceChildren();
    mark([]);
    cover(step.masks, scale);
    if (kind === "window") {
      const all = windows(run.size)[scale];
      all.slice(0, step.k).forEach(w => draw(w, COLORS.crop, "", {"stroke-width": 0.8, "stroke-opacity": 0.55}));
      draw(step.window, COLORS.crop);
      cut(step.window);
      paint(seen, run.d, run.d, k => {
        const v = 255 * Math.max(0, Math.min(1, step.mask.values[k]));
        return [v, v, v];
      });
      maskText.textContent = `its full masks, all classes together`;
    } else if (kind === "boxes") {
      boxes(k => run.scale[k] === scale);
    } else if (kind === "first") {
      boxes(() => true);
    } else if (look) {
      boxes(() => true, true);
      run.looks.slice(0, step.k).forEach(o => draw(o.after, COLORS.refined, "", {"stroke-width": 1.6}));
      draw(look.crop, COLORS.crop, "", {"stroke-dasharray": "6 4"});
      draw(look.before, COLORS.first);
      cut(look.crop);
      if (kind === "crop") {
        paint(seen, run.d, run.d, () => [0, 0, 0]);
        maskText.textContent = "not yet seen";
      } else {
        paintHalves(seen, look.five);
        maskText.textContent = `the half masks of ${run.classes[look.label]}`;
      }
      if (kind === "tight") {
        const shown = draw(look.after, COLORS.refined);
        settle = animate(700, part => { // it tightens
          const s = part * part * (3 - 2 * part), b = look.before.map((v, i) => v + (look.after[i] - v) * s);
          shown.place(b);
          mark([
            [inside(look.before, look.crop), COLORS.first, true],
            [inside(b, look.crop), COLORS.refined],
          ]);
        });
      } else mark([[inside(look.before, look.crop), COLORS.first, true]]);
    } else {
      run.answer.forEach(a => draw(a.box, COLORS.refined, `${run.classes[a.label]} ${Math.round(a.prob * 100)} %`));
    }
    const quiet = kind === "boxes" || kind === "first" || kind === "answer";
    right.style.visibility = quiet ? "hidden" : "visible";
    cropText.textContent = "what the network sees";
    const now = {window: 1, boxes: 3, first: 3, crop: 5, again: 5, tight: 6, answer: 7}[kind];
    lines.forEach((li, k) => {
      const on = k === now || (kind === "boxes" && k === 2);
      li.style.borderLeftColor = on ? "#56b4e9" : "transparent";
      li.style.background = on ? "var(--soft)" : "";
      if (on) li.setAttribute("aria-current", "step");
      else li.removeAttribute("aria-current");
    });
    said.say(sentence(run, step));
  }
  function go(k) {
    at = Math.max(0, Math.min(run.steps.length - 1, k));
    time.set(at);
    show();
  }
  const PACE = {window: [1400, 450, 160], boxes: 1800, first: 2200, crop: 900, again: 900, tight: 1300, answer: 0};
  function play(on) {
    playing = on;
    clearTimeout(timer);
    start.textContent = on ? "pause" : "play";
    if (!on) return;
    if (at === run.steps.length - 1) go(0);
    (function next() {
      const step = run.steps[at],
        wait = [PACE[step.kind]].flat()[step.kind === "window" ? step.scale : 0];
      timer = setTimeout(
        () => {
          if (!document.hidden) go(at + 1);
          if (at === run.steps.length - 1) play(false);
          else if (playing) next();
        },
        still() ? Math.max(1500, wait) : wait,
      );
    })();
  }
  const time = slider({
    label: "step",
    min: 0,
    max: 1,
    step: 1,
    value: 0,
    text: v => `${v + 1} / ${run.steps.length}`,
    input: v => {
      play(false);
      go(v);
    },
  });
  const start = button("play", () => play(!playing), true);
  const back = button("back", () => {
      play(false);
      go(at - 1);
    }),
    on = button("next", () => {
      play(false);
      go(at + 1);
    });
  const which = choice(
    "image:",
    [
      ["generated", "generated image"],
      ["photograph", "photograph"],
    ],
    name,
    v => {
      play(false);
      open(v);
    },
  );
  const right = h(
    "div",
    {class: "xp-pair"},
    h("div", {class: "xp-tile"}, h("div", {class: "xp-stage", style: "aspect-ratio: 1"}, crop, box), cropText),
    h("div", {class: "xp-tile"}, h("div", {class: "xp-stage", style: "aspect-ratio: 1"}, seen), maskText),
  );
  app.append(
    h(
      "div",
      {class: "xp-cols"},
      main,
      h(
        "div",
        {},
        right,
        h(
          "ol",
          {style: "margin: .75rem 0 0; padding: 0; font-size: .9rem", "aria-label": "the lines of Algorithm 1"},
          lines,
        ),
      ),
    ),
    said.el,
    h("div", {class: "xp-controls"}, start, back, on, time.el),
    which.el,
  );
  open(name);
});
