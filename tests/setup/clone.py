"""A clone in miniature: the real bootstrap, one invented dependency, no network needed."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROJECT = """\
[project]
name = "commandpost"
dependencies = ["cptiny>={version},<9"]
optional-dependencies = {{ test = [] }}
"""
CLI = '''\
"""Says what it runs in."""

import json
import os
import sys


def run(arguments):
    import cptiny

    print(json.dumps({
        "arguments": arguments, "prefix": sys.prefix, "tiny": cptiny.VERSION,
        "platform": os.environ.get("QT_QPA_PLATFORM"),
    }))
    return 7 if "seven" in arguments else 0
'''


class Clone:
    """A folder that ``python3 -m commandpost`` runs in, as on somebody's bare machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.wheels = folder / "wheels"

    @classmethod
    def new(cls, folder: Path) -> Clone:
        """The program's files as they come, nothing set up."""
        (folder / "commandpost" / "cli").mkdir(parents=True)
        (folder / "resources").mkdir()
        (folder / "wheels").mkdir()
        for name in ("__init__.py", "__main__.py", "bootstrap.py"):
            shutil.copy(ROOT / "commandpost" / name, folder / "commandpost")
        (folder / "commandpost" / "cli" / "__init__.py").write_text(CLI, encoding="utf-8")
        shutil.copy(ROOT / "resources" / "setup.json", folder / "resources")
        clone = cls(folder)
        clone.depend_on("1.0")
        return clone

    def depend_on(self, version: str) -> None:
        """Lock the invented package in that version, and put its wheel into the wheels folder."""
        wheel = write_wheel(self.wheels, version)
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        lock = f"cptiny=={version} \\\n    --hash=sha256:{digest}\n# ---- tests ----\n"
        (self.folder / "resources" / "lock.txt").write_text(lock, encoding="utf-8")
        text = PROJECT.format(version=version)
        (self.folder / "pyproject.toml").write_text(text, encoding="utf-8")

    def begin(self, *arguments: str, **surroundings: str) -> subprocess.Popen[str]:
        """Start the program with the machine's own Python, in English, without registry."""
        keep = ("PATH", "HOME", "SYSTEMROOT", "TEMP", "TMP", "USERPROFILE", "LD_LIBRARY_PATH")
        around = {name: os.environ[name] for name in keep if name in os.environ}
        around |= {"LANG": "C.UTF-8", "PIP_NO_INDEX": "1", "PYTHONIOENCODING": "utf-8"}
        return subprocess.Popen(
            [machine_python(), "-m", "commandpost", *arguments],
            cwd=self.folder,
            env=around | surroundings,
            text=True,
            encoding="utf-8",
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def run(self, *arguments: str, **surroundings: str) -> Run:
        """Start it and wait."""
        return Run(self.begin(*arguments, **surroundings))


class Run:
    """How one start ended."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.out, self.said = process.communicate(timeout=120)
        self.code = process.returncode

    @property
    def told(self) -> dict[str, object]:
        """What the program in miniature said of itself."""
        return json.loads(self.out)


def machine_python() -> str:
    """The interpreter outside any virtual environment."""
    name = "python.exe" if sys.platform == "win32" else "bin/python3"
    return str(Path(sys.base_prefix) / name)


def write_wheel(folder: Path, version: str) -> Path:
    """A wheel of one line."""
    wheel = folder / f"cptiny-{version}-py3-none-any.whl"
    info = f"cptiny-{version}.dist-info"
    with zipfile.ZipFile(wheel, "w") as file:
        file.writestr("cptiny.py", f"VERSION = '{version}'\n")
        file.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: cptiny\nVersion: {version}\n"
        )
        tags = "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        file.writestr(f"{info}/WHEEL", tags)
        rows = ("cptiny.py", f"{info}/METADATA", f"{info}/WHEEL", f"{info}/RECORD")
        file.writestr(f"{info}/RECORD", "".join(f"{row},,\n" for row in rows))
    return wheel
