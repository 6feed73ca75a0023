"""Text of unknown encoding: mark, strict UTF-8, strict GB18030, UTF-16, no guess beyond."""

from __future__ import annotations

import codecs

from commandpost.domain.errors import OperatorError
from commandpost.importers import limits

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


_SURE = 12  # bytes of a line that cannot be UTF-8 by chance


def decoded(data: bytes, file: str) -> str:
    """The text of those bytes; refuses what is binary or has a line no person wrote."""
    words = _decoded(data, file).replace("\r\n", "\n").replace("\r", "\n")
    if any(len(line) > limits.LINE_BYTES for line in words.split("\n")):
        raise OperatorError("import.line_too_long", file=file)
    return words


def _decoded(data: bytes, file: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise OperatorError("import.text_undecodable", file=file) from error
    halves = ("utf-16-le", "utf-16-be") if b"\0" in data[:4096] else ()
    for encoding in halves or ("utf-8", "gb18030"):
        try:
            words = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _looks_written(words) and not (encoding == "gb18030" and _is_mixed(data)):
            return words
    raise OperatorError("import.text_undecodable", file=file)


def _is_mixed(data: bytes) -> bool:
    """Whether lines of it are UTF-8 although the whole is not: two encodings in one file."""
    for line in data.split(b"\n"):
        if sum(byte > 0x7F for byte in line) < _SURE:
            continue
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            continue
        return True
    return False


def _looks_written(words: str) -> bool:
    """Mostly Chinese, ASCII or the punctuation of both: what mis-decoded bytes never are."""
    sample = words[:4000]
    known = sum(
        c in "\n\r\t"
        or " " <= c <= "~"
        or "\u2010" <= c <= "\u33ff"
        or "\u3400" <= c <= "\u9fff"
        or "\uff00" <= c <= "\uffef"
        or "\u00a0" <= c <= "\u04ff"
        or c >= "\U00020000"
        for c in sample
    )
    return known >= 0.9 * len(sample) and "\0" not in sample
