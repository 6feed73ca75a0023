"""What the notices about a response share: addressees, approval, measures by actor, requirements.

The four legal elements (事项、级别、预计期限、措施) stand in each; approval by phone and signature
are told apart (FACTS 0).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.host.numerals import chinese
from commandpost.reports.blocks import Heading, Paragraph, Sentence
from commandpost.reports.framing import framed
from commandpost.reports.phrases import bare, stopped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commandpost.domain.notice_matter import NoticeMatter, NoticeMeasure
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases

Section = tuple[str, tuple["Block", ...]]
"""A heading's words and what stands under it; an empty one is left out, heading and all."""

_OWN_PAPER = "文件"
_NAMED = 5
"""More departments than these are addressed as 有关部门和单位: the first page is for the text."""


def notice(
    matter: NoticeMatter,
    title: str,
    opening: tuple[Sentence, ...],
    sections: tuple[Section, ...],
    say: Phrases,
) -> Draft:
    """The letter: addressees, opening, numbered sections, approval and whom to call."""
    blocks: list[Block] = [*paragraph(*opening)]
    number = 0
    for head, under in sections:
        if under:
            number += 1
            blocks += [Heading(f"{chinese(number)}、{head}"), *under]
    blocks += [*paragraph(approval(matter, say), *contact(matter, say))]
    made = framed(matter.frame, title, tuple(blocks), say, main_to=main_to(matter, say))
    return replace(made, closing=(_signed_as(matter), *made.closing[1:]))


def _signed_as(matter: NoticeMatter) -> str:
    """The body in whose name it goes out: 县防汛抗旱指挥部 under 县防汛抗旱指挥部文件."""
    top = matter.frame.letterhead
    return top.title.removesuffix(_OWN_PAPER) if top.title.endswith(_OWN_PAPER) else top.issuer


def main_to(matter: NoticeMatter, say: Phrases) -> str:
    """各乡镇（街道），有关部门和单位： or their names."""
    to = matter.to
    if to.named:
        return say.words("main_to", names=say.joined(to.named))
    towns = say.words("notice_all_towns") if to.everywhere else say.joined(to.townships)
    many = len(to.departments) > _NAMED
    departments = say.words("notice_departments") if many else say.joined(to.departments)
    names = "，".join(part for part in (towns, departments) if part)
    return say.words("main_to", names=names) if names else ""


def basis(matter: NoticeMatter, say: Phrases) -> Sentence:
    """鉴于…，根据《…预案》，"""
    why = matter.basis or ((matter.reason,) if matter.reason.strip() else ())
    key = "notice_basis" if why else "notice_basis_plan"
    words = say.words(key, basis="；".join(bare(b) for b in why), plan=matter.plan)
    return Sentence(words, ("#basis",))


def approval(matter: NoticeMatter, say: Phrases) -> Sentence:
    """What was approved by phone, and what is signed: two facts."""
    made = matter.decided
    if made.at is None:
        return Sentence("", ())
    key = "notice_approved_phone" if made.how == "phone" else "notice_approved"
    told = say.words(key, by=made.by, time=say.full(made.at))
    if made.signed_at is not None:
        time = say.full(made.signed_at)
        rest = say.words("notice_signed", by=made.signed_by, time=time)
    elif matter.frame.signatories.signer:
        rest = say.words("notice_signing", by=matter.frame.signatories.signer)
    else:
        rest = say.words("notice_unsigned")
    return Sentence(told + rest, ("#approval",))


def contact(matter: NoticeMatter, say: Phrases) -> tuple[Sentence, ...]:
    """By when to sign for it, and whom to call."""
    head = matter.frame.letterhead
    office = f"{head.issuer}{head.office}"
    told = []
    if matter.receipt_minutes is not None:
        receipt = say.words("notice_receipt", minutes=matter.receipt_minutes, office=office)
        told.append(Sentence(receipt, ("#receipts",)))
    if head.phone:
        phone = say.words("notice_contact", office=office, phone=head.phone)
        told.append(Sentence(phone, ("#phone",)))
    return tuple(told)


def by_actor(measures: tuple[NoticeMeasure, ...], say: Phrases) -> tuple[Block, ...]:
    """（一）县水利局：…；…。 each unit once, in the order in which the plan first names it."""
    units: dict[str, list[NoticeMeasure]] = {}
    for one in measures:
        units.setdefault(one.actor.strip(), []).append(one)
    blocks: list[Block] = []
    for number, (actor, its) in enumerate(units.items(), 1):
        name = actor or say.words("notice_no_actor")
        head = say.words("notice_actor", number=chinese(number), actor=name)
        blocks += paragraph(Sentence(head, ("#actor",)), *_run_on(its, say))
    return tuple(blocks)


def _run_on(measures: list[NoticeMeasure], say: Phrases) -> Iterable[Sentence]:
    for at, one in enumerate(measures, 1):
        words = bare(one.text)
        if one.conditional:
            words = say.words("notice_conditional", text=words)
        yield Sentence(f"{words}；" if at < len(measures) else stopped(words), (one.entry,))


def required(matter: NoticeMatter, say: Phrases) -> tuple[Block, ...]:
    """Duty, consultations and reports of the level, then the officer's own words."""
    level = [
        Sentence(say.words(key, words=bare(words)), ("#rhythm",))
        for key, words in (
            ("notice_duty", matter.duty),
            ("notice_consultation", matter.consultation),
            ("notice_reports", matter.reports),
        )
        if words
    ]
    return (*paragraph(*level), *own(matter))


def own(matter: NoticeMatter) -> tuple[Block, ...]:
    """The officer's own words, a paragraph a line."""
    lines = [line.strip() for line in matter.requirements.splitlines() if line.strip()]
    return tuple(Paragraph((Sentence(stopped(t), ("#requirements",)),)) for t in lines)


def paragraph(*sentences: Sentence) -> tuple[Paragraph, ...]:
    """A paragraph of those sentences that say anything; none when none does."""
    told = tuple(sentence for sentence in sentences if sentence.text)
    return (Paragraph(told),) if told else ()
