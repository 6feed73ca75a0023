"""A plan of some three hundred pages, as text and as Word file: many hazards, levels, sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

HAZARDS = ("防汛", "抗旱", "地质灾害", "地震", "森林火灾", "低温雨雪冰冻", "危险化学品", "道路交通")
LEVELS = ("四级", "三级", "二级", "一级")
CHARACTERS = 600
"""On a page of a plan as offices print it: 22 lines of 28 characters."""

_TALK = (
    "各乡镇人民政府和县有关部门按照职责分工，健全值班值守、会商研判、信息共享和联动处置机制，"
    "落实队伍、物资、装备和经费，定期排查隐患，及时整改到位，并做好台账管理和宣传培训工作。"
)


def lines(pages: int = 300) -> list[str]:
    """Its paragraphs; a number leads every heading."""
    made = [
        "某县突发事件应对总册应急预案",
        "1 总则",
        "1.1 编制目的",
        "为做好应对工作，制定本预案。",
    ]
    made += ["2 应急响应"]
    for number, hazard in enumerate(HAZARDS, 1):
        made += [f"2.{number} {hazard}应急响应"]
        for at, level in enumerate(LEVELS, 1):
            made += _level(f"2.{number}.{at}", hazard, level, at)
    chapter, written = 3, sum(map(len, made))
    while written < pages * CHARACTERS:
        more = _chapter(chapter)
        written += sum(map(len, more))
        made += more
        chapter += 1
    return [*made, f"{chapter} 附则", f"{chapter}.1 施行", "本预案自印发之日起施行。"]


def _level(no: str, hazard: str, level: str, rank: int) -> list[str]:
    made = [
        f"{no} {hazard}{level}响应",
        f"{no}.1 启动条件",
        f"出现下列情况之一的，启动{level}响应：",
    ]
    made += [f"（{n}）24小时降雨量达到{50 * rank + n}毫米以上；" for n in range(1, 6)]
    made += ["（6）若干村庄受到影响；", f"（7）其他需要启动{level}响应的情况。"]
    made += [f"{no}.2 启动程序", f"由县指挥部办公室主任决定启动{level}响应。", f"{no}.3 响应措施"]
    made += [f"（{n}）县应急管理局在{n}小时内完成第{n}项工作，{_TALK}" for n in range(1, 13)]
    return made


def _chapter(chapter: int) -> list[str]:
    made = [f"{chapter} 第{chapter}部分工作规定"]
    for section in range(1, 10):
        made += [f"{chapter}.{section} 第{section}类工作"]
        made += [f"{_TALK}本条为第{chapter}部分第{section}类第{n}款。" for n in range(1, 7)]
    return made


def as_text(path: Path, pages: int = 300) -> Path:
    """The same as a text file."""
    path.write_text("\n".join(lines(pages)), "utf-8")
    return path


def as_word(path: Path, pages: int = 300) -> Path:
    """The same as a Word file with headings."""
    from docx import Document

    made = Document()
    for line in lines(pages):
        number = line.split(" ")[0]
        if number.replace(".", "").isdigit():
            made.add_heading(line, level=min(number.count(".") + 1, 6))
        else:
            made.add_paragraph(line)
    made.save(str(path))
    return path
