/** λ: what it makes of three answers, and of a tiny linear network that learns in the page (Sec. 4). */
import {boxMasks, maskLoss} from "./detectornet.js";
import {COLORS, button, caption, h, mount, paint, slider, stage, still, svg, whileSeen} from "./ui.js";

/** Random numbers from a seed: the same for every reader. */
export function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const n = 12,
  N = n * n,
  NOISE = 1.2,
  BATCH = 16,
  RATE = 0.003,
  STEPS = 300;

/** An image of 12 × 12 pixels, noise with a bright object in it, and the object's mask. */
function sample(random) {
  const w = 3 + Math.floor(random() * 2),
    high = 3 + Math.floor(random() * 2);
  const x0 = Math.floor(random() * (n - w + 1)),
    y0 = Math.floor(random() * (n - high + 1)),
    x = new Float64Array(N),
    m = new Float64Array(N);
  for (let k = 0; k < N; k++) {
    const i = Math.floor(k / n),
      j = k % n;
    m[k] = i >= y0 && i < y0 + high && j >= x0 && j < x0 + w ? 1 : 0;
    x[k] = m[k] + NOISE * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  }
  return {x, m};
}

/** One layer, a weight for each pair of pixel and cell; learns by Adam under the loss of Sec. 4. */
export function linearNetwork(seed) {
  const random = randomFrom(seed),
    size = N * N + N,
    p = new Float64Array(size),
    g = new Float64Array(size);
  const first = new Float64Array(size),
    second = new Float64Array(size);
  let t = 0;
  const say = x =>
    Float64Array.from({length: N}, (_, k) => {
      let y = p[N * N + k];
      for (let j = 0; j < N; j++) y += p[k * N + j] * x[j];
      return y;
    });
  function step(lam) {
    t++;
    g.fill(0);
    let loss = 0,
      silent = 0;
    for (let s = 0; s < BATCH; s++) {
      const {x, m} = sample(random),
        y = say(x);
      loss += maskLoss(y, m, lam) / BATCH;
      silent += maskLoss(new Float64Array(N), m, lam) / BATCH;
      for (let k = 0; k < N; k++) {
        const e = (2 * (m[k] + lam) * (y[k] - m[k])) / BATCH;
        g[N * N + k] += e;
        for (let j = 0; j < N; j++) g[k * N + j] += e * x[j];
      }
    }
    const a = 1 - 0.9 ** t,
      b = 1 - 0.99 ** t,
      rate = RATE * Math.min(1, t / 30) * (t > STEPS * 0.6 ? 0.4 : 1);
    for (let k = 0; k < size; k++) {
      first[k] = 0.9 * first[k] + 0.1 * g[k];
      second[k] = 0.99 * second[k] + 0.01 * g[k] * g[k];
      p[k] -= (rate * (first[k] / a)) / (Math.sqrt(second[k] / b) + 1e-8);
    }
    return loss / silent;
  }
  return {
    say,
    step,
    get steps() {
      return t;
    },
  };
}

/** Over unseen images: does the true box pass Eq. (2), and does a box of its size elsewhere? */
export function passing(say, tests) {
  let right = 0,
    wrong = 0;
  for (const {x, m} of tests) {
    const y = say(x);
    let inside = 0,
      away = 0,
      cells = 0;
    for (let k = 0; k < N; k++) {
      inside += m[k] * y[k];
      away += m[Math.floor(k / n) * n + (((k % n) + n / 2) % n)] * y[k];
      cells += m[k];
    }
    right += inside / cells > 0.5;
    wrong += away / cells > 0.5;
  }
  return {right, wrong, all: tests.length};
}

mount("lambda", "What λ does", app => {
  const d = 24,
    m = boxMasks([[6, 6, 11, 11.8]], [24, 24], d)[0].values,
    said = caption();
  const answers = {
    "the truth": m.slice(),
    "shifted by a cell": m.map((_, k) => m[Math.floor(k / d) * d + (((k % d) + d - 1) % d)]),
    nothing: new Float64Array(d * d),
    everything: new Float64Array(d * d).fill(1),
  };
  const grey = v => {
    const c = 255 * Math.max(0, Math.min(1, v));
    return [c, c, c];
  };
  const tiles = Object.entries(answers).map(([name, a]) => {
    const canvas = h("canvas", {class: "cells", "aria-hidden": "true"}),
      bar = h("div"),
      text = h("div", {style: "font-variant-numeric: tabular-nums"});
    paint(canvas, d, d, k => grey(a[k]));
    bar.style.cssText = `height: 100%; background: ${name === "nothing" ? COLORS.full : COLORS.left}; border-radius: 2px`;
    const track = h(
      "div",
      {
        "aria-hidden": "true",
        style: "height: .7rem; background: var(--soft); border-radius: 2px; margin: .35rem 0 .15rem",
      },
      bar,
    );
    return {a, bar, text, name, el: h("div", {class: "xp-tile"}, canvas, track, h("div", {}, name), text)};
  });
  const random = randomFrom(7),
    tests = Array.from({length: 60}, () => sample(random)),
    shown = tests.slice(0, 4);
  const rows = [
    [
      "image",
      ({x}) =>
        k =>
          grey((x[k] + 1.6) / 4.2),
    ],
    [
      "true mask",
      ({m}) =>
        k =>
          grey(m[k]),
    ],
    ["network", null],
  ].map(([name, look]) => {
    const canvases = shown.map(() => h("canvas", {class: "cells", "aria-hidden": "true"}));
    if (look) canvases.forEach((c, k) => paint(c, n, n, look(shown[k])));
    return {name, canvases};
  });
  const grid = h(
    "div",
    {
      style:
        "display: grid; grid-template-columns: auto repeat(4, minmax(0, 1fr)); gap: .35rem .5rem; align-items: center; font-size: .875rem",
    },
    rows.map(r => [h("div", {}, r.name), ...r.canvases]),
  );
  const plot = stage(300, 90, "loss of the network over steps, divided by the loss of silence", 0);
  plot.el.style.background = "none";
  plot.svg.setAttribute("role", "img");
  const line = svg("path", {
    fill: "none",
    stroke: COLORS.left,
    "stroke-width": 2.5,
    "vector-effect": "non-scaling-stroke",
  });
  const X = t => 30 + (t / STEPS) * 262,
    Y = v => 72 - (Math.min(1.6, v) / 1.6) * 66;
  const word = (x, y, text, anchor = "start") => {
    const t = svg("text", {x, y, "text-anchor": anchor}, text);
    t.style.cssText = "fill: currentColor; stroke: none; font-size: calc(12px * var(--u))";
    return t;
  };
  plot.svg.append(
    svg("path", {
      d: `M${X(0)} ${Y(1.6)}V${Y(0)}H${X(STEPS)}`,
      fill: "none",
      stroke: "currentColor",
      "vector-effect": "non-scaling-stroke",
    }),
    svg("path", {
      d: `M${X(0)} ${Y(1)}H${X(STEPS)}`,
      fill: "none",
      stroke: "currentColor",
      "stroke-dasharray": "4 4",
      "vector-effect": "non-scaling-stroke",
    }),
    word(X(STEPS), Y(1) - 4, "loss of silence", "end"),
    word(X(0) - 4, Y(0) + 2, "0", "end"),
    word(X(0) - 4, Y(1) + 4, "1", "end"),
    word(X(STEPS), 86, `step ${STEPS}`, "end"),
    line,
  );
  const tally = h("p", {class: "xp-note"});

  let lam = 0.1,
    net,
    curve,
    running = false,
    pressed = false;
  const spread = m.reduce((a, v) => a + (1 - 2 * v), 0),
    crossing = m.reduce((a, v) => a + v * (2 * v - 1), 0) / spread;
  const text = v => (v >= 0.995 ? v.toFixed(v < 9.95 ? 1 : 0) : v.toPrecision(1 + (v >= 0.1)));
  function costs() {
    const silent = maskLoss(answers.nothing, m, lam);
    tiles.forEach(t => {
      const c = maskLoss(t.a, m, lam) / silent;
      t.bar.style.width = `${Math.min(1, c / 2) * 100}%`;
      t.text.textContent = c > 9.99 ? `${Math.round(c)} ×` : `${c.toFixed(2)} ×`;
    });
  }
  function look() {
    rows[2].canvases.forEach((c, k) => {
      const y = net.say(shown[k].x);
      paint(c, n, n, i => grey(y[i]));
    });
    line.setAttribute("d", curve.map((v, t) => `${t ? "L" : "M"}${X(t + 1).toFixed(1)} ${Y(v).toFixed(1)}`).join(""));
  }
  function speak() {
    const s = passing(net.say, tests),
      share = Math.round((100 * s.right) / s.all),
      false_ = Math.round((100 * s.wrong) / s.all);
    tally.textContent = `After ${net.steps} steps, on ${s.all} unseen images: ${share} % of the true boxes pass Eq. (2), and ${false_} % of boxes of the same size where nothing is.`;
    const p = (100 * lam) / (1 + 2 * lam),
      sure = p < 1 ? p.toPrecision(1) : Math.round(p);
    const rule = `With λ = ${text(lam)} a cell should say more than one half as soon as the object is there with a probability above ${sure} %.`;
    const price =
      lam > crossing ? "Silence is cheaper than painting everything" : "Painting everything is cheaper than silence";
    const now =
      net.steps < 60
        ? running
          ? "The network is learning."
          : ""
        : share < 50
          ? "This network has collapsed: most objects pass no more."
          : false_ > 15
            ? "It finds objects, and paints them where there are none."
            : "It speaks, and mostly where something is.";
    said.say(`${price}. ${rule} ${now}`);
  }
  function restart() {
    net = linearNetwork(1);
    curve = [];
    look();
    running = true;
    pressed = true;
    label();
    speak();
    ask();
  }
  function label() {
    start.textContent = running ? "pause" : net.steps >= STEPS || !net.steps ? "train" : "go on";
  }
  function tick() {
    const until = performance.now() + 9;
    do curve.push(net.step(lam));
    while (net.steps < STEPS && performance.now() < until);
    if (net.steps >= STEPS) running = false;
    if (!still() || !running) look();
    if (net.steps % 20 === 0 || !running) speak();
    if (!running) label();
  }
  const start = button(
    "train",
    () => {
      if (running) {
        running = false;
        label();
        speak();
        return;
      }
      if (net.steps >= STEPS || !net.steps) {
        restart();
        return;
      }
      running = true;
      label();
      ask();
    },
    true,
  );
  const knob = slider({
    label: "λ",
    min: -3,
    max: 1,
    step: 0.05,
    value: -1,
    text: v => text(10 ** v),
    input: v => {
      lam = 10 ** v;
      costs();
      if (pressed || !still()) restart();
      else speak();
    },
  });
  net = linearNetwork(1);
  curve = [];
  app.append(
    h("div", {class: "xp-controls"}, knob.el),
    h(
      "div",
      {class: "xp-cols even"},
      h(
        "div",
        {},
        h("p", {class: "xp-note"}, "What an answer costs, as a multiple of what silence costs:"),
        h(
          "div",
          {class: "xp-tiles", style: "--n: 4"},
          tiles.map(t => t.el),
        ),
        h("p", {class: "xp-note"}, "The object covers 5 % of the image. A bar is full at twice the cost of silence."),
        h(
          "p",
          {class: "xp-note", style: "margin-top: 1rem"},
          "The loss of a small network that learns in this page, step by step, over that of silence:",
        ),
        plot.el,
      ),
      h(
        "div",
        {},
        h(
          "p",
          {class: "xp-note"},
          "It has one linear layer, from 12 × 12 pixels to 12 × 12 cells. What it says of images that it has not seen:",
        ),
        grid,
        h("div", {class: "xp-controls"}, start),
        tally,
      ),
    ),
    said.el,
  );
  const ask = whileSeen(app, () => running, tick);
  costs();
  look();
  label();
  speak();
  if (!still()) {
    running = true;
    label();
  }
});
