"""Binary Word and WPS files through LibreOffice where it is installed, else refused."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from commandpost.domain.errors import OperatorError
from commandpost.importers.docx import read_docx

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commandpost.importers.outline import Source

SECONDS = 45.0
_MEMORY = 4 << 30  # the office program alone needs more than a reader of ours may have


def read_legacy(path: Path) -> list[Source]:
    """The paragraphs of a .doc or .wps file, when this machine can turn it into .docx."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise OperatorError("import.legacy_word", file=path.name)
    with tempfile.TemporaryDirectory(prefix="commandpost-") as folder:
        made = _converted(program, path, Path(folder))
        if made is None:
            raise OperatorError("import.legacy_word", file=path.name)
        try:
            return read_docx(made)
        except OperatorError as error:
            raise OperatorError("import.legacy_word", file=path.name) from error


def _converted(program: str, path: Path, folder: Path) -> Path | None:
    copy = folder / f"plan{'.wps' if path.suffix.lower() == '.wps' else '.doc'}"
    shutil.copyfile(path, copy)
    profile = (folder / "profile").as_uri()
    order = [program, "--headless", "--norestore", "--nolockcheck", "--nodefault"]
    order += [f"-env:UserInstallation={profile}", "--convert-to", "docx", "--outdir", str(folder)]
    with _room():
        process = subprocess.Popen(
            [*order, str(copy)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    try:
        process.wait(SECONDS)
    except subprocess.TimeoutExpired:
        return None
    finally:
        _end(process)
    made = folder / "plan.docx"
    return made if made.is_file() else None


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program and what it started; both are gone when it ended by itself."""
    if process.poll() is None:
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@contextmanager
def _room() -> Iterator[None]:
    """Raise our own limit of memory while the office program is started, which inherits it."""
    if sys.platform == "win32":
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    if soft != resource.RLIM_INFINITY:
        top = _MEMORY if hard == resource.RLIM_INFINITY else min(_MEMORY, hard)
        resource.setrlimit(resource.RLIMIT_AS, (max(soft, top), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
