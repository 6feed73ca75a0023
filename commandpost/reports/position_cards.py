"""处置卡: 岗位, 第一步, 报告谁, 电话, 禁止事项 on A6 cards, to be cut out and carried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports.blocks import Card, Form
from commandpost.reports.framing import framed, phrases
from commandpost.reports.phrases import bare

if TYPE_CHECKING:
    from commandpost.domain.command_matter import CardsMatter, PositionCard
    from commandpost.reports.blocks import Draft
    from commandpost.reports.phrases import Phrases

_OWN = {"现场指挥官": "forbidden_commander", "技术指挥官": "forbidden_technical"}


def draft(matter: CardsMatter) -> Draft:
    """One card a post."""
    say = phrases(matter.frame)
    tell = say.words
    head = tell("head", title=matter.title)
    date = say.date(matter.frame.taken_at)
    unit = matter.frame.letterhead.issuer
    parts = (unit, matter.frame.serial, matter.version, date)
    foot = "　".join(part for part in parts if part)
    cards = tuple(Card(head, card.post, _rows(card, say), foot) for card in matter.cards)
    title = tell("title", title=matter.title)
    return framed(matter.frame, title, cards, say, Form.CARDS)


def _rows(card: PositionCard, say: Phrases) -> tuple[tuple[str, str], ...]:
    tell = say.words
    forbidden = [*card.forbidden, tell(_OWN.get(card.post, "forbidden_all"))]
    rows = (
        (tell("holder"), card.holder),
        (tell("first"), _numbered(card.first)),
        (tell("reports_to"), card.reports_to or tell("unknown")),
        (tell("phone"), say.joined(card.phones) or tell("unknown")),
        (tell("forbidden"), _numbered(tuple(forbidden))),
        (tell("then"), _numbered(card.then)),
    )
    return tuple((name, words) for name, words in rows if words)


def _numbered(lines: tuple[str, ...]) -> str:
    """One line each; numbered when there are several."""
    if len(lines) < 2:
        return "".join(bare(line) for line in lines)
    return "\n".join(f"{at}. {bare(line)}" for at, line in enumerate(lines, 1))
