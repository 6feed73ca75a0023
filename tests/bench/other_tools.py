"""The same report by WeasyPrint and LibreOffice: one HTML page of the draft's strings and fonts.

Neither is needed by the program nor installed with it. ``python -m tests.bench.other_tools`` tells
what was found; WeasyPrint may be in another interpreter, named by ``BENCH_PYTHON``.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from html import escape
from pathlib import Path
from time import perf_counter

from commandpost.host.paths import resources_dir
from commandpost.reports.blocks import Draft, Heading
from commandpost.reports.blocks import Paragraph as Words

ROUNDS = 5
COPIES = 6
FACES = {"fang": "FandolFang-Regular", "hei": "NotoSansSC-Bold", "song": "NotoSerifSC-Bold"}
WEASY = """
import json, sys
from time import perf_counter
from weasyprint import HTML
source, target, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
took = []
for _ in range(rounds + 1):
    start = perf_counter()
    HTML(source).write_pdf(target)
    took.append((perf_counter() - start) * 1000)
print(json.dumps(sorted(took[1:])[rounds // 2]))
"""


def page(draft: Draft) -> str:
    """The draft as HTML."""
    fonts = resources_dir() / "fonts"
    faces = "".join(
        f"@font-face{{font-family:{name};src:url({(fonts / file).as_uri()}.ttf)}}"
        for name, file in FACES.items()
    )
    style = (
        f"{faces}@page{{size:A4;margin:37mm 26mm 35mm 28mm}}"
        "body{font-family:fang,FandolFang;font-size:16pt;line-height:29.6pt}"
        "p{text-indent:2em;margin:0}"
        "h3{font-family:hei,'Noto Sans SC';font-size:16pt;margin:0;text-indent:2em}"
        "h1{font-family:song,'Noto Serif SC';font-size:38pt;color:#d6000f;text-align:center}"
        "h2{font-family:song,'Noto Serif SC';font-size:22pt;text-align:center}"
        "table{font-size:10.5pt;line-height:13pt;border-collapse:collapse;width:100%}"
        "td,th{border:.5pt solid #000;text-align:center;padding:2pt}"
        ".small{font-size:10.5pt;line-height:14pt}.end{text-align:right}"
    )
    parts = [
        f"<p>{escape(draft.urgency)}</p><h1>{escape(draft.letterhead)}</h1>",
        f"<p>{escape(draft.serial)}</p><p>{escape(draft.issuer + draft.issued)}</p><hr>",
        f"<h2>{escape(draft.title)}</h2>",
        *map(_block, draft.blocks),
        *(f'<p class="end">{escape(text)}</p>' for text in draft.closing),
        "<hr>",
    ]
    made = draft.imprint
    lines = (*made.addressees, made.office + made.printed, *made.signatories, *made.contact)
    parts += [f"<p>{escape(text)}</p>" for text in lines]
    head = f'<meta charset="utf-8"><style>{style}</style>'
    return f'<html lang="zh-CN"><head>{head}</head><body>{"".join(parts)}</body></html>'


def _block(block: object) -> str:
    if isinstance(block, Heading):
        return f"<h3>{escape(block.text)}</h3>"
    if isinstance(block, Words):
        return f"<p>{escape(block.text)}</p>"
    heads = "".join(f"<th>{escape(c.head)}<br>{escape(c.unit)}</th>" for c in block.columns)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell.text)}</td>" for cell in row) + "</tr>"
        for row in block.rows
    )
    notes = "".join(f'<p class="small">{escape(note)}</p>' for note in block.notes)
    head = f"<thead><tr>{heads}</tr></thead>"
    return f"<p>{escape(block.caption)}</p><table>{head}{rows}</table>{notes}"


def weasyprint(draft: Draft) -> float | None:
    """Median milliseconds of a warm WeasyPrint, or None where it is not installed."""
    python = os.environ.get("BENCH_PYTHON", sys.executable)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "report.html"
        source.write_text(page(draft), encoding="utf-8")
        done = subprocess.run(
            [python, "-c", WEASY, str(source), str(source.with_suffix(".pdf")), str(ROUNDS)],
            capture_output=True,
            check=False,
        )
    return float(json.loads(done.stdout)) if done.returncode == 0 else None


def libreoffice(draft: Draft) -> tuple[float, float] | None:
    """Milliseconds for one report with its start, and for each further one in the same run."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"report{number}.html" for number in range(COPIES)]
        for file in files:
            file.write_text(page(draft), encoding="utf-8")
        _converted(program, folder, files[:1])  # its profile is made on the first run
        one = _converted(program, folder, files[:1])
        all_of_them = _converted(program, folder, files)
        assert all(file.with_suffix(".pdf").exists() for file in files)
    return one, (all_of_them - one) / (COPIES - 1)


def _converted(program: str, folder: str, files: list[Path]) -> float:
    start = perf_counter()
    subprocess.run(
        [
            program,
            f"-env:UserInstallation=file://{folder}/profile",
            "--headless",
            "--convert-to",
            "pdf:writer_web_pdf_Export",
            "--outdir",
            folder,
            *map(str, files),
        ],
        capture_output=True,
        check=True,
        timeout=240,
    )
    return (perf_counter() - start) * 1000


def report(draft: Draft) -> list[str]:
    """One line a tool."""
    weasy, office = weasyprint(draft), libreoffice(draft)
    return [
        f"WeasyPrint: {weasy:.0f} ms" if weasy else "WeasyPrint: not installed here",
        f"LibreOffice: {office[0]:.0f} ms with its start, {office[1]:.0f} ms each further one"
        if office
        else "LibreOffice: not installed here",
    ]


if __name__ == "__main__":
    from commandpost.reports import drafted
    from tests.reports.build import follow_up

    print("\n".join(report(drafted(follow_up()))))
