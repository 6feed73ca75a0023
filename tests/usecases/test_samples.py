"""Every kind of paper drawn of one night of the demo county, and read back with other tools.

The samples stay in the folder COMMANDPOST_SAMPLES names, else in the test's own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from commandpost.domain.paper_kinds import KINDS
from commandpost.usecases.rendering import draft_text, render
from commandpost.usecases.taking import take_matter
from tests.papers_night import PapersNight
from tests.reports import read_back


@pytest.fixture(scope="module")
def night(tmp_path_factory):
    made = PapersNight(tmp_path_factory.mktemp("papers") / "station")
    made.issue("first_report")
    made.changed()
    yield made
    made.desk.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    named = os.environ.get("COMMANDPOST_SAMPLES")
    made = Path(named) if named else tmp_path_factory.mktemp("samples")
    made.mkdir(parents=True, exist_ok=True)
    return made


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_a_sample_of_every_kind_is_whole_searchable_and_inert(night, folder, kind):
    subject = night.subject(kind.key)
    matter = night.desk.ask(take_matter, subject, night.request(kind.key), "样张〔2026〕1号")
    made = render(matter)
    file = folder / f"{kind.key}.pdf"
    file.write_bytes(made.pdf)
    assert made.pdf == render(matter).pdf
    assert len(read_back.pages(made.pdf)) == made.pages > 0
    found = read_back.fonts(made.pdf)
    assert found
    assert all(found.values()), found
    assert not read_back.active(made.pdf)
    with pikepdf.open(BytesIO(made.pdf)) as document:
        assert not document.attachments
        assert not any(
            page.obj.get("/Annots") or page.Resources.get("/XObject") for page in document.pages
        )
        names = {str(f.BaseFont) for p in document.pages
                 for f in p.Resources.get("/Font", {}).values()}  # fmt: skip
        sizes = [len(each.read_raw_bytes()) for each in document.objects
                 if isinstance(each, pikepdf.Stream) and "/Length1" in each]  # fmt: skip
    assert names
    assert sum(sizes) < 3_000_000, "a subset, not the whole font"
    squeezed = read_back.text(made.pdf).replace("\ufffe", "")
    title = read_back.squeezed(made.title)
    parts = [title] if kind.key != "position_cards" else [title[:11], "处置卡"]
    assert all(part in squeezed for part in parts)
    assert title in read_back.squeezed(draft_text(matter))
    if shutil.which("pdftotext"):
        read = subprocess.run(
            ["pdftotext", "-enc", "UTF-8", "-raw", str(file), "-"], capture_output=True, check=True
        )
        told = read_back.squeezed(read.stdout.decode())
        assert all(part in told for part in parts)
