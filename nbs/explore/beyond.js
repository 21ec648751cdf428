/**
 * What the detector of photographs adds to the paper: edges that slide (beyond/edges), names and places by the same
 * network (beyond/placing), suppression that lowers, probabilities. As the Python package says it;
 * .ci/explore/test_explore.py holds the two against each other.
 *
 * @typedef {{label: number, box: Box, score: number}} Detection
 * @typedef {{masks: Mask[], prob: number, place: number[], fit: number}} Own what the network says of a crop's own class
 */
import {area, bestInCrop, boxMasks, halves, overlap, relative, scaled, search, suppress, threeMasks} from "./detectornet.js";

/** The sum of all cells in a box, from running sums. */
function heldBy(sums, rows, cols, [x0, y0, x1, y1], [H, W]) {
  const n = cols + 1;
  function at(x, y) {
    const u = Math.max(0, Math.min(rows, (y * rows) / H)),
      v = Math.max(0, Math.min(cols, (x * cols) / W)),
      i = Math.min(rows - 1, Math.floor(u)),
      j = Math.min(cols - 1, Math.floor(v)),
      k = i * n + j,
      a = u - i,
      b = v - j;
    return (
      (1 - a) * ((1 - b) * sums[k] + b * sums[k + 1]) + a * ((1 - b) * sums[k + n] + b * sums[k + n + 1])
    );
  }
  return at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0);
}

/** Eq. (2) and (3) of a box anywhere. @param {ReturnType<threeMasks>} three @returns {{full: number, score: number}} */
export function scoreAnywhere(three, box, size, {ring = 1.2, fullOnly = false} = {}) {
  const {rows, cols} = three,
    A = area(box),
    cell = (size[0] * size[1]) / (rows * cols),
    hold = (sums, b) => heldBy(sums, rows, cols, b, size) * cell;
  if (A <= 0) return {full: 0, score: 0};
  const inside = hold(three.full, box),
    around = hold(three.full, scaled(box, ring)),
    total = inside / A - (around - inside) / (A * (ring * ring - 1));
  if (fullOnly) return {full: inside / A, score: total};
  const [, top, bottom, left, right] = halves(box),
    vertical = hold(three.vertical, top) - hold(three.vertical, bottom),
    horizontal = hold(three.horizontal, left) - hold(three.horizontal, right);
  return {full: inside / A, score: total + (2 * (vertical + horizontal)) / A};
}

/** Two opposite edges of a box, each moved out, in, or not. @returns {Box[]} nine */
function moved(box, lo, hi, step, length) {
  const by = step * (box[hi] - box[lo]),
    out = [];
  for (const first of [-1, 0, 1])
    for (const second of [-1, 0, 1]) {
      const b = box.slice();
      b[lo] = Math.max(0, Math.min(length, b[lo] + first * by));
      b[hi] = Math.max(0, Math.min(length, b[hi] + second * by));
      out.push(b);
    }
  return out;
}

/** Move the edges of a box while Eq. (3) grows. @returns {{box: Box, score: number}} */
export function slideEdges(three, box, size, {threshold = 0.5, edgeSteps = [0.05, 0.02], rounds = 3, ...choices} = {}) {
  let {score} = scoreAnywhere(three, box, size, choices);
  for (const step of edgeSteps)
    for (let k = 0; k < rounds; k++)
      for (const lo of [0, 1]) {
        const all = moved(box, lo, lo + 2, step, size[1 - lo]),
          tried = all.map(b => scoreAnywhere(three, b, size, choices)),
          value = tried.map(t => (t.full > threshold ? t.score : -Infinity)),
          first = value.indexOf(Math.max(...value));
        if (value[first] > score + 1e-9) [box, score] = [all[first], value[first]];
      }
  return {box, score};
}

/** The exhaustive search, and edges that slide from what it finds. */
export function slidingSearch(m, size, choices = {}) {
  const r = search(m, size, choices),
    three = r.found.length && threeMasks(m);
  const found = r.found.map(f => {
    const now = slideEdges(three, f.box, size, choices);
    return {...f, ...now, full: scoreAnywhere(three, now.box, size, choices).full};
  });
  return {...r, found: found.sort((a, b) => b.score - a.score)};
}

/** The box at t, seen from a box; a side grows or shrinks to e^1.5 of itself at most. */
export function placed([x0, y0, x1, y1], t) {
  const w = x1 - x0,
    h = y1 - y0,
    half = [w, h].map((side, k) => (side / 2) * Math.exp(Math.max(-1.5, Math.min(1.5, 0.2 * t[2 + k])))),
    cx = (x0 + x1) / 2 + 0.1 * t[0] * w,
    cy = (y0 + y1) / 2 + 0.1 * t[1] * h;
  return [cx - half[0], cy - half[1], cx + half[0], cy + half[1]];
}

/** A box clipped to its image; no side is shorter than `least` pixels. */
export function inside(box, [H, W], least = 6) {
  const low = [W, H].map((limit, k) => Math.min(Math.max(0, box[k]), limit - least)),
    high = [W, H].map((limit, k) => Math.max(Math.min(box[2 + k], limit), low[k] + least));
  return [...low, ...high];
}

/** One more crop of each box, grown but not clipped. */
async function lookCloser(own, found, boxes, size, s) {
  const crops = boxes.map(b => scaled(b, s.enlarge)),
    said = await own(
      crops,
      found.map(f => f.label),
    );
  const large = (s.meanDims || []).filter(d => d >= (s.refineDims || 0)),
    choices = large.length ? {...s, meanDims: large} : s;
  return said.map(({masks, prob, place, fit}, k) => {
    const best = bestInCrop(masks, crops[k], choices);
    return {
      prob,
      fit,
      place: inside(placed(boxes[k], place), size),
      box: inside(best ? best.box : boxes[k], size),
      score: best ? Math.max(0, best.score) : 0,
    };
  });
}

/**
 * The rule `place`: the best boxes are looked at once, and once more where that is still worth it.
 * @param {(windows: Box[], labels: number[]) => Promise<Own[]>} own
 * @param {Detection[]} found of the first stage, all scales, not yet suppressed
 * @param {object} s classifyBest, classifyFrom, apart, refineBest, refineFrom, refineDims, softNms, enlarge, and what
 *   `search` takes
 * @returns {Promise<(Detection & {earlier: Box})[]>} best first
 */
export async function placeRule(own, found, size, s) {
  const best = suppress(found, s.apart, "iou").slice(0, s.classifyBest || undefined),
    some = best.filter(f => !s.classifyFrom || f.score >= s.classifyFrom * best[0].score);
  const one = await lookCloser(
    own,
    some,
    some.map(f => f.box),
    size,
    s,
  );
  const all = some.map((f, k) => ({...f, ...one[k], earlier: f.box, total: Math.max(0, f.score) + one[k].score})),
    again = [...all]
      .sort((a, b) => b.total * b.prob - a.total * a.prob)
      .slice(0, s.refineBest || undefined)
      .filter(f => f.total * f.prob >= (s.refineFrom || 0));
  const two = await lookCloser(
    own,
    again,
    again.map(f => f.place),
    size,
    s,
  );
  again.forEach((f, k) => Object.assign(f, {...two[k], prob: (f.prob + two[k].prob) / 2}));
  const answer = all.map(({label, scale, earlier, prob, total, fit, place, box}) => ({
    label,
    scale,
    earlier,
    box: box.map((v, k) => (v + place[k]) / 2),
    score: prob * Math.max(0, total) * fit,
  }));
  return soften(answer, s.softNms);
}

/** Lower the score of what overlaps a better box of its class. @param {Detection[]} found @param {number} width σ */
export function soften(found, width) {
  const waiting = found.map(f => ({...f})),
    out = [];
  while (waiting.length) {
    const first = waiting.reduce((top, f, k) => (f.score > waiting[top].score ? k : top), 0),
      [best] = waiting.splice(first, 1);
    out.push(best);
    for (const f of waiting)
      if (f.label === best.label) f.score *= Math.exp(-(overlap(best.box, f.box) ** 2) / width);
  }
  return out.sort((a, b) => b.score - a.score);
}

/** How likely a detection with this score is right. @param {{a: number, b: number, power?: number}} fitted */
export function probability(score, {a, b, power = 1}) {
  return 1 / (1 + Math.exp(-(a * Math.sign(score) * Math.abs(score) ** power + b)));
}

/** Eq. (1) in windows of an image: the masks that a perfect network would see. @returns {Mask[][][]} window, class, five */
export function trueMasks(objects, windows, d, nClasses) {
  return windows.map(w =>
    Array.from({length: nClasses}, (_, label) =>
      boxMasks(
        objects.filter(o => o.label === label).map(o => relative(o.box, w)),
        [1, 1],
        d,
      ),
    ),
  );
}
