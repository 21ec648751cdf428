/** The detector of photographs on the reader's own picture, in a worker; the picture leaves the machine nowhere. */
/* global DATA: recorded by .ci/explore/record.py */
import {probability} from "./beyond.js";
import {beside, connect, whyNot} from "./client.js";
import {
  COLORS,
  button,
  caption,
  choice,
  h,
  list,
  mount,
  outlined,
  paintHalves,
  picture,
  slider,
  stage,
  svg,
} from "./ui.js";

const LONGEST = 512, // pixels; the search steps five pixels at a time, as in VOC's photographs of 500
  SCALES = ["the whole image", "windows of half the size", "windows of a quarter"];

/** A picture as pixels, no side longer than `LONGEST`. @param {CanvasImageSource & {width: number}} source */
function pixelsOf(source) {
  const shrink = Math.min(1, LONGEST / Math.max(source.width, source.height)),
    W = Math.max(16, Math.round(source.width * shrink)),
    H = Math.max(16, Math.round(source.height * shrink)),
    canvas = h("canvas", {width: W, height: H}),
    context = canvas.getContext("2d", {willReadFrequently: true});
  context.fillStyle = "#fff";
  context.fillRect(0, 0, W, H);
  context.imageSmoothingQuality = "high";
  context.drawImage(source, 0, 0, W, H);
  return context.getImageData(0, 0, W, H);
}

function counted(found) {
  const n = new Map();
  for (const f of found) n.set(f.label, (n.get(f.label) ?? 0) + 1);
  return list([...n].map(([label, k]) => (k > 1 ? `${k} × ${DATA.classes[label]}` : `one ${DATA.classes[label]}`)));
}

mount("photo", "Your own picture", app => {
  const said = caption(),
    total = (DATA.megabytes + DATA.runtime).toFixed(0),
    why = whyNot(),
    meter = h("span", {class: "xp-note", style: "font-variant-numeric: tabular-nums"}),
    bar = h("progress", {max: 1, value: 0, "aria-label": "progress", style: "width: 100%", hidden: true}),
    holder = h("div"),
    table = h("ol", {style: "margin: 0; padding-left: 1.4rem"});
  let link = null,
    pixels = null,
    scene = null,
    marks = null,
    boxes = [],
    kind = "refined",
    from = "recorded",
    strongest = null,
    running = false,
    state = "";

  const certain = f => probability(f.score, DATA.calibration[kind]);

  function put(width, height) {
    scene = stage(width, height, `A picture of ${width} × ${height} pixels and the boxes that were found`, 2);
    scene.canvases[1].classList.add("cells");
    marks = svg("g", {"pointer-events": "none"});
    scene.svg.append(marks);
    holder.replaceChildren(scene.el);
  }

  function cover() {
    scene.canvases[1].style.opacity = look === "masks" && strongest ? 0.8 : 0;
    if (strongest) paintHalves(scene.canvases[1], strongest, v => 60 + 195 * v);
  }

  function show() {
    const sure = boxes.filter(f => certain(f) >= least.value);
    marks.replaceChildren();
    [...sure].reverse().forEach(f => {
      const mark = outlined(COLORS[kind]);
      mark.place(f.box);
      const text = svg("text", {x: f.box[0], y: f.box[1]}, `${DATA.classes[f.label]} ${certain(f).toFixed(2)}`);
      text.style.transform = "translate(calc(5px * var(--u)), calc(15px * var(--u)))";
      marks.append(mark.el, text);
    });
    table.replaceChildren(...sure.slice(0, 8).map(f => h("li", {}, `${DATA.classes[f.label]}, ${certain(f).toFixed(2)}`)));
    cover();
    const what = sure.length ? `Found: ${counted(sure)}.` : "Nothing is found with this probability.";
    said.say(`${what} ${from === "recorded" ? "This answer was recorded." : state}`);
  }

  const least = slider({
    label: "probability from",
    min: 0.05,
    max: 0.95,
    step: 0.05,
    value: Math.round(DATA.least * 20) / 20,
    text: v => v.toFixed(2),
    input: show,
  });
  let look = "image";
  const which = choice(
    "show:",
    [
      ["image", "image"],
      ["masks", "masks"],
    ],
    look,
    v => {
      look = v;
      cover();
    },
  );
  which.el.hidden = true;

  // ---- the network

  function ready(on) {
    for (const b of [own, ...samples]) b.disabled = !on;
    halt.disabled = !running;
  }

  async function load() {
    loader.disabled = true;
    bar.hidden = false;
    try {
      link = await connect(DATA, n => {
        meter.textContent = `${n.toFixed(1)} of ${total} MB`;
        bar.value = n / (DATA.megabytes + DATA.runtime);
      });
    } catch (error) {
      loader.disabled = false;
      bar.hidden = true;
      meter.textContent = `The network could not be loaded: ${error.message}.`;
      return;
    }
    loader.hidden = true;
    bar.hidden = true;
    meter.textContent = "It is here. Choose a picture; it stays on this machine.";
    ready(true);
    own.focus({preventScroll: true});
  }

  function heard(s) {
    if (s.step) {
      const what = s.step === "windows" ? SCALES[s.scale] : `closer looks at boxes, with ${s.scale + 1} of 3 scales`;
      meter.textContent = `${what}: ${s.done + 1} of ${s.of} crops`;
      bar.value = (s.done + 1) / s.of;
      return;
    }
    if (s.strongest) strongest = s.strongest;
    const second = s.stage === "refined";
    if (!second && s.scale) return cover(); // the answer of fewer scales stays until the next one is there
    kind = s.stage;
    boxes = s.found;
    const far = s.scale === 2 ? "all three scales" : `${s.scale + 1} of 3 scales`,
      cost = `${s.crops} crops, ${Math.round(s.milliseconds)} ms each`;
    state = second ? `After ${far}: ${s.seconds.toFixed(0)} s, ${cost}.` : "The first stage alone, on the whole image.";
    show();
  }

  async function run(source) {
    pixels = pixelsOf(source);
    put(pixels.width, pixels.height);
    scene.canvases[0].getContext("2d").putImageData(pixels, 0, 0);
    Object.assign(scene.el.dataset, {done: ""});
    [boxes, kind, from, strongest] = [[], "first", "network", null];
    state = "The network looks.";
    running = true;
    bar.hidden = false;
    which.el.hidden = false;
    ready(true);
    show();
    const mine = scene;
    try {
      const end = await link.ask("photograph", {pixels, choices: DATA.choices}, s => mine === scene && heard(s));
      if (mine !== scene) return;
      meter.textContent = end.stopped ? "Stopped. What was found so far stays." : `${end.seconds.toFixed(0)} s on this device.`;
    } catch (error) {
      meter.textContent = `The network stopped: ${error.message}`;
    }
    running = false;
    bar.hidden = true;
    scene.el.dataset.done = "yes";
    ready(true);
  }

  async function file(blob) {
    try {
      await run(await createImageBitmap(blob));
    } catch {
      meter.textContent = "This file is no picture that the browser can read.";
    }
  }

  const loader = button(`Load the network (${total} MB)`, load, true),
    halt = button("stop", () => link.stop()),
    input = h("input", {type: "file", accept: "image/*", "aria-label": "your picture", hidden: true}),
    own = button("your picture", () => input.click());
  const samples = ["astronaut", "chelsea"].map(name =>
    button(name === "chelsea" ? "a cat" : "an astronaut", () => {
      const image = picture(beside(`../live/${name}.webp`), () => run(image));
    }),
  );
  input.addEventListener("change", () => input.files.length && file(input.files[0]));
  app.addEventListener("dragover", e => e.preventDefault());
  app.addEventListener("drop", e => {
    e.preventDefault();
    if (link && e.dataTransfer.files.length) file(e.dataTransfer.files[0]);
  });
  loader.disabled = Boolean(why);
  if (why) meter.textContent = why;

  const recorded = DATA.recorded;
  put(recorded.size[1], recorded.size[0]);
  picture(recorded.image, image => {
    if (from === "recorded") scene.canvases[0].getContext("2d").drawImage(image, 0, 0, recorded.size[1], recorded.size[0]);
  });
  boxes = recorded.answer;
  app.append(
    h("div", {class: "xp-controls"}, loader, own, input, samples, halt),
    h("div", {class: "xp-controls"}, meter, bar),
    h("div", {class: "xp-cols"}, holder, h("div", {}, table)),
    said.el,
    h("div", {class: "xp-controls"}, least.el, which.el),
  );
  ready(false);
  show();
});
