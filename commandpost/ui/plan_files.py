"""Plan files as the window speaks of them: what can be chosen, and how a page is told of one."""

from __future__ import annotations

READABLE = "*.docx *.doc *.wps *.pdf *.html *.htm *.mht *.mhtml *.txt *.md *.yaml"
PLAN_FILE = "plan_file"
"""The kind of a ``Subject`` that names a file for the import window by its path."""
