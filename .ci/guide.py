"""Run the Python examples of CONTRIBUTING.md, in their order, as one program."""
import re
from pathlib import Path

text = (Path(__file__).resolve().parent.parent/"CONTRIBUTING.md").read_text()
examples, names = re.findall(r"^```python\n(.*?)^```", text, re.M | re.S), {"__name__": "guide"}
for example in examples: exec(compile(example, "CONTRIBUTING.md", "exec"), names)
print(f"{len(examples)} examples of CONTRIBUTING.md ran")
