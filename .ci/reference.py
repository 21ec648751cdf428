"""Both shipped detectors must find what they found before: boxes within 0.01 pixel, scores within 1e-4.

results/reference.json holds their detections on four photographs of scikit-image and eight generated images (one
thread, float32): the best 40 of the answer, the best 60 of the first stage. Those of `voc` are as the code of commit
c5d8046 gave them, those of `demo` as that of 9690c52, when it was trained anew."""
import json
import os
import sys
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
root = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root))
import torch
from skimage import data
from detectornet_nb.beyond.detector import Detector
from detectornet_nb.multiscale import first_stage
from detectornet_nb.shapes import Shapes

BOX, SCORE = .01, 1e-4
THEN = dict(demo={}, voc=dict(classify_from=0., refine_from=0., refine_dims=0., refine_best=10)) # the rule of those commits

def images(name, keys):
    "The pictures of a detector, by their key"
    shapes = Shapes(n=8, seed=9)
    photograph = lambda k: torch.from_numpy(getattr(data, k)()).permute(2, 0, 1).contiguous()
    return {k: shapes[int(k)]["image"] if name == "demo" else photograph(k) for k in keys}

def unmatched(want, found, most):
    "The detections of the reference that are not found again, and the other way round"
    found = found.best(most)
    boxes, labels, scores = (torch.tensor(want[k]) for k in ("boxes", "labels", "scores"))
    near = (boxes.view(-1, 1, 4) - found.boxes).abs().amax(-1) <= BOX + 1e-3 # the reference has three digits
    same = near & (labels[:, None] == found.labels) & ((scores[:, None] - found.scores).abs() <= SCORE + 1e-5)
    return int((~same.any(1)).sum()), int((~same.any(0)).sum())

torch.set_num_threads(1)
reference, failed = json.loads((root/"results"/"reference.json").read_text()), 0
for name in ("demo", "voc"):
    detector = Detector.from_pretrained(name, **THEN[name])
    for key, image in images(name, reference[name]).items():
        p = detector.parts
        first = first_stage(p.look, image, p.search, detector.settings) # before suppression
        for stage, got, most in (("first", first, 60), ("final", detector(image), 40)):
            lost, new = unmatched(reference[name][key][stage], got, most)
            failed += lost + new
            if lost or new: print(f"{name} {key} {stage}: {lost} of the reference not found, {new} new", file=sys.stderr)
print("reference:", "all found again" if not failed else f"{failed} detections differ")
sys.exit(bool(failed))
