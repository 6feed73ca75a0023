"""PDF plans with a text layer as paragraphs: page furniture dropped, broken lines joined again."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Any

from commandpost.domain.errors import OperatorError
from commandpost.host import child
from commandpost.importers import limits, numbering
from commandpost.importers.outline import Source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAGES = 1_000
_PASSWORD = 4  # FPDF_ERR_PASSWORD
_EDGE = 2  # headers and footers are never more lines than this
_FULL = 0.82  # a line shorter than this share of the page's full line ends its paragraph
_BRIM = 0.96  # a sentence that ends before this share of the line ends its paragraph
_LEAST = 8  # characters a page with text has at least
_TELL_EVERY = 10
_NUMBER = re.compile(
    r"^(?:[-—–·• ]*\d{1,4}[-—–·• ]*|第\s*\d{1,4}\s*页"
    r"|第?\s*\d{1,4}\s*页?\s*[,，/ ]*\s*共?\s*\d{1,4}\s*页)$"
)
_COUNT = re.compile(r"^[\d\s—–-]+|[\d\s—–-]+$|第\s*\d+\s*页|共\s*\d+\s*页|\s+")
_TOLD = re.compile(r"[。；;]|[：:]$|^[（(]")  # a sentence or an item is never a running title
_NO_MARK = re.compile(r"^\d+(?:[.．]\d+)?\s*$")
# Radicals that fonts map characters to, where Unicode itself knows no way back.
_RADICALS = str.maketrans(
    "⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻢⻥⻦⻩⻬⻰⻝⺟", "民西见角贝车长门青韦页风飞马鱼鸟黄齐龙食母"
)


def read_pdf(path: Path) -> list[Source]:
    """Every paragraph of the document; one that was scanned has no text and is refused."""
    pages = [[line for line in page if line] for page in _pages(path)]
    characters = sum(len(line) for page in pages for line in page)
    if characters < _LEAST * max(1, len(pages)):
        raise OperatorError("import.pdf_scan", file=path.name)
    furniture = _furniture(pages)
    kept = [line for page in pages for line in _body(page, furniture)]
    return [Source(told, number) for number, told in enumerate(_joined(kept), 1)]


def plain(words: str) -> str:
    """Compatibility forms of Chinese characters and radicals as the characters they stand for."""
    folded = (unicodedata.normalize("NFKC", c) if _is_form(c) else c for c in words)
    return "".join(folded).translate(_RADICALS)


def _is_form(c: str) -> bool:
    return (
        "\u2e80" <= c <= "\u2fdf" or "\uf900" <= c <= "\ufaff" or "\U0002f800" <= c <= "\U0002fa1f"
    )


def _pages(path: Path) -> Iterator[list[str]]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(str(path))
    except pypdfium2.PdfiumError as error:
        known = getattr(error, "err_code", None) == _PASSWORD or "assword" in str(error)
        key = "import.encrypted" if known else "import.pdf_broken"
        raise OperatorError(key, file=path.name) from error
    try:
        limits.over("pages", len(document), PAGES, path.name)
        for number in range(len(document)):
            if number % _TELL_EVERY == 0:
                child.report(number, len(document))
            yield _lines(document, number)
    except pypdfium2.PdfiumError as error:
        raise OperatorError("import.pdf_broken", file=path.name) from error
    finally:
        document.close()


def _lines(document: Any, number: int) -> list[str]:  # noqa: ANN401 - pypdfium2 brings no types
    page = document[number]
    try:
        told = page.get_textpage().get_text_range()
    finally:
        page.close()
    # A hyphen at a line's end comes as U+FFFE, a missing character as NUL.
    words = plain(told.replace("\ufffe", "").replace("\0", ""))
    return [line.strip() for line in words.replace("\r", "\n").split("\n")]


def _key(line: str) -> str:
    return "" if _TOLD.search(line) else _COUNT.sub("", line)


def _edges(page: list[str]) -> set[str]:
    return {_key(line) for line in (*page[:_EDGE], *page[-_EDGE:])}


def _furniture(pages: list[list[str]]) -> frozenset[str]:
    """What stands at the edge of half the pages: running titles, not text."""
    if len(pages) < 3:
        return frozenset()
    seen = Counter(key for page in pages for key in _edges(page) if key)
    return frozenset(key for key, count in seen.items() if count >= max(3, len(pages) / 2))


def _body(page: list[str], furniture: frozenset[str]) -> list[str]:
    last = len(page) - _EDGE
    return [
        line
        for at, line in enumerate(page)
        if not ((at < _EDGE or at >= last) and (_key(line) in furniture or _NUMBER.match(line)))
    ]


def _width(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WFA" else 1 for c in line)


def _joined(lines: list[str]) -> Iterator[str]:
    """Lines broken by the page's width as paragraphs again."""
    widths = sorted(_width(line) for line in lines)
    line_width = widths[int(len(widths) * 0.9)] if widths else 0
    full, brim = line_width * _FULL, line_width * _BRIM
    paragraph: list[str] = []
    broken = False
    for line in lines:
        if paragraph and not (broken and not _starts(line)):
            yield "".join(paragraph)
            paragraph = []
        glue = " " if paragraph and paragraph[-1][-1:].isascii() and line[:1].isascii() else ""
        paragraph.append(glue + line)
        whole = line.endswith(("。", "；", ";"))
        broken = _width(line) >= (brim if whole else full) and not line.endswith(("：", ":"))
    if paragraph:
        yield "".join(paragraph)


def _starts(line: str) -> bool:
    """Whether a line begins a heading or an item rather than going on with the one above."""
    if numbering.chinese(line) or numbering.is_article(line):
        return True
    mark = numbering.item(line) or numbering.decimal(line)
    return mark is not None and not (_NO_MARK.match(line) or numbering.counted(mark.rest))
