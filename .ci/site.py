"""After Quarto: what its settings cannot say. Code stands once, phones get a contents list and a skip link,
pictures load late and weigh little, formulas are set here, and nothing comes from another host."""
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import yaml
from bs4 import BeautifulSoup
from PIL import Image

here = Path(__file__).parent
MATHJAX = here/"node_modules/mathjax" # by `npm ci --prefix .ci`
CARD = dict(width="1200", height="630", alt="An image with several shapes, its five masks, and the boxes found in it")


def add(soup, name, text="", **attrs):
    "A new element; `class_` is its class"
    tag = soup.new_tag(name, attrs={k.rstrip("_").replace("_", "-"): v for k, v in attrs.items()})
    if text:
        tag.string = text
    return tag


def classes(tag): return tag.get("class") or []


# code once

def names_of(cell):
    "What a code cell defines"
    return re.findall(r"^(?:def|class) (\w+)|^([A-Z]\w+) *=", cell.get_text(), re.M)


def open_or_fold(cell, teaches):
    "Code that teaches stands open; plumbing is folded under a line that says what it holds"
    fold = cell.find("details", class_="code-fold")
    if fold is None:
        return
    names = [a or b for a, b in names_of(fold)]
    if teaches:
        fold.summary.decompose()
        fold.unwrap()
        return
    del fold["open"]
    if names:
        fold.summary.string = "Source of " + ", ".join(names[:4]) + (", …" if len(names) > 4 else "")


def code_once(soup, teaches):
    "Signatures whose source stands on the page move to the page's end; links to them lead to the source"
    main = soup.find("main")
    sources = main.find_all("div", attrs={"data-exports": "true"})
    home = {a or b: cell for cell in sources for a, b in names_of(cell)}
    moved = []
    for cell in main.select("div.cell"):
        section = cell.find("section", class_="level3", recursive=False)
        if section and cell.find("hr", recursive=False) and section.h3.get_text() in home:
            moved.append(signature(soup, cell, section, home))
    for cell in sources:
        open_or_fold(cell, teaches)
    if moved:
        main.find("div", id="quarto-appendix").insert_before(signatures(soup, moved))


def signature(soup, cell, section, home):
    "Give the anchor to the source, and take the signature out of the text"
    anchor = add(soup, "span", id=section["id"], class_="anchor")
    home[section.h3.get_text()].insert(0, anchor)
    section["id"] = "signature-" + section["id"]
    section.h3["data-anchor-id"] = section["id"]
    return cell.extract()


def signatures(soup, cells):
    box = add(soup, "details", class_="signatures")
    box.append(add(soup, "summary", f"Signatures ({len(cells)})"))
    for cell in cells:
        box.append(cell)
    return box


# phones and keyboards

def contents(soup):
    "Quarto shows the contents beside the text only; on a phone they stand above it, folded"
    toc = soup.find("nav", id="TOC")
    head = soup.find("header", id="title-block-header")
    if not toc or not head or not toc.ul:
        return
    copy = BeautifulSoup(str(toc.ul), "html.parser").ul
    for link in copy.find_all("a"):
        link.attrs = {"href": link["href"]}
    fold = add(soup, "details", class_="toc-phone")
    fold.append(add(soup, "summary", "On this page"))
    fold.append(copy)
    head.insert_after(fold)


def skip_link(soup):
    soup.body.insert(0, add(soup, "a", "Skip to the text", href="#quarto-document-content", class_="skip"))
    soup.main["tabindex"] = "-1"


LABELS = {"quarto-secondary-nav": "This page", "page-navigation": "Previous and next page"}


def accessible(soup):
    "What axe finds in Quarto's own parts"
    for nav in soup.find_all("nav"):
        label = next((LABELS[c] for c in classes(nav) if c in LABELS), None)
        if label:
            nav["aria-label"] = label
    for nav, label in (("quarto-sidebar", "All pages"), ("TOC", "On this page")):
        if soup.find(id=nav):
            soup.find(id=nav)["aria-label"] = label
    for title in soup.select("nav.quarto-title-breadcrumbs"):
        title["aria-label"] = "Where this page stands"
    for toggle in soup.select("#quarto-sidebar a[role=navigation]"): # it opens a section, and is none
        toggle["role"] = "button"
        toggle["href"] = toggle.get("href") or toggle["data-bs-target"]
    for item in soup.select("[role=listitem]"):
        if item.parent.get("role") != "list":
            del item["role"]
    for head in soup.select(".callout-header[data-bs-toggle]"):
        del head["aria-label"] # its own text names it
        head.attrs |= {"role": "button", "tabindex": "0"}
    for box in soup.select("ul.task-list input"):
        box["aria-label"] = box.parent.get_text().strip()[:60]


def headings(soup):
    "No level is passed over; each heading keeps its size"
    last = 1
    for head in soup.main.find_all(re.compile("^h[1-6]$")):
        level = int(head.name[1])
        if level > last + 1:
            head.name, head["class"] = f"h{last + 1}", classes(head) + [head.name]
        last = int(head.name[1])


def tables(soup):
    "A table that is too wide scrolls in a frame of its own; a head without words is no head"
    for table in soup.main.find_all("table"):
        for th in table.find_all("th"):
            if not th.get_text().strip() and not th.find("img"):
                th.name = "td"
        if "table-scroll" not in classes(table.parent):
            table.wrap(add(soup, "div", class_="table-scroll"))


def links(soup, depth, address):
    "A name that links by itself within a link that was written; links to our own pages work in any copy of the site"
    for a in soup.main.find_all("a"):
        doubled = re.fullmatch(r"\[(.*?)\]\((\S+)\)", a.decode_contents().strip(), re.DOTALL)
        if doubled:
            a.clear()
            a.append(BeautifulSoup(doubled[1], "html.parser"))
            a["href"] = doubled[2]
        if re.search(r"#_\w+$", a.get("href", "")): # nbdev links private names, which have no place on the page
            a.unwrap()
        elif a.get("href", "").startswith(address) and not a.find_parent(id="quarto-appendix"):
            a["href"] = "../" * depth + (a["href"][len(address):].lstrip("/") or "index.html")


# weight

def pictures(soup, page):
    "All pictures but the first load when they come near; each keeps its place until then"
    for k, img in enumerate(soup.main.find_all("img")):
        if k:
            img.attrs |= {"loading": "lazy", "decoding": "async"}
        path = page.parent/img.get("src", "")
        if path.suffix == ".png" and path.exists() and not img.get("width"):
            with Image.open(path) as picture:
                img["width"], img["height"] = picture.size
        elif path.suffix == ".svg" and path.exists() and not img.get("width"):
            size = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', path.read_text()[:2000])
            if size:
                img["width"], img["height"] = (str(round(float(n) * 4 / 3)) for n in size.groups())
        if img.get("width"):
            img["style"] = f"--natural: {img['width']}px"


def palette(out):
    "256 colours are enough for a figure: a third of the bytes"
    before = after = 0
    for path in out.rglob("*.png"):
        before += path.stat().st_size
        with Image.open(path) as image:
            if image.mode in ("RGB", "RGBA"):
                flat = Image.new("RGB", image.size, "white")
                flat.paste(image, mask=image.getchannel("A") if image.mode == "RGBA" else None)
                small = path.with_suffix(".small")
                few = flat.quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.FLOYDSTEINBERG)
                few.save(small, "PNG", optimize=True)
                if small.stat().st_size < path.stat().st_size:
                    small.replace(path)
                small.unlink(missing_ok=True)
        after += path.stat().st_size
    return before, after


FOREIGN = re.compile(r"polyfill|jquery|require(\.min)?\.js|embed-amd|html-manager|mathjax", re.I)


def own_host(soup, depth, keep):
    "No script of another host: formulas are set here, and tables need none"
    for script in soup.find_all("script"):
        text = script.get("src") or script.get_text()
        foreign = script.get("src", "").startswith("http") and FOREIGN.search(text)
        if keep and "mathjax" in text.lower():
            continue
        if foreign or "window.MathJax" in text or "define('jquery'" in text or 'define("jquery"' in text:
            script.decompose()
    if soup.find(class_="math") and not keep:
        soup.head.append(add(soup, "link", rel="stylesheet", href="../" * depth + "site_libs/math/math.css"))


def set_formulas(out):
    "TeX to HTML, by MathJax, once: a reader's browser runs no script for it"
    subprocess.run(["node", here/"math.cjs", out], check=True)
    fonts = MATHJAX/"es5/output/chtml/fonts/woff-v2"
    shutil.copytree(fonts, out/"site_libs/math/fonts", dirs_exist_ok=True)


def private(soup):
    "What only Quarto's own tools read"
    for tag in soup.find_all(attrs={"data-quarto-private-1": True}):
        del tag["data-quarto-private-1"]


# what others show of a page

def social(soup, address):
    "One card for all pages: figures have all shapes"
    for tag in soup.find_all("meta", attrs={"property": re.compile("^og:image")}) + \
               soup.find_all("meta", attrs={"name": re.compile("^twitter:(image|card)")}):
        tag.decompose()
    image = address.rstrip("/") + "/card.png"
    tags = {"og:image": image} | {f"og:image:{key}": value for key, value in CARD.items()}
    for key, value in tags.items():
        soup.head.append(add(soup, "meta", property=key, content=value))
    tags = {"twitter:card": "summary_large_image", "twitter:image": image, "twitter:image:alt": CARD["alt"]}
    for key, value in tags.items():
        soup.head.append(soup.new_tag("meta", attrs={"name": key, "content": value}))


def teaching_pages(config):
    "Notebooks of the sections that tell the paper, where code is what one came to read"
    teach = []
    for entry in config["website"]["sidebar"]["contents"]:
        if isinstance(entry, dict) and entry.get("section") == "The paper":
            teach += [item["href"] for item in entry["contents"]]
    return {re.sub(r"^\d+_", "", Path(name).stem) for name in teach} | {"index"}


def mend(page, out, teach, address):
    soup = BeautifulSoup(page.read_text(), "html.parser")
    if soup.main is None: # a redirect, or a fragment
        return False
    depth = len(page.relative_to(out).parts) - 1
    private(soup)
    code_once(soup, depth == 0 and page.stem in teach)
    for step in (contents, skip_link, accessible, headings, tables):
        step(soup)
    links(soup, depth, address)
    pictures(soup, page)
    own_host(soup, depth, keep=not MATHJAX.exists())
    social(soup, address)
    page.write_text(str(soup))
    return True


def main(out, project):
    config = yaml.safe_load((project/"_quarto.yml").read_text())
    address = yaml.safe_load((project/"nbdev.yml").read_text())["website"]["site-url"]
    teach = teaching_pages(config)
    done = Counter(mend(page, out, teach, address) for page in sorted(out.rglob("*.html")))
    before, after = palette(out)
    if MATHJAX.exists():
        set_formulas(out)
    else:
        print("site.py: without `npm ci --prefix .ci` readers fetch MathJax from another host")
    print(f"site.py: {done[True]} pages; pictures {before / 1e6:.1f} MB, now {after / 1e6:.1f}")


if __name__ == "__main__":
    given = os.environ.get("QUARTO_PROJECT_OUTPUT_DIR")
    out = Path(sys.argv[1] if len(sys.argv) > 1 else given).resolve()
    if given is None or os.environ.get("QUARTO_PROJECT_RENDER_ALL"): # a preview of one page stays as Quarto made it
        main(out, out.parent)
