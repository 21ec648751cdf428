/**
 * A worker that runs a network and the search, so that the page stays free. It fetches what it needs from the folder
 * `live` beside it, computes in one thread, and sends nothing anywhere.
 */
import {MASKS, algorithm1, crop, merge, perSide, searchScale, suppress, windows} from "./detectornet.js";
import {placeRule, slidingSearch} from "./beyond.js";

let session = null,
  facts = null,
  image = null,
  turn = 0,
  crops = 0,
  milliseconds = 0;
const seen = new Map(); // what the network said of windows of this image

/** A file, and how much of it is there while it comes. */
async function fetched(address, heard) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.split("/").at(-1)} is not there (${response.status})`);
  const parts = [],
    reader = response.body.getReader();
  let n = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) break;
    parts.push(value);
    heard((n += value.length));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function load({live, facts: given}, say) {
  const got = [0, 0],
    hear = k => n => {
      got[k] = n;
      say({megabytes: (got[0] + got[1]) / 1e6});
    };
  const [runtime, network] = await Promise.all([
    fetched(`${live}ort-wasm-simd-threaded.wasm`, hear(0)),
    fetched(`${live}${given.file}`, hear(1)),
  ]);
  importScripts(`${live}ort.wasm.min.js`);
  const {ort} = globalThis;
  Object.assign(ort.env.wasm, {numThreads: 1, proxy: false, wasmPaths: live, wasmBinary: runtime});
  ort.env.logLevel = "error";
  facts = given;
  session = await ort.InferenceSession.create(network, {executionProviders: ["wasm"]});
  return {outputs: session.outputNames};
}

/** What the network says of a window: masks of all classes, and more where it can. */
async function said(window) {
  const key = window.join();
  if (!seen.has(key)) {
    const begun = performance.now(),
      S = facts.input,
      x = new ort.Tensor("float32", crop(image, window, S), [1, 3, S, S]),
      out = await session.run({[session.inputNames[0]]: x});
    seen.set(key, Object.fromEntries(session.outputNames.map(name => [name, out[name].data])));
    crops++;
    milliseconds += performance.now() - begun;
  }
  return seen.get(key);
}

class Stopped extends Error {}

/** Each window in turn; between two, other messages are heard, and a newer one ends this. */
async function each(ws, mine, heard, make) {
  const out = [];
  for (const [k, w] of ws.entries()) {
    heard({done: k, of: ws.length});
    out.push(make(await said(w), k));
    await new Promise(go => setTimeout(go));
    if (mine !== turn) throw new Stopped();
  }
  return out;
}

function five({masks}, label) {
  const {d} = facts,
    n = d * d;
  return MASKS.map((_, h) => ({
    rows: d,
    cols: d,
    values: masks.subarray((label * 5 + h) * n, (label * 5 + h + 1) * n),
  }));
}

function all(o) {
  return facts.classes.map((_, label) => five(o, label));
}

function own(o, label) {
  const most = Math.max(...o.logits),
    weights = Array.from(o.logits, v => Math.exp(v - most));
  return {
    masks: five(o, label),
    prob: weights[label] / weights.reduce((a, b) => a + b, 0),
    place: Array.from(o.places.subarray(4 * label, 4 * label + 4)),
    fit: 1 / (1 + Math.exp(-o.fit[0])),
  };
}

function take(pixels) {
  if (!pixels) return;
  image = pixels;
  seen.clear();
}

/** What the crops of this order have cost so far; those that were seen before cost nothing. */
const cost = () => ({crops, milliseconds: crops ? milliseconds / crops : 0});

/** The masks of the whole image, all classes. */
async function masks({pixels}) {
  const mine = ++turn;
  take(pixels);
  const [m] = await each([[0, 0, image.width, image.height]], mine, () => {}, o => Float32Array.from(o.masks));
  return {masks: m, ...cost()};
}

/** Algorithm 1, as the paper has it. */
async function detect({pixels, choices}, say) {
  const mine = ++turn,
    begun = performance.now();
  take(pixels);
  crops = milliseconds = 0;
  const size = [image.height, image.width];
  function look(ws, labels) {
    return each(ws, mine, say, (o, k) => (labels ? five(o, labels[k]) : all(o)));
  }
  for await (const {stage, found} of algorithm1(look, size, choices)) say({stage, found});
  return {...cost(), seconds: (performance.now() - begun) / 1000};
}

/** How many boxes are looked at before the last scale is there. */
const EARLY = {classifyBest: 8, refineBest: 3};

/** The rule `place`, with one scale first; the answer grows as the others come. */
async function photograph({pixels, choices}, say) {
  const mine = ++turn,
    found = [],
    begun = performance.now();
  take(pixels);
  crops = milliseconds = 0;
  const size = [image.height, image.width],
    way = {...choices, find: slidingSearch};
  for (const [scale, ws] of windows(size, choices.nScales, choices.part).entries()) {
    const masks = await each(ws, mine, p => say({step: "windows", scale, ...p}), all);
    found.push(...searchScale(masks, scale, size, way));
    const first = suppress(found, choices.nmsThreshold, choices.rule);
    say({stage: "first", scale, found: first, strongest: strongest(masks, scale, choices.part), ...cost()});
    const asked = (crops, labels) => each(crops, mine, p => say({step: "boxes", scale, ...p}), (o, k) => own(o, labels[k]));
    const answer = await placeRule(asked, found, size, scale < choices.nScales - 1 ? {...way, ...EARLY} : way);
    say({stage: "refined", scale, found: answer, seconds: (performance.now() - begun) / 1000, ...cost()});
  }
  return {...cost(), seconds: (performance.now() - begun) / 1000};
}

/** The five masks of a scale, of all classes the strongest. */
function strongest(masks, scale, part) {
  return MASKS.map((_, h) => {
    const one = masks.map(m => {
      const values = m[0][h].values.slice();
      for (const other of m) other[h].values.forEach((v, k) => (values[k] = Math.max(values[k], v)));
      return {...m[0][h], values};
    });
    return perSide(scale, part) > 1 ? merge(one, scale, part) : one[0];
  });
}

async function stop() {
  turn++;
  return {};
}

const KNOWN = {load, masks, detect, photograph, stop};

onmessage = async ({data: {id, what, ...content}}) => {
  const say = said => postMessage({id, ...said});
  try {
    say({...(await KNOWN[what](content, say)), last: true});
  } catch (error) {
    if (error instanceof Stopped) say({last: true, stopped: true});
    else say({error: error.message});
  }
};
