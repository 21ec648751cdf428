/** Suppression: the rule of the DPM, which the paper takes, against IoU (Sec. 5.2). */
import {area, nms, overlap, suppressionOverlap, suppressors} from "./detectornet.js";
import {COLORS, animate, button, caption, h, handle, list, mount, set, slider, smallestOnTop, stage} from "./ui.js";

const W = 160,
  H = 120,
  SCORES = [4.1, 3.2, 2.6, 1.9],
  GONE = "#b8b8b8";
const RULES = {dpm: "the DPM's rule (the paper)", iou: "IoU"};
const SCENES = {
  "a part in a whole": [
    [20, 20, 110, 100],
    [30, 30, 70, 66],
    [96, 40, 146, 106],
    [24, 26, 116, 108],
  ],
  "a whole around a part": [
    [44, 36, 84, 76],
    [30, 20, 104, 100],
    [100, 28, 146, 70],
    [38, 30, 80, 70],
  ],
  "two neighbours": [
    [16, 30, 76, 96],
    [62, 34, 124, 98],
    [24, 36, 82, 104],
    [70, 26, 132, 90],
  ],
};

mount("suppression", "Suppression: the DPM's rule against IoU", app => {
  const said = caption();
  let threshold = 0.5,
    stop = () => {},
    boxes = SCENES["a part in a whole"].map(b => b.slice());
  const views = Object.entries(RULES).map(([rule, title]) => {
    const scene = stage(W, H, `Four boxes, suppressed by ${title}`);
    const handles = boxes.map((box, k) =>
      handle(scene, {
        box,
        name: `box ${k + 1}`,
        color: COLORS.first,
        low: k % 2 === 1,
        change: b => {
          stop();
          boxes[k] = b;
          show();
        },
      }),
    );
    const verdict = h("div", {class: "xp-name"});
    return {rule, scene, handles, verdict, el: h("div", {}, h("div", {}, h("strong", {}, title)), scene.el, verdict)};
  });
  const rows = boxes.map((_, k) => {
    const cells = [
      h("th", {scope: "row", style: "font-weight: 600; text-align: left"}, `${k + 1}`),
      h("td"),
      h("td"),
      h("td"),
    ];
    cells[1].textContent = SCORES[k].toFixed(1);
    return {el: h("tr", {}, cells), cells};
  });
  const table = h(
    "table",
    {
      style:
        "width: 100%; font-size: .9rem; margin: .5rem 0; border-collapse: collapse; font-variant-numeric: tabular-nums",
    },
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        ["box", "score", "most of it in a better kept box", "largest IoU with one"].map(t =>
          h(
            "th",
            {
              scope: "col",
              style:
                "text-align: left; font-weight: 400; border-bottom: 1px solid var(--line); vertical-align: bottom",
            },
            t,
          ),
        ),
      ),
    ),
    h(
      "tbody",
      {},
      rows.map(r => r.el),
    ),
  );
  function judge(rule) {
    const kept = nms(boxes, SCORES, threshold, rule),
      by = suppressors(boxes, SCORES, threshold, rule);
    const most = boxes.map((b, k) =>
      Math.max(0, ...kept.filter(o => SCORES[o] > SCORES[k]).map(o => suppressionOverlap(boxes[o], b, rule))),
    );
    return {kept, by, most};
  }
  function show() {
    const both = views.map(v => ({...judge(v.rule), view: v}));
    both.forEach(({kept, by, view}) => {
      view.handles.forEach((o, k) => {
        const stays = kept.includes(k);
        o.set(boxes[k]);
        set(o.line, {stroke: stays ? COLORS.first : GONE, "stroke-dasharray": stays ? "none" : "4 4"});
        o.label.textContent = stays ? `${k + 1}` : `${k + 1} ✕`;
        o.el.style.opacity = stays ? 1 : 0.75;
      });
      view.verdict.textContent = `kept: ${list(kept.map(k => k + 1))}`;
      smallestOnTop(view.scene, view.handles);
    });
    rows.forEach(({cells}, k) =>
      both.forEach(({kept, by, most}, i) => {
        cells[2 + i].textContent =
          k === kept[0]
            ? "the best: stays"
            : `${most[k].toFixed(2)}: ${kept.includes(k) ? "stays" : `goes, because of ${by.get(k) + 1}`}`;
      }),
    );
    said.say(sentence(...both));
  }
  function sentence(dpm, iou) {
    const differ = boxes.map((_, k) => k).filter(k => dpm.kept.includes(k) !== iou.kept.includes(k));
    if (!differ.length)
      return `Both rules keep ${list(dpm.kept.map(k => k + 1))}: what they compare lies on the same side of ${threshold.toFixed(2)} for every box.`;
    const k = differ[0],
      loser = dpm.kept.includes(k) ? iou : dpm,
      o = loser.by.get(k),
      b = boxes[k];
    const share = Math.round(100 * suppressionOverlap(boxes[o], b, "dpm")),
      v = overlap(boxes[o], b).toFixed(2);
    if (loser === dpm)
      return (
        `${share} % of box ${k + 1} lies in box ${o + 1}, so the DPM's rule removes it. ` +
        (iou.kept.includes(o)
          ? `Their IoU is only ${v}${area(b) < area(boxes[o]) ? ", since one is so much smaller" : ""}: by IoU it stays.`
          : `By IoU it stays, because box ${o + 1} was itself removed.`)
      );
    return (
      `Box ${k + 1} goes by IoU (${v} with box ${o + 1}); the DPM's rule keeps it` +
      (dpm.kept.includes(o)
        ? `: only ${share} % of it lies in box ${o + 1}.`
        : `, because box ${o + 1} was itself removed.`)
    );
  }
  const limit = slider({
    label: "threshold",
    min: 0.1,
    max: 0.9,
    step: 0.05,
    value: threshold,
    text: v => v.toFixed(2),
    input: v => {
      threshold = v;
      show();
    },
  });
  const scenes = Object.entries(SCENES).map(([name, target]) =>
    button(name, () => {
      stop();
      const from = boxes.map(b => b.slice());
      stop = animate(500, part => {
        const s = part * part * (3 - 2 * part);
        boxes = from.map((b, k) => b.map((v, i) => v + (target[k][i] - v) * s));
        show();
      });
    }),
  );
  app.append(
    h(
      "div",
      {class: "xp-cols even"},
      views.map(v => v.el),
    ),
    h("div", {class: "xp-controls"}, scenes, limit.el),
    said.el,
    table,
  );
  show();
});
