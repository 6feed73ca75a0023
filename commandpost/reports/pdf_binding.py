"""Several PDFs as one: their pages untouched, a bookmark before each, the same bytes every time.

PDFium copies the pages; it writes no bookmarks and a name of its own into the file, so the list
of objects it makes is closed here: with an outline, the file's title, and a name from its content.
"""

from __future__ import annotations

import hashlib
import re
from io import BytesIO

from commandpost.domain.records import dataclass
from commandpost.reports.characters import visible
from commandpost.reports.preview import one_at_a_time

_REFERENCE = re.compile(rb"(\d+) 0 R")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_ENTRY = re.compile(rb"(\d{10}) \d{5} ([nf])")
_TRAILER = re.compile(rb"/Root (\d+) 0 R\s*/Info (\d+) 0 R")


@dataclass(frozen=True, slots=True)
class Part:
    """A file that goes in, under the name its bookmark has."""

    name: str
    pdf: bytes


def bound_pdf(parts: tuple[Part, ...], title: str) -> bytes:
    """All pages in order."""
    merged, starts = _merged(parts)
    objects, root, info = _objects(merged)
    pages = _pages(objects[root], objects)
    names = [visible(part.name) for part in parts]
    first = max(objects) + 1
    for number, (name, start) in enumerate(zip(names, starts, strict=True)):
        around = b"/Parent %d 0 R" % (first + len(parts))
        if number:
            around += b" /Prev %d 0 R" % (first + number - 1)
        if number + 1 < len(parts):
            around += b" /Next %d 0 R" % (first + number + 1)
        dest = b"/Dest [%d 0 R /Fit]" % pages[start]
        objects[first + number] = b"<</Title %s %s %s>>" % (_text(name), around, dest)
    outline = first + len(parts)
    objects[outline] = b"<</Type /Outlines /First %d 0 R /Last %d 0 R /Count %d>>" % (
        first,
        outline - 1,
        len(parts),
    )
    more = b" /Outlines %d 0 R /PageMode /UseOutlines /Lang (zh-CN)>>" % outline
    objects[root] = objects[root].rstrip().removesuffix(b">>") + more
    objects[info] = b"<</Title %s /Creator (CommandPost)>>" % _text(visible(title))
    return _written(objects, root, info)


def _merged(parts: tuple[Part, ...]) -> tuple[bytes, list[int]]:
    """What PDFium makes of them, and the page on which each begins."""
    import pypdfium2

    starts, out = [], BytesIO()
    with one_at_a_time():
        whole = pypdfium2.PdfDocument.new()
        for part in parts:
            starts.append(len(whole))
            opened = pypdfium2.PdfDocument(part.pdf)
            whole.import_pages(opened)
            opened.close()
        whole.save(out)
        whole.close()
    return out.getvalue(), starts


def _objects(pdf: bytes) -> tuple[dict[int, bytes], int, int]:
    """The objects by number, as PDFium's plain table lists them; catalogue and information."""
    found = _START.search(pdf)
    assert found is not None, "PDFium ends a file with its table"
    table = int(found[1])
    entries = _ENTRY.findall(pdf, table)
    places = {n: int(at) for n, (at, kind) in enumerate(entries) if kind == b"n"}
    ends = [*sorted(places.values()), table]
    objects = {}
    for number, at in places.items():
        body = pdf[at : ends[ends.index(at) + 1]]
        inside = body.split(b"obj", 1)[1].rstrip()
        objects[number] = inside.removesuffix(b"endobj").strip(b"\r\n")
    ended = _TRAILER.search(pdf, table)
    assert ended is not None, "PDFium names catalogue and information"
    return objects, int(ended[1]), int(ended[2])


def _pages(root: bytes, objects: dict[int, bytes]) -> list[int]:
    """The numbers of the pages: a copied document has one flat list of them."""
    tree = re.search(rb"/Pages (\d+) 0 R", root)
    assert tree is not None, "a catalogue names its pages"
    kids = re.search(rb"/Kids\s*\[([^\]]*)\]", objects[int(tree[1])])
    assert kids is not None, "the pages are listed"
    return [int(each) for each in _REFERENCE.findall(kids[1])]


def _text(words: str) -> bytes:
    """A text string as UTF-16 in hex: nothing in it can end it."""
    return b"<FEFF" + words.encode("utf-16-be", "replace").hex().upper().encode() + b">"


def _written(objects: dict[int, bytes], root: int, info: int) -> bytes:
    out, places = bytearray(b"%PDF-1.7\n%\xa1\xb3\xc5\xd7\n"), {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    name = hashlib.sha256(out).hexdigest()[:32].upper().encode()
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (max(objects) + 1)
    for number in range(1, max(objects) + 1):
        used = number in places
        out += b"%010d %05d %s \n" % (places.get(number, 0), 0 if used else 65535, b"fn"[used:][:1])
    out += b"trailer\n<</Root %d 0 R /Info %d 0 R /Size %d /ID [<%s><%s>]>>\n" % (
        root,
        info,
        max(objects) + 1,
        name,
        name,
    )
    out += b"startxref\n%d\n%%%%EOF\n" % table
    return bytes(out)
