"""The page "Try it" with its networks, in a real browser: what it finds is what Python finds on the same pixels.

    python .ci/explore/test_live.py [--axe AXE.MIN.JS] [--json results/browser.json]

It makes nbs/explore/live first. Where npm cannot be reached it says so, and checks nothing. With `--json` or `--painted
results/painted.json` it measures instead: times, or average precision on what the page paints."""

import argparse, base64, functools, io, json, re, shutil, sys, tempfile, threading, time
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import live
import skimage.data
import torch
from PIL import Image
from playwright.sync_api import sync_playwright
from test_explore import WIDTHS, accessible, drag_by_finger, drag_by_mouse, fits, launch, names_all

from detectornet_nb import Detector
from detectornet_nb.engine.geometry import overlap
from detectornet_nb.engine.record import provenance, write_json
from detectornet_nb.evaluation import evaluate
from detectornet_nb.shapes import TEST_SEED, Shapes

TYPES = {".mjs": "text/javascript", ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html"}
LOAD, RUN = 120_000, 300_000  # milliseconds: other programs may stop this one for minutes


class Quiet(SimpleHTTPRequestHandler):
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, **TYPES}

    def log_message(self, *_):
        pass


def served(folder):
    "Serve a folder on this machine alone; its address"
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


class Visit:
    "A page that may neither complain nor ask another host"

    def __init__(self, context, site):
        self.page, self.complaints = context.new_page(), []
        self.page.set_default_timeout(RUN)
        self.page.on("console", lambda m: m.type in ("error", "warning") and self.complaints.append(m.text))
        self.page.on("pageerror", lambda e: self.complaints.append(str(e)))
        own = (site, "data:", "blob:")
        context.on("request", lambda r: r.url.startswith(own) or self.complaints.append(f"asks for {r.url}"))
        self.site = site

    def open(self, name):
        self.page.goto(f"{self.site}/built/{name}.html")
        self.page.locator(".xp-app").wait_for()
        return self.page

    def close(self):
        assert not self.complaints, self.complaints
        self.page.close()


# ---- the same pixels

WORKER = """async ([data, facts, live, script, order]) => {
    const image = await createImageBitmap(await (await fetch(data)).blob()), {width, height} = image,
        context = new OffscreenCanvas(width, height).getContext("2d"), worker = new Worker(script), heard = [];
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, width, height);
    const ask = message => new Promise((done, fail) => {
        worker.onmessage = ({data}) => data.error ? fail(data.error) : data.last ? done(data) : heard.push(data);
        worker.postMessage({id: 1, ...message});
    });
    await ask({what: "load", live, facts});
    const end = await ask({pixels, ...order});
    worker.terminate();
    return {end, heard: heard.filter(h => h.stage).map(({stage, scale, found}) => ({stage, scale, found}))};
}"""


def png(image):
    f = io.BytesIO()
    Image.fromarray(image.permute(1, 2, 0).numpy()).save(f, "PNG")
    return "data:image/png;base64," + base64.b64encode(f.getvalue()).decode()


def photograph(name):
    return torch.from_numpy(getattr(skimage.data, name)()).permute(2, 0, 1).contiguous()


def facts_of(name):
    return json.loads((live.HERE / f"data/{name}.json").read_text())


def in_browser(page, site, image, name, what, **choices):
    "What the page's worker finds: stage → detections, of the last scale"
    facts = facts_of(name)
    order = dict(what=what, choices=facts["choices"] | choices)
    args = [png(image), facts, f"{site}/live/", f"{site}/built/network.js", order]
    got = page.evaluate(WORKER, args)
    return {h["stage"]: h["found"] for h in got["heard"]}, got["end"]


def held_against(got, want, least):
    "Each detection of one is one of the other; those below `least` may differ"
    shown = [f for f in got if f["score"] >= least]
    for f in shown:
        box = torch.tensor([f["box"]], dtype=torch.float64)
        iou = overlap(box, want.boxes.double())[0] * (want.labels == f["label"])
        near = int(iou.argmax())
        off = abs(f["score"] - float(want.scores[near]))
        assert iou[near] > 0.99 and off < 0.01, (f, float(iou[near]), off)
    sure = int((want.scores >= least).sum())
    assert abs(len(shown) - sure) <= sum(abs(float(v) - least) < 0.01 for v in want.scores), (len(shown), sure)
    return len(shown)


def same_pixels(page, site, demo, voc):
    n = dict(first=0, refined=0)
    for k in (0, 3, 6):
        image = Shapes(10, TEST_SEED)[k]["image"]
        got, end = in_browser(page, site, image, "shapes", "detect")
        for stage, want in demo.stages(image):
            n[stage] += held_against(got[stage], want, 2.0)
    print(f"demo on three images: {n['first']} boxes of the first stage, {n['refined']} refined, as in Python")
    for name, scales in (("chelsea", 3), ("astronaut", 1)):  # the second is a few crops of a square picture
        few = dict() if scales == 3 else dict(classify_best=6, refine_best=3)
        photo = photograph(name)
        in_words = {k.replace("_b", "B"): v for k, v in few.items()}
        got, end = in_browser(page, site, photo, "photo", "photograph", nScales=scales, **in_words)
        stages = dict(voc.with_settings(n_scales=scales, **few).stages(photo))
        n = {stage: held_against(got[stage], want, 0.3) for stage, want in stages.items()}
        print(f"voc on {name}, {scales} scales: {n['first']} boxes of the first stage, {n['refined']} answers, as in Python;",
              f"{end['crops']} crops, {end['milliseconds']:.0f} ms each, {end['seconds']:.1f} s")


# ---- as a reader uses it


def load(page):
    page.get_by_role("button", name="Load the network").click()


def said(page):
    return page.locator(".xp-caption").inner_text()


def settled(page):
    page.get_by_text("on this device").wait_for(timeout=RUN)


def use_shapes(visit, width, axe):
    page = visit.open("shapes")
    perfect = said(page)
    load(page)
    settled(page)
    answer = said(page)
    assert answer != perfect and re.match("The network with five masks finds [23] of 3", answer), answer
    target = page.locator(".xp-app .hit").last
    if width < 500:
        drag_by_finger(page, target, 30, -20)
    else:
        drag_by_mouse(page, target, -60, -30)
    page.get_by_text("looks at all windows").first.wait_for(timeout=RUN)
    settled(page)
    assert said(page) != answer
    page.get_by_text("one mask", exact=True).click()
    page.get_by_text("with one mask").first.wait_for(timeout=RUN)
    checked(page, "shapes", width, axe)
    page.get_by_text("Eq. (1)", exact=True).first.click()
    page.get_by_text("A perfect network with one mask").first.wait_for(timeout=RUN)


def use_photo(visit, width, axe, file):
    page = visit.open("photo")
    load(page)
    page.get_by_text("It is here").wait_for(timeout=LOAD)
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_text("After 1 of 3 scales").first.wait_for(timeout=RUN)
    assert "cat" in said(page), said(page)
    page.get_by_role("button", name="stop").click()
    page.get_by_text("Stopped.").wait_for(timeout=RUN)
    page.get_by_text("masks", exact=True).click()
    page.locator("input[type=range]").focus()
    for key, least in (("Home", "0.05"), ("End", "0.95")):
        page.keyboard.press(key)
        assert page.locator(".xp-app output").inner_text() == least
    checked(page, "photo", width, axe)
    page.locator("input[type=file]").set_input_files(__file__)
    page.get_by_text("no picture").wait_for(timeout=RUN)


def checked(page, name, width, axe):
    fits(page, name, width)
    names_all(page, name)
    if axe:
        accessible(page, name, axe)


def as_a_reader(browser, site, axe, file):
    for width, scheme in zip(WIDTHS, ("light", "dark")):
        context = browser.new_context(
            viewport=dict(width=width, height=850), color_scheme=scheme, has_touch=width < 500, reduced_motion="reduce"
        )
        visit = Visit(context, site)
        use_shapes(visit, width, axe)
        use_photo(visit, width, axe, file)
        visit.close()
        context.close()
    print("loaded, dragged, stopped, given a picture and none: at 1280 and at 375; no other host was asked")


def without_files(browser, tmp):
    "Where the site was built without the networks, the page says so"
    site = served(tmp)
    page = browser.new_page()
    page.goto(f"{site}/built/shapes.html")
    load(page)
    page.get_by_text("could not be loaded").wait_for(timeout=LOAD)
    page.close()


# ---- how long it takes


def measured(page, site):
    "Seconds of a cold start and of one image, in this browser"
    images = dict(shapes=Shapes(10, TEST_SEED)[0]["image"], photo=photograph("chelsea"))
    out = {}
    for name, what in (("shapes", "detect"), ("photo", "photograph")):
        begun, facts = time.perf_counter(), facts_of(name)
        _, end = in_browser(page, site, images[name], name, what)
        own = dict(crops=end["crops"], ms_a_crop=end["milliseconds"], with_loading_s=time.perf_counter() - begun)
        out[name] = own | dict(seconds=end["seconds"], megabytes=facts["megabytes"], size=list(images[name].shape[1:]))
    return out | dict(runtime_megabytes=facts["runtime"], browser=page.context.browser.version, package=live.PACKAGE)


PAINT = """([W, H, seed, turn, objects]) => {
    const im = background(seed, H, W);
    objects.forEach((o, k) => paintShape(im, H, W, {...o, turn, look: texture(chance(1000 * seed + k))}));
    return [...bytes(im, H, W).data];
}"""


def painted(page, item, seed, turn, classes):
    "An image with the same boxes and classes, by the page's own painter"
    (H, W), pairs = item["image"].shape[1:], zip(item["labels"].tolist(), item["boxes"].tolist())
    objects = [dict(name=classes[c], box=b) for c, b in pairs]
    rgba = torch.tensor(page.evaluate(PAINT, [W, H, seed, turn, objects]), dtype=torch.uint8)
    return rgba.view(H, W, 4)[..., :3].permute(2, 0, 1).contiguous()


def painted_alike(page, demo, n=40, turns=(0, 15, 30, 45)):
    "Average precision of the demo on generated images, and on those that the page paints with the same boxes"
    code = (live.HERE / "paint.js").read_text()
    page.add_script_tag(content=re.sub(r"^export ", "", code, flags=re.M))
    items = list(Shapes(n, TEST_SEED))
    images = {"generated": [o["image"] for o in items]}
    for turn in turns:
        images[f"{turn}"] = [painted(page, o, 100 + k, turn, demo.classes) for k, o in enumerate(items)]
    found = {name: [demo(o) for o in some] for name, some in images.items()}
    rows = [dict(images=k, **{f"ap{100 * i:.0f}": evaluate(f, items, len(demo.classes), iou=i)["mean"] for i in (0.5, 0.7)})
            for k, f in found.items()]
    return dict(n=n, rows=rows, fingerprint=demo.fingerprint)


if __name__ == "__main__":
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("--axe", default="node_modules/axe-core/axe.min.js", help="axe.min.js of npm's axe-core")
    wanted.add_argument("--json", help="measure instead, and write the times to this file")
    wanted.add_argument("--painted", help="measure how the demo does on the page's images, and write it to this file")
    args = wanted.parse_args()
    torch.set_num_threads(1)
    live.networks()
    if why := live.runtime():
        print(f"the networks in the page were not tried: {why}")
        sys.exit()
    demo, voc = Detector.from_pretrained("demo"), Detector.from_pretrained("voc")
    for page_name, name, d in (("shapes", "demo", demo), ("photo", "voc", voc)):
        stands, is_now = facts_of(page_name)["file"], live.file_of(name, d.fingerprint)
        assert stands == is_now, f"{page_name}.json names {stands}, now it is {is_now}: run .ci/explore/record.py"
    axe = args.axe if Path(args.axe).exists() else None
    site = served(live.HERE)
    with sync_playwright() as p, tempfile.TemporaryDirectory() as place:
        browser = launch(p)
        page = browser.new_page()
        page.goto(f"{site}/built/shapes.html")
        if args.painted:
            write_json(args.painted, **painted_alike(page, demo), **provenance())
        elif args.json:
            write_json(args.json, **measured(page, site), **provenance())
        else:
            same_pixels(page, site, demo, voc)
            file = Path(place) / "cat.png"
            Image.fromarray(skimage.data.chelsea()).save(file)
            as_a_reader(browser, site, axe, file)
            shutil.copytree(live.HERE / "built", Path(place) / "built")
            without_files(browser, place)
        browser.close()
