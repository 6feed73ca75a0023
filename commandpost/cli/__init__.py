"""The command line: everything that needs no window, as text or as JSON."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from io import TextIOWrapper

OK = 0
FINDINGS = 1
REFUSED = 2


def run(arguments: Sequence[str]) -> int:
    """Parse, act, print; returns 0 (done), 1 (something is not as it should be) or 2 (refused)."""
    from commandpost.cli.parser import parse

    _print_anything()
    options = parse(arguments)
    from commandpost.domain.errors import OperatorError
    from commandpost.host.text import explain, use_language

    if options.lang:
        use_language(options.lang)
    try:
        return int(options.action(options) or OK)
    except OperatorError as refusal:
        print(explain(refusal), file=sys.stderr)
        return REFUSED
    except BrokenPipeError:
        sys.stderr.close()
        return REFUSED


def _print_anything() -> None:
    """A character the console's encoding lacks (✓ in GBK) is replaced; it ends no command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
