"""Does training still give the losses that it gave before the house was rebuilt? `--all` also trains the four stages
of [voc-quick] in miniature (a minute more; needs the ImageNet weights of efficientnet_lite0).

`results/reference_training.json` was written by commit c5d8046, its [demo] by 9690c52, which trains another network.
On the machine and the versions that wrote it, the
losses are equal to the last digit; elsewhere the first ten of a run agree to a percent, since chaos grows with steps.
"""
import argparse
import hashlib
import json
import sys
import tempfile
import time
from pathlib import Path
from unittest.mock import patch

import torch

from detectornet_nb.beyond.recipe import train
from detectornet_nb.data import VOC, write_voc
from detectornet_nb.engine.loop import Watch
from detectornet_nb.engine.pool import Pool
from detectornet_nb.engine.record import provenance
from detectornet_nb.settings import changed, load_settings
from detectornet_nb.shapes import Shapes
from detectornet_nb.training import ClassTask, MaskTask

REFERENCE = json.loads((Path(__file__).parents[1]/"results"/"reference_training.json").read_text())
SAME = all(REFERENCE[k] == provenance()[k] for k in ("device", "torch", "torchvision"))

def recorded(kind, losses):
    "A task's loss that also notes what it returns"
    plain = kind.loss
    def loss(self, net, batch):
        value = plain(self, net, batch)
        losses.setdefault(self.name, []).append(float(value.detach()))
        return value
    return patch.object(kind, "loss", loss)

def losses_of(s, pool, weights=None):
    "The losses of each stage, and hashes of both networks"
    losses = {}
    with tempfile.TemporaryDirectory() as out, recorded(MaskTask, losses), recorded(ClassTask, losses):
        nets = train(s, pool, out, weights, watch=Watch(progress=False))
    return losses, [digest(net) for net in nets]

def digest(net):
    "A hash of all weights, as the reference has it"
    h = hashlib.sha256()
    for name, value in sorted(net.state_dict().items() if net else ()):
        h.update(name.encode())
        h.update(value.detach().contiguous().cpu().numpy().tobytes())
    return h.hexdigest()

def compare(name, then, now):
    "Print how two lists of losses differ, and say whether that is right"
    differ = [abs(a - b) / abs(a) for a, b in zip(then, now)]
    equal = then == now
    right = equal if SAME else len(then) == len(now) and max(differ[:10]) < .01
    print(f"{name:>24}: {len(now)} steps, largest difference {max(differ):.1e}, {'equal' if equal else 'not equal'}")
    return right

def demo():
    "Forty steps of [demo]"
    losses, (weights, _) = losses_of(load_settings("demo", steps=40), Pool(Shapes(100, seed=1)))
    same = weights == REFERENCE["demo"]["weights"]
    print(f"{'[demo] averaged weights':>24}: {'equal' if same else 'not equal'}")
    return compare("[demo]", REFERENCE["demo"]["losses"], losses["localizer"]) and (same or not SAME)

def voc_quick():
    "Ten steps of each stage of [voc-quick], on generated images written as VOC"
    s = load_settings("voc-quick", n_classes=6, batch_size=16, steps=10, score_threshold=.02)
    s = changed(s, stages=[dict(vars(o), steps=10, images=6 if o.mined else 0) for o in s.stages])
    shapes, then = Shapes(24, seed=3), REFERENCE["voc-quick"]
    with tempfile.TemporaryDirectory() as d:
        write_voc(shapes, d, "2012", "train")
        losses, hashes = losses_of(s, Pool(VOC(d, "2012", "train", classes=shapes.classes)), "imagenet")
    right = [compare(name, then["losses"][name], losses[name]) for name in then["losses"]]
    print("        networks at the end:", hashes == [then["localizer"], then["classifier"]])
    return all(right)

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--all", action="store_true")
    torch.set_num_threads(1)
    start = time.perf_counter()
    parts = [demo, voc_quick] if parser.parse_args().all else [demo]
    right = [part() for part in parts]
    print(f"{time.perf_counter() - start:.0f} s, {'the same machine' if SAME else 'another machine or another version'}")
    sys.exit(not all(right))
