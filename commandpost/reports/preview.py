"""Pictures of a paper's pages for the window, and how many there are; any PDF, not only ours."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from commandpost.domain.errors import OperatorError
from commandpost.domain.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfDocument

_ONE_AT_A_TIME = Lock()
"""PDFium must not be called from two threads at once."""

_POINTS_TO_THE_INCH = 72


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as rows of red, green, blue and alpha bytes, painted over white."""

    width: int
    height: int
    rgba: bytes


@dataclass(frozen=True, slots=True)
class Pictures:
    """How many pages a paper has, and pictures of some of them by number from 0; never none."""

    pages: int
    drawn: dict[int, PagePicture]


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    with _opened(pdf) as document:
        return len(document)


def page_picture(pdf: bytes, page: int, dpi: int, widest: int | None = None) -> PagePicture:
    """The picture of a page, counted from 0; a lying one is at most ``widest`` pixels wide."""
    with _opened(pdf) as document:
        if not 0 <= page < len(document):
            raise OperatorError("paper.no_such_page", page=page + 1, pages=len(document))
        return _picture(document, page, dpi, widest)


def page_pictures(
    pdf: bytes, wanted: tuple[int, ...], dpi: int, widest: int | None = None
) -> Pictures:
    """The pictures of the pages wanted that there are, in one opening; the last one if none is."""
    with _opened(pdf) as document:
        pages = len(document)
        there = [page for page in wanted if page < pages] or [pages - 1]
        return Pictures(pages, {page: _picture(document, page, dpi, widest) for page in there})


def _picture(document: PdfDocument, page: int, dpi: int, widest: int | None) -> PagePicture:
    import pypdfium2

    sheet = document[page]
    width, height = sheet.get_size()
    scale = dpi / _POINTS_TO_THE_INCH
    if widest is not None and width > height:
        scale = min(scale, widest / width)
    bitmap = sheet.render(
        scale=scale,
        rev_byteorder=True,
        force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRA,
    )
    packed = bitmap.stride == bitmap.width * 4
    assert packed, "PDFium packs four-byte pixels without gaps"
    return PagePicture(bitmap.width, bitmap.height, bytes(bitmap.buffer))


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """PDFium to itself."""
    with _ONE_AT_A_TIME:
        yield


@contextmanager
def _opened(pdf: bytes) -> Iterator[PdfDocument]:
    import pypdfium2

    with one_at_a_time():
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as failure:
            raise OperatorError("paper.not_readable", why=str(failure)) from failure
        try:
            yield document
        finally:
            document.close()
