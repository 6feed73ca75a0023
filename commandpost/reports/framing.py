"""A paper round its blocks: head, title, closing, imprint and drill mark, from the frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.paper_kinds import KINDS
from commandpost.reports.blocks import Draft, Drill, Form, Imprint, Paragraph, Sentence
from commandpost.reports.phrases import Phrases, bare
from commandpost.reports.words import words

if TYPE_CHECKING:
    from commandpost.domain.paper_frame import PaperFrame, Signatories
    from commandpost.reports.blocks import Block


def phrases(frame: PaperFrame) -> Phrases:
    """The paper's phrases at its station's offset, the station's own wording before the fixed."""
    return Phrases(words(frame.paper, frame.wording), frame.offset)


def framed(
    frame: PaperFrame,
    title: str,
    blocks: tuple[Block, ...],
    say: Phrases,
    form: Form = Form.OFFICIAL,
    head: str = "",
    main_to: str = "",
) -> Draft:
    """The whole paper; ``head`` is another red head than the station's, ``main_to`` the 主送."""
    top, tell, kind = frame.letterhead, say.words, KINDS.get(frame.paper)
    issuer = f"{top.issuer}（{top.office}）" if top.office else top.issuer
    moment = say.full(frame.taken_at)
    if frame.corrects is not None:
        title, blocks = tell("corrected_title", title=title), (_correction(frame, say), *blocks)
    return Draft(
        letterhead=head or top.title,
        urgency=frame.urgency,
        serial=frame.serial,
        issuer=issuer,
        issued=moment,
        title=tell("drill_title", title=title) if frame.drill else title,
        blocks=blocks,
        closing=(top.issuer, moment),
        imprint=_imprint(frame, say, letter=bool(main_to)),
        page_number=tell("page_number", number="{number}"),
        drill=Drill(tell("drill_band"), tell("drill_foot")) if frame.drill else None,
        form=form,
        main_to=main_to,
        signer=frame.signatories.signer if kind is not None and kind.upward else "",
        sealed=kind is not None and kind.signed,
        foot=tell("sheet_foot", unit=top.issuer, serial=frame.serial, time=moment),
    )


def _signer(who: Signatories, say: Phrases) -> str:
    """签发; who acts for another by authority says so."""
    if who.acting_for:
        return say.words("signer_for", name=who.signer, acting_for=who.acting_for)
    return say.words("signer", name=who.signer)


def _correction(frame: PaperFrame, say: Phrases) -> Block:
    """更正 says first which paper it puts right and what was wrong in that."""
    found = frame.corrects
    assert found is not None
    key = "corrects" if found.wrong else "corrects_unsaid"
    time, wrong = say.full(found.issued_at), bare(found.wrong)
    told = say.words(key, serial=found.serial, title=found.title, time=time, wrong=wrong)
    return Paragraph((Sentence(told, ("#corrects",)),))


def _imprint(frame: PaperFrame, say: Phrases, *, letter: bool) -> Imprint:
    """版记; a letter's addressees stand at its head already."""
    head, tell, who = frame.letterhead, say.words, frame.signatories
    addressees = []
    if frame.recipients and not letter:
        addressees.append(tell("to", names=say.joined(frame.recipients)))
    if frame.copies_to:
        addressees.append(tell("copies_to", names=say.joined(frame.copies_to)))
    contact = []
    if head.phone:
        contact.append(tell("phone", phone=head.phone))
    if head.copies is not None:
        contact.append(tell("copies", copies=head.copies))
    return Imprint(
        addressees=tuple(addressees),
        signatories=(
            tell("drafter", name=who.drafter),
            tell("checker", name=who.checker),
            _signer(who, say),
        ),
        contact=tuple(contact),
        office=head.issuer,
        printed=tell("printed", date=say.date(frame.taken_at)),
    )
