"""The explorables in a real browser: their arithmetic against the package's, and each of them used as a reader would.

    apt-get install -y chromium-headless-shell; pip install playwright; npm install --prefix DIR axe-core
    python .ci/explore/test_explore.py [--axe DIR/node_modules/axe-core/axe.min.js]

No browser is downloaded: Debian's is used, `chromium` or its shell without windows, which takes half the time. Without
axe-core the check of accessibility is left out, and says so."""

import argparse, base64, json, os, re, sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from importlib.resources import files
from pathlib import Path

import torch
from playwright.sync_api import TimeoutError, sync_playwright
from torch.testing import assert_close

from detectornet_nb import boxes as nb_boxes
from detectornet_nb.beyond.calibration import probability_of
from detectornet_nb.beyond.edges import SlidingSearch
from detectornet_nb.beyond.placing import Own, Place, inside, placed, soften
from detectornet_nb.detections import Detections
from detectornet_nb.draw import COLORS
from detectornet_nb.engine import geometry
from detectornet_nb.engine.crops import crop, crop_by_rows, samples_per_pixel
from detectornet_nb.engine.suppression import nms
from detectornet_nb.evaluation import evaluate
from detectornet_nb.masks import MASKS, box_masks, crop_masks, merged
from detectornet_nb.multiscale import merge, per_side, ratios_of_crops, stages, windows
from detectornet_nb.network import mask_loss
from detectornet_nb.settings import load_settings

sys.path.insert(0, str(Path(__file__).parent))
import bundle

SOURCE, BUILT = bundle.HERE, bundle.HERE / "built"
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
BROWSERS = "/usr/bin/chromium-headless-shell", "/usr/bin/chromium"
WIDTHS = 1280, 375
WAIT = 300_000  # milliseconds for what takes a moment: other programs may have the machine meanwhile


def launch(p):
    path = os.environ.get("CHROMIUM") or next(b for b in BROWSERS if Path(b).exists())
    return p.chromium.launch(executable_path=path, args=FLAGS)


# ---- the arithmetic


class Arithmetic:
    "detectornet.js and beyond.js in a page; numbers go in and come out as JSON"

    def __init__(self, page):
        code = "".join((SOURCE / f"{o}.js").read_text() for o in ("detectornet", "beyond"))
        code = bundle.IMPORT.sub("", code)
        names = re.findall(r"^export (?:async )?(?:function[*]?|const) (\w+)", code, re.M)
        page.add_script_tag(
            content=re.sub(r"^export ", "", code, flags=re.M) + f"\nglobalThis.D = {{{', '.join(names)}}};"
        )
        ui = re.search(r"export const COLORS = (\{.*?\});", (SOURCE / "ui.js").read_text(), re.S).group(1)
        page.add_script_tag(
            content="""globalThis.plain = o => JSON.stringify(o, (k, v) => ArrayBuffer.isView(v) ? [...v] : v);
            globalThis.five = masks => masks.map(
              m => ({rows: m.length, cols: m[0].length, values: Float64Array.from(m.flat())}));"""
            f"globalThis.C = {ui};"
        )
        self.page, self.cases = page, {}

    def __call__(self, body, cases):
        "The value of `body` for each case, whose parts are its arguments a, b, c, …"
        code = f"text => plain(JSON.parse(text).map(([a, b, c, d, e, f]) => {body}))"
        return json.loads(self.page.evaluate(code, json.dumps(cases)))  # as one text: a number at a time is slow

    def same(self, name, body, cases, expected, **tolerance):
        tolerance = dict(atol=1e-9, rtol=1e-9) | tolerance
        for got, want, case in zip(self(body, cases), expected, cases, strict=True):
            got, want = torch.as_tensor(got, dtype=torch.float64), torch.as_tensor(want, dtype=torch.float64)
            assert_close(
                got,
                want.reshape(got.shape) if got.numel() == want.numel() else want,
                msg=lambda m: f"{name}: {m}",
                **tolerance,
            )
        self.cases[name] = self.cases.get(name, 0) + len(cases)


def some_boxes(g, n, size, beyond=0.15):
    c, s = torch.rand(2, n, 2, generator=g, dtype=torch.float64)
    wh = torch.tensor(size[::-1], dtype=torch.float64)
    c = c * (1 + 2 * beyond) - beyond
    return torch.cat([(c - s / 3) * wh, (c + s / 3) * wh], 1)


def within(g, n, size):
    t = torch.rand(n, 2, 2, generator=g, dtype=torch.float64).sort(1).values.flatten(1)
    return t * torch.tensor([*size[::-1]] * 2, dtype=torch.float64)


def check_boxes_and_masks(js, g):
    for size, d in (((120, 160), 24), ((50, 31), 7), ((96, 96), 12), ((3, 7), 1)):
        bs = [some_boxes(g, n, size) for n in (1, 2, 4, 0)]
        js.same(
            "Eq. (1)",
            "D.boxMasks(a, b, c).map(m => m.values)",
            [[b.tolist(), size, d] for b in bs],
            [box_masks(b, size, d) for b in bs],
        )
        a, b = within(g, 60, size), within(g, 60, size)
        want = torch.stack(merged(a, b, size, d), 1)
        js.same(
            "merged",
            "(r => [r.merged, r.seen])(D.merged(a, b, c, d))",
            [[p.tolist(), q.tolist(), size, d] for p, q in zip(a, b)],
            want,
        )
    a, b = some_boxes(g, 40, (120, 160)), some_boxes(g, 40, (120, 160))
    for over in ("union", "first", "second", "smaller"):
        want = geometry.overlap(a[:, None], b[:, None], over)[:, 0, 0]
        js.same("overlap", "D.overlap(a, b, c)", [[p.tolist(), q.tolist(), over] for p, q in zip(a, b)], want)
    js.same(
        "enlarged", "D.enlarged(a, [120, 160], 1.2)", [[p.tolist()] for p in a], geometry.enlarged(a, (120, 160), 1.2)
    )
    js.same(
        "relative, absolute",
        "[D.relative(a, b), D.absolute(a, b)]",
        [[p.tolist(), q.tolist()] for p, q in zip(a, b)],
        torch.stack([geometry.relative(a, b), geometry.absolute(a, b)], 1),
    )
    pred, m = (
        torch.randn(9, 50, generator=g, dtype=torch.float64),
        torch.rand(9, 50, generator=g, dtype=torch.float64),
    )
    lams = [0.003, 0.1, 3.0] * 3
    js.same(
        "loss",
        "D.maskLoss(a, b, c)",
        [[p.tolist(), q.tolist(), l] for p, q, l in zip(pred, m, lams)],
        [mask_loss(p, q, l) for p, q, l in zip(pred, m, lams)],
    )


def noisy_masks(g, size, rows, cols):
    m = box_masks(within(g, 2, size), size, (rows, cols))
    return (m * 0.8 + 0.3 * torch.rand(m.shape, generator=g, dtype=torch.float64)).double()


def check_scores(js, g):
    for size, (rows, cols) in (((120, 160), (24, 24)), ((50, 70), (6, 8)), ((225, 225), (12, 12))):
        m, bs = noisy_masks(g, size, rows, cols), some_boxes(g, 25, size)
        for ring in (1.2, 1.5):
            cases = [[m.tolist(), b.tolist(), size, ring] for b in bs]
            js.same("ten terms", "D.terms(five(a), b, c, d)", cases, nb_boxes.terms(m, bs, size, ring))
            js.same("Eq. (3)", "D.score(five(a), b, c, d)", cases, nb_boxes.score(m, bs, size, ring))
        js.same("Eq. (2)", "D.scoreFull(five(a)[0], b, c)", cases, nb_boxes.score_full(m[0], bs, size))
        for h, w in ((30.0, 41.5), (12.25, 20.0)):
            y, x, S = nb_boxes.score_map(m, size, h, w, stride=3)
            js.same(
                "map of one size",
                "D.scoreMap(D.threeMasks(five(a)), b, c, d, 3).scores",
                [[m.tolist(), size, h, w]],
                S[None],
            )
        js.same("sizes", "D.boxSizes(a)", [[size]], [nb_boxes.box_sizes(size, nb_boxes.RATIOS)])


def check_search(js, g, recorded):
    cases = [
        (noisy_masks(g, size, 24, 24), size, list(nb_boxes.RATIOS)) for size in ((120, 160), (90, 60), (225, 225))
    ]
    cases += [
        (
            unpacked(recorded["masks"], recorded["low"], recorded["high"]).view(5, 24, 24),
            recorded["size"],
            recorded["ratios"],
        )
    ]
    for m, size, ratios in cases:
        for rule in ("dpm", "iou"):
            (found,) = nb_boxes.Search(ratios, nms=rule, kernel=False)(m, size)
            want = torch.cat([found.boxes, found.scores[:, None], found.full[:, None]], 1)
            body = "D.search(five(a), b, {ratios: c, rule: d}).found.map(o => [...o.box, o.score, o.full])"
            js.same("search", body, [[m.tolist(), size, ratios, rule]], [want], atol=1e-7)
        (found,) = nb_boxes.Search(ratios, full_only=True, kernel=False)(m, size)
        want = torch.cat([found.boxes, found.scores[:, None]], 1)
        body = "D.search(five(a), b, {ratios: c, fullOnly: true}).found.map(o => [...o.box, o.score])"
        js.same("search by one mask", body, [[m.tolist(), size, ratios]], [want], atol=1e-7)


def check_suppression(js, g):
    for rule in ("dpm", "iou"):
        for n in (1, 7, 60):
            b, s = within(g, n, (100, 100)), torch.randint(0, 20, (n,), generator=g) / 20  # some are equal
            for limit in (None, 3):
                want = nms(b, s, 0.4, rule, limit)
                js.same(
                    "suppression",
                    "D.nms(a, b, .4, c, d ?? Infinity)",
                    [[b.tolist(), s.tolist(), rule, limit]],
                    [want],
                )


def check_scales(js, g):
    for size in ((120, 160), (333, 500), (51, 50)):
        js.same("windows", "D.windows(a).flat()", [[size]], [torch.cat(windows(size))], atol=1e-4, rtol=1e-6)
    js.same(
        "windows a side",
        "D.perSide(a, b)",
        [[s, o] for s in range(4) for o in (0.1, 0.2, 0.5)],
        [per_side(s, o) for s in range(4) for o in (0.1, 0.2, 0.5)],
    )
    for d in (8, 12, 24):
        for scale, n in enumerate((1, 9, 25)):
            m = torch.randn(n, d, d, generator=g, dtype=torch.float64)
            js.same("merging", "D.merge(five(a), b).values", [[m.tolist(), scale]], [merge(m, scale)])
    js.same("ratios in crops", "D.ratiosOfCrops(a)", [[list(nb_boxes.RATIOS)]], [ratios_of_crops(nb_boxes.RATIOS)])
    image = torch.randint(0, 256, (3, 90, 120), generator=g, dtype=torch.uint8)
    rgba = torch.cat([image, torch.full((1, 90, 120), 255, dtype=torch.uint8)]).permute(1, 2, 0).flatten().tolist()
    ws = torch.tensor(
        [[0.0, 0, 120, 90], [10.5, 20.25, 40, 50], [60, 45, 120, 90], [-5, -3, 30, 22.5], [100, 70, 126, 95]]
    )
    want = [crop_by_rows(image, w, 24, int(k)) for w, k in zip(ws, samples_per_pixel(ws, 24))]
    assert_close(crop(image, ws, 24), torch.stack(want), atol=1e-5, rtol=0)
    js.same(
        "cropping",
        "D.crop({height: 90, width: 120, data: a}, b, 24)",
        [[rgba, w.tolist()] for w in ws],
        want,
        atol=2e-5,
        rtol=0,
    )


def check_average_precision(js, g):
    def integers(lo, hi, *shape):
        return torch.randint(lo, hi, shape, generator=g)

    def boxes(n):
        corner = integers(0, 8, n, 2)
        return torch.cat([corner, corner + integers(4, 8, n, 2)], 1).float()

    for k in range(60):
        preds, targets = [], []
        for _ in range(3):
            n, m = int(integers(0, 7)), int(integers(1, 7))
            targets.append(
                dict(boxes=boxes(m), labels=torch.zeros(m).long(), difficult=torch.rand(m, generator=g) < 0.2)
            )
            preds.append(dict(boxes=boxes(n), labels=torch.zeros(n).long(), scores=integers(0, 5, n) / 5))
        found = [
            dict(image=i, box=b.tolist(), score=s)
            for i, p in enumerate(preds)
            for b, s in zip(p["boxes"], p["scores"].tolist())
        ]
        objects = [
            dict(image=i, box=b.tolist(), difficult=d)
            for i, t in enumerate(targets)
            for b, d in zip(t["boxes"], t["difficult"].tolist())
        ]
        if all(o["difficult"] for o in objects):
            continue
        for metric in ("voc07", "area"):
            iou = (0.3, 0.5)[k % 2]
            body = (
                "(r => (q => D.averagePrecision(q.recall, q.precision, d))(D.curve(r.right.filter(v => v !== null), "
                "b.filter(o => !o.difficult).length)))(D.hits(a, b, c))"
            )
            js.same(
                "average precision",
                body,
                [[found, objects, iou, metric]],
                [evaluate(preds, targets, 1, iou, metric)["mean"]],
            )


def check_algorithm(js, g):
    "Both stages: what was seen by Python is shown to JavaScript, window by window"
    s, size, image = load_settings(d=12), (112, 168), torch.zeros(3, 112, 168, dtype=torch.uint8)
    bs, labels = torch.tensor([[20.0, 30, 70, 90], [66, 35, 118, 88], [100, 10, 150, 60]]), torch.tensor([0, 0, 1])
    shown = []

    def look(image, ws, wanted=None):
        m = crop_masks(bs.double(), labels, ws.double(), s.d, 2)
        m = 0.8 * m + 0.25 * torch.rand(m.shape, generator=g, dtype=torch.float64)
        m = m if wanted is None else m[torch.arange(len(ws)), wanted]
        shown.extend(zip(ws.tolist(), m.tolist()))
        return m

    search = replace(nb_boxes.Search.of(s, nb_boxes.RATIOS), kernel=False)
    want = [found for _, found in stages(look, image, search, s)]
    body = """const [size] = more, out = [];
        async function look(ws, labels) { return given(ws).map(o => labels ? five(o) : o.map(five)); }
        for await (const {found} of D.algorithm1(look, size)) out.push(found.map(f => [...f.box, f.score, f.label]));
        return out;"""
    for got, d in zip(replayed(js, body, shown, size), want, strict=True):
        rows = torch.cat([d.boxes.double(), d.scores[:, None].double(), d.labels[:, None]], 1)
        assert len(rows) > 1
        assert_close(torch.tensor(got, dtype=torch.float64), rows, atol=1e-4, rtol=1e-5)
    js.cases["Algorithm 1"] = 1


def replayed(js, body, shown, *more):
    "Run `body` in the page; `given(windows)` hands out what Python was shown, in its order, and refuses other windows"
    given = """const close = (a, b) => a.every((w, k) => w.every((v, i) => Math.abs(v - b[k][i]) < 2e-3));
        function given(ws) {
            const seen = shown.splice(0, ws.length);
            if (!close(ws, seen.map(o => o[0]))) throw new Error("other windows");
            return seen.map(o => o[1]);
        }"""
    code = f"async text => {{ const [shown, ...more] = JSON.parse(text); {given} {body} }}"
    return js.page.evaluate(code, json.dumps([shown, *more]))


SLIDING = """{ratios: c, threshold: .2, ring: 2, fullOnly: d, edgeSteps: [.05, .02]}"""


def check_beyond(js, g):
    "Edges that slide, names and places, soft suppression, probabilities, masks of windows"
    for size, full_only in (((120, 160), False), ((225, 225), False), ((90, 60), True)):
        m, ratios = noisy_masks(g, size, 24, 24), list(nb_boxes.RATIOS)
        search = SlidingSearch(ratios, threshold=0.2, ring=2.0, full_only=full_only, kernel=False)
        (found,) = search(m, size)
        want = torch.cat([found.boxes, found.scores[:, None], found.full[:, None]], 1)
        body = f"D.slidingSearch(five(a), b, {SLIDING}).found.map(o => [...o.box, o.score, o.full])"
        js.same("edges that slide", body, [[m.tolist(), size, ratios, full_only]], [want], atol=1e-6)
    b, t = within(g, 40, (100, 140)), torch.randn(40, 4, generator=g, dtype=torch.float64) * 4
    js.same("placed", "D.placed(a, b)", [[p.tolist(), q.tolist()] for p, q in zip(b, t)], placed(b, t))
    outside = some_boxes(g, 40, (100, 140), 0.4)
    js.same("clipped", "D.inside(a, [100, 140])", [[p.tolist()] for p in outside], inside(outside, (100, 140)))
    for n in (1, 30):
        d = Detections(within(g, n, (60, 60)), torch.randint(0, 3, (n,), generator=g), torch.rand(n, generator=g))
        case = [dict(box=p, label=c, score=s) for p, c, s in zip(*(o.tolist() for o in (d.boxes, d.labels, d.scores)))]
        soft = soften(d, 0.3)
        want = torch.cat([soft.boxes, soft.scores[:, None], soft.labels[:, None]], 1)
        body = "D.soften(a, .3).map(o => [...o.box, o.score, o.label])"
        js.same("soft suppression", body, [[case]], [want], atol=1e-6)
    for power in (1.0, 0.5):
        fitted, scores = dict(a=3.0, b=-2.0, power=power), torch.randn(9, generator=g, dtype=torch.float64)
        cases = [[v, fitted] for v in scores.tolist()]
        js.same("probability", "D.probability(a, b)", cases, probability_of(scores, fitted))
    labels, ws = torch.tensor([0, 2, 0]), torch.cat(windows((120, 160), 2)).double()
    bs = within(g, 3, (120, 160))
    objects = [dict(box=p, label=c) for p, c in zip(bs.tolist(), labels.tolist())]
    want = crop_masks(bs, labels, ws, 12, 3)
    body = "D.trueMasks(a, b, 12, 3).map(w => w.map(c => c.map(m => m.values)))"
    js.same("masks of windows", body, [[objects, ws.tolist()]], [want])
    check_place(js, g)


def check_place(js, g):
    "The rule `place`: what was said to Python is said to JavaScript, crop by crop"
    size, s = (112, 168), load_settings("voc", refine_from=0.5)
    bs, labels = within(g, 14, size).float(), torch.randint(0, 3, (14,), generator=g)
    first = Detections(bs, labels, torch.rand(14, generator=g) * 3)
    shown = []

    class Says:
        def own(self, image, ws, labels):
            m = crop_masks(bs, first.labels, ws, 12, 3)[torch.arange(len(ws)), labels]
            prob, fit = torch.rand(2, len(ws), generator=g)
            own = Own(0.9 * m + 0.1, prob, torch.randn(len(ws), 4, generator=g), fit)
            parts = zip(*(o.tolist() for o in own))
            shown.extend([w, dict(zip(("masks", "prob", "place", "fit"), p))] for w, p in zip(ws.tolist(), parts))
            return own

    rule, image = Place(8, 0.5, 4, True, 0.2, s.refine_from), torch.zeros(3, *size, dtype=torch.uint8)
    search = SlidingSearch(nb_boxes.RATIOS, threshold=0.2, ring=2.0, kernel=False)
    want = soften(rule(Says(), image, rule.before(image, first)[0], search, s), s.soft_nms)
    found = [dict(box=p, label=c, score=v) for p, c, v in zip(bs.tolist(), labels.tolist(), first.scores.tolist())]
    more = dict(classifyBest=8, apart=0.5, refineBest=4, classifyFrom=0.2, refineFrom=s.refine_from)
    more |= dict(refineDims=s.refine_dims, meanDims=list(nb_boxes.MEAN_DIMS))
    more |= dict(softNms=s.soft_nms, enlarge=s.enlarge, ring=2, threshold=0.2)
    body = """const [found, size, s] = more;
        const own = async ws => given(ws).map(o => ({...o, masks: five(o.masks)}));
        const r = await D.placeRule(own, found, size, {...s, find: D.slidingSearch});
        return r.map(f => [...f.box, f.score, f.label]);"""
    got = torch.tensor(replayed(js, body, shown, found, size, more))
    assert len(want) > 4
    assert_close(got, torch.cat([want.boxes, want.scores[:, None], want.labels[:, None]], 1), atol=2e-3, rtol=1e-4)
    js.cases["names and places"] = 1


def unpacked(text, low=0.0, high=1.0):
    return low + torch.tensor(list(base64.b64decode(text)), dtype=torch.float64) / 255 * (high - low)


def check_recordings(js):
    "What was recorded is of the weights that ship, and colours are those of the pictures"
    for f in sorted((SOURCE / "data").glob("*.json")):
        for name, sums in json.loads(f.read_text())["weights"].items():
            now = json.loads((files("detectornet_nb") / f"weights/{name}/detector.json").read_text())["sha256"]
            assert sums == now, f"{f.name} was recorded with other weights of '{name}': run .ci/explore/record.py"
    colors = js.page.evaluate("C")
    assert colors == {k: COLORS[k] for k in colors} and set(MASKS) < set(colors), colors


def arithmetic(browser):
    page, g = browser.new_page(), torch.Generator().manual_seed(0)
    js = Arithmetic(page)
    check_boxes_and_masks(js, g)
    check_scores(js, g)
    check_search(js, g, json.loads((SOURCE / "data/score.json").read_text()))
    check_suppression(js, g)
    check_scales(js, g)
    check_average_precision(js, g)
    check_algorithm(js, g)
    check_beyond(js, g)
    check_recordings(js)
    page.close()
    print("arithmetic as in Python, cases:", ", ".join(f"{k} {n}" for k, n in js.cases.items()))


# ---- the explorables, as a reader uses them


class Watch:
    "A page that may neither complain nor ask another host"

    def __init__(self, context):
        self.page, self.complaints = context.new_page(), []
        self.page.set_default_timeout(WAIT)
        self.page.on("console", lambda m: m.type in ("error", "warning") and self.complaints.append(m.text))
        self.page.on("pageerror", lambda e: self.complaints.append(str(e)))
        self.page.on(
            "request",
            lambda r: r.url.startswith(("file:", "data:", "blob:")) or self.complaints.append(f"asks for {r.url}"),
        )

    def open(self, name):
        self.page.goto((BUILT / f"{name}.html").as_uri())
        self.page.locator(".xp-app").wait_for()
        return self.page

    def close(self):
        assert not self.complaints, self.complaints
        self.page.close()


def fits(page, name, width):
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= width, f"{name}: {wide} pixels wide in {width}"


STATE = """(() => {
    const e = document.querySelector(".xp-app");
    return e.innerText + [...e.querySelectorAll("rect, circle")].map(r => r.outerHTML).join();
})()"""


def state(page):
    return page.evaluate(STATE)


def changes(page, name, what, act):
    before = state(page)
    act()
    try:
        page.wait_for_function(f"before => {STATE} !== before", arg=before, timeout=WAIT)
    except TimeoutError:
        raise AssertionError(f"{name}: nothing happened: {what}") from None


def rests(page, most):
    "Until nothing has moved for two frames, or `most` milliseconds have passed: some play until they are stopped"
    page.evaluate(
        f"""async most => {{
            const frame = () => new Promise(requestAnimationFrame), begun = performance.now();
            for (let last = null, now; performance.now() - begun < most; last = now) {{
                await frame();
                await frame();
                now = {STATE};
                if (now === last) return;
            }}
        }}""",
        most,
    )


def drag_by_mouse(page, target, dx, dy, middle=True):
    b = target.bounding_box()
    x, y = b["x"] + b["width"] * (0.5 if middle else 0.12), b["y"] + b["height"] * (0.5 if middle else 0.8)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + dx, y + dy, steps=4)
    page.mouse.up()


def drag_by_finger(page, target, dx, dy):
    target.scroll_into_view_if_needed()
    b, client = target.bounding_box(), page.context.new_cdp_session(page)
    x, y = b["x"] + b["width"] / 2, b["y"] + b["height"] / 2

    def send(kind, *points):
        client.send("Input.dispatchTouchEvent", dict(type=kind, touchPoints=[dict(x=px, y=py) for px, py in points]))

    send("touchStart", (x, y))
    for k in (0.3, 0.6, 1):
        send("touchMove", (x + dx * k, y + dy * k))
    send("touchEnd")


def use(page, name, finger, steps=12):
    "Drag, press, choose, slide: each must change something"
    done = []
    page.locator(".xp-app").dispatch_event("pointerdown")  # a hand on it ends what moves by itself
    for kind in ("hit", "corner"):
        targets = page.locator(f".xp-app .{kind}:not([style*='display: none'])")
        if not targets.count():
            continue
        target = targets.last  # lies on top
        page.mouse.move(2, 2)
        target.scroll_into_view_if_needed()
        way = (-40, -25)
        changes(
            page,
            name,
            f"{kind} dragged",
            lambda: drag_by_finger(page, target, *way) if finger else drag_by_mouse(page, target, *way),
        )
        done.append(f"{kind} {'by finger' if finger else 'by mouse'}")
    for kind in ("hit", "corner"):
        keyed = page.locator(f".xp-app .{kind}[tabindex='0']")
        if not keyed.count():
            continue
        one = keyed.first.element_handle()  # their order changes: the smallest lies on top
        one.focus()
        for key in ("ArrowRight", "ArrowUp", "Shift+ArrowLeft"):
            changes(page, name, f"{kind}, {key}", lambda: page.keyboard.press(key))
        assert one.get_attribute("aria-label") and one.evaluate("e => e === document.activeElement"), (
            f"{name}: the focus is lost"
        )
        done.append(f"{kind} by keys")
    for k in range(page.locator(".xp-app input[type=range]").count()):
        page.locator(".xp-app input[type=range]").nth(k).focus()
        for key in ("ArrowRight", "ArrowLeft", "End", "Home"):
            changes(
                page, name, f"slider {k}, {key}", lambda: page.keyboard.press(key)
            ) if key != "ArrowLeft" else page.keyboard.press(key)
        sweep(page, k, steps)
        done.append("slider")
    choices = page.locator(".xp-choice:not([hidden]) label")
    for k in range(choices.count()):
        choices.nth(k).click()
        rests(page, 80)
        if page.locator(".xp-app input[type=range]").count():
            sweep(page, 0, steps)
        assert choices.nth(k).locator("input").is_checked()
    if choices.count():
        done.append(f"{choices.count()} choices")
    buttons = page.locator(".xp-app button")
    for k in range(buttons.count()):
        if not (buttons.nth(k).is_enabled() and buttons.nth(k).is_visible()):
            continue
        buttons.nth(k).click()
        rests(page, 250)
    if buttons.count():
        done.append(f"{buttons.count()} buttons")
    assert len(page.locator(".xp-caption").inner_text()) > 20
    return done


def sweep(page, k, steps):
    "Every value of a slider, up to `steps`; what goes wrong on the way is a complaint of the page"
    code = """(e, steps) => {
        const lo = +e.min, hi = +e.max, n = Math.min(steps, Math.round((hi - lo) / +e.step));
        for (let i = 0; i <= n; i++) { e.value = lo + (hi - lo) * i / n; e.dispatchEvent(new Event('input')); }
    }"""
    page.locator(".xp-app input[type=range]").nth(k).evaluate(code, steps)


def names_all(page, name):
    "Everything that takes the focus has a name"
    bare = page.evaluate("""[...document.querySelectorAll('.xp-app :is([tabindex="0"], button, input)')]
        .filter(e => !(e.getAttribute('aria-label') || e.textContent || e.labels?.[0]?.textContent || '').trim())
        .map(e => e.outerHTML.slice(0, 80))""")
    assert not bare, f"{name}: without a name: {bare}"


def accessible(page, name, axe):
    page.add_script_tag(path=axe)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    lines = [
        f"{v['id']}: {v['help']}: {n['html'][:120]} {n['failureSummary'][:200]}"
        for v in found
        for n in v["nodes"][:3]
    ]
    assert not lines, f"{name}: axe: " + "\n".join(lines)


def explore(browser, name, axe):
    done = {}
    for width, scheme in zip(WIDTHS, ("light", "dark")):
        finger = width < 500
        context = browser.new_context(viewport=dict(width=width, height=850), color_scheme=scheme, has_touch=finger)
        watch = Watch(context)
        page = watch.open(name)
        assert page.locator(".explorable img").is_hidden(), f"{name}: the figure stands beside the explorable"
        fits(page, name, width)
        if axe:
            accessible(page, name, axe)
        done[width] = use(page, name, finger, 12 if finger else 60)
        fits(page, name, width)
        names_all(page, name)
        if axe:
            accessible(page, name, axe)
        for other in (*WIDTHS, 700, width):
            page.set_viewport_size(dict(width=other, height=850))
            rests(page, 60)
            fits(page, name, other)
        page.emulate_media(media="print")
        assert page.locator(".xp-app").is_hidden() and page.locator(".explorable img").is_visible(), (
            f"{name}: in print"
        )
        watch.close()
        context.close()
    size = (BUILT / f"{name}.js").stat().st_size + (SOURCE / f"{name}.webp").stat().st_size
    assert size < 400_000, f"{name}: {size} bytes"
    print(
        f"{name}: {size / 1000:.0f} kB with its picture;", "; ".join(f"{w}: {', '.join(d)}" for w, d in done.items())
    )


def stand_still(browser, names):
    "With reduced motion nothing moves by itself, and everything works"
    context = browser.new_context(reduced_motion="reduce")
    watched = {name: Watch(context) for name in names}
    pages = {name: watch.open(name) for name, watch in watched.items()}
    pages[names[0]].wait_for_timeout(100)
    before = {name: state(page) for name, page in pages.items()}
    pages[names[0]].wait_for_timeout(800)
    moved = [name for name, page in pages.items() if state(page) != before[name]]
    assert not moved, f"with reduced motion: {moved}"
    for watch in watched.values():
        watch.close()
    for name in names:
        watch = Watch(context)
        use(watch.open(name), name, False)
        watch.close()
    context.close()
    print("reduced motion: nothing moves by itself, everything works")


def moves(browser, names):
    "Without that wish the first picture moves, also behind others: what stands still above is drawn, too"
    context = browser.new_context(reduced_motion="no-preference")
    watched = [Watch(context) for _ in ("touching", *names)]
    pages = [watch.open(name) for watch, name in zip(watched, ("touching", *names))]
    changes(pages[0], "touching", "it moves by itself", lambda: None)
    for watch in watched:
        watch.close()
    context.close()
    print("else the first picture moves")


def without_scripts(browser, names):
    context = browser.new_context(java_script_enabled=False, viewport=dict(width=375, height=800))
    for name in names:
        page = context.new_page()
        page.goto((BUILT / f"{name}.html").as_uri())
        picture = page.locator(".explorable img")
        assert picture.is_visible() and picture.bounding_box()["height"] > 60, f"{name}: no figure without scripts"
        assert picture.get_attribute("alt")
        page.close()
    context.close()
    print("without scripts: each has its figure")


def in_notebooks(browser, names):
    "As a notebook shows it: the script inline, in a frame without an address"
    context = browser.new_context()
    for name in names:
        watch = Watch(context)
        code = (BUILT / f"{name}.js").read_text()
        assert "</script" not in code
        watch.page.set_content("<iframe style='width: 600px; height: 900px'></iframe>")
        watch.page.locator("iframe").evaluate(
            "(e, html) => { e.srcdoc = html; }", f'<div data-explore="{name}"></div><script>{code}</script>'
        )
        watch.page.frame_locator("iframe").locator(".xp-app .xp-caption").wait_for()
        watch.close()
    context.close()
    print("inline, in a frame: each lives")


def all_together(browser, names):
    "Several on one page do not disturb each other"
    context = browser.new_context(viewport=dict(width=800, height=900))
    watch = Watch(context)
    hosts = "".join(
        f'<div class="explorable" data-explore="{n}"></div><script>{(BUILT / f"{n}.js").read_text()}</script>'
        for n in names
    )
    watch.page.set_content(f"<main>{hosts}</main>")
    assert watch.page.locator(".xp-live > .xp-app").count() == len(names)
    assert watch.page.locator("fieldset :checked").count() == watch.page.locator("fieldset").count()
    assert watch.page.locator("style#xp-style").count() == 1
    watch.close()
    context.close()
    print("all on one page: each lives")


def in_browser(job):
    "A browser for one job: jobs run side by side, since each waits for frames"
    with sync_playwright() as p:
        browser = launch(p)
        job(browser)
        browser.close()


def jobs(names, axe, alone):
    "The longest first"
    order = sorted(names, key=lambda n: n not in ("shapes", "touching", "precision"))
    out = [] if alone else [arithmetic]
    out += [partial(explore, name=n, axe=axe) for n in order]
    every = stand_still, moves, without_scripts, in_notebooks, all_together
    return [partial(check, names=names) for check in every] + out


if __name__ == "__main__":
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("--axe", default="node_modules/axe-core/axe.min.js", help="axe.min.js of npm's axe-core")
    wanted.add_argument("--only", help="one explorable")
    wanted.add_argument("--jobs", type=int, default=3, help="browsers at a time")
    args = wanted.parse_args()
    torch.set_num_threads(1)
    stale = [f.name for f, text in bundle.built().items() if not f.exists() or f.read_text() != text]
    assert not stale, f"out of step, run .ci/explore/bundle.py: {stale}"
    axe = args.axe if Path(args.axe).exists() else None
    names = [args.only] if args.only else bundle.explorables()
    with ThreadPoolExecutor(args.jobs) as pool:
        for _ in pool.map(in_browser, jobs(names, axe, args.only)):
            pass
    print(
        "axe: nothing found"
        if axe
        else f"axe: left out, {args.axe} is not there (npm install --prefix DIR axe-core, then --axe)"
    )
