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
export const MASKS = ["full", "top", "bottom", "left", "right"];
/** For top, bottom, left, right: the number of the opposite half. */
export const OPPOSITE = [0, 2, 1, 4, 3];
/** Aspect ratios w/h where no training boxes are at hand. */
export const RATIOS = [0.4, 0.5, 0.62, 0.75, 0.9, 1.1, 1.35, 1.7, 2.1, 2.7];
/** Mean dimensions of boxes, in parts of the image's (Sec. 5.2). */
export const MEAN_DIMS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** The search sees a crop as so many pixels a side. */
export const CROP_SIDE = 225;

// ---- boxes

/** @param {Box} b @returns {number} */
export function area(b) {
  return Math.max(0, b[2] - b[0]) * Math.max(0, b[3] - b[1]);
}

/** The area that two boxes share. @param {Box} a @param {Box} b @returns {number} */
export function intersection(a, b) {
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
export function overlap(a, b, over = "union") {
  const shared = intersection(a, b),
    A = area(a),
    B = area(b);
  const whole = {union: A + B - shared, first: A, second: B, smaller: Math.min(A, B)}[over];
  return shared / Math.max(whole, 1e-12);
}

/** A box grown about its centre. @param {Box} b @param {number} factor of both sides @returns {Box} */
export function scaled(b, factor) {
  const cx = (b[0] + b[2]) / 2,
    cy = (b[1] + b[3]) / 2,
    w = ((b[2] - b[0]) * factor) / 2,
    h = ((b[3] - b[1]) * factor) / 2;
  return [cx - w, cy - h, cx + w, cy + h];
}

/** A box grown about its centre and clipped to the image. @param {Box} b @param {number[]} size @param {number} factor */
export function enlarged(b, [H, W], factor) {
  const [x0, y0, x1, y1] = scaled(b, factor);
  return [Math.max(0, x0), Math.max(0, y0), Math.min(W, x1), Math.min(H, y1)];
}

/** A box of the image, as a window sees it (the window is 1 × 1). @param {Box} b @param {Box} w @returns {Box} */
export function relative(b, w) {
  return b.map((v, k) => (v - w[k % 2]) / (w[2 + (k % 2)] - w[k % 2]));
}

/** A box that was found in a window of 1 × 1, back in the image. @param {Box} b @param {Box} w @returns {Box} */
export function absolute(b, w) {
  return b.map((v, k) => w[k % 2] + v * (w[2 + (k % 2)] - w[k % 2]));
}

// ---- Eq. (1): from boxes to masks

/** The box and its four halves. @param {Box} b @returns {Box[]} bb(h), in the order of `MASKS` */
export function halves([x0, y0, x1, y1]) {
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
export function overlaps(lo, hi, n, length) {
  const out = new Float64Array(n),
    cell = length / n;
  for (let k = 0; k < n; k++) out[k] = Math.max(0, Math.min(hi, (k + 1) * cell) - Math.max(lo, k * cell)) / cell;
  return out;
}

/** @param {number} rows @param {number} cols @param {number} [value] @returns {Mask} */
export function mask(rows, cols, value = 0) {
  return {rows, cols, values: new Float64Array(rows * cols).fill(value)};
}

/**
 * Eq. (1): the five masks of the objects of one class; where they overlap, the larger value.
 * @param {Box[]} boxes @param {number[]} size @param {number} d cells a side @returns {Mask[]}
 */
export function boxMasks(boxes, [H, W], d) {
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
export function merged(a, b, size, d, threshold = 0.5) {
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
export function maskLoss(pred, m, lam = 0.1) {
  let total = 0;
  for (let k = 0; k < m.length; k++) total += (m[k] + lam) * (pred[k] - m[k]) ** 2;
  return total / m.length;
}

// ---- Eq. (2) and (3): from masks to scores

/** The sum of Eq. (2): what a box holds of a mask. @param {Mask} m @param {Box} b @param {number[]} size */
export function integral(m, [x0, y0, x1, y1], [H, W]) {
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
export function scoreFull(m, b, size) {
  return area(b) > 0 ? integral(m, b, size) / area(b) : 0;
}

/**
 * The ten terms of Eq. (3).
 * @param {Mask[]} m five masks @param {Box} b @param {number[]} size @param {number} ring outer border, as a factor
 * @returns {number[][]} for each mask S(bb(h), m^h) and S(bb(h̄), m^h)
 */
export function terms(m, b, size, ring = 1.2) {
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
export function score(m, b, size, ring = 1.2) {
  return terms(m, b, size, ring).reduce((total, [own, opposite]) => total + own - opposite, 0);
}

/** The sizes of the search that fit into the image. @returns {number[][]} of [h, w] */
export function boxSizes([H, W], ratios = RATIOS, meanDims = MEAN_DIMS) {
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
export function starts(length, side, stride) {
  return Array.from({length: Math.floor((length - side) / stride + 1e-6) + 1}, (_, k) => k * stride);
}

/** All that products need of one axis: for each position what box, difference of halves and ring share with the cells. */
function axis(length, side, n, stride, ring) {
  const cell = length / n,
    g = (side * (ring - 1)) / 2;
  return starts(length, side, stride).map(at => {
    const shared = (lo, hi) => overlaps(lo, hi, n, length).map(v => v * cell);
    const box = shared(at, at + side),
      second = shared(at + side / 2, at + side);
    return {at, box, difference: box.map((v, k) => v - 2 * second[k]), ring: shared(at - g, at + side + g)};
  });
}

/** u · m · v for every pair of rows u of one axis and v of the other. @returns {Float64Array} (P·Q,) */
function product(ys, m, rows, cols, xs, first, second) {
  const out = new Float64Array(ys.length * xs.length),
    line = new Float64Array(cols);
  ys.forEach((y, p) => {
    line.fill(0);
    for (let i = 0; i < rows; i++) {
      const u = y[first][i];
      if (u) for (let j = 0; j < cols; j++) line[j] += u * m[i * cols + j];
    }
    xs.forEach((x, q) => {
      let total = 0;
      const v = x[second];
      for (let j = 0; j < cols; j++) total += line[j] * v[j];
      out[p * xs.length + q] = total;
    });
  });
  return out;
}

/** The full mask, top − bottom and left − right: all that Eq. (3) needs. @param {Mask[]} m */
export function threeMasks(m) {
  const less = (a, b) => a.values.map((v, k) => v - b.values[k]);
  return {
    rows: m[0].rows,
    cols: m[0].cols,
    full: m[0].values,
    vertical: less(m[1], m[2]),
    horizontal: less(m[3], m[4]),
  };
}

/**
 * Eq. (2) and Eq. (3) of one box size at every position: four products of small matrices.
 * @returns {{ys: number[], xs: number[], full: Float64Array, scores: Float64Array}} row by row
 */
export function scoreMap(three, [H, W], h, w, stride = 5, ring = 1.2) {
  const {rows, cols} = three,
    A = h * w,
    out = 1 / (A * (ring * ring - 1));
  const ys = axis(H, h, rows, stride, ring),
    xs = axis(W, w, cols, stride, ring);
  const inside = product(ys, three.full, rows, cols, xs, "box", "box");
  const around = product(ys, three.full, rows, cols, xs, "ring", "ring");
  const vertical = product(ys, three.vertical, rows, cols, xs, "difference", "box");
  const horizontal = product(ys, three.horizontal, rows, cols, xs, "box", "difference");
  const scores = inside.map((v, k) => v * (1 / A + out) - around[k] * out + (2 / A) * (vertical[k] + horizontal[k]));
  return {ys: ys.map(y => y.at), xs: xs.map(x => x.at), full: inside.map(v => v / A), scores};
}

/**
 * The exhaustive search of Sec. 5.2.
 * @param {Mask[]} m five masks of one class @param {number[]} size
 * @param {{ratios?: number[], meanDims?: number[], stride?: number, threshold?: number, ring?: number,
 *   topK?: number, rule?: "dpm"|"iou", nmsThreshold?: number}} choices
 * @returns {{found: Found[], tried: number, passed: number}} best first; boxes tried, and those that pass Eq. (2)
 */
export function search(m, size, choices = {}) {
  const {ratios = RATIOS, meanDims = MEAN_DIMS, stride = 5, threshold = 0.5, ring = 1.2} = choices;
  const {topK = 5, rule = "dpm", nmsThreshold = 0.5} = choices,
    three = threeMasks(m),
    boxes = [],
    scores = [],
    full = [];
  let tried = 0;
  if (Math.max(...m[0].values) <= threshold) return {found: [], tried, passed: 0}; // no mean exceeds the maximum
  for (const [h, w] of boxSizes(size, ratios, meanDims)) {
    const map = scoreMap(three, size, h, w, stride, ring);
    tried += map.scores.length;
    map.ys.forEach((y, p) =>
      map.xs.forEach((x, q) => {
        const k = p * map.xs.length + q;
        if (map.full[k] <= threshold) return;
        boxes.push([x, y, x + w, y + h]);
        scores.push(map.scores[k]);
        full.push(map.full[k]);
      }),
    );
  }
  const kept = nms(boxes, scores, nmsThreshold, rule, topK);
  return {found: kept.map(k => ({box: boxes[k], score: scores[k], full: full[k]})), tried, passed: boxes.length};
}

// ---- suppression

/** The overlap that a rule compares: dpm over the area of the lower-scored box, iou over the union. */
export function suppressionOverlap(better, lower, rule = "dpm") {
  return overlap(better, lower, rule === "dpm" ? "second" : "union");
}

/**
 * Greedy suppression; equal scores keep their order.
 * @param {Box[]} boxes @param {number[]} scores @param {number} threshold overlap from which the lower-scored box goes
 * @param {"dpm"|"iou"} rule @param {number} limit stop when so many are kept
 * @returns {number[]} indices that stay, best first
 */
export function nms(boxes, scores, threshold = 0.5, rule = "dpm", limit = Infinity) {
  const order = scores.map((_, k) => k).sort((a, b) => scores[b] - scores[a] || a - b),
    kept = [];
  for (const k of order) {
    if (kept.length >= limit) break;
    if (kept.every(o => suppressionOverlap(boxes[o], boxes[k], rule) <= threshold)) kept.push(k);
  }
  return kept;
}

/** For each box that suppression removes: the kept box that removes it. @returns {Map<number, number>} */
export function suppressors(boxes, scores, threshold = 0.5, rule = "dpm") {
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
export function perSide(scale, part = 0.2) {
  const n = 2 ** scale;
  return scale ? 1 + Math.ceil((n - 1) / (1 - part) - 1e-9) : 1;
}

/** The windows of each scale, row by row. @returns {Box[][]} */
export function windows([H, W], nScales = 3, part = 0.2) {
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
export function merge(masks, scale, part = 0.2) {
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
export function ratiosOfCrops(ratios) {
  return ratios.map(Math.sqrt);
}

/** Suppression class by class; best first. @param {{box: Box, score: number, label: number}[]} found */
export function suppress(found, threshold = 0.5, rule = "dpm") {
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
 * Algorithm 1 for all classes at once, with suppression over all scales after either loop.
 * @param {(windows: Box[], labels?: number[]) => Promise<Mask[][][]|Mask[][]>} look five masks of each class in each
 *   window; with labels, those of one class for each window
 * @param {number[]} size of the image
 * @param {{nScales?: number, part?: number, enlarge?: number}} choices and those of `search`
 * @yields {{stage: string, found: (Found & {label: number, scale: number})[]}} first, then refined
 */
export async function* algorithm1(look, size, choices = {}) {
  const {nScales = 3, part = 0.2, enlarge = 1.2, ratios = RATIOS, rule = "dpm", nmsThreshold = 0.5} = choices;
  const found = [],
    scales = windows(size, nScales, part);
  for (const [scale, ws] of scales.entries()) {
    const seen = await look(ws);
    for (let label = 0; label < seen[0].length; label++) {
      const five = MASKS.map((_, h) =>
        merge(
          seen.map(m => m[label][h]),
          scale,
          part,
        ),
      );
      found.push(...search(five, size, choices).found.map(f => ({...f, label, scale})));
    }
  }
  yield {stage: "first", found: suppress(found, nmsThreshold, rule)};
  const crops = found.map(f => enlarged(f.box, size, enlarge)),
    side = [CROP_SIDE, CROP_SIDE];
  const seen = found.length
    ? await look(
        crops,
        found.map(f => f.label),
      )
    : [];
  const refined = found.flatMap((f, k) => {
    const [best] = search(seen[k], side, {...choices, ratios: ratiosOfCrops(ratios), topK: 1}).found;
    const inUnit = best && best.box.map(v => v / CROP_SIDE);
    return best ? [{...f, ...best, box: absolute(inUnit, crops[k]), earlier: f.box}] : [];
  });
  yield {stage: "refined", found: suppress(refined, nmsThreshold, rule)};
}

// ---- cropping

/** Where samples along one axis lie: the pixel before each, and how far it is to the next. */
function places(lo, hi, count, limit) {
  return Array.from({length: count}, (_, q) => {
    const x = Math.min(Math.max(lo + ((q + 0.5) * (hi - lo)) / count - 0.5, 0), limit - 1),
      i = Math.floor(x);
    return [i, Math.min(i + 1, limit - 1), x - i];
  });
}

/**
 * Cut a window out of an image, anti-aliased: a pixel is the mean of n × n interpolated samples.
 * @param {{height: number, width: number, data: ArrayLike<number>}} image RGBA bytes, as a canvas gives them
 * @param {Box} window @param {number} size side of the crop
 * @returns {Float32Array} (3, size, size) in [0, 1]
 */
export function crop({height, width, data}, window, size) {
  const [x0, y0, x1, y1] = window,
    n = Math.max(1, Math.ceil(Math.max(x1 - x0, y1 - y0) / size));
  const xs = places(x0, x1, size * n, width),
    ys = places(y0, y1, size * n, height);
  const out = new Float32Array(3 * size * size),
    unit = 1 / (n * n * 255);
  ys.forEach(([a, b, v], row) =>
    xs.forEach(([l, r, u], col) => {
      const at = Math.floor(row / n) * size + Math.floor(col / n);
      for (let c = 0; c < 3; c++) {
        const pixel = (y, x) => data[(y * width + x) * 4 + c];
        const upper = pixel(a, l) * (1 - u) + pixel(a, r) * u,
          lower = pixel(b, l) * (1 - u) + pixel(b, r) * u;
        out[c * size * size + at] += (upper * (1 - v) + lower * v) * unit;
      }
    }),
  );
  return out;
}

// ---- average precision (Sec. 7)

/**
 * VOC's rules 1 to 5 for the detections of one class.
 * @param {{image: number, box: Box, score: number}[]} found
 * @param {{image: number, box: Box, difficult?: boolean}[]} objects
 * @returns {{order: number[], right: (boolean|null)[], object: number[]}} indices, the surest first; null counts neither way
 */
export function hits(found, objects, iou = 0.5) {
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
export function curve(right, nObjects) {
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
export function elevenLevels(recall, precision) {
  return Array.from({length: 11}, (_, k) => {
    const at = precision.filter((_, i) => recall[i] >= k / 10 - 1e-9);
    return at.length ? Math.max(...at) : 0;
  });
}

/** One number for a curve. @param {"voc07"|"area"} metric eleven levels, or the area under the staircase */
export function averagePrecision(recall, precision, metric = "voc07") {
  if (metric === "voc07") return elevenLevels(recall, precision).reduce((a, b) => a + b, 0) / 11;
  const best = precision.slice();
  for (let k = best.length - 2; k >= 0; k--) best[k] = Math.max(best[k], best[k + 1]);
  return recall.reduce((total, r, k) => total + (r - (k ? recall[k - 1] : 0)) * best[k], 0);
}
