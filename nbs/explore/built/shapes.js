// written by .ci/explore/bundle.py from nbs/explore
(() => {
"use strict";
const DATA = {"weights":{"demo":{"model.safetensors":"62822a898416ffefafe17d6b4ed88686c4d2143b058fb894f5dfd4c3560bf64c"}},"file":"demo-63d23e2e191a.onnx","megabytes":1.1,"runtime":14.3,"classes":["disc","square","triangle","star","ring","cross"],"input":113,"d":12,"choices":{"threshold":0.5,"ring":1.2,"stride":5.0,"topK":5,"meanDims":[0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8,0.9],"ratios":[0.40264,0.482622,0.580574,0.702037,0.856536,1.053517,1.314635,1.635158,2.005097,2.473133],"rule":"dpm","nmsThreshold":0.5,"fullOnly":false,"nScales":3,"part":0.2,"enlarge":1.2,"edgeSteps":[0.0],"classifyBest":0,"classifyFrom":0.0,"apart":1.0,"refineBest":0,"refineFrom":0.0,"refineDims":0.0,"softNms":0.0},"calibration":{"first":{"a":3.241839,"b":-8.838864,"power":1.0},"refined":{"a":5.019438,"b":-15.2041,"power":1.0}},"least":0.3719};
/**
 * The arithmetic of DetectorNet, for pages that move: Eq. (1) to (3), the exhaustive search, merging, suppression by
 * both rules, cropping, average precision. It says what the Python package says; .ci/explore/test_explore.py holds
 * the two against each other on random cases.
 *
 * A box is `[x0, y0, x1, y1]` in pixels, continuous. A size is `[H, W]`. A mask is `{rows, cols, values}` with values
 * row by row; five masks are an array of five in the order of `MASKS`.
 *
 * @typedef {number[]} Box
 * @typedef {{rows: number, cols: number, values: Float64Array}} Mask
 * @typedef {{box: Box, score: number, full: number}} Found
 */

/** The five masks, in the order that they have everywhere. */
const MASKS = ["full", "top", "bottom", "left", "right"];
/** For top, bottom, left, right: the number of the opposite half. */
const OPPOSITE = [0, 2, 1, 4, 3];
/** Aspect ratios w/h where no training boxes are at hand. */
const RATIOS = [0.4, 0.5, 0.62, 0.75, 0.9, 1.1, 1.35, 1.7, 2.1, 2.7];
/** Mean dimensions of boxes, in parts of the image's (Sec. 5.2). */
const MEAN_DIMS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** The search sees a crop as so many pixels a side. */
const CROP_SIDE = 225;

// ---- boxes

/** @param {Box} b @returns {number} */
function area(b) {
  return Math.max(0, b[2] - b[0]) * Math.max(0, b[3] - b[1]);
}

/** The area that two boxes share. @param {Box} a @param {Box} b @returns {number} */
function intersection(a, b) {
  const w = Math.min(a[2], b[2]) - Math.max(a[0], b[0]),
    h = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return Math.max(0, w) * Math.max(0, h);
}

/**
 * The part that two boxes share.
 * @param {Box} a @param {Box} b
 * @param {"union"|"first"|"second"|"smaller"} over the area to divide by; union is IoU
 * @returns {number} in [0, 1]
 */
function overlap(a, b, over = "union") {
  const shared = intersection(a, b),
    A = area(a),
    B = area(b);
  const whole = {union: A + B - shared, first: A, second: B, smaller: Math.min(A, B)}[over];
  return shared / Math.max(whole, 1e-12);
}

/** A box grown about its centre. @param {Box} b @param {number} factor of both sides @returns {Box} */
function scaled(b, factor) {
  const cx = (b[0] + b[2]) / 2,
    cy = (b[1] + b[3]) / 2,
    w = ((b[2] - b[0]) * factor) / 2,
    h = ((b[3] - b[1]) * factor) / 2;
  return [cx - w, cy - h, cx + w, cy + h];
}

/** A box grown about its centre and clipped to the image. @param {Box} b @param {number[]} size @param {number} factor */
function enlarged(b, [H, W], factor) {
  const [x0, y0, x1, y1] = scaled(b, factor);
  return [Math.max(0, x0), Math.max(0, y0), Math.min(W, x1), Math.min(H, y1)];
}

/** A box of the image, as a window sees it (the window is 1 × 1). @param {Box} b @param {Box} w @returns {Box} */
function relative(b, w) {
  return b.map((v, k) => (v - w[k % 2]) / (w[2 + (k % 2)] - w[k % 2]));
}

/** A box that was found in a window of 1 × 1, back in the image. @param {Box} b @param {Box} w @returns {Box} */
function absolute(b, w) {
  return b.map((v, k) => w[k % 2] + v * (w[2 + (k % 2)] - w[k % 2]));
}

// ---- Eq. (1): from boxes to masks

/** The box and its four halves. @param {Box} b @returns {Box[]} bb(h), in the order of `MASKS` */
function halves([x0, y0, x1, y1]) {
  const cx = (x0 + x1) / 2,
    cy = (y0 + y1) / 2;
  return [
    [x0, y0, x1, y1],
    [x0, y0, x1, cy],
    [x0, cy, x1, y1],
    [x0, y0, cx, y1],
    [cx, y0, x1, y1],
  ];
}

/** The part of each of n equal cells that an interval covers. @returns {Float64Array} (n,) in [0, 1] */
function overlaps(lo, hi, n, length) {
  const out = new Float64Array(n),
    cell = length / n;
  for (let k = 0; k < n; k++) out[k] = Math.max(0, Math.min(hi, (k + 1) * cell) - Math.max(lo, k * cell)) / cell;
  return out;
}

/** @param {number} rows @param {number} cols @param {number} [value] @returns {Mask} */
function mask(rows, cols, value = 0) {
  return {rows, cols, values: new Float64Array(rows * cols).fill(value)};
}

/**
 * Eq. (1): the five masks of the objects of one class; where they overlap, the larger value.
 * @param {Box[]} boxes @param {number[]} size @param {number} d cells a side @returns {Mask[]}
 */
function boxMasks(boxes, [H, W], d) {
  const five = MASKS.map(() => mask(d, d));
  for (const b of boxes)
    halves(b).forEach(([x0, y0, x1, y1], h) => {
      const r = overlaps(y0, y1, d, H),
        c = overlaps(x0, x1, d, W),
        v = five[h].values;
      for (let i = 0; i < d; i++) for (let j = 0; j < d; j++) v[i * d + j] = Math.max(v[i * d + j], r[i] * c[j]);
    });
  return five;
}

/**
 * In which of the five masks do two objects flow together? A cell of one is a cell of the other, or beside it.
 * @param {Box} a @param {Box} b @param {number[]} size @param {number} d
 * @param {number} threshold a cell with a larger value belongs to the object
 * @returns {{merged: boolean[], seen: boolean[]}} seen: both objects have a cell
 */
function merged(a, b, size, d, threshold = 0.5) {
  const A = boxMasks([a], size, d),
    B = boxMasks([b], size, d),
    out = {merged: [], seen: []};
  for (let h = 0; h < 5; h++) {
    const p = A[h].values,
      q = B[h].values;
    const of = (i, j) => i >= 0 && j >= 0 && i < d && j < d && p[i * d + j] > threshold;
    let together = false;
    for (let i = 0; i < d && !together; i++)
      for (let j = 0; j < d && !together; j++) {
        together =
          q[i * d + j] > threshold && (of(i, j) || of(i - 1, j) || of(i + 1, j) || of(i, j - 1) || of(i, j + 1));
      }
    out.merged.push(together);
    out.seen.push(p.some(v => v > threshold) && q.some(v => v > threshold));
  }
  return out;
}

/** The loss of Sec. 4, mean over the outputs. @param {ArrayLike<number>} pred @param {ArrayLike<number>} m */
function maskLoss(pred, m, lam = 0.1) {
  let total = 0;
  for (let k = 0; k < m.length; k++) total += (m[k] + lam) * (pred[k] - m[k]) ** 2;
  return total / m.length;
}

// ---- Eq. (2) and (3): from masks to scores

/** The sum of Eq. (2): what a box holds of a mask. @param {Mask} m @param {Box} b @param {number[]} size */
function integral(m, [x0, y0, x1, y1], [H, W]) {
  const u = overlaps(y0, y1, m.rows, H),
    v = overlaps(x0, x1, m.cols, W);
  let total = 0;
  for (let i = 0; i < m.rows; i++) {
    if (!u[i]) continue;
    let line = 0;
    for (let j = 0; j < m.cols; j++) line += m.values[i * m.cols + j] * v[j];
    total += u[i] * line;
  }
  return total * (H / m.rows) * (W / m.cols);
}

/** Eq. (2): the part of a box that a mask covers. @param {Mask} m @param {Box} b @param {number[]} size */
function scoreFull(m, b, size) {
  return area(b) > 0 ? integral(m, b, size) / area(b) : 0;
}

/**
 * The ten terms of Eq. (3).
 * @param {Mask[]} m five masks @param {Box} b @param {number[]} size @param {number} ring outer border, as a factor
 * @returns {number[][]} for each mask S(bb(h), m^h) and S(bb(h̄), m^h)
 */
function terms(m, b, size, ring = 1.2) {
  const parts = halves(b),
    outer = scaled(b, ring),
    around = area(outer) - area(b);
  const outside = around > 0 ? (integral(m[0], outer, size) - integral(m[0], b, size)) / around : 0;
  return parts.map((part, h) => [
    scoreFull(m[h], part, size),
    h ? scoreFull(m[h], parts[OPPOSITE[h]], size) : outside,
  ]);
}

/** Eq. (3): how well a box agrees with the five masks. @returns {number} at most 5 */
function score(m, b, size, ring = 1.2) {
  return terms(m, b, size, ring).reduce((total, [own, opposite]) => total + own - opposite, 0);
}

/** The sizes of the search that fit into the image. @returns {number[][]} of [h, w] */
function boxSizes([H, W], ratios = RATIOS, meanDims = MEAN_DIMS) {
  const out = [];
  for (const s of meanDims)
    for (const r of ratios) {
      const sum = s * (H + W),
        h = sum / (1 + r),
        w = (sum * r) / (1 + r);
      if (h <= H && w <= W) out.push([h, w]);
    }
  return out.length ? out : [[H, W]];
}

/** Where a box of one side may begin. @returns {number[]} */
function starts(length, side, stride) {
  return Array.from({length: Math.floor((length - side) / stride + 1e-6) + 1}, (_, k) => k * stride);
}

/** Sums of all cells above and to the left: what any box holds is four of them, interpolated. @returns {Float64Array} */
function runningSums(rows, cols, values) {
  const n = cols + 1,
    out = new Float64Array((rows + 1) * n);
  for (let i = 1; i <= rows; i++) {
    let line = 0;
    for (let j = 1; j <= cols; j++) {
      line += values[(i - 1) * cols + j - 1];
      out[i * n + j] = out[(i - 1) * n + j] + line;
    }
  }
  return out;
}

/** The full mask, top − bottom and left − right, as running sums: all that Eq. (3) needs. @param {Mask[]} m */
function threeMasks(m) {
  const [{rows, cols}] = m,
    sums = values => runningSums(rows, cols, values),
    less = (a, b) => sums(a.values.map((v, k) => v - b.values[k]));
  return {rows, cols, full: sums(m[0].values), vertical: less(m[1], m[2]), horizontal: less(m[3], m[4])};
}

/** Where a point of an axis lies: the cell border before it, and how far it is to the next. */
function border(at, n, length) {
  const x = Math.max(0, Math.min(n, (at * n) / length)),
    i = Math.min(n - 1, Math.floor(x));
  return [i, x - i];
}

/** The points that Eq. (3) needs of one axis, for each position of a box: its ends, its middle, the ends of the ring. */
function axis(length, side, n, stride, ring) {
  const g = (side * (ring - 1)) / 2,
    at = x => border(x, n, length);
  return starts(length, side, stride).map(x => ({
    at: x,
    lo: at(x),
    mid: at(x + side / 2),
    hi: at(x + side),
    from: at(x - g),
    to: at(x + side + g),
  }));
}

/** One line of running sums at a height: `by` times, added to `out`. */
function addLine(out, sums, n, [i, part], by) {
  const first = i * n;
  for (let j = 0; j < n; j++) {
    const v = sums[first + j];
    out[j] += by * (v + part * (sums[first + n + j] - v));
  }
}

/** A line at a point. */
function along(line, [j, part]) {
  return line[j] + part * (line[j + 1] - line[j]);
}

/**
 * Eq. (2) and Eq. (3) of one box size at every position.
 * @param {boolean} [fullOnly] score by the full mask alone
 * @returns {{ys: number[], xs: number[], full: Float64Array, scores: Float64Array}} row by row
 */
function scoreMap(three, [H, W], h, w, stride = 5, ring = 1.2, fullOnly = false) {
  const {rows, cols} = three,
    A = h * w,
    cell = (H / rows) * (W / cols),
    out = cell / (A * (ring * ring - 1)),
    n = cols + 1;
  const ys = axis(H, h, rows, stride, ring),
    xs = axis(W, w, cols, stride, ring);
  const full = new Float64Array(ys.length * xs.length),
    scores = new Float64Array(full.length),
    lines = [0, 1, 2, 3].map(() => new Float64Array(n)),
    [inside, around, vertical, horizontal] = lines;
  let k = 0;
  for (const y of ys) {
    for (const line of lines) line.fill(0);
    addLine(inside, three.full, n, y.hi, 1);
    addLine(inside, three.full, n, y.lo, -1);
    addLine(around, three.full, n, y.to, 1);
    addLine(around, three.full, n, y.from, -1);
    if (!fullOnly) {
      addLine(vertical, three.vertical, n, y.mid, 2);
      addLine(vertical, three.vertical, n, y.lo, -1);
      addLine(vertical, three.vertical, n, y.hi, -1);
      addLine(horizontal, three.horizontal, n, y.hi, 1);
      addLine(horizontal, three.horizontal, n, y.lo, -1);
    }
    for (const x of xs) {
      const own = along(inside, x.hi) - along(inside, x.lo);
      full[k] = (own * cell) / A;
      scores[k] = full[k] - (along(around, x.to) - along(around, x.from) - own) * out;
      if (!fullOnly) {
        const tops = along(vertical, x.hi) - along(vertical, x.lo),
          lefts = 2 * along(horizontal, x.mid) - along(horizontal, x.lo) - along(horizontal, x.hi);
        scores[k] += ((2 * cell) / A) * (tops + lefts);
      }
      k++;
    }
  }
  return {ys: ys.map(y => y.at), xs: xs.map(x => x.at), full, scores};
}

/** All boxes of a search that pass Eq. (2), in the order of the search: x, y, w, h, Eq. (2) and Eq. (3) of each. */
function candidates(three, size, {ratios, meanDims, stride, threshold, ring, fullOnly}) {
  const parts = [];
  let tried = 0;
  for (const [h, w] of boxSizes(size, ratios, meanDims)) {
    const {ys, xs, full, scores} = scoreMap(three, size, h, w, stride, ring, fullOnly);
    tried += scores.length;
    for (let p = 0, k = 0; p < ys.length; p++)
      for (let q = 0; q < xs.length; q++, k++)
        if (full[k] > threshold) parts.push(xs[q], ys[p], w, h, full[k], scores[k]);
  }
  const numbers = Float64Array.from(parts),
    n = numbers.length / 6;
  function at(k) {
    const [x, y, w, h, full, score] = numbers.subarray(6 * k, 6 * k + 6);
    return {box: [x, y, x + w, y + h], score, full};
  }
  return {numbers, n, at, tried};
}

/** As `nms`, for very many boxes of which few are kept: the best one, then the best of those that it leaves, and so on. */
function firstKept({numbers, n, at}, topK, threshold, rule) {
  const gone = new Uint8Array(n),
    kept = [];
  while (kept.length < topK) {
    let top = -1;
    for (let k = 0; k < n; k++) if (!gone[k] && (top < 0 || numbers[6 * k + 5] > numbers[6 * top + 5])) top = k;
    if (top < 0) break;
    const best = at(top),
      [x0, y0, x1, y1] = best.box,
      A = area(best.box);
    kept.push(best);
    gone[top] = 1;
    for (let k = 0; k < n; k++) {
      if (gone[k]) continue;
      const x = numbers[6 * k],
        y = numbers[6 * k + 1],
        w = numbers[6 * k + 2],
        h = numbers[6 * k + 3],
        wide = Math.min(x1, x + w) - Math.max(x0, x),
        high = Math.min(y1, y + h) - Math.max(y0, y);
      if (wide <= 0 || high <= 0) continue;
      const own = (x + w - x) * (y + h - y), // as `area` of its box has it
        shared = wide * high,
        whole = rule === "dpm" ? own : A + own - shared;
      if (shared / Math.max(whole, 1e-12) > threshold) gone[k] = 1;
    }
  }
  return kept;
}

/**
 * The exhaustive search of Sec. 5.2.
 * @param {Mask[]} m five masks of one class @param {number[]} size
 * @param {{ratios?: number[], meanDims?: number[], stride?: number, threshold?: number, ring?: number,
 *   fullOnly?: boolean, topK?: number, rule?: "dpm"|"iou", nmsThreshold?: number}} choices
 * @returns {{found: Found[], tried: number, passed: number}} best first; boxes tried, and those that pass Eq. (2)
 */
function search(m, size, choices = {}) {
  const {ratios = RATIOS, meanDims = MEAN_DIMS, stride = 5, threshold = 0.5, ring = 1.2} = choices;
  const {fullOnly = false, topK = 5, rule = "dpm", nmsThreshold = 0.5} = choices;
  if (!m[0].values.some(v => v > threshold)) return {found: [], tried: 0, passed: 0}; // no mean exceeds the maximum
  const all = candidates(threeMasks(m), size, {ratios, meanDims, stride, threshold, ring, fullOnly}),
    found = firstKept(all, topK, nmsThreshold, rule);
  return {found, tried: all.tried, passed: all.n};
}

// ---- suppression

/** The overlap that a rule compares: dpm over the area of the lower-scored box, iou over the union. */
function suppressionOverlap(better, lower, rule = "dpm") {
  return overlap(better, lower, rule === "dpm" ? "second" : "union");
}

/**
 * Greedy suppression; equal scores keep their order.
 * @param {Box[]} boxes @param {number[]} scores @param {number} threshold overlap from which the lower-scored box goes
 * @param {"dpm"|"iou"} rule @param {number} limit stop when so many are kept
 * @returns {number[]} indices that stay, best first
 */
function nms(boxes, scores, threshold = 0.5, rule = "dpm", limit = Infinity) {
  const order = scores.map((_, k) => k).sort((a, b) => scores[b] - scores[a] || a - b),
    kept = [];
  for (const k of order) {
    if (kept.length >= limit) break;
    if (kept.every(o => suppressionOverlap(boxes[o], boxes[k], rule) <= threshold)) kept.push(k);
  }
  return kept;
}

/** For each box that suppression removes: the kept box that removes it. @returns {Map<number, number>} */
function suppressors(boxes, scores, threshold = 0.5, rule = "dpm") {
  const kept = nms(boxes, scores, threshold, rule),
    out = new Map();
  boxes.forEach((b, k) => {
    if (!kept.includes(k))
      out.set(
        k,
        kept.find(o => suppressionOverlap(boxes[o], b, rule) > threshold),
      );
  });
  return out;
}

// ---- scales (Sec. 5.3)

/** Windows along one side at a scale: the fewest evenly spaced ones that share at least `part` of a side. */
function perSide(scale, part = 0.2) {
  const n = 2 ** scale;
  return scale ? 1 + Math.ceil((n - 1) / (1 - part) - 1e-9) : 1;
}

/** The windows of each scale, row by row. @returns {Box[][]} */
function windows([H, W], nScales = 3, part = 0.2) {
  return Array.from({length: nScales}, (_, s) => {
    const n = perSide(s, part),
      h = H / 2 ** s,
      w = W / 2 ** s,
      step = L => (L - L / 2 ** s) / Math.max(1, n - 1);
    return Array.from({length: n * n}, (_, k) => {
      const x = (k % n) * step(W),
        y = Math.floor(k / n) * step(H);
      return [x, y, x + w, y + h];
    });
  });
}

/** Merge the masks of one scale's windows by their maximum; of the first ones alone if not all are there. */
function merge(masks, scale, part = 0.2) {
  const n = perSide(scale, part),
    d = masks[0].rows,
    g = d * 2 ** scale,
    step = (g - d) / Math.max(1, n - 1);
  const out = mask(g, g, -Infinity);
  masks.forEach((w, k) => {
    const i0 = Math.floor(k / n) * step,
      j0 = (k % n) * step;
    for (let i = 0; i < d; i++)
      for (let j = 0; j < d; j++) {
        const at = (i0 + i) * g + j0 + j;
        out.values[at] = Math.max(out.values[at], w.values[i * d + j]);
      }
  });
  return out;
}

/** The aspect ratios of boxes in their crops: the square roots. */
function ratiosOfCrops(ratios) {
  return ratios.map(Math.sqrt);
}

/**
 * The best box of a crop, in pixels of the image; undefined where there is none.
 * @param {Mask[]} m its five masks @param {Box} window where it was cut @param {object} choices those of `search`
 */
function bestInCrop(m, window, {ratios = RATIOS, find = search, ...choices} = {}) {
  const inCrop = {...choices, ratios: ratiosOfCrops(ratios), topK: 1},
    [best] = find(m, [CROP_SIDE, CROP_SIDE], inCrop).found,
    unit = best && best.box.map(v => v / CROP_SIDE);
  return best && {...best, box: absolute(unit, window)};
}

/** Suppression class by class; best first. @param {{box: Box, score: number, label: number}[]} found */
function suppress(found, threshold = 0.5, rule = "dpm") {
  const kept = [];
  for (const label of new Set(found.map(f => f.label))) {
    const own = found.filter(f => f.label === label);
    const stay = nms(
      own.map(f => f.box),
      own.map(f => f.score),
      threshold,
      rule,
    );
    kept.push(...stay.map(k => own[k]));
  }
  return kept.sort((a, b) => b.score - a.score);
}

/**
 * What the search finds at one scale, for all classes.
 * @param {Mask[][][]} seen five masks of each class in each of the scale's windows
 * @returns {(Found & {label: number, scale: number})[]}
 */
function searchScale(seen, scale, size, {part = 0.2, find = search, ...choices} = {}) {
  return seen[0].flatMap((_, label) => {
    const five = MASKS.map((_, h) => {
      const own = seen.map(m => m[label][h]);
      return merge(own, scale, part);
    });
    return find(five, size, choices).found.map(f => ({...f, label, scale}));
  });
}

/**
 * Algorithm 1 for all classes at once, with suppression over all scales after either loop.
 * @param {(windows: Box[], labels?: number[]) => Promise<Mask[][][]|Mask[][]>} look five masks of each class in each
 *   window; with labels, those of one class for each window
 * @param {number[]} size of the image
 * @param {{nScales?: number, part?: number, enlarge?: number}} choices and those of `search`
 * @yields {{stage: string, found: (Found & {label: number, scale: number})[]}} first, then refined
 */
async function* algorithm1(look, size, choices = {}) {
  const {nScales = 3, part = 0.2, enlarge = 1.2, rule = "dpm", nmsThreshold = 0.5} = choices;
  const found = [],
    scales = windows(size, nScales, part);
  for (const [scale, ws] of scales.entries()) found.push(...searchScale(await look(ws), scale, size, choices));
  yield {stage: "first", found: suppress(found, nmsThreshold, rule)};
  const crops = found.map(f => enlarged(f.box, size, enlarge)),
    labels = found.map(f => f.label);
  const seen = found.length ? await look(crops, labels) : [];
  const refined = found.flatMap((f, k) => {
    const best = bestInCrop(seen[k], crops[k], choices);
    return best ? [{...f, ...best, earlier: f.box}] : [];
  });
  yield {stage: "refined", found: suppress(refined, nmsThreshold, rule)};
}

// ---- cropping

/** Where samples along one axis lie: the pixel before each, the next one, and how far it is to that. */
function places(lo, hi, count, limit) {
  const before = new Int32Array(count),
    after = new Int32Array(count),
    part = new Float64Array(count);
  for (let q = 0; q < count; q++) {
    const x = Math.min(Math.max(lo + ((q + 0.5) * (hi - lo)) / count - 0.5, 0), limit - 1);
    before[q] = Math.floor(x);
    after[q] = Math.min(before[q] + 1, limit - 1);
    part[q] = x - before[q];
  }
  return {before, after, part};
}

/**
 * Cut a window out of an image, anti-aliased: a pixel is the mean of n × n interpolated samples.
 * @param {{height: number, width: number, data: ArrayLike<number>}} image RGBA bytes, as a canvas gives them
 * @param {Box} window @param {number} size side of the crop
 * @returns {Float32Array} (3, size, size) in [0, 1]
 */
function crop({height, width, data}, window, size) {
  const [x0, y0, x1, y1] = window,
    n = Math.max(1, Math.ceil(Math.max(x1 - x0, y1 - y0) / size));
  const xs = places(x0, x1, size * n, width),
    ys = places(y0, y1, size * n, height);
  const first = xs.before[0],
    wide = xs.after[size * n - 1] - first + 1,
    row = new Float64Array(3 * wide);
  const out = new Float32Array(3 * size * size),
    unit = 1 / (n * n * 255);
  for (let p = 0; p < size; p++) {
    row.fill(0); // the sum of n lines, each between two rows of pixels
    for (let k = p * n; k < (p + 1) * n; k++) {
      const v = ys.part[k];
      let a = (ys.before[k] * width + first) * 4,
        b = (ys.after[k] * width + first) * 4;
      for (let j = 0; j < 3 * wide; j += 3, a += 4, b += 4) {
        row[j] += data[a] + v * (data[b] - data[a]);
        row[j + 1] += data[a + 1] + v * (data[b + 1] - data[a + 1]);
        row[j + 2] += data[a + 2] + v * (data[b + 2] - data[a + 2]);
      }
    }
    for (let c = 0; c < 3; c++)
      for (let q = 0; q < size; q++) {
        let sum = 0;
        for (let k = q * n; k < (q + 1) * n; k++) {
          const l = row[3 * (xs.before[k] - first) + c];
          sum += l + xs.part[k] * (row[3 * (xs.after[k] - first) + c] - l);
        }
        out[(c * size + p) * size + q] = sum * unit;
      }
  }
  return out;
}

// ---- average precision (Sec. 7)

/**
 * VOC's rules 1 to 5 for the detections of one class.
 * @param {{image: number, box: Box, score: number}[]} found
 * @param {{image: number, box: Box, difficult?: boolean}[]} objects
 * @returns {{order: number[], right: (boolean|null)[], object: number[]}} indices, the surest first; null counts neither way
 */
function hits(found, objects, iou = 0.5) {
  const order = found.map((_, k) => k).sort((a, b) => found[b].score - found[a].score || a - b);
  const taken = new Set(),
    right = [],
    object = [];
  for (const k of order) {
    let best = -1,
      most = -1;
    objects.forEach((o, g) => {
      const v = o.image === found[k].image ? overlap(found[k].box, o.box) : -1;
      if (v > most) [best, most] = [g, v];
    });
    const enough = best >= 0 && most >= iou;
    object.push(enough ? best : -1);
    if (enough && objects[best].difficult) {
      right.push(null);
      continue;
    }
    right.push(enough && !taken.has(best));
    if (enough) taken.add(best);
  }
  return {order, right, object};
}

/** Recall and precision after each detection. @param {boolean[]} right in descending order of score */
function curve(right, nObjects) {
  let n = 0;
  const recall = [],
    precision = [];
  right.forEach((hit, k) => {
    n += hit ? 1 : 0;
    recall.push(n / Math.max(1, nObjects));
    precision.push(n / (k + 1));
  });
  return {recall, precision};
}

/** The best precision at each of the eleven levels of recall or beyond. @returns {number[]} (11,) */
function elevenLevels(recall, precision) {
  return Array.from({length: 11}, (_, k) => {
    const at = precision.filter((_, i) => recall[i] >= k / 10 - 1e-9);
    return at.length ? Math.max(...at) : 0;
  });
}

/** One number for a curve. @param {"voc07"|"area"} metric eleven levels, or the area under the staircase */
function averagePrecision(recall, precision, metric = "voc07") {
  if (metric === "voc07") return elevenLevels(recall, precision).reduce((a, b) => a + b, 0) / 11;
  const best = precision.slice();
  for (let k = best.length - 2; k >= 0; k--) best[k] = Math.max(best[k], best[k + 1]);
  return recall.reduce((total, r, k) => total + (r - (k ? recall[k - 1] : 0)) * best[k], 0);
}

/**
 * What the detector of photographs adds to the paper: edges that slide (beyond/edges), names and places by the same
 * network (beyond/placing), suppression that lowers, probabilities. As the Python package says it;
 * .ci/explore/test_explore.py holds the two against each other.
 *
 * @typedef {{label: number, box: Box, score: number}} Detection
 * @typedef {{masks: Mask[], prob: number, place: number[], fit: number}} Own what the network says of a crop's own class
 */

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
function scoreAnywhere(three, box, size, {ring = 1.2, fullOnly = false} = {}) {
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
function slideEdges(three, box, size, {threshold = 0.5, edgeSteps = [0.05, 0.02], rounds = 3, ...choices} = {}) {
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
function slidingSearch(m, size, choices = {}) {
  const r = search(m, size, choices),
    three = r.found.length && threeMasks(m);
  const found = r.found.map(f => {
    const now = slideEdges(three, f.box, size, choices);
    return {...f, ...now, full: scoreAnywhere(three, now.box, size, choices).full};
  });
  return {...r, found: found.sort((a, b) => b.score - a.score)};
}

/** The box at t, seen from a box; a side grows or shrinks to e^1.5 of itself at most. */
function placed([x0, y0, x1, y1], t) {
  const w = x1 - x0,
    h = y1 - y0,
    half = [w, h].map((side, k) => (side / 2) * Math.exp(Math.max(-1.5, Math.min(1.5, 0.2 * t[2 + k])))),
    cx = (x0 + x1) / 2 + 0.1 * t[0] * w,
    cy = (y0 + y1) / 2 + 0.1 * t[1] * h;
  return [cx - half[0], cy - half[1], cx + half[0], cy + half[1]];
}

/** A box clipped to its image; no side is shorter than `least` pixels. */
function inside(box, [H, W], least = 6) {
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
async function placeRule(own, found, size, s) {
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
function soften(found, width) {
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
function probability(score, {a, b, power = 1}) {
  return 1 / (1 + Math.exp(-(a * Math.sign(score) * Math.abs(score) ** power + b)));
}

/** Eq. (1) in windows of an image: the masks that a perfect network would see. @returns {Mask[][][]} window, class, five */
function trueMasks(objects, windows, d, nClasses) {
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

/** Shapes on a cluttered background, painted as `detectornet_nb.shapes` paints them; here they can be turned, too. */

/** Name → function of (u, v), positive inside; u to the right, v down, the shape within ±1. */
const FORMS = {
  disc: (u, v) => (1 - u * u - v * v) / 2,
  square: (u, v) => 1 - Math.max(Math.abs(u), Math.abs(v)),
  triangle: (u, v) => Math.min((v + 1) / 2 - Math.abs(u), 1 - v),
  star: (u, v) => (1 - Math.sqrt(Math.abs(u)) - Math.sqrt(Math.abs(v))) / 2,
  ring: (u, v) => Math.min(1 - u * u - v * v, u * u + v * v - 0.36) / 2,
  cross: (u, v) =>
    Math.max(
      Math.min(1 - Math.abs(u), 0.36 - Math.abs(v)),
      Math.min(1 - Math.abs(v), 0.36 - Math.abs(u)),
    ),
};
const PALETTE = [
  [230, 57, 70],
  [241, 135, 1],
  [247, 201, 72],
  [106, 168, 79],
  [42, 157, 143],
  [38, 120, 178],
  [106, 76, 147],
  [214, 93, 177],
  [250, 243, 221],
  [29, 53, 87],
  [94, 60, 40],
  [168, 218, 220],
];

/** Numbers between 0 and 1 from a seed (mulberry32). */
function chance(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const whole = (random, lo, hi) => lo + Math.floor(random() * (hi - lo));
const mod = (x, n) => x - n * Math.floor(x / n);

function twoColours(random) {
  const first = whole(random, 0, PALETTE.length),
    second = mod(first + whole(random, 1, PALETTE.length), PALETTE.length);
  return [PALETTE[first], PALETTE[second]];
}

/** A pattern of two colours; `texture(x, y, size)` in pixels of the shape. */
function texture(random) {
  const [a, b] = twoColours(random),
    part = 0.12 + 0.2 * random(),
    cx = whole(random, -2, 3),
    cy = whole(random, -2, 3),
    kind = whole(random, 0, 4);
  return (x, y, height, size) => {
    const p = Math.max(3, size * part),
      dot = (mod(x / p, 1) - 0.5) ** 2 + (mod(y / p, 1) - 0.5) ** 2 < 0.08,
      chequer = mod(x / p, 2) < 1 !== mod(y / p, 2) < 1;
    const t = [mod((cx * x + cy * y) / p, 2) < 1, chequer, dot, y / Math.max(1, height)][kind];
    return a.map((v, c) => v + (b[c] - v) * t);
  };
}

/** Smooth noise: a grid of n × n random values, interpolated. */
function noise(random, H, W, n) {
  const grid = Array.from({length: (n + 1) ** 2}, random),
    out = new Float64Array(H * W);
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const u = (y * n) / H,
        v = (x * n) / W,
        i = Math.floor(u),
        j = Math.floor(v),
        k = i * (n + 1) + j,
        upper = grid[k] * (1 - v + j) + grid[k + 1] * (v - j),
        lower = grid[k + n + 1] * (1 - v + j) + grid[k + n + 2] * (v - j);
      out[y * W + x] = upper * (1 - u + i) + lower * (u - i);
    }
  return out;
}

function stroke(random, im, H, W) {
  const cx = random() * W,
    cy = random() * H,
    dx = random() * 2 - 1,
    dy = random() * 2 - 1,
    length = random() * 0.4 * W + 8,
    width = random() * 3 + 1.5,
    n = Math.hypot(dx, dy) + 1e-6,
    colour = PALETTE[whole(random, 0, PALETTE.length)].map(v => v * 0.8 + 20);
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const along = ((x - cx) * dx + (y - cy) * dy) / n,
        across = ((y - cy) * dx - (x - cx) * dy) / n;
      if (Math.abs(along) < length / 2 && Math.abs(across) < width / 2) im.set(colour, (y * W + x) * 3);
    }
}

/** A cluttered background. @returns {Float64Array} (H, W, 3) */
function background(seed, H, W) {
  const random = chance(seed),
    [a, b] = twoColours(random),
    coarse = noise(random, H, W, 3),
    fine = noise(random, H, W, 17),
    im = new Float64Array(H * W * 3);
  for (let k = 0; k < H * W; k++) {
    const t = 0.7 * coarse[k] + 0.3 * fine[k],
      grain = 22 * (random() - 0.5);
    for (let c = 0; c < 3; c++) im[3 * k + c] = 110 + 0.45 * (a[c] + (b[c] - a[c]) * t - 110) + grain;
  }
  for (let k = whole(random, 3, 9); k > 0; k--) stroke(random, im, H, W);
  return im;
}

/** A shape, turned about its middle: how far it is inside at (u, v), and the box that just holds it. */
function turned(form, degrees) {
  const [s, c] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)],
    at = (u, v) => form(c * u + s * v, c * v - s * u);
  if (mod(degrees, 90) === 0 && form !== FORMS.triangle) return {at, hold: [-1, -1, 1, 1]};
  const hold = [1, 1, -1, -1];
  for (let v = -1.42; v <= 1.42; v += 0.02)
    for (let u = -1.42; u <= 1.42; u += 0.02)
      if (at(u, v) >= 0) {
        hold[0] = Math.min(hold[0], u - 0.01);
        hold[1] = Math.min(hold[1], v - 0.01);
        hold[2] = Math.max(hold[2], u + 0.01);
        hold[3] = Math.max(hold[3], v + 0.01);
      }
  return {at, hold: degrees ? hold : [-1, -1, 1, 1]};
}

const KEPT = new Map();
function turnedOnce(name, degrees) {
  const key = `${name} ${degrees}`;
  if (!KEPT.has(key)) KEPT.set(key, turned(FORMS[name], degrees));
  return KEPT.get(key);
}

/**
 * Paint a shape that fills its box, with its shadow, into an image.
 * @param {Float64Array} im (H, W, 3), changed
 * @param {{name: string, box: number[], turn: number, look: Function}} object `look` is a `texture`
 */
function paintShape(im, H, W, {name, box: [x0, y0, x1, y1], turn = 0, look}) {
  const {at, hold} = turnedOnce(name, turn),
    w = x1 - x0,
    h = y1 - y0,
    least = Math.min(w, h),
    off = Math.max(1, Math.floor(least / 14)),
    pixels = [];
  for (let y = Math.max(0, Math.floor(y0)); y < Math.min(H, Math.ceil(y1)); y++)
    for (let x = Math.max(0, Math.floor(x0)); x < Math.min(W, Math.ceil(x1)); x++) {
      const u = hold[0] + ((x + 0.5 - x0) / w) * (hold[2] - hold[0]),
        v = hold[1] + ((y + 0.5 - y0) / h) * (hold[3] - hold[1]),
        cover = Math.max(0, Math.min(1, (at(u, v) * least) / 1.6 + 0.5));
      if (cover) pixels.push([x, y, cover]);
    }
  for (const [x, y, cover] of pixels)
    if (x + off < W && y + off < H) {
      const k = 3 * ((y + off) * W + x + off);
      for (let c = 0; c < 3; c++) im[k + c] *= 1 - 0.45 * cover;
    }
  for (const [x, y, cover] of pixels) {
    const px = x + 0.5 - x0,
      py = y + 0.5 - y0,
      light = 1.12 - 0.15 * (px / w + py / h),
      colour = look(px, py, h, least),
      k = 3 * (y * W + x);
    for (let c = 0; c < 3; c++)
      im[k + c] = im[k + c] * (1 - cover) + cover * Math.max(0, Math.min(255, colour[c] * light));
  }
}

/** The image as bytes with alpha, as a canvas has it. @returns {ImageData} */
function bytes(im, H, W) {
  const out = new ImageData(W, H);
  for (let k = 0; k < H * W; k++) {
    for (let c = 0; c < 3; c++) out.data[4 * k + c] = Math.floor(Math.max(0, Math.min(255, im[3 * k + c] + 0.5)));
    out.data[4 * k + 3] = 255;
  }
  return out;
}

/** The page's side of the network: a worker that is made on a click, what it is sent and what it says. */

const SCRIPT = document.currentScript ? document.currentScript.src : "";

/** Why the network cannot be loaded here; an empty text if it can. */
function whyNot() {
  if (/^https?:/.test(SCRIPT) && typeof Worker === "function" && typeof WebAssembly === "object") return "";
  if (location.protocol === "file:")
    return "From a file, browsers load no network. Serve the folder of the site: python -m http.server.";
  return SCRIPT ? "This browser runs no WebAssembly in a worker." : "The network runs on the site, not in a notebook.";
}

/** An address beside the scripts. */
function beside(path) {
  return new URL(path, SCRIPT).href;
}

/**
 * Load a network; nothing is asked of another host.
 * @param {{file: string, megabytes: number, runtime: number}} facts as they were recorded
 * @param {(megabytes: number) => void} on hears how much is there
 * @returns {Promise<{ask: Function, stop: Function}>} `ask(what, content, hear)` resolves with the last answer
 */
function connect(facts, on) {
  const worker = new Worker(beside("network.js")),
    waiting = new Map();
  let count = 0;
  worker.onmessage = ({data: {id, last, error, ...said}}) => {
    const asked = waiting.get(id);
    if (!asked) return;
    if (last || error) waiting.delete(id);
    if (error) asked.reject(new Error(error));
    else if (last) asked.resolve(said);
    else asked.hear(said);
  };
  worker.onerror = e => {
    for (const asked of waiting.values()) asked.reject(new Error(e.message || "the worker does not start"));
    waiting.clear();
  };
  function ask(what, content = {}, hear = () => {}) {
    const id = ++count;
    return new Promise((resolve, reject) => {
      waiting.set(id, {resolve, reject, hear});
      worker.postMessage({id, what, ...content});
    });
  }
  const order = {live: beside("../live/"), facts};
  return ask("load", order, said => on(said.megabytes)).then(ready => ({
    ...ready,
    ask,
    stop: () => ask("stop"),
  }));
}

/** What the explorables share: elements, a stage with boxes to drag, sliders, captions, colours, motion. */

/** One colour a quantity, as `detectornet_nb.draw.COLORS` has it. */
const COLORS = {
  full: "#7f7f7f",
  top: "#d55e00",
  bottom: "#009e73",
  left: "#0072b2",
  right: "#f0e442",
  truth: "#ffffff",
  first: "#e69f00",
  refined: "#a259e6",
  crop: "#56b4e9",
  ring: "#cc79a7",
};
const MAGMA = [
  [0, 0, 4],
  [59, 15, 112],
  [140, 41, 129],
  [222, 73, 104],
  [254, 159, 109],
  [252, 253, 191],
];

const STYLE = `
.xp-app { --line: color-mix(in srgb, currentColor 28%, transparent); --soft: color-mix(in srgb, currentColor 8%, transparent);
  container-type: inline-size; margin: 0 0 .75rem; line-height: 1.4; font-size: 1rem; text-align: left; }
.xp-app * { box-sizing: border-box; }
.xp-app [hidden] { display: none !important; }
.xp-app .xp-cols { display: grid; gap: .75rem 1.25rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@container (min-width: 560px) { .xp-app .xp-cols { grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); } 
  .xp-app .xp-cols.even { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
.xp-app .xp-pair { display: grid; gap: .75rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
@container (max-width: 420px) { .xp-app .xp-tile { font-size: .8rem; } }
.xp-stage { position: relative; background: #141414; border-radius: 4px; overflow: hidden; }
.xp-app .xp-stage > canvas, .xp-app .xp-stage > svg { position: absolute; inset: 0; width: 100%; height: 100%; display: block; }
.xp-stage svg { overflow: hidden; user-select: none; -webkit-user-select: none; }
.xp-app canvas.cells { image-rendering: pixelated; }
.xp-app canvas { width: 100%; height: auto; display: block; border-radius: 3px; box-shadow: 0 0 0 1px var(--line); }
.xp-app svg text { font-family: inherit; font-size: calc(13px * var(--u, 1)); fill: currentColor; }
.xp-stage svg text { fill: #fff; paint-order: stroke; stroke: rgba(0, 0, 0, .75); stroke-width: calc(3px * var(--u, 1)); }
.xp-app .rim, .xp-app .line { fill: none; vector-effect: non-scaling-stroke; pointer-events: none; }
.xp-app .rim { stroke: #000; stroke-opacity: .6; stroke-width: 4.5; }
.xp-app .line { stroke-width: 2.25; }
.xp-app .hit { fill: transparent; touch-action: none; cursor: move; outline: none; }
.xp-app .hit:focus-visible { stroke: #fff; stroke-width: 3; stroke-dasharray: 5 4; vector-effect: non-scaling-stroke; }
.xp-app .grip { r: calc(5.5px * var(--u, 1)); stroke: #000; stroke-opacity: .7; stroke-width: 1.5; vector-effect: non-scaling-stroke;
  pointer-events: none; }
.xp-app .corner { r: calc(14px * var(--u, 1)); fill: transparent; touch-action: none; outline: none; }
.xp-app .corner:focus-visible { stroke: #fff; stroke-width: 3; vector-effect: non-scaling-stroke; }
.xp-app .xp-controls { display: flex; flex-wrap: wrap; gap: .4rem .9rem; align-items: center; margin: .6rem 0 .2rem; }
.xp-app label.xp-slider { display: grid; grid-template-columns: auto 1fr 3.6em; gap: .6rem; align-items: center; flex: 1 1 14rem;
  min-width: 0; margin: 0; min-height: 2.25rem; }
.xp-app input[type=range] { width: 100%; min-width: 4rem; accent-color: #0072b2; margin: 0; height: 1.5rem; }
.xp-app output { font-variant-numeric: tabular-nums; }
.xp-app button, .xp-app .xp-choice label { font: inherit; font-size: .9rem; color: inherit; background: var(--soft);
  border: 1px solid var(--line); border-radius: 1.1rem; padding: .3rem .8rem; min-height: 2.1rem; cursor: pointer; margin: 0; }
.xp-app button:hover, .xp-app .xp-choice label:hover { border-color: currentColor; }
.xp-app button:disabled { opacity: .5; cursor: default; }
.xp-app button.main { background: #0067a5; border-color: #0067a5; color: #fff; }
.xp-app button:focus-visible, .xp-app input:focus-visible, .xp-app .xp-choice label:focus-within {
  outline: 3px solid #56b4e9; outline-offset: 2px; }
.xp-app .xp-choice { display: inline-flex; flex-wrap: wrap; gap: .35rem; align-items: center; border: 0; margin: 0; padding: 0; min-width: 0; }
.xp-app .xp-choice legend { float: left; width: auto; font-size: .9rem; margin: 0 .2rem 0 0; padding: 0; line-height: 2.1rem; }
.xp-app .xp-choice input { position: absolute; opacity: 0; width: 1px; height: 1px; }
.xp-app .xp-choice label { display: inline-flex; align-items: center; }
.xp-app .xp-choice label:has(:checked) { background: #0067a5; border-color: #0067a5; color: #fff; }
.xp-app .xp-caption { margin: .5rem 0 0; min-height: 2.8em; border-left: 3px solid #56b4e9; padding-left: .75rem; }
.xp-app .xp-note { font-size: .875rem; margin: .3rem 0 0; }
.xp-app .xp-tiles { display: grid; gap: .5rem; grid-template-columns: repeat(var(--n, 3), minmax(0, 1fr)); }
.xp-app .xp-tiles.few { --n: 2; }
@container (min-width: 420px) { .xp-app .xp-tiles.few { --n: 3; } }
.xp-app .xp-tile { font-size: .875rem; line-height: 1.25; min-width: 0; }
.xp-app .xp-tile .xp-name { display: flex; gap: .35em; align-items: baseline; flex-wrap: wrap; }
.xp-app .xp-swatch { display: inline-block; width: .75em; height: .75em; border-radius: 2px; box-shadow: 0 0 0 1px var(--line); flex: none; }
.xp-app .xp-big { font-size: 1.5rem; font-variant-numeric: tabular-nums; line-height: 1.2; }
.xp-hidden { position: absolute !important; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.xp-live .xp-fallback { display: none !important; }
@media print { .xp-app { display: none !important; } .xp-live .xp-fallback { display: revert !important; } }
`;

// ---- elements

function fill(el, attributes, children) {
  for (const [k, v] of Object.entries(attributes || {})) {
    if (k.startsWith("on")) el.addEventListener(k.slice(2), v);
    else if (v !== undefined && v !== null && v !== false) el.setAttribute(k, v === true ? "" : v);
  }
  el.append(...children.flat(Infinity).filter(c => c !== null && c !== undefined));
  return el;
}
/** An HTML element. */
function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}
/** An SVG element. */
function svg(tag, attributes, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}
function set(el, attributes) {
  return fill(el, attributes, []);
}

/** Does the reader want things to stand still? */
function still() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Call `step(part)` from 0 to 1 over some time; at once where motion is not wanted. Returns a function that ends it. */
function animate(ms, step, done = () => {}) {
  if (still()) {
    step(1);
    done();
    return () => {};
  }
  let begun = null,
    live = true;
  function frame(now) {
    if (!live) return;
    begun ??= now;
    const part = Math.min(1, (now - begun) / ms);
    step(part);
    if (part < 1) requestAnimationFrame(frame);
    else done();
  }
  requestAnimationFrame(frame);
  return () => {
    live = false;
  };
}

/** Call `tick()` in each frame while `el` is on the screen and `running()` says so. */
function whileSeen(el, running, tick) {
  let seen = false,
    asked = false;
  function frame() {
    asked = false;
    if (!seen || !running()) return;
    tick();
    ask();
  }
  function ask() {
    if (!asked) {
      asked = true;
      requestAnimationFrame(frame);
    }
  }
  new IntersectionObserver(([e]) => {
    seen = e.isIntersecting;
    if (seen) ask();
  }).observe(el);
  return ask;
}

// ---- controls

/** A slider with its name and its value. */
function slider({label, min, max, step, value, text = String, input}) {
  const out = h("output"),
    range = h("input", {type: "range", min, max, step, value});
  const show = () => {
    out.textContent = text(+range.value);
    range.setAttribute("aria-valuetext", out.textContent);
  };
  range.addEventListener("input", () => {
    show();
    input(+range.value);
  });
  show();
  const el = h("label", {class: "xp-slider"}, h("span", {}, label), range, out);
  return {
    el,
    range,
    get value() {
      return +range.value;
    },
    set(v) {
      range.value = v;
      show();
    },
  };
}

function button(text, click, main = false) {
  return h("button", {type: "button", class: main ? "main" : null, onclick: click}, text);
}

/** One of several. */
function choice(legend, options, value, change) {
  const name = `xp-${Math.random().toString(36).slice(2)}`,
    inputs = options.map(([v]) =>
      h("input", {type: "radio", name, value: v, checked: v === value, onchange: () => change(v)}),
    );
  const el = h(
    "fieldset",
    {class: "xp-choice"},
    h("legend", {}, legend),
    options.map(([, text], k) => h("label", {}, inputs[k], text)),
  );
  return {
    el,
    set(v) {
      for (const i of inputs) i.checked = i.value === v;
    },
  };
}

/** A sentence that changes with what happens; it is read aloud when things have come to rest. */
function caption() {
  const shown = h("p", {class: "xp-caption"}),
    spoken = h("div", {class: "xp-hidden", "aria-live": "polite"});
  let wait = 0,
    said = null;
  return {
    el: h("div", {}, shown, spoken),
    say(text) {
      if (text === shown.textContent) return;
      shown.textContent = text;
      clearTimeout(wait);
      if (said === null)
        said = text; // what stands there at first is read with the page
      else
        wait = setTimeout(() => {
          spoken.textContent = text;
        }, 700);
    },
  };
}

// ---- pictures

function rgb(hex) {
  return [1, 3, 5].map(k => parseInt(hex.slice(k, k + 2), 16));
}
function magma(v) {
  const at = Math.max(0, Math.min(1, v)) * (MAGMA.length - 1),
    k = Math.min(MAGMA.length - 2, Math.floor(at));
  return MAGMA[k].map((c, i) => c + (MAGMA[k + 1][i] - c) * (at - k));
}

/** Paint values row by row, a cell a pixel; `color(value)` gives red, green, blue and, if it likes, alpha. */
function paint(canvas, rows, cols, color) {
  if (canvas.width !== cols || canvas.height !== rows) Object.assign(canvas, {width: cols, height: rows});
  const context = canvas.getContext("2d"),
    pixels = context.createImageData(cols, rows);
  for (let k = 0; k < rows * cols; k++) {
    const [r, g, b, a = 255] = color(k);
    pixels.data.set([r, g, b, a], 4 * k);
  }
  context.putImageData(pixels, 0, 0);
}

/** A mask, from black to its colour. */
function paintMask(canvas, m, hex) {
  const c = rgb(hex);
  paint(canvas, m.rows, m.cols, k => {
    const v = Math.max(0, Math.min(1, m.values[k]));
    return c.map(x => x * v);
  });
}

/** The four half masks in their colours, mixed by their strength (Fig. 3). */
function paintHalves(canvas, five, alpha = () => 255) {
  const colors = ["top", "bottom", "left", "right"].map(name => rgb(COLORS[name]));
  paint(canvas, five[0].rows, five[0].cols, k => {
    const v = five.slice(1).map(m => Math.max(0, Math.min(1, m.values[k]))),
      sum = Math.max(1, v[0] + v[1] + v[2] + v[3]);
    return [...[0, 1, 2].map(c => colors.reduce((t, o, h) => t + o[c] * v[h], 0) / sum), alpha(Math.max(...v))];
  });
}

/** The outline of the cells above a threshold, as the path of an SVG whose unit is a cell. */
function outline(m, threshold = 0.5) {
  const {rows, cols, values} = m,
    path = [];
  const on = (i, j) => i >= 0 && j >= 0 && i < rows && j < cols && values[i * cols + j] > threshold;
  for (let i = 0; i <= rows; i++)
    for (let j = 0; j <= cols; j++) {
      if (on(i - 1, j) !== on(i, j)) path.push(`M${j} ${i}h1`);
      if (on(i, j - 1) !== on(i, j)) path.push(`M${j} ${i}v1`);
    }
  return path.join("");
}

/** A surface of W × H units: canvases below, an SVG above. `--u` is how many units a pixel of the screen has. */
function stage(W, H, label, layers = 1) {
  const canvases = Array.from({length: layers}, () => h("canvas", {width: W, height: H, "aria-hidden": "true"}));
  const top = svg("svg", {viewBox: `0 0 ${W} ${H}`, preserveAspectRatio: "none", role: "group", "aria-label": label});
  const el = h("div", {class: "xp-stage", style: `aspect-ratio: ${W} / ${H}`}, canvases, top);
  new ResizeObserver(() => top.style.setProperty("--u", W / Math.max(1, el.clientWidth))).observe(el);
  return {
    el,
    canvases,
    svg: top,
    W,
    H,
    unit() {
      return W / Math.max(1, el.clientWidth);
    },
    at(e) {
      const r = top.getBoundingClientRect();
      return [((e.clientX - r.left) / r.width) * W, ((e.clientY - r.top) / r.height) * H];
    },
  };
}

/** Let `el` be dragged: `move(dx, dy, x, y)` in units since it was taken up. */
function drag(stage, el, start, move, end = () => {}) {
  let from = null;
  el.addEventListener("pointerdown", e => {
    if (e.button) return;
    e.preventDefault();
    el.focus({preventScroll: true, focusVisible: false});
    el.setPointerCapture(e.pointerId);
    from = stage.at(e);
    start();
  });
  el.addEventListener("pointermove", e => {
    if (!from) return;
    const [x, y] = stage.at(e);
    move(x - from[0], y - from[1], x, y);
  });
  for (const type of ["pointerup", "pointercancel", "lostpointercapture"]) {
    el.addEventListener(type, () => {
      if (from) {
        from = null;
        end();
      }
    });
  }
}

const ARROWS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
/** Arrow keys on `el`; with Shift, bigger steps. */
function arrows(el, move) {
  el.addEventListener("keydown", e => {
    const way = ARROWS[e.key];
    if (!way || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    const step = e.shiftKey ? 10 : 2;
    move(way[0] * step, way[1] * step);
  });
}

/** Where a box's sides are written and drawn. */
function place(rect, [x0, y0, x1, y1]) {
  return set(rect, {x: x0, y: y0, width: Math.max(0, x1 - x0), height: Math.max(0, y1 - y0)});
}

/** An outlined box with a dark rim, not to be dragged. */
function outlined(color, more = {}) {
  const rim = svg("rect", {class: "rim"}),
    line = svg("rect", {class: "line", stroke: color, ...more});
  return {
    el: svg("g", {}, rim, line),
    line,
    rim,
    place(b) {
      place(rim, b);
      place(line, b);
    },
  };
}

/** A box that can be dragged by its inside and resized by its corners, by mouse, finger and keys; its text stands at the top or, if `low`, below. */
function handle(stage, {box, name, color, least = 8, text = "", low = false, change}) {
  const look = outlined(color),
    label = svg("text", {"aria-hidden": "true"}, text);
  const hit = svg("rect", {class: "hit", tabindex: 0, role: "button", "aria-roledescription": "box to move"});
  const grips = [],
    corners = [0, 1, 2, 3].map(k => {
      grips.push(svg("circle", {class: "grip", fill: color}));
      const more =
        k === 3 ? {tabindex: 0, role: "button", "aria-roledescription": "corner to move"} : {"aria-hidden": "true"};
      return svg("circle", {class: "corner", style: `cursor: ${k % 3 ? "nesw" : "nwse"}-resize`, ...more});
    });
  const el = svg("g", {}, look.el, hit, label, grips, corners);
  let now = box.slice(),
    before = now;
  const clamp = (v, lo, hi) => Math.max(lo, Math.min(hi, v));
  function show() {
    look.place(now);
    place(hit, now);
    set(label, {x: now[0], y: now[low ? 3 : 1]});
    label.style.transform = `translate(calc(6px * var(--u)), calc(${low ? -7 : 16}px * var(--u)))`;
    corners.forEach((c, k) => [c, grips[k]].forEach(o => set(o, {cx: now[k % 2 ? 2 : 0], cy: now[k > 1 ? 3 : 1]})));
    const where = `from x ${Math.round(now[0])}, y ${Math.round(now[1])} to x ${Math.round(now[2])}, y ${Math.round(now[3])}`;
    hit.setAttribute("aria-label", `${name}, ${where}; arrow keys move it`);
    corners[3].setAttribute("aria-label", `lower right corner of ${name}; arrow keys change its size`);
  }
  function put(b) {
    now = b;
    show();
    change(now);
  }
  function moved(b, dx, dy) {
    const x = clamp(dx, -b[0], stage.W - b[2]),
      y = clamp(dy, -b[1], stage.H - b[3]);
    put([b[0] + x, b[1] + y, b[2] + x, b[3] + y]);
  }
  function resized(b, k, dx, dy) {
    const [x0, y0, x1, y1] = b,
      n = b.slice();
    if (k % 2) n[2] = clamp(x1 + dx, x0 + least, stage.W);
    else n[0] = clamp(x0 + dx, 0, x1 - least);
    if (k > 1) n[3] = clamp(y1 + dy, y0 + least, stage.H);
    else n[1] = clamp(y0 + dy, 0, y1 - least);
    put(n);
  }
  const take = () => {
    before = now;
  };
  drag(stage, hit, take, (dx, dy) => moved(before, dx, dy));
  corners.forEach((c, k) => drag(stage, c, take, (dx, dy) => resized(before, k, dx, dy)));
  arrows(hit, (dx, dy) => moved(now, dx, dy));
  arrows(corners[3], (dx, dy) => resized(now, 3, dx, dy));
  show();
  stage.svg.append(el);
  return {
    el,
    hit,
    corner: corners[3],
    label,
    line: look.line,
    get box() {
      return now;
    },
    set(b) {
      now = b.slice();
      show();
    },
    rename(other) {
      name = other;
      label.textContent = other;
      show();
    },
  };
}

/** The smallest box lies on top, so that each can be reached. */
function smallestOnTop(stage, handles) {
  const size = b => (b[2] - b[0]) * (b[3] - b[1]),
    focused = document.activeElement;
  const order = [...handles].sort((a, b) => size(b.box) - size(a.box));
  const now = [...stage.svg.children].filter(c => handles.some(o => o.el === c));
  if (order.every((o, k) => o.el === now[k])) return;
  order.forEach(o => stage.svg.append(o.el));
  if (focused && stage.svg.contains(focused)) focused.focus({preventScroll: true});
}

/** Numbers from base64 bytes: `low + byte / 255 · (high − low)`. */
function unpack(text, low = 0, high = 1) {
  const bytes = atob(text),
    out = new Float64Array(bytes.length);
  for (let k = 0; k < bytes.length; k++) out[k] = low + (bytes.charCodeAt(k) / 255) * (high - low);
  return out;
}

/** An image from a data address; `then` gets it when it is there. */
function picture(address, then) {
  const image = new Image();
  image.onload = () => then(image);
  image.src = address;
  return image;
}

function list(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

// ---- into the page

/** Put an explorable into each element that asks for it; the picture in it stays for print and where this fails. */
function mount(name, title, build) {
  function begin() {
    for (const host of document.querySelectorAll(`[data-explore="${name}"]:not(.xp-live)`)) {
      const app = h("div", {class: "xp-app", role: "group", "aria-label": title});
      const pictures = [...host.querySelectorAll("img")];
      host.prepend(app);
      try {
        build(app, host);
      } catch (error) {
        app.remove();
        console.error(error);
        continue;
      }
      if (!document.getElementById("xp-style")) document.head.append(h("style", {id: "xp-style"}, STYLE));
      pictures.forEach(p => (p.closest("a") || p).classList.add("xp-fallback"));
      host.classList.add("xp-live");
    }
  }
  begin();
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
}

/** A scene that the reader arranges, its five masks, and what the search finds: with perfect masks or the network's. */
/* global DATA: recorded by .ci/explore/record.py */

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
})();
