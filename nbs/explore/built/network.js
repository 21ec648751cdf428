// written by .ci/explore/bundle.py from nbs/explore
(() => {
"use strict";
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

/**
 * A worker that runs a network and the search, so that the page stays free. It fetches what it needs from the folder
 * `live` beside it, computes in one thread, and sends nothing anywhere.
 */

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
})();
