"""What every test stands on: no screen is needed, and none is looked for."""

from __future__ import annotations

import os

# Before anything imports Qt: a missing display is not an exception there, it ends the process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# And no test wakes anybody.
os.environ.setdefault("COMMANDPOST_SOUND", "off")
