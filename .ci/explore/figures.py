"""The picture that stands in each explorable's place without scripts and in print: nbs/explore/<name>.webp.

Taken of the explorable itself; of all, or of those that are named. Needs Playwright and Chromium, as test_explore.py does."""

import io, sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright
from test_explore import BUILT, launch

STEPS = dict(score="find the best", algorithm="step 44", **{"lambda": "train"})
HIDE = """.xp-controls, .xp-caption, .xp-choice { display: none !important; }
.xp-app { margin: 0 !important; padding: 6px; background: #fff; }"""


def bring(page, what):
    "Into the state that the picture shows"
    if what.startswith("step"):
        page.locator("input[type=range]").first.evaluate(
            f"e => {{ e.value = {int(what[5:]) - 1}; e.dispatchEvent(new Event('input')); }}"
        )
    else:
        page.get_by_role("button", name=what, exact=True).click()
    if what == "train":
        page.get_by_text("After 300 steps").wait_for(timeout=60000)


if __name__ == "__main__":
    with sync_playwright() as p:
        browser = launch(p)
        page = browser.new_context(
            viewport=dict(width=900, height=900),
            device_scale_factor=1.6,
            reduced_motion="reduce",
            color_scheme="light",
        ).new_page()
        for f in sorted(BUILT.glob("*.html")):
            if sys.argv[1:] and f.stem not in sys.argv[1:]:
                continue
            page.goto(f.as_uri())
            page.wait_for_timeout(400)
            if f.stem in STEPS:
                bring(page, STEPS[f.stem])
            page.wait_for_timeout(400)
            page.add_style_tag(content=HIDE)
            page.wait_for_timeout(200)
            shot = Image.open(io.BytesIO(page.locator(".xp-app").screenshot())).convert("RGB")
            out = BUILT.parent / f"{f.stem}.webp"
            shot.save(out, quality=84, method=6)
            print(f"{out.name}: {shot.width} × {shot.height}, {out.stat().st_size / 1000:.0f} kB")
        browser.close()
