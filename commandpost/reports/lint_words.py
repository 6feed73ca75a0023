"""What the words of one passage are looked through for: loud, vague, uncertain, without a unit."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from commandpost.domain.message_lint import ID_NUMBER, PERSON, PHONE
from commandpost.domain.message_lint import findings as identities
from commandpost.domain.paper_findings import PaperFinding, Severity
from commandpost.reports.lint_book import lint_book

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commandpost.reports.editing import Piece
    from commandpost.reports.lint_book import WordRule

_SENTENCE = re.compile(r"[^。！？!?\n]+")
_NUMBER = r"(?<![\d.])\d{1,6}(?:\.\d+)?(?!\d)[多余万亿]{0,2}(?:左右|以上)?"
_AFTER = r"(?=\s*(?:[，。；！？,;\n]|$)|、(?!\s*\d)"
_BY_PHONE = re.compile(r"(?:电话|拨打|热线|号码|编号|代码|邮编|拨)[：:]?\s*$")
_CLOCK = re.compile(r"(\d{1,2})[:：](\d{2})")
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程"
    "苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝"
    "龚邵万钱严覃武戴莫孔向汤"
)


def word_findings(piece: Piece) -> Iterator[PaperFinding]:
    """Words that do not stand in any paper."""
    for rule in lint_book().words:
        yield from _matches(rule, piece)


def prose_findings(piece: Piece) -> Iterator[PaperFinding]:
    """Times, figures and doubts as they are written in running text."""
    rest = piece
    for rule in lint_book().times:
        yield from _matches(rule, rest)
        rest = replace(rest, text=re.sub(rule.pattern, "　", rest.text))  # each time is told once
    yield from _uncertain(piece)
    yield from _without_unit(piece)


def identity_findings(
    piece: Piece, people: tuple[str, ...], own: str, *, public: bool
) -> Iterator[PaperFinding]:
    """Whom a paper may not name; ``own`` is the office's telephone, which may stand there."""
    wanted = (ID_NUMBER, PHONE, PERSON) if public else (ID_NUMBER,)
    for one in identities(piece.text, people if public else (), own):
        if one.kind in wanted:
            key = f"paper.lint.{one.kind}"
            yield _found(key, piece, one.words, Severity.ERROR)
    if public:
        for match in _private().finditer(piece.text):
            yield _found("paper.lint.person", piece, match.group(), Severity.ERROR)


def _matches(rule: WordRule, piece: Piece) -> Iterator[PaperFinding]:
    for match in re.finditer(rule.pattern, piece.text):
        words = match.group().strip()
        yield _found(f"paper.lint.{rule.key}", piece, words, rule.severity, instead=_clock(words))


def _clock(words: str) -> str:
    """``14:05`` as an official paper writes it."""
    found = _CLOCK.fullmatch(words)
    return f"{int(found[1])}时{found[2]}分" if found else ""


def _uncertain(piece: Piece) -> Iterator[PaperFinding]:
    rule = lint_book().uncertain
    for sentence in _SENTENCE.findall(piece.text):
        if re.search(rule.marked, sentence):
            continue
        for match in re.finditer(rule.pattern, sentence):
            yield _found("paper.lint.uncertain", piece, match.group())


def _without_unit(piece: Piece) -> Iterator[PaperFinding]:
    rule, text = lint_book().units, piece.text
    for match in _bare_number().finditer(text):
        before = text[max(0, match.start() - 8) : match.start()]
        if re.search(rule.not_a_figure, before) or _BY_PHONE.search(before):
            continue
        if match.start() == 0 and text[match.end() :].startswith("、"):
            continue  # the number of an item
        words = re.split(r"[，。；、\n]", before)[-1][-4:] + match.group()
        yield _found("paper.lint.unit", piece, words)


@cache
def _bare_number() -> re.Pattern[str]:
    return re.compile(f"{_NUMBER}{_AFTER}|(?:{lint_book().units.follows}))")


@cache
def _private() -> re.Pattern[str]:
    people = lint_book().named.people
    return re.compile(rf"(?:{people})[{_SURNAMES}](?!某)[\u4e00-\u9fff]{{1,2}}")


def _found(
    key: str, piece: Piece, words: str, severity: Severity = Severity.WARNING, **places: str
) -> PaperFinding:
    told = tuple((name, said) for name, said in places.items() if said)
    return PaperFinding(key, piece.key, words, severity, (("words", words), *told))
