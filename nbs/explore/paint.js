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
export function chance(seed) {
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
export function texture(random) {
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
export function background(seed, H, W) {
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
export function paintShape(im, H, W, {name, box: [x0, y0, x1, y1], turn = 0, look}) {
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
export function bytes(im, H, W) {
  const out = new ImageData(W, H);
  for (let k = 0; k < H * W; k++) {
    for (let c = 0; c < 3; c++) out.data[4 * k + c] = Math.floor(Math.max(0, Math.min(255, im[3 * k + c] + 0.5)));
    out.data[4 * k + 3] = 255;
  }
  return out;
}
