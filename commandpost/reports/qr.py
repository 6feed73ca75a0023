"""A QR code as a matrix of dark and light, for words that are carried to a phone off a screen."""

from __future__ import annotations

from commandpost.domain.errors import OperatorError

MOST_BYTES = 1_200
"""More would make squares too small for a phone held before a screen."""


def qr_matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of modules, True is dark; UTF-8, medium correction, no quiet zone round it."""
    from reportlab.graphics.barcode import qrencoder

    data = text.encode("utf-8")
    if len(data) > MOST_BYTES:
        raise OperatorError("qr.too_long", bytes=len(data), most=MOST_BYTES)
    code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    code.addData(qrencoder.QR8bitByte(data))
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.modules or ())
