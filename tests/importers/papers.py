"""Small plans written for the tests, in every kind of file; county and offices are invented."""

from __future__ import annotations

from email.message import EmailMessage
from io import BytesIO
from typing import TYPE_CHECKING

from docx import Document
from reportlab.pdfgen.canvas import Canvas

from commandpost.reports.fonts import Role, glyphs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

LEAD = "出现下列情况之一的，启动{}响应："
FONT = Role.SMALL.value
WIDE = 34  # characters in a full line of a PDF page


def items(*texts: str) -> list[str]:
    return [f"（{number}）{text}" for number, text in enumerate(texts, 1)]


def level(no: str, name: str, conditions: Sequence[str], measures: Sequence[str]) -> list[str]:
    """A level's section with its two lists."""
    return [
        f"{no} {name}响应",
        f"{no}.1 启动条件",
        LEAD.format(name),
        *items(*conditions),
        f"{no}.2 响应措施",
        *items(*measures),
    ]


def plan(title: str, *response: str) -> list[str]:
    """A plan with that text in its chapter on the response."""
    return [
        title,
        "1 总则",
        "1.1 编制目的",
        "为做好防范应对工作，最大程度减少人员伤亡和财产损失，制定本预案，各有关单位应当遵照执行。",
        *response,
        "9 附则",
        "9.1 解释",
        "本预案由云岭县防办负责解释，自印发之日起施行。",
    ]


FLOOD = plan(
    "云岭县防汛应急预案",
    "4 应急响应",
    *level("4.1", "Ⅳ级", ["死亡1人以上", "其他需要启动的情况"], ["县防办主持会商。"]),
    *level("4.2", "Ⅲ级", ["死亡3人以上、10人以下"], ["县防指派出工作组。", "每日报告两次。"]),
)


def text(path: Path, lines: Sequence[str], encoding: str = "utf-8") -> Path:
    path.write_text("\n".join(lines), encoding)
    return path


def word(path: Path, lines: Sequence[str], table: Sequence[Sequence[str]] = ()) -> Path:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    if table:
        grid = document.add_table(len(table), len(table[0]))
        for row, cells in zip(grid.rows, table, strict=True):
            for cell, value in zip(row.cells, cells, strict=True):
                cell.text = value
    document.save(str(path))
    return path


def pdf(
    path: Path, lines: Sequence[str], running: str = "云岭县防汛应急预案", rows: int = 12
) -> Path:
    """Pages with a running title and a number, paragraphs broken at the page's width."""
    assert glyphs(Role.SMALL)["县"]  # the face is known to reportlab once, whoever names it first
    broken = [line[at : at + WIDE] for line in lines for at in range(0, len(line), WIDE)]
    canvas = Canvas(str(path))
    for page, at in enumerate(range(0, len(broken), rows), 1):
        canvas.setFont(FONT, 12)
        canvas.drawString(60, 800, running)
        for down, line in enumerate(broken[at : at + rows]):
            canvas.drawString(60, 770 - 20 * down, line)
        canvas.drawString(280, 30, f"— {page} —")
        canvas.showPage()
    canvas.save()
    return path


def scan(path: Path) -> Path:
    """Pages that are pictures."""
    canvas = Canvas(str(path))
    for _ in range(3):
        canvas.rect(60, 60, 400, 700, fill=1)
        canvas.showPage()
    canvas.save()
    return path


def page(lines: Sequence[str], charset: str = "utf-8", extra: str = "") -> str:
    body = "".join(f"<p>{line}</p>" for line in lines)
    menu = "".join(f'<li><a href="/{n}">栏目{n}</a></li>' for n in range(12))
    return (
        f'<html><head><meta charset="{charset}"><title>云岭县人民政府</title></head><body>'
        f'<div class="top"><div><a href="/">首页</a><a href="/a">政务公开</a><a href="/b">办事</a>'
        f"</div><ul>{menu}</ul></div>"
        f'<div class="main"><div class="text">{body}{extra}</div></div>'
        f'<div class="side"><ul>{menu}</ul></div>'
        "<div>主办：云岭县人民政府办公室　网站标识码：0000000000</div></body></html>"
    )


def web_archive(path: Path, lines: Sequence[str], charset: str = "utf-8") -> Path:
    message = EmailMessage()
    message["From"] = "<Saved by a browser>"
    message["Subject"] = "plan"
    message.make_related()
    part = EmailMessage()
    part.set_content(page(lines, charset), subtype="html", charset=charset, cte="quoted-printable")
    message.attach(part)
    picture = EmailMessage()
    picture.set_content(b"GIF89a", maintype="image", subtype="gif")
    message.attach(picture)
    out = BytesIO(bytes(message))
    path.write_bytes(out.getvalue())
    return path
