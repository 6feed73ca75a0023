"""Web pages saved in one file (MHTML, often called .doc): the page inside the message."""

from __future__ import annotations

import email
import re
from email import policy
from typing import TYPE_CHECKING

from commandpost.domain.errors import OperatorError
from commandpost.importers.html import from_bytes

if TYPE_CHECKING:
    from email.message import EmailMessage
    from pathlib import Path

    from commandpost.importers.outline import Source

PARTS = 2_000
_MESSAGE = re.compile(
    rb"^(?:\xef\xbb\xbf)?\s*(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,20}?"
    rb"(?:mime-version|content-type):",
    re.IGNORECASE,
)


def is_archive(head: bytes) -> bool:
    """Whether a file begins as a MIME message that holds a page does."""
    low = head.lower()
    return _MESSAGE.match(head) is not None and (b"text/html" in low or b"multipart/" in low)


def read_archive(path: Path) -> list[Source]:
    """The text of the first page in the message; refuses one that holds none."""
    data = path.read_bytes()
    if data.lower().count(b"\ncontent-type:") > PARTS:
        raise OperatorError("import.web_archive_broken", file=path.name)
    try:
        message = email.message_from_bytes(data.lstrip(b"\xef\xbb\xbf"), policy=policy.default)
        page = _page(message)
    except (ValueError, LookupError, IndexError, KeyError, AttributeError, RecursionError) as error:
        raise OperatorError("import.web_archive_broken", file=path.name) from error
    if not page:
        raise OperatorError("import.web_archive_broken", file=path.name)
    return from_bytes(page[0], path.name, page[1])


def _page(message: EmailMessage) -> tuple[bytes, str] | None:
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            told = part.get_payload(decode=True)
            if isinstance(told, bytes) and told.strip():
                return told, part.get_content_charset() or ""
    return None
