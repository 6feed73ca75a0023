"""Makes ``resources/sounds/alarm.wav``: two soft tones, heard across a room, made here by sine.

``python -m tests.setup.make_alarm``. A test makes it again and compares.
"""

from __future__ import annotations

import io
import math
import wave
from array import array
from pathlib import Path

FILE = Path(__file__).parents[2] / "resources" / "sounds" / "alarm.wav"
RATE = 8_000
TONES = ((880, 0.22), (0, 0.06), (660, 0.30), (0, 0.42))
LOUD = 0.6
EDGE = 0.015


def alarm() -> bytes:
    """The whole file: mono, sixteen bits."""
    samples = array("h")
    for pitch, seconds in TONES:
        count = round(RATE * seconds)
        for number in range(count):
            at = number / RATE
            soft = min(1.0, at / EDGE, (seconds - at) / EDGE)
            wanted = LOUD * soft * math.sin(2 * math.pi * pitch * at)
            samples.append(round(32_767 * wanted))
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return out.getvalue()


if __name__ == "__main__":
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_bytes(alarm())
