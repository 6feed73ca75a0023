"""Keeps the translation in step with the sources: ``python -m tests.translations [words.yaml]``.

Updates ``resources/i18n/commandpost_zh_CN.ts``, fills in what a YAML file of ``English: 中文`` (or
``"Context: English": 中文``) gives, lists what still lacks Chinese, and compiles the ``.qm``.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

import yaml

ROOT = Path(__file__).resolve().parents[1]
TS = ROOT / "resources" / "i18n" / "commandpost_zh_CN.ts"
QM = TS.with_suffix(".qm")


def sources() -> list[str]:
    """Every module that may hold words for the screen."""
    found = [*(ROOT / "commandpost/ui").rglob("*.py"), *(ROOT / "commandpost/app").rglob("*.py")]
    return sorted(str(path.relative_to(ROOT)) for path in found)


def update(ts: Path = TS) -> None:
    """Bring the .ts up to the sources; translations that exist stay."""
    _run(
        *("pyside6-lupdate", *sources(), "-ts", str(ts), "-no-obsolete", "-locations", "none"),
        *("-source-language", "en", "-target-language", "zh_CN"),
    )


def compile_to(qm: Path = QM, ts: Path = TS) -> None:
    """Make the .qm of the .ts."""
    _run("pyside6-lrelease", str(ts), "-qm", str(qm))


def unfinished(ts: Path = TS) -> list[str]:
    """Source strings without a finished translation, as ``Context: source``."""
    found = []
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            if not done or not (translation.text or "").strip():
                found.append(f"{context.findtext('name')}: {message.findtext('source')}")
    return found


def fill(pairs: Mapping[str, str], ts: Path = TS) -> None:
    """Write these translations where there is none yet."""
    tree = ElementTree.parse(ts)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            source, translation = message.findtext("source") or "", message.find("translation")
            words = pairs.get(f"{context.findtext('name')}: {source}", pairs.get(source))
            if words and translation is not None and translation.get("type") == "unfinished":
                translation.text = words
                del translation.attrib["type"]
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    ts.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def known(ts: Path = TS) -> set[tuple[str, str]]:
    """Pairs of context and source string in the .ts."""
    return {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ElementTree.parse(ts).getroot().iter("context")
        for message in context.iter("message")
    }


def fresh() -> set[tuple[str, str]]:
    """Pairs of context and source string in the sources now."""
    with tempfile.TemporaryDirectory() as folder:
        ts = Path(folder) / "fresh.ts"
        update(ts)
        return known(ts)


def _run(*command: str) -> None:
    tool = Path(sys.executable).parent / command[0]
    subprocess.run(
        [str(tool), *command[1:]], cwd=ROOT, check=True, capture_output=True, timeout=120
    )


if __name__ == "__main__":
    update()
    for given in sys.argv[1:]:
        fill(yaml.safe_load(Path(given).read_text("utf-8")))
        update()  # in lupdate's own writing again
    compile_to()
    for line in unfinished():
        print("no Chinese yet:", line)
