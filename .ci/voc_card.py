"""The table of VOC2007 on the card of the shipped detector, from results/voc/test.json.

    python .ci/voc_card.py            # write it
    python .ci/voc_card.py --check    # is it what the results say?

Figures of another detector are left out: `weights` must begin the hash of the file of weights."""
import json
import re
import sys
from pathlib import Path

root = Path(__file__).resolve().parent.parent
card, results = root/"detectornet_nb/weights/voc/README.md", root/"results/voc/test.json"
FIRST, LAST = "<!-- test: written by .ci/voc_card.py from results/voc/test.json -->", "<!-- end of test -->"

def table(r):
    "AP of each class in each stage at IoU .5, and the means"
    stages = r.get("stages", ["first", "refined"])
    ap = {s: r[s]["ap"]["voc07@0.5"] for s in stages}
    heads = ["class", *({"first": "first stage"}.get(s, s) for s in stages)]
    rows = [[c, *(f"{ap[s][k]:.3f}" for s in stages)] for k, c in enumerate(r["classes"])]
    rows.append(["**mean**", *(f"**{r[s]['mean']['voc07@0.5']:.3f}**" for s in stages)])
    lines = ["| " + " | ".join(row) + " |" for row in (heads, ["---"] * len(heads), *rows)]
    means = ", ".join(f"{r[s]['mean']['voc07@0.7']:.3f}" for s in stages if "voc07@0.7" in r[s]["mean"])
    return "\n".join([f"{r['data']}; measured once. 11-point average precision at IoU .5:", "", *lines, "",
                      f"At IoU .7 the means are {means}."])

def made():
    "The card as it should be"
    r, detector = json.loads(results.read_text()), json.loads((card.parent/"detector.json").read_text())
    own = r.get("weights") and detector["sha256"]["model.safetensors"].startswith(r["weights"])
    text = table(r) if own else "Not measured yet."
    return re.sub(f"{re.escape(FIRST)}.*{re.escape(LAST)}", lambda _: f"{FIRST}\n{text}\n{LAST}", card.read_text(), flags=re.S)

if __name__ == "__main__":
    new = made()
    if "--check" in sys.argv: sys.exit(new != card.read_text() and f"{card}: run python .ci/voc_card.py")
    card.write_text(new)
