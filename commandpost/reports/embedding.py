"""A TrueType font whose characters beyond the first plane can be searched for and copied.

reportlab writes the ToUnicode entry of 𠮷 as five digits, which readers cut to another character.
Imported on first use only: it loads reportlab.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.pdfbase.pdfdoc import PDFStream
from reportlab.pdfbase.ttfonts import TTFont

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument

_BEYOND = 0x10000


class EmbeddedFont(TTFont):
    """A face in a paper: embedded as a subset, every character with its true code."""

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - reportlab's name
        """Write the subsets, then mend their way back to text."""
        state = self.state.get(doc)
        subsets = state.subsets if state is not None else ()
        beyond = {code for subset in subsets for code in subset if code >= _BEYOND}
        super().addObjects(doc)
        own = self.face.name.decode()
        for name, stream in doc.idToObject.items() if beyond else ():
            if isinstance(stream, PDFStream) and "toUnicodeCMap:" in name and own in name:
                for code in beyond:
                    pair = chr(code).encode("utf-16-be").hex().upper()
                    stream.content = stream.content.replace(f" <{code:04X}>", f" <{pair}>")
