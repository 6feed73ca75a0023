"""Makes a bare machine able to run the program: standard library only, used by the two __main__.

Run from a clone (or a kit) it installs what is missing into ``.venv`` beside the program and starts
again inside it. In an environment that already has everything, and in an installed package, it does
nothing and says nothing. It must stay readable by old Pythons, so that they can be told why not.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import NoReturn

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "resources" / "lock.txt"
PROJECT = ROOT / "pyproject.toml"
VENV = ROOT / ".venv"
WHEELS = ROOT / "wheels"
SENTENCES = ROOT / "resources" / "setup.json"  # in both languages
PARTS = ("program", "tests")
TESTS_MARK = "# ---- tests ----"
OLDEST_PYTHON = (3, 11)
OLDEST_GLIBC = (2, 34)
# Set while this program starts itself again, so that a broken environment cannot do it for ever.
AGAIN = "COMMANDPOST_STARTED_AGAIN"

ENSUREPIP = "ensurepip"  # Debian keeps it in a package of its own
_APT_INSTALL = "apt-get install -y --no-install-recommends"
# What Qt links to and no wheel carries: shared library, Debian package.
WINDOW_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
# Only for a real X screen; without them Qt does not raise, it aborts the process.
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


class SetupFailed(Exception):
    """A step of the set-up did not work; the text says which, in the operator's language."""


def ensure(part: str, *, window: bool) -> None:
    """Return only in a process that has all of ``part`` ("program" or "tests").

    ``window`` says that Qt is about to be used, so missing system libraries end the start.
    """
    if sys.version_info < OLDEST_PYTHON:
        found = _dotted(sys.version_info[:3])
        _stop(_say("old_python", wanted=_dotted(OLDEST_PYTHON), found=found))
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform == "linux" and not screen:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not (PROJECT.is_file() and LOCK.is_file()):
        return  # an installed package: its installer saw to everything
    started_again = os.environ.pop(AGAIN, None) is not None
    try:
        _ensure(part, window=window, started_again=started_again)
    except SetupFailed as failure:
        _stop(str(failure))
    except OSError as failure:  # a folder that may not be written, a full disk
        _stop(_say("failed", what=failure.filename, detail=failure.strerror, folder=VENV))
    except KeyboardInterrupt:
        sys.exit(130)


def _ensure(part: str, *, window: bool, started_again: bool) -> None:
    ours = Path(sys.prefix).resolve() == VENV.resolve()
    ready = _is_stamped(part)
    managed = ours and any(_stamp(name).is_file() for name in PARTS)
    # Somebody's own environment with everything in it is theirs to keep.
    fit = (ours and ready) or (not managed and _satisfied(part))
    if not started_again:
        _ensure_system(window=window, fresh=not (fit or ready))
    if fit:
        return
    if started_again:
        raise SetupFailed(_say("failed", what=VENV, detail="", folder=VENV))
    if not ready:
        with _alone():
            if not _is_stamped(part):
                _set_up(part)
    if not ours:
        _start_again()


# ---- is everything there? --------------------------------------------------------------------


def _stamp(part: str) -> Path:
    return VENV / f"set-up-{part}.txt"


def _mark(part: str) -> str:
    """What the environment was made from: the lock, and the interpreter it borrows."""
    text = _locked(part).encode("utf-8")
    return f"{hashlib.sha256(text).hexdigest()} {os.path.realpath(_venv_python())}"


def _is_stamped(part: str) -> bool:
    try:
        return _stamp(part).read_text(encoding="utf-8") == _mark(part) and _venv_python().exists()
    except OSError:
        return False


def _locked(part: str) -> str:
    """The part's section of the lock; the tests need the program's as well."""
    text = LOCK.read_text(encoding="utf-8")
    return text if part == "tests" else text.split(TESTS_MARK)[0]


def _satisfied(part: str) -> bool:
    """Whether the running environment has what pyproject.toml asks for, within its bounds."""
    import tomllib

    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    extra = project["optional-dependencies"]["test"] if part == "tests" else []
    return all(_has(requirement) for requirement in [*project["dependencies"], *extra])


def _has(requirement: str) -> bool:
    from importlib import metadata

    name, bounds = re.split(r"(?=[<>=])|$", requirement, maxsplit=1)
    try:
        found = _numbers(metadata.version(name))
    except metadata.PackageNotFoundError:
        return False
    return all(_within(found, bound) for bound in bounds.split(",") if bound)


def _within(found: tuple[int, ...], bound: str) -> bool:
    if bound.startswith(">="):
        return found >= _numbers(bound[2:])
    if bound.startswith("=="):
        return found == _numbers(bound[2:])
    return found < _numbers(bound[1:])


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(piece) for piece in version.split(".") if piece.isdigit())


# ---- system libraries (Linux) ----------------------------------------------------------------


def _ensure_system(*, window: bool, fresh: bool) -> None:
    """Install what pip cannot; without the right to, tell the line that does."""
    missing = _missing(fresh=fresh)
    if missing and _may_install():
        with contextlib.suppress(SetupFailed):  # offline, say: then the line below tells
            _apt_install(sorted(missing.values()))
        missing = _missing(fresh=fresh)
    if not missing or not (window or fresh):
        return
    line = f"apt-get update && {_APT_INSTALL} {' '.join(sorted(missing.values()))}"
    told = _say("system_missing", missing=" ".join(sorted(missing)), line=line)
    if window or ENSUREPIP in missing:
        raise SetupFailed(told)
    _tell(told)


def _missing(*, fresh: bool) -> dict[str, str]:
    """What is not there, with the Debian package that has it; ``fresh`` is about to need pip."""
    if sys.platform != "linux":
        return {}
    missing = _missing_libraries()
    if fresh and not _carried_pip() and importlib.util.find_spec(ENSUREPIP) is None:
        missing[ENSUREPIP] = f"python{_dotted(sys.version_info[:2])}-venv"
    return missing


def _missing_libraries() -> dict[str, str]:
    wanted = dict(WINDOW_LIBRARIES)
    if os.environ.get("DISPLAY"):
        wanted.update(SCREEN_LIBRARIES)
    return {soname: package for soname, package in wanted.items() if not _loads(soname)}


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _may_install() -> bool:
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def _apt_install(packages: list[str]) -> None:
    _tell(_say("system", packages=" ".join(packages)))
    begun = time.monotonic()
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    _run(["apt-get", "update", "-qq"], quiet)
    _run([*_APT_INSTALL.split(), "-qq", *packages], quiet)
    _tell(_say("system_done", seconds=time.monotonic() - begun))


# ---- the environment beside the program ------------------------------------------------------


def _set_up(part: str) -> None:
    before = [name for name in PARTS if _stamp(name).is_file()]
    occasion = "update" if part in before else "more" if before else "first_start"
    _tell(_say(occasion, folder=VENV))
    begun = time.monotonic()
    for name in PARTS:
        with contextlib.suppress(OSError):
            _stamp(name).unlink()
    pip = _make_venv()
    _install(part, pip)
    for name in PARTS if part == "tests" else PARTS[:1]:
        _stamp(name).write_text(_mark(name), encoding="utf-8")
    _tell(_say("done", seconds=time.monotonic() - begun))


def _venv_python() -> Path:
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _make_venv() -> dict[str, str]:
    """Make the environment where it is missing or foreign; what pip needs in its surroundings."""
    around = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    around.pop("PYTHONHOME", None)
    if Path(sys.prefix).resolve() == VENV.resolve() or _works():
        return around
    carried = _carried_pip()
    options = ["--without-pip"] if carried else []
    _run([sys.executable, "-m", "venv", "--clear", *options, str(VENV)], around)
    if carried:  # a wheel of pip runs as it lies there
        around["PYTHONPATH"] = str(carried[-1])
    return around


def _carried_pip() -> list[Path]:
    return sorted(WHEELS.glob("pip-*.whl"))


def _works() -> bool:
    """Whether the environment can run pip with the Python it was made for."""
    if not _venv_python().exists():
        return False
    probe = [str(_venv_python()), "-c", "import pip"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def _install(part: str, around: dict[str, str]) -> None:
    wanted = VENV / f"wanted-{part}.txt"
    wanted.write_text(_locked(part), encoding="utf-8")
    command = [str(_venv_python()), "-m", "pip", "install", "--require-hashes"]
    # The lock is whole; a pip that resolves again trips over an extra with a newer release.
    command += ["--no-deps", "--only-binary", ":all:", "--retries", "2", "-r", str(wanted)]
    try:
        if WHEELS.is_dir():
            shown = _say("from_wheels")
            try:
                _pip([*command, "--no-index", "--find-links", str(WHEELS)], around, part, shown)
            except SetupFailed:
                _tell(_say("wheels_lacking"))
            else:
                return
        _pip(command, around, part, _say("from_index"))
    finally:
        wanted.unlink()


def _pip(command: list[str], around: dict[str, str], part: str, origin: str) -> None:
    count = sum("==" in line for line in _locked(part).splitlines())
    _tell(_say("packages", count=count, origin=origin))
    _run(command, around)


def _run(command: list[str], around: dict[str, str]) -> None:
    """Run one step quietly; if it fails, its last lines are what the operator needs to see."""
    lines: list[str] = []
    watched = bool(sys.stderr and sys.stderr.isatty())
    with subprocess.Popen(
        command,
        env=around,
        text=True,
        errors="replace",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as child:
        for line in child.stdout or ():
            lines.append(line.rstrip())
            if watched and line.lstrip().startswith(("Downloading", "Installing")):
                print(f"\r\033[K  {line.strip()[:70]}", end="", file=sys.stderr, flush=True)
    if watched:
        print("\r\033[K", end="", file=sys.stderr, flush=True)
    if child.returncode:
        detail = "\n".join(["  " + line for line in lines[-12:]] + _glibc_hint())
        raise SetupFailed(_say("failed", what=" ".join(command[:5]), detail=detail, folder=VENV))


def _glibc_hint() -> list[str]:
    """A too old Linux shows itself as "no matching distribution", which helps nobody."""
    if sys.platform != "linux":
        return []
    found = _numbers((os.confstr("CS_GNU_LIBC_VERSION") or "").rpartition(" ")[2])
    if not found or found >= OLDEST_GLIBC:
        return []
    return [_say("old_glibc", found=_dotted(found), wanted=_dotted(OLDEST_GLIBC))]


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Hold the set-up for this process; the system lets go of it should the process die."""
    with (ROOT / ".venv.lock").open("a+b") as held:
        if not _try_hold(held.fileno()):
            _tell(_say("waiting"))
            while not _try_hold(held.fileno()):
                time.sleep(0.3)
        yield


def _try_hold(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _start_again() -> NoReturn:
    """The same command, inside the environment."""
    spec = sys.modules["__main__"].__spec__
    module = spec.name if spec else "commandpost.__main__"
    command = [str(_venv_python()), "-m", module, *sys.argv[1:]]
    around = {**os.environ, AGAIN: "1"}
    if sys.platform == "win32":  # exec there gives the console back before the program ends
        sys.exit(subprocess.call(command, env=around))
    os.execve(command[0], command, around)  # noqa: S606 - our own interpreter


# ---- speaking --------------------------------------------------------------------------------


def _say(key: str, **places: object) -> str:
    sentence: str = json.loads(SENTENCES.read_text(encoding="utf-8"))[key][_language()]
    return sentence.format(**places)


def _language() -> str:
    told = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    import locale

    spoken = next(filter(None, told), None) or locale.getlocale()[0] or ""
    return "zh_CN" if spoken.lower().startswith(("zh", "chinese")) else "en"


def _dotted(numbers: Iterable[int]) -> str:
    return ".".join(str(number) for number in numbers)


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _stop(text: str) -> NoReturn:
    _tell(text)
    sys.exit(3)
