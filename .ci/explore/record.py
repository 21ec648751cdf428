"""Record what the shipped detectors see and find, for the explorables: nbs/explore/data/*.json.

Run it again when the shipped weights change. Numbers are rounded, masks are bytes between `low` and `high`."""

import base64, io, json, sys
from itertools import combinations
from pathlib import Path

import live
import numpy as np
import skimage.data
import torch
from PIL import Image

from detectornet_nb import Detector
from detectornet_nb.beyond.detector import as_image
from detectornet_nb.engine.geometry import area, enlarged, overlap, scaled
from detectornet_nb.evaluation import evaluate
from detectornet_nb.masks import box_masks
from detectornet_nb.multiscale import algorithm1, windows
from detectornet_nb.shapes import TEST_SEED, Shapes

OUT = Path(__file__).resolve().parents[2] / "nbs/explore/data"


def picture(image, quality=80, most=320):
    "A small copy as a data address"
    f, full = io.BytesIO(), Image.fromarray(image.permute(1, 2, 0).numpy())
    full.reduce(max(1, -(-max(full.size) // most))).save(f, "WEBP", quality=quality, method=6)
    return "data:image/webp;base64," + base64.b64encode(f.getvalue()).decode()


def packed(m, low=0.0, high=1.0):
    "Bytes of the values between low and high"
    levels = ((m.clamp(low, high) - low) / (high - low) * 255).round().byte()
    return base64.b64encode(levels.contiguous().numpy().tobytes()).decode()


def rounded(t, digits=2):
    return np.round(torch.as_tensor(t).double().numpy(), digits).tolist()


def weights_of(name):
    from importlib.resources import files

    return json.loads((files("detectornet_nb") / f"weights/{name}/detector.json").read_text())["sha256"]


def write(name, detectors, /, **content):
    OUT.mkdir(exist_ok=True)
    content = dict(weights={d: weights_of(d) for d in detectors}, **content)
    (OUT / f"{name}.json").write_text(json.dumps(content, separators=(",", ":")) + "\n")
    print(f"{name}: {(OUT / f'{name}.json').stat().st_size / 1000:.0f} kB")


def beside(o):
    "Are two objects of one class there, that touch side by side?"
    (a, b), labels = o["boxes"], o["labels"]
    gap = torch.maximum(a[:2], b[:2]) - torch.minimum(a[2:], b[2:])
    return labels[0] == labels[1] and (gap <= 1).all() and (a[0] - b[0]).abs() > 25


def record_score(detector):
    "Masks of two touching objects, of the image where the network's come nearest to the true ones"

    def large(o):
        return area(o["boxes"]).min() > 0.06 * 120 * 160

    best = None
    for o in (o for o in Shapes(900, seed=2, size=(120, 160)) if len(o["boxes"]) == 2 and beside(o) and large(o)):
        m, label, true = detector.masks(o["image"])[1], int(o["labels"][0]), box_masks(o["boxes"], (120, 160), 24)
        error = float((m[label] - true).square().sum() / true.square().sum())
        if best is None or error < best[0]:
            best = error, o, m[label], label
    error, o, m, label = best
    low, high = float(m.min()), float(m.max())
    write(
        "score",
        ["demo"],
        size=[120, 160],
        name=detector.classes[label],
        image=picture(o["image"]),
        d=24,
        objects=rounded(o["boxes"]),
        low=low,
        high=high,
        masks=packed(m, low, high),
        ratios=list(detector.ratios),
    )


def steps_of(detector, image, shown):
    "Algorithm 1 on an image, with what is seen on the way"
    p, s, size = detector.parts, detector.settings, tuple(image.shape[-2:])
    seen = [p.look(image, w)[:, :, 0].amax(1) for w in windows(size, s.n_scales, s.overlap)]
    raw = next(algorithm1(p.look, image, p.search, s, p.rule))[1]
    stages = dict(detector.stages(image))
    answer = stages["refined"].above(detector.min_score)
    placed = (
        s.classifier_rule == "place"
    )  # crops of this rule may leave the image, and its box is not the search's alone
    refined = p.refine(p.look, image, p.rule.before(image, raw)[0], p.search, s)
    before = refined.earlier[:, 0]
    order = most_telling(before, refined, answer)[:shown]
    crops = scaled(before, s.enlarge) if placed else enlarged(before, size, s.enlarge)
    five = p.look(image, crops[order], refined.labels[order])
    first = stages["first"].best(18)
    return dict(
        size=list(size),
        image=picture(image),
        d=five.shape[-1],
        scores=rounded(first.scores),
        windows=[packed(m) for m in seen],
        found=[int((raw.scale == k).sum()) for k in range(s.n_scales)],
        refined=len(refined),
        placed=placed,
        enlarge=s.enlarge,
        input=detector.net.input_size,
        classes=list(detector.classes),
        first=rounded(first.boxes),
        scale=first.scale.tolist(),
        first_labels=first.labels.tolist(),
        looks=[
            dict(
                label=int(refined.labels[k]),
                before=rounded(before[k]),
                crop=rounded(crops[k]),
                after=rounded(refined.boxes[k]),
                again=rounded(refined.scores[k]),
                masks=packed(m),
                score=rounded(score_of(raw, before[k], refined.labels[k])),
            )
            for k, m in zip(order.tolist(), five)
        ],
        answer=[
            dict(label=int(c), box=rounded(b), prob=rounded(q))
            for c, b, q in zip(answer.labels, answer.boxes, answer.prob)
        ],
    )


def score_of(raw, box, label):
    "Eq. (3) of a box of the first stage"
    return raw.scores[((raw.boxes - box).abs().amax(1) < 1e-3) & (raw.labels == label)].amax()


def most_telling(before, refined, answer):
    "First those that become the answer, in its order; then the others, by their new score"
    first = []
    for c, b in zip(answer.labels, answer.boxes):
        near = overlap(refined.boxes, b[None])[:, 0].maximum(overlap(before, b[None])[:, 0]) * (refined.labels == c)
        if near.max() > 0.98:
            first.append(int(near.argmax()))
    rest = [k for k in refined.scores.argsort(descending=True).tolist() if k not in first]
    return torch.tensor(list(dict.fromkeys(first)) + rest)


def record_algorithm(demo, voc):
    "A generated image with several objects, all found; and a photograph"
    best = None
    for o in (o for o in Shapes(60, seed=31) if len(o["labels"]) >= 3 and o["image"].shape[2] > o["image"].shape[1]):
        d = demo(o["image"]).above(demo.min_score)
        if len(d) != len(o["labels"]):
            continue
        fit = float((overlap(o["boxes"], d.boxes) * (o["labels"][:, None] == d.labels)).amax(1).min())
        if best is None or (len(d), fit) > best[0]:
            best = (len(d), fit), o["image"]
    photo = torch.from_numpy(skimage.data.astronaut()).permute(2, 0, 1).contiguous()  # NASA, public domain
    write(
        "algorithm",
        ["demo", "voc"],
        generated=steps_of(demo, best[1], len(demo(best[1]).above(demo.min_score)) + 2),
        photograph=steps_of(voc, photo, 6),
    )


def record_precision(demo, n=6):
    "Six images in which the first stage of the demo is now right and now wrong about one class"
    images = list(Shapes(60, TEST_SEED, size=(120, 160)))
    found = [dict(demo.stages(o["image"]))["first"] for o in images]
    best = None
    for c in range(len(demo.classes)):
        k = [i for i, o in enumerate(images) if (o["labels"] == c).any()][:12]
        for some in combinations(k, n):
            p = [found[i][found[i].labels == c] for i in some]
            t = [
                dict(
                    boxes=images[i]["boxes"][images[i]["labels"] == c],
                    labels=torch.zeros(int((images[i]["labels"] == c).sum())).long(),
                )
                for i in some
            ]
            objects = sum(len(o["labels"]) for o in t)
            if objects != 10 or not 18 <= sum(map(len, p)) <= 40:
                continue
            r = evaluate([dict(boxes=d.boxes, labels=torch.zeros(len(d)).long(), scores=d.scores) for d in p], t, 1)
            recall, precision = r["curves"][0]["recall"], r["curves"][0]["precision"]
            drops = int((precision.diff() < 0).sum() > 0) + int((precision[:8] < 1).sum())
            merit = drops - 20 * abs(r["mean"] - 0.68) + 4 * float(recall[-1] if len(recall) else 0)
            if best is None or merit > best[0]:
                best = merit, c, some
    _, c, some = best
    items = []
    for i in some:
        d, own = found[i][found[i].labels == c].best(8), images[i]["labels"] == c
        items.append(
            dict(
                image=picture(images[i]["image"], 70),
                objects=rounded(images[i]["boxes"][own]),
                boxes=rounded(d.boxes),
                scores=rounded(d.scores, 3),
            )
        )
    write("precision", ["demo"], size=[120, 160], name=demo.classes[c], images=items)


def facts(detector, file):
    "What the page needs to know to run a detector's network, in the words of detectornet.js and beyond.js"
    s = detector.settings
    search = dict(threshold=s.score_threshold, ring=s.ring, stride=s.stride, topK=s.top_k, meanDims=list(s.mean_dims))
    search |= dict(ratios=list(detector.ratios), rule=s.nms, nmsThreshold=s.nms_threshold, fullOnly=not s.five_masks)
    search |= dict(nScales=s.n_scales, part=s.overlap, enlarge=s.enlarge, edgeSteps=list(s.edge_steps))
    search |= dict(classifyBest=s.classify_best, classifyFrom=s.classify_from, apart=s.classify_apart)
    search |= dict(refineBest=s.refine_best, refineFrom=s.refine_from, refineDims=s.refine_dims, softNms=s.soft_nms)
    return dict(
        file=live.file_of(*file),
        megabytes=megabytes(live.LIVE / live.file_of(*file)),
        runtime=round(sum(megabytes(live.LIVE / f) for f in live.RUNTIME), 1),
        classes=list(detector.classes),
        input=detector.net.input_size,
        d=s.d,
        choices=search,
        calibration={k: {n: v for n, v in o.items() if n != "on"} for k, o in detector.calibration.items()},
        least=detector.min_score,
    )


def megabytes(file):
    return round(file.stat().st_size / 1e6, 1)


def record_live(demo, voc):
    "The networks of the page 'Try it', and what one of them finds"
    live.networks()
    if why := live.runtime():
        sys.exit(why)
    write("shapes", ["demo"], **facts(demo, ("demo", demo.fingerprint)))
    live.photographs()
    photo = as_image(Image.open(live.LIVE / "astronaut.webp"))  # what the page's button gives
    found = voc(photo).best(12)
    answer = [
        dict(label=int(c), box=rounded(b), score=rounded(s, 4)) for c, b, s in zip(found.labels, found.boxes, found.scores)
    ]
    recorded = dict(image=picture(photo), size=list(photo.shape[-2:]), answer=answer)
    write("photo", ["voc"], **facts(voc, ("voc", voc.fingerprint)), recorded=recorded)


if __name__ == "__main__":
    torch.set_num_threads(1)
    demo, voc = Detector.from_pretrained("demo"), Detector.from_pretrained("voc")
    wanted = sys.argv[1:] or ("score", "algorithm", "precision", "live")
    if "score" in wanted:
        record_score(demo)
    if "algorithm" in wanted:
        record_algorithm(demo, voc)
    if "precision" in wanted:
        record_precision(demo)
    if "live" in wanted:
        record_live(demo, voc)
