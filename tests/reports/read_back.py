"""Papers read back with tools that did not write them: text, boxes, fonts, pictures of pages."""

from __future__ import annotations

from ctypes import c_int, create_string_buffer
from dataclasses import dataclass
from io import BytesIO

import pikepdf
import pypdfium2

MM = 72 / 25.4
ACTIVE = {
    "/JavaScript", "/JS", "/Launch", "/URI", "/EmbeddedFile", "/EmbeddedFiles", "/OpenAction",
    "/AA", "/GoToR", "/SubmitForm", "/Annots", "/AcroForm", "/XFA", "/XObject",
}  # fmt: skip


def pages(pdf: bytes) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def squeezed(text: str) -> str:
    """The text without blanks and line ends: lines break where they must."""
    return "".join(text.split())


def text(pdf: bytes) -> str:
    """All text of a paper, squeezed."""
    return squeezed("".join(pages(pdf)))


def flowing(pdf: bytes) -> str:
    """All text of a paper without the page numbers that part it."""
    return "".join(
        squeezed(page).replace(f"—{number}—", "") for number, page in enumerate(pages(pdf), 1)
    )


def boxes(pdf: bytes, page: int = 0) -> list[tuple[str, float, float, float, float]]:
    """Each character of a page with its box in mm from the left and from the top."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        sheet = document[page].get_textpage()
        out = []
        for at in range(sheet.count_chars()):
            char = sheet.get_text_range(at, 1)
            left, bottom, right, top = sheet.get_charbox(at, loose=True)
            if char.strip():
                out.append((char, left / MM, 297 - top / MM, right / MM, 297 - bottom / MM))
        return out
    finally:
        document.close()


def rectangles(pdf: bytes, page: int = 0) -> list[tuple[float, float, float, float, str]]:
    """Filled rectangles of a page: x, top, width, height in mm and the fill colour."""
    out = []
    colour = ""
    with pikepdf.open(BytesIO(pdf)) as document:
        pending = None
        for operands, operator in pikepdf.parse_content_stream(document.pages[page]):
            name = str(operator)
            if name == "rg":
                colour = " ".join(f"{float(part):.2f}" for part in operands)
            elif name == "re":
                pending = [float(part) / MM for part in operands]
            elif name in {"f", "F", "f*", "B"} and pending:
                x, y, width, height = pending
                out.append((x, 297 - y - height, width, height, colour))
                pending = None
    return out


def fonts(pdf: bytes) -> dict[str, bool]:
    """Every font of a paper and whether it is embedded."""
    found = {}
    with pikepdf.open(BytesIO(pdf)) as document:
        for page in document.pages:
            for font in page.Resources.get("/Font", {}).values():
                descriptor = font.get("/FontDescriptor")
                found[str(font.BaseFont)] = descriptor is not None and "/FontFile2" in descriptor
    return found


def active(pdf: bytes) -> set[str]:
    """Names of anything that acts, links or embeds, in any object of the file."""
    found: set[str] = set()
    with pikepdf.open(BytesIO(pdf)) as document:
        for each in document.objects:
            _names(each, found)
    return ACTIVE & found


def _names(value, found: set[str]) -> None:
    """Collect the names in an object and in what it holds directly; strings are no names."""
    if isinstance(value, pikepdf.Name):
        found.add(str(value))
    elif isinstance(value, pikepdf.Array):
        for part in value:
            if not getattr(part, "is_indirect", False):
                _names(part, found)
    elif isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
        for key, part in value.items():
            found.add(str(key))
            if not getattr(part, "is_indirect", False):
                _names(part, found)


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character as it stands on a page: its box in mm from the left and top, face and size."""

    char: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    face: str


def glyphs(pdf: bytes, page: int, *, ink: bool = False) -> list[Glyph]:
    """Every character of a page; ``ink`` gives the box of what is black."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        sheet = document[page]
        text_page, height = sheet.get_textpage(), sheet.get_height()
        return [
            found
            for at in range(text_page.count_chars())
            if (found := _glyph(text_page, at, height, ink)) is not None
        ]
    finally:
        document.close()


def _glyph(sheet, at: int, height: float, ink: bool) -> Glyph | None:
    code = pypdfium2.raw.FPDFText_GetUnicode(sheet.raw, at)
    if not code or chr(code).isspace() or code == 0xFFFE:
        return None
    left, bottom, right, top = sheet.get_charbox(at, loose=not ink)
    name, flags = create_string_buffer(200), c_int()
    pypdfium2.raw.FPDFText_GetFontInfo(sheet.raw, at, name, 200, flags)
    return Glyph(
        chr(code),
        left / MM,
        (height - top) / MM,
        right / MM,
        (height - bottom) / MM,
        pypdfium2.raw.FPDFText_GetFontSize(sheet.raw, at),
        name.value.decode().rpartition("+")[2],
    )


def sizes(pdf: bytes) -> list[tuple[int, int]]:
    """Width and height of each page in whole mm."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [tuple(round(side / MM) for side in page.get_size()) for page in document]
    finally:
        document.close()
