"""Taking an incident for a leader's message on paper: the words of the message itself."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.ids import Subject
from commandpost.domain.message_matter import MessageMatter
from commandpost.domain.paper_frame import PaperRequest
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.views.leader_message import message_limit, message_parts, message_readers


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> MessageMatter:
    """The message as the dialog drafts it, ready to be printed."""
    found = desk.incident(about.id)
    most, _ = message_limit(desk, found)
    return MessageMatter(
        replace(frame_of(desk, request, serial), at_most=most),
        message_parts(desk, found, most),
        most,
        tuple((reader.post, reader.person) for reader in message_readers(desk, about.id)),
    )
