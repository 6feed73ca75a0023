"""启动响应通知: what is started where and from when, on what basis, and what is to be done.

The four legal elements (事项、级别、预计期限、措施) stand in it; approval by phone and signature
are told apart (FACTS 0).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.host.numerals import chinese
from commandpost.reports.blocks import Heading, Paragraph, Sentence
from commandpost.reports.framing import framed, phrases
from commandpost.reports.phrases import bare, stopped

if TYPE_CHECKING:
    from commandpost.domain.notice_matter import NoticeMatter
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


def draft(matter: NoticeMatter) -> Draft:
    """The notice, block by block."""
    say = phrases(matter.frame)
    name = say.words("response", title=matter.title)
    blocks = (_opening(matter, say, name), *_measures(matter, say), *_required(matter, say))
    to = say.joined(matter.frame.recipients)
    return framed(
        matter.frame,
        say.words("title", name=name),
        blocks,
        say,
        main_to=say.words("main_to", names=to) if to else "",
    )


def _opening(matter: NoticeMatter, say: Phrases, name: str) -> Block:
    tell = say.words
    told = [
        Sentence(
            tell("basis", basis="；".join(bare(b) for b in matter.basis)) if matter.basis else "",
            ("#basis",),
        ),
        Sentence(
            tell(
                "started",
                approved_by=matter.approved_by,
                time=say.full(matter.effective_from),
                area=say.joined(matter.area),
                name=name,
            ),
            ("#effective_from", "#area"),
        ),
        Sentence(
            tell("period", period=bare(matter.expected_period)) if matter.expected_period else "",
            ("#expected_period",),
        ),
        _approval(matter, say),
    ]
    return Paragraph(tuple(sentence for sentence in told if sentence.text))


def _approval(matter: NoticeMatter, say: Phrases) -> Sentence:
    """Approved by phone and not signed yet is said so."""
    if matter.approved_at is None:
        return Sentence("", ())
    key = "approved_signed" if matter.signed_at is not None else f"approved_{matter.approved_how}"
    text = say.words(
        key if key in ("approved_signed", "approved_phone") else "approved",
        time=say.full(matter.approved_at),
        signed_by=matter.signed_by,
    )
    return Sentence(text, ("#approval",))


def _measures(matter: NoticeMatter, say: Phrases) -> tuple[Block, ...]:
    if not matter.measures:
        return ()
    head = Heading(f"{chinese(1)}、{say.words('head_measures')}")
    lines = []
    for number, one in enumerate(matter.measures, 1):
        text = f"{one.actor}：{one.text}" if one.actor else one.text
        numbered = say.words("numbered", number=number, text=stopped(text))
        lines.append(Paragraph((Sentence(numbered, (one.entry,)),)))
    return (head, *lines)


def _required(matter: NoticeMatter, say: Phrases) -> tuple[Block, ...]:
    if not matter.requirements:
        return ()
    number = chinese(2 if matter.measures else 1)
    head = Heading(f"{number}、{say.words('head_requirements')}")
    lines = [line.strip() for line in matter.requirements.splitlines() if line.strip()]
    return (head, *(Paragraph((Sentence(stopped(t), ("#requirements",)),)) for t in lines))
