"""What the program says without a window is complete in both languages."""

from __future__ import annotations

import ast
import re

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.host import text as words
from commandpost.host.paths import PACKAGE, resources_dir

PLACE = re.compile(r"\{(\w+)\}")


def _keys_in_file(lang: str) -> list[str]:
    lines = (resources_dir() / f"messages.{lang}.yaml").read_text("utf-8").splitlines()
    return [line.split(":")[0] for line in lines if line and line[0] not in "# "]


def _raised_keys() -> dict[str, str]:
    found = {}
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            key = node.args[0]
            if name in ("OperatorError", "RefusedError") and isinstance(key, ast.Constant):
                found[str(key.value)] = file.name
    return found


def test_both_languages_have_the_same_keys_in_the_same_order_and_none_twice() -> None:
    english, chinese = (_keys_in_file(lang) for lang in words.LANGUAGES)
    assert english == chinese
    assert len(set(english)) == len(english)


def test_both_languages_fill_the_same_places() -> None:
    english, chinese = (words.messages(lang) for lang in words.LANGUAGES)
    for key, sentence in english.items():
        assert set(PLACE.findall(sentence)) == set(PLACE.findall(chinese[key])), key


def test_every_error_raised_in_the_program_has_its_sentence() -> None:
    known = words.messages("en")
    missing = {key: file for key, file in _raised_keys().items() if key not in known}
    assert not missing


def test_places_are_filled_once_and_unknown_ones_stay_visible() -> None:
    said = words.text("import.too_large", "en", file="{limit}.docx", size=60)
    assert said.startswith("{limit}.docx has 60 MB; at most {limit} MB")


def test_an_unknown_key_is_shown_rather_than_raised() -> None:
    assert words.text("no.such.key", "en", a=1) == "no.such.key (a=1)"
    assert words.text("no.such.key") == "no.such.key"


def test_an_error_explains_itself_in_the_language_chosen() -> None:
    error = OperatorError("import.empty", file="甲.txt")
    assert words.explain(error, "zh_CN") == "“甲.txt”是空文件。"
    assert words.explain(error, "en") == "甲.txt is empty."


@pytest.mark.parametrize(
    ("told", "spoken"),
    [
        ("zh", "zh_CN"),
        ("zh-Hans-CN", "zh_CN"),
        ("Chinese (Simplified)", "zh_CN"),
        ("de", "en"),
    ],
)
def test_any_name_of_a_language_finds_the_nearest_one(told: str, spoken: str) -> None:
    assert words.matched(told) == spoken


def test_the_chosen_language_is_spoken_until_another_is_chosen() -> None:
    before = words.language()
    words.use_language("zh")
    assert words.text("import.empty", file="甲") == "“甲”是空文件。"
    words.use_language(before)
    assert words.language() == before
