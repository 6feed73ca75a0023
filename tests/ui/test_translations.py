"""The Chinese is complete, the compiled file current, every word where lupdate sees it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from commandpost.host.text import use_language
from commandpost.ui.language import Language
from tests import translations
from tests.translations import ROOT


@pytest.fixture(scope="module")
def fresh() -> set[tuple[str, str]]:
    return translations.fresh()


def test_every_string_has_its_chinese():
    assert translations.unfinished() == []


def test_the_file_holds_the_strings_of_the_sources_and_no_others(fresh):
    known = translations.known()
    assert fresh - known == set(), "run python -m tests.translations"
    assert known - fresh == set(), "run python -m tests.translations"


def test_the_compiled_file_is_that_of_the_source(tmp_path):
    translations.compile_to(tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == translations.QM.read_bytes()


def test_no_word_hides_where_lupdate_does_not_look(fresh):
    """A ``tr`` inside an f-string, or of anything but a literal, is never translated."""
    sources = {source for _, source in fresh}
    hidden = []
    for name in translations.sources():
        for node in ast.walk(ast.parse((ROOT / name).read_text("utf-8"))):
            place = _word_of(node)
            if place is None:
                continue
            if not isinstance(place, ast.Constant) or place.value not in sources:
                hidden.append(f"{name}:{node.lineno}")
    assert hidden == []


def _word_of(node: ast.AST) -> ast.expr | None:
    if not isinstance(node, ast.Call) or not node.args:
        return None
    called = node.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    if name == "tr":
        return node.args[0]
    if name == "QT_TRANSLATE_NOOP":
        return node.args[1]
    return None


def test_the_window_speaks_chinese_and_so_do_qts_own_words(qapp):
    spoken = Language(qapp)
    try:
        assert spoken.use("zh_CN") == "zh_CN"
        assert QCoreApplication.translate("Pages", "Settings") == "设置"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    finally:
        spoken.use("en")
    assert QCoreApplication.translate("Pages", "Settings") == "Settings"


def test_placeholders_are_the_same_in_both_languages():
    import re
    from xml.etree import ElementTree

    place = re.compile(r"\{\w+\}")
    for message in ElementTree.parse(translations.TS).getroot().iter("message"):
        source, chinese = message.findtext("source") or "", message.findtext("translation") or ""
        if chinese:
            assert sorted(place.findall(source)) == sorted(place.findall(chinese)), source


def test_the_words_of_the_trade_are_used():
    wrong = ("立案", "报警", "案件")
    body = Path(translations.TS).read_text("utf-8")
    assert [word for word in wrong if word in body] == []
    use_language("en")
