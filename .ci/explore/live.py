"""Write nbs/explore/live/: what the page "Try it" loads on a click, and git does not keep.

    python .ci/explore/live.py            # npm's onnxruntime-web, the shipped networks, two photographs
    python .ci/explore/live.py networks   # the networks alone; or: runtime, photographs

The three files of ONNX Runtime come from the npm registry, by version and hash. The networks are written as
`detectornet export --half` writes them. The site copies the folder: run this before nbdev-docs."""

import base64, hashlib, io, subprocess, sys, tarfile, tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parents[2] / "nbs/explore"
LIVE = HERE / "live"
PACKAGE = "onnxruntime-web@1.30.0"
INTEGRITY = "q0y+JrrtukXSzsBWEMccVfqX25LRmosXHF+CaRJmg8pZClzcV7svNc4rKY3jL02Vb7QmRMDs1SigqR4CXAfKYQ=="  # sha512
RUNTIME = "ort.wasm.min.js", "ort-wasm-simd-threaded.mjs", "ort-wasm-simd-threaded.wasm"
NETWORKS = "demo", "voc"
PHOTOGRAPHS = "astronaut", "chelsea"  # of scikit-image: NASA, public domain; Stéfan van der Walt, CC0
NPM_SECONDS = 300


def sums_file():
    return LIVE / "runtime.txt"


def runtime() -> str:
    "The files of ONNX Runtime; an empty text, or why they are not there"
    said = f"{PACKAGE} sha512-{INTEGRITY}"
    if sums_file().exists() and sums_file().read_text() == said and all((LIVE / f).exists() for f in RUNTIME):
        return ""
    with tempfile.TemporaryDirectory() as place:
        order = ["npm", "pack", "--silent", PACKAGE]
        try:
            subprocess.run(order, cwd=place, check=True, timeout=NPM_SECONDS, capture_output=True)
        except (OSError, subprocess.SubprocessError) as e:
            return f"{PACKAGE} is not to be had from npm ({type(e).__name__})"
        content = next(Path(place).glob("*.tgz")).read_bytes()
    if base64.b64encode(hashlib.sha512(content).digest()).decode() != INTEGRITY:
        sys.exit(f"{PACKAGE}: not the file whose hash stands in live.py")
    LIVE.mkdir(exist_ok=True)
    with tarfile.open(fileobj=io.BytesIO(content)) as tar:
        for name in RUNTIME:
            (LIVE / name).write_bytes(tar.extractfile(f"package/dist/{name}").read())
    sums_file().write_text(said)
    return ""


def networks() -> None:
    "Each shipped network in half precision, if it is not there yet; its name ends in its fingerprint"
    from detectornet_nb import Detector

    LIVE.mkdir(exist_ok=True)
    for name in NETWORKS:
        d = Detector.from_pretrained(name)
        file = LIVE / file_of(name, d.fingerprint)
        if not file.exists():
            for old in LIVE.glob(f"{name}-*.onnx"):
                old.unlink()
            d.export(file, half=True)


def file_of(name: str, fingerprint: str) -> str:
    "Another network has another name, so that no browser takes an old one out of its cache"
    return f"{name}-{fingerprint}.onnx"


def photographs() -> None:
    "Small copies for who has no picture at hand"
    import skimage.data
    from PIL import Image

    LIVE.mkdir(exist_ok=True)
    for name in PHOTOGRAPHS:
        file = LIVE / f"{name}.webp"
        if not file.exists():
            Image.fromarray(getattr(skimage.data, name)()).save(file, "WEBP", quality=88, method=6)


if __name__ == "__main__":
    wanted = sys.argv[1:] or ("runtime", "networks", "photographs")
    if "networks" in wanted:
        networks()
    if "photographs" in wanted:
        photographs()
    why = runtime() if "runtime" in wanted else ""
    for f in sorted(LIVE.iterdir()):
        print(f"{f.stat().st_size / 1e6:6.2f} MB  {f.name}")
    if why:
        sys.exit(f"{why}: the page will say that its network is not there")
