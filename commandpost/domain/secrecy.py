"""No secrets on this machine: a mark of secrecy is refused wherever a paper could get one."""

from __future__ import annotations

import re

from commandpost.domain.errors import OperatorError

SECRECY_LEVELS = ("秘密", "机密", "绝密")
"""What GB/T 9704 knows as 密级; a person may look for them, and is told where to go."""

_LEVEL = "|".join(SECRECY_LEVELS)
_MARK = re.compile(
    rf"[\W_]*(?:{_LEVEL})(?:级|件|文件)?(?:[\W_]*$|\s*[★☆*＊\])）】〕〗」』].*)", re.DOTALL
)
_IN_A_HEAD = re.compile(_LEVEL)


def is_secrecy_mark(words: str) -> bool:
    """Whether words are a mark (机密★1年, 【秘密】…), and not a sentence about a secret."""
    return _MARK.match("".join(words.split())) is not None


def has_secrecy_level(head: str) -> bool:
    """Whether a level stands anywhere in it, blanks between or not."""
    return _IN_A_HEAD.search("".join(head.split())) is not None


def refuse_secrecy_mark(*marks: str) -> None:
    """Raise for a mark of secrecy; nothing is set."""
    if any(map(is_secrecy_mark, marks)):
        raise OperatorError("secrecy.not_here")


def refuse_secrecy_in_head(*heads: str) -> None:
    """Raise for a level of secrecy anywhere in a paper's head, where no sentence could mean it."""
    if any(map(has_secrecy_level, heads)):
        raise OperatorError("secrecy.not_here")
