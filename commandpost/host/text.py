"""The words of errors, doubts and the command line in both languages, without Qt."""

from __future__ import annotations

import json
import locale
import os
import re
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from commandpost.domain.errors import OperatorError

LANGUAGES = ("en", "zh_CN")
_PLACE = re.compile(r"\{(\w+)\}")
_chosen: list[str] = []
_speaking: ContextVar[str] = ContextVar("speaking", default="")


def text(key: str, lang: str | None = None, /, **params: object) -> str:
    """The sentence of that key with its places filled; never raises, for it speaks of errors.

    A place without a value stays visible as ``{name}``, an unknown key is shown as it is.
    """
    table = messages(language() if lang is None else matched(lang))
    sentence = table.get(key)
    if sentence is None:
        told = ", ".join(f"{name}={value}" for name, value in params.items())
        return f"{key} ({told})" if told else key
    return _PLACE.sub(lambda found: str(params.get(found[1], found[0])), sentence)


def explain(error: OperatorError, lang: str | None = None) -> str:
    """What an expected failure says to the operator."""
    return text(error.key, lang, **error.params)


def use_language(lang: str) -> None:
    """Speak that language from now on (``--lang``); what is not known falls to the nearest."""
    _chosen[:] = [matched(lang)]


def language() -> str:
    """The language spoken now: the chosen one, or that of the system."""
    return _speaking.get() or (_chosen[0] if _chosen else _system_language())


@contextmanager
def speaking(lang: str) -> Iterator[None]:
    """Within, in this thread alone: papers are Chinese whatever the window speaks."""
    before = _speaking.set(matched(lang))
    try:
        yield
    finally:
        _speaking.reset(before)


def matched(lang: str) -> str:
    """``zh``, ``zh-Hans-CN`` and ``zh_TW`` are ``zh_CN``; everything else is ``en``."""
    return "zh_CN" if lang.lower().startswith(("zh", "chinese")) else "en"


@cache
def messages(lang: str) -> Mapping[str, str]:
    """All sentences of a language, read once.

    The file is YAML for people and translators, one ``key: "sentence"`` to a line; read as such
    lines, no start waits for the YAML library (measured: 20 ms of 440).
    """
    lines = _file(lang).read_text("utf-8").splitlines()
    rows = (line.partition(": ") for line in lines if line and not line.startswith("#"))
    return {key: json.loads(sentence) for key, _, sentence in rows}


def _file(lang: str) -> Path:
    from commandpost.host.paths import resources_dir

    return resources_dir() / f"messages.{lang}.yaml"


@cache
def _system_language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return matched(value)
    return matched(locale.getlocale()[0] or "")
