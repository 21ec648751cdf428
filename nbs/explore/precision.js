/** Precision and recall: a threshold moves, detections turn right and wrong, and the curve is walked (Sec. 7). */
/* global DATA: recorded by .ci/explore/record.py */
import {averagePrecision, curve, elevenLevels, hits} from "./detectornet.js";
import {caption, choice, drag, h, mount, outlined, picture, set, slider, stage, svg} from "./ui.js";

const RIGHT = "#56b4e9",
  WRONG = "#d55e00",
  LEVEL = "#e69f00";

mount("precision", "Precision and recall", app => {
  const [H, W] = DATA.size,
    said = caption();
  const objects = DATA.images.flatMap((o, image) => o.objects.map(box => ({image, box})));
  const found = DATA.images.flatMap((o, image) => o.boxes.map((box, k) => ({image, box, score: o.scores[k]})));
  const lowest = Math.min(...found.map(f => f.score)),
    highest = Math.max(...found.map(f => f.score));
  let iou = 0.5,
    threshold = 2.6,
    all;

  const views = DATA.images.map((o, k) => {
    const scene = stage(W, H, `image ${k + 1}`);
    scene.svg.setAttribute("role", "img");
    picture(o.image, image => scene.canvases[0].getContext("2d").drawImage(image, 0, 0, W, H));
    o.objects.forEach(b => {
      const line = outlined("#ffffff", {"stroke-width": 2, "stroke-dasharray": "5 3"});
      line.place(b);
      scene.svg.append(line.el);
    });
    const lines = o.boxes.map(b => {
      const line = outlined(RIGHT),
        number = svg("text", {x: b[0], y: Math.max(0, b[1])});
      line.place(b);
      number.style.transform = "translate(calc(4px * var(--u)), calc(14px * var(--u)))";
      const el = svg("g", {}, line.el, number);
      scene.svg.append(el);
      return {el, line, number};
    });
    return {scene, lines};
  });

  // the chart, 300 × 220 units
  const L = 42,
    T = 10,
    PW = 300,
    PH = 200,
    X = r => L + r * (PW - L - 10),
    Y = p => T + (1 - p) * (PH - T - 34);
  const chart = stage(PW, PH, "Precision against recall; drag the point along the curve", 0);
  chart.el.style.background = "none";
  const ink = svg("g"),
    squares = svg("g"),
    path = svg("path", {
      fill: "none",
      stroke: "currentColor",
      "stroke-opacity": 0.35,
      "stroke-width": 2,
      "vector-effect": "non-scaling-stroke",
    });
  const walked = svg("path", {
    fill: "none",
    stroke: "currentColor",
    "stroke-width": 2.5,
    "vector-effect": "non-scaling-stroke",
  });
  const point = svg("circle", {
    fill: "currentColor",
    stroke: LEVEL,
    "stroke-width": 3,
    "vector-effect": "non-scaling-stroke",
  });
  point.style.r = "calc(7px * var(--u))";
  const grab = svg("circle", {class: "corner", style: "cursor: grab", "aria-hidden": "true"}); // the slider says the same to keys
  grab.style.r = "calc(20px * var(--u))";
  function label(x, y, text, anchor, more = {}) {
    const t = svg("text", {x, y, "text-anchor": anchor, ...more}, text);
    t.style.cssText = "fill: currentColor; stroke: none; font-size: calc(12.5px * var(--u))";
    return t;
  }
  ink.append(
    svg("path", {
      d: `M${X(0)} ${Y(1)}V${Y(0)}H${X(1)}`,
      fill: "none",
      stroke: "currentColor",
      "vector-effect": "non-scaling-stroke",
    }),
    ...[0, 0.5, 1].flatMap(v => [
      label(X(v), Y(0) + 13, v.toString(), "middle"),
      label(X(0) - 5, Y(v) + 4, v.toString(), "end"),
    ]),
    label(X(0.5), PH - 4, "recall", "middle"),
    label(12, Y(0.5), "precision", "middle", {transform: `rotate(-90 12 ${Y(0.5)})`}),
  );
  chart.svg.append(ink, path, squares, walked, point, grab);

  const ap = h("div", {class: "xp-big"}),
    counts = h("div", {class: "xp-note"});
  function judge() {
    const {order, right} = hits(found, objects, iou);
    all = {order, right, ...curve(right, objects.length)};
    path.setAttribute("d", all.recall.map((r, k) => `${k ? "L" : "M"}${X(r)} ${Y(all.precision[k])}`).join(""));
  }
  function shownNow() {
    return all.order.filter(k => found[k].score >= threshold - 1e-9).length;
  }
  function show() {
    const n = shownNow(),
      {order, right, recall, precision} = all;
    const counters = DATA.images.map(() => 0),
      at = new Map(order.map((k, place) => [k, place]));
    let k = 0;
    views.forEach(v =>
      v.lines.forEach(o => {
        const rank = at.get(k++),
          on = rank < n;
        o.el.style.display = on ? "" : "none";
        set(o.line.line, {stroke: right[rank] ? RIGHT : WRONG});
        o.number.textContent = `${rank + 1} ${right[rank] ? "✓" : "✕"}`;
      }),
    );
    const r = recall.slice(0, n),
      p = precision.slice(0, n),
      levels = elevenLevels(r, p),
      final = elevenLevels(recall, precision);
    walked.setAttribute("d", r.map((v, i) => `${i ? "L" : "M"}${X(v)} ${Y(p[i])}`).join(""));
    squares.replaceChildren(
      ...levels.flatMap((v, i) => {
        const reached = n && r.at(-1) >= i / 10 - 1e-9,
          y = Y(reached ? v : final[i]),
          s = 6;
        return [
          svg("rect", {
            x: X(i / 10) - s / 2,
            y: y - s / 2,
            width: s,
            height: s,
            fill: reached ? LEVEL : "none",
            stroke: LEVEL,
            "stroke-opacity": reached ? 1 : 0.6,
            "vector-effect": "non-scaling-stroke",
          }),
        ];
      }),
    );
    const x = X(n ? r.at(-1) : 0),
      y = Y(n ? p.at(-1) : 1);
    [point, grab].forEach(c => set(c, {cx: x, cy: y}));
    const so = averagePrecision(r, p),
      total = averagePrecision(recall, precision),
      hit = right.slice(0, n).filter(Boolean).length;
    ap.textContent = `AP = ${so.toFixed(3)}` + (n < order.length ? ` of ${total.toFixed(3)}` : "");
    counts.textContent =
      `${n} boxes: ${hit} right, ${n - hit} wrong; ${objects.length - hit} of ${objects.length} objects not found. ` +
      `Precision ${n ? p.at(-1).toFixed(2) : "–"}, recall ${n ? r.at(-1).toFixed(2) : "0"}; ${levels.filter((_, i) => n && r.at(-1) >= i / 10 - 1e-9).length} of 11 levels filled.`;
    said.say(sentence(n, r, p, right, hit));
  }
  function sentence(n, r, p, right, hit) {
    if (!n) return "Above the highest score nothing is said: no mistake, and nothing found.";
    const last = right[n - 1],
      name = DATA.name;
    if (n === all.order.length)
      return `Every box is shown. ${hit < objects.length ? `${objects.length - hit} objects are found by none of them, so recall ends at ${r.at(-1).toFixed(2)} and the levels beyond it count 0.` : "All objects are found."}`;
    return last
      ? `Box ${n} covers a ${name} that no surer box covers (IoU at least ${iou}): right. Recall rises to ${r.at(-1).toFixed(2)}.`
      : `Box ${n} is wrong: it overlaps no ${name} by ${iou}, or one that a surer box has found. Precision falls to ${p.at(-1).toFixed(2)}, recall stays.`;
  }
  const steps = {min: Math.floor(lowest * 20) / 20, max: Math.ceil(highest * 20 + 1) / 20};
  const limit = slider({
    label: "score at least",
    ...steps,
    step: 0.05,
    value: threshold,
    text: v => v.toFixed(2),
    input: v => {
      threshold = v;
      show();
    },
  });
  drag(
    chart,
    grab,
    () => {},
    (dx, dy, x, y) => {
      // to the point of the curve that lies nearest
      const near = [0, ...all.recall.map((_, k) => k + 1)]
        .map(n => {
          const r = n ? all.recall[n - 1] : 0,
            p = n ? all.precision[n - 1] : 1;
          return [Math.hypot(X(r) - x, Y(p) - y), n];
        })
        .reduce((a, b) => (b[0] < a[0] ? b : a))[1];
      const scores = all.order.map(k => found[k].score);
      threshold =
        near === 0 ? steps.max : near === scores.length ? scores.at(-1) : (scores[near - 1] + scores[near]) / 2;
      limit.set(threshold);
      show();
    },
  );
  const overlapAt = choice(
    "a box is right from an IoU of",
    [
      [0.3, ".3"],
      [0.5, ".5"],
      [0.7, ".7"],
    ],
    iou,
    v => {
      iou = v;
      judge();
      show();
    },
  );
  app.append(
    h(
      "div",
      {class: "xp-cols even"},
      h(
        "div",
        {class: "xp-tiles few"},
        views.map(v => v.scene.el),
      ),
      h("div", {}, chart.el, ap, counts),
    ),
    h("div", {class: "xp-controls"}, limit.el, overlapAt.el),
    said.el,
    h(
      "p",
      {class: "xp-note"},
      `Dashed white: every ${DATA.name} in six generated images. Numbered from the surest box on: blue ✓ right, red ✕ wrong. Orange squares: the best precision at this recall or beyond.`,
    ),
  );
  judge();
  show();
});
