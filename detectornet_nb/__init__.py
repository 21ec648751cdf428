"""DetectorNet (Szegedy, Toshev, Erhan, NIPS 2013): object detection as regression to box masks.

    from detectornet_nb import Detector
    found = Detector.from_pretrained("voc")("photo.jpg")
    found.show()
"""
__version__ = "0.1.0"

_ROOMS = { # name → where it lives; nothing of it is loaded before it is asked for
    "Detector": "beyond.detector", "Detections": "detections", "load_image": "engine.images",
    "load_settings": "settings", "VOC": "data", "Shapes": "shapes", "evaluate": "evaluation", "DetectorNetError": "engine.errors"}
__all__ = [*_ROOMS]

def __getattr__(name):
    if name not in _ROOMS: raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module
    return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)

def __dir__(): return sorted([*globals(), *__all__])
