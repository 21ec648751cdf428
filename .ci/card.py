"""nbs/card.png, what other sites show of a link to ours: 1200 × 630, made of the index's own first picture.

    python .ci/card.py            # again, after that picture has changed
    python .ci/card.py --check    # its size"""
import base64
import io
import json
import sys
from pathlib import Path

import matplotlib
from PIL import Image, ImageDraw, ImageFont

root = Path(__file__).parents[1]
target = root/"nbs/card.png"
SIZE, MARGIN = (1200, 630), 50


def hero():
    "The picture fig-hero of the index, as it is stored"
    for cell in json.loads((root/"nbs/index.ipynb").read_text())["cells"]:
        if "#| label: fig-hero" in "".join(cell["source"]):
            data = next(o["data"]["image/png"] for o in cell["outputs"] if "image/png" in o.get("data", {}))
            return Image.open(io.BytesIO(base64.b64decode(data))).convert("RGB")
    raise SystemExit("the index has no picture fig-hero")


def font(size, bold=False):
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(matplotlib.get_data_path())/"fonts/ttf"/name), size)


def card():
    page = Image.new("RGB", SIZE, "white")
    draw = ImageDraw.Draw(page)
    draw.text((MARGIN, 40), "DetectorNet, rebuilt line by line", "#14212b", font(54, bold=True))
    draw.text((MARGIN, 116), "Object detection as regression to box masks (Szegedy et al., 2013)", "#3c4a55", font(28))
    picture = hero()
    scale = min((SIZE[0] - 2 * MARGIN)/picture.width, (SIZE[1] - 240)/picture.height)
    picture = picture.resize((round(picture.width * scale), round(picture.height * scale)), Image.Resampling.LANCZOS)
    page.paste(picture, ((SIZE[0] - picture.width)//2, 180))
    draw.text((MARGIN, SIZE[1] - 54), "A paper to read, run and change, in notebooks", "#00509d", font(26))
    return page


if "--check" in sys.argv:
    with Image.open(target) as image:
        assert image.size == SIZE, image.size
else:
    card().quantize(256).save(target, optimize=True)
    print(target.relative_to(root), target.stat().st_size//1024, "KB")
