"""Files that want to do harm or are merely broken: 24 classes, 20 of each, written when needed.

Each says what must come of it: ``refuse``, ``exact`` (the sample plan or roster as it is), or
``either`` of them; never half of it, never a traceback.
"""

from __future__ import annotations

import io
import marshal
import pickle
import struct
import zipfile
import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from openpyxl import Workbook

from commandpost.importers import limits
from tests.importers import papers

if TYPE_CHECKING:
    from collections.abc import Callable

VARIANTS = 20
PEOPLE = tuple((f"甲一{c}", "云岭县应急局", f"1380000000{n}") for n, c in enumerate("一二三"))
HEADER = ("姓名", "单位", "电话")
TEXT = "\n".join(papers.FLOOD)
DTD = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">%s]><a>&b;</a>'


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file to be read as a plan or as a roster, and what must come of that."""

    name: str
    data: bytes
    want: str = "refuse"
    size: int = 0  # longer than its data: the rest is a hole
    rows: int = len(PEOPLE)
    wrong_row: int = 0

    @property
    def roster(self) -> bool:
        return self.name.lower().endswith((".xlsx", ".csv", ".xls"))

    def write(self, folder: Path) -> Path:
        path = folder / self.name
        with path.open("wb") as out:
            out.write(self.data)
            if self.size:
                out.truncate(self.size)
        return path


@cache
def docx() -> bytes:
    with TemporaryDirectory() as folder:
        return papers.word(Path(folder) / "a.docx", papers.FLOOD).read_bytes()


@cache
def pdf() -> bytes:
    with TemporaryDirectory() as folder:
        return papers.pdf(Path(folder) / "a.pdf", papers.FLOOD).read_bytes()


def book(*extra: tuple[object, ...], header: tuple[str, ...] = HEADER) -> Workbook:
    made = Workbook()
    sheet = made.worksheets[0]
    sheet.title = "人员"
    for row in (header, *PEOPLE, *extra):
        sheet.append(row)
    return made


def saved(made: Workbook) -> bytes:
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


@cache
def xlsx() -> bytes:
    return saved(book())


def csv_text(*extra: str) -> str:
    return "\n".join((",".join(HEADER), *(",".join(p) for p in PEOPLE), *extra)) + "\n"


def zipped(entries: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def with_parts(source: bytes, *more: tuple[str, bytes], without: str = "") -> bytes:
    with zipfile.ZipFile(io.BytesIO(source)) as old:
        kept = [(n, old.read(n)) for n in old.namelist() if n != without]
    return zipped([*kept, *more])


def _sort(n: int) -> tuple[str, bytes, str]:
    return (("a.docx", docx(), "word"), ("a.xlsx", xlsx(), "xl"))[n % 2]


def flat_bomb(n: int) -> Hostile:
    name, base, folder = _sort(n)
    return Hostile(name, with_parts(base, (f"{folder}/media/{n}.bin", bytes((6 + n) << 20))))


def nested_bomb(n: int) -> Hostile:
    name, base, folder = _sort(n)
    inner = zipped([("b.bin", bytes(1 << 20))])
    for _ in range(n):
        inner = zipped([("b.zip", inner), ("c.zip", inner)][: 1 + (n < 8)])
    if n < 10:
        return Hostile(name, with_parts(base, (f"{folder}/embeddings/a.zip", inner)), "exact")
    return Hostile("a.docx", zipped([("word/document.xml", inner)]))


def many_entries(n: int) -> Hostile:
    count = limits.ZIP_ENTRIES + 1 + n if n < 18 else 20_000 * (n - 17)
    return Hostile(_sort(n)[0], zipped([(f"p{i}", b"") for i in range(count)]))


def twin_entries(n: int) -> Hostile:
    name, base, folder = _sort(n)
    twin = f"{folder}/{'document' if folder == 'word' else 'workbook'}.xml"
    if n % 4 < 2:
        twin = twin.upper() if n % 8 < 4 else twin.title()
    with zipfile.ZipFile(io.BytesIO(base)) as old:
        entries = [(i, old.read(i)) for i in old.namelist()]
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return Hostile(name, zipped([*entries, (twin, b"<a/>" * (n + 1))]))


PATHS = (
    "../a.xml", "../../etc/a", "/a.xml", "//server/share/a", "\\\\server\\share\\a", "C:\\a.xml",
    "c:/a.xml", "..\\a.xml", "a/../../a.xml", "a\\..\\..\\a", "word/../../a", "./../a.xml",
    "D:a.xml", "/", "..", "a:b", "word/..", "\\a", "a/..\\b", "file:///a",
)  # fmt: skip


def escaping_names(n: int) -> Hostile:
    name, base, _ = _sort(n)
    return Hostile(name, with_parts(base, (PATHS[n], b"x")))


def entities(n: int) -> Hostile:
    name, base, _ = _sort(n)
    with zipfile.ZipFile(io.BytesIO(base)) as old:
        parts = [p for p in old.namelist() if p.endswith((".xml", ".rels"))]
    part = parts[n // 2 % len(parts)]
    more = (b"", b'<!ENTITY x SYSTEM "file:///etc/hostname">', b'<!ENTITY l "&b;&b;&b;&b;">')[n % 3]
    words = DTD % more
    if n % 5 == 4:
        words = words.decode().replace("?>", ' encoding="utf-16"?>', 1).encode("utf-16")
    return Hostile(name, with_parts(base, (part, words), without=part))


def enormous_tables(n: int) -> Hostile:
    if n < 5:
        return Hostile("a.csv", (csv_text() + "x," * (limits.COLUMNS + n) + "\n").encode())
    if n < 8:
        return Hostile("a.csv", b"a,b\n" * (limits.ROWS + n))
    if n < 12:
        wide = (f'<mergeCells count="1"><mergeCell ref="E1:{"XFD" if n % 2 else "Z"}1048576"/>'
                "</mergeCells>").encode()  # fmt: skip
        name = "xl/worksheets/sheet1.xml"
        with zipfile.ZipFile(io.BytesIO(xlsx())) as old:
            told = old.read(name).replace(b"</sheetData>", b"</sheetData>" + wide)
        return Hostile("a.xlsx", with_parts(xlsx(), (name, told), without=name), "either")
    made = book()
    sheet = made.worksheets[0]
    row, column = ((1_048_576, 1), (1, 16_384), (1_048_576, 16_384), (limits.ROWS + 1, 2))[n % 4]
    sheet.cell(row, column, "x")
    return Hostile("a.xlsx", saved(made))


FORMULAS = (
    "=1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"file:///a\",\"a\")", "+1+1", "@SUM(1)", "-2+3",
    "=WEBSERVICE(\"http://a.invalid\")", "=DDE(\"a\";\"b\")", "＝1+1", "\t=1", "=[1]Sheet1!A1",
)  # fmt: skip


def formulas(n: int) -> Hostile:
    told = FORMULAS[n % len(FORMULAS)]
    if n % 3 == 0:
        words = csv_text().replace("姓名,单位,电话", "姓名,单位,电话,备注", 1)
        quoted = told.replace('"', '""')
        lines = words.splitlines()
        filled = [lines[0], *(f'{line},"{quoted}"' for line in lines[1:])]
        return Hostile("a.csv", "\n".join(filled).encode(), "exact")
    made = book(header=(*HEADER, "备注"))
    for row in range(2, 2 + len(PEOPLE)):
        made.worksheets[0].cell(row, 4, told)
    data = saved(made)
    if n % 3 == 2:
        data = with_parts(data, ("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0" + bytes(200)))
    return Hostile("a.xlsx", data, "exact")


CODES = ("utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be")


def encodings(n: int) -> Hostile:
    if n < 7:
        return Hostile("a.txt", TEXT.encode(CODES[n]), "exact")
    if n < 14:
        return Hostile("a.csv", csv_text().encode(CODES[n - 7]), "exact")
    lines = papers.FLOOD
    other = ("gbk", "utf-16-le", "big5")[n % 3]
    mixed = [line.encode("utf-8" if at % 2 else other, "replace") for at, line in enumerate(lines)]
    return Hostile("a.txt", b"\n".join(mixed))


ODD = ("\0", "\x01", "\x0b", "\x0c", "\x1b", "\x7f", "\x80", "\x9f", "\uffff", "\ufffe")


def controls(n: int) -> Hostile:
    odd = ODD[n % len(ODD)]
    if n < 10:
        return Hostile("a.txt", TEXT.replace("总则", f"总{odd}则").encode(), "either")
    return Hostile("a.csv", csv_text(f"甲{odd}四,局,13800000009").encode(), "either", rows=4)


WRONG = (b"\xed\xa0\x80", b"\xed\xb0\x80", b"\xc0\xaf", b"\xc0\x80", b"\xe0\x80\xaf", b"\xff",
         b"\xf8\x88\x80\x80\x80", b"\xf4\x90\x80\x80", b"\xe4\xb8", b"\x80")  # fmt: skip


def wrong_bytes(n: int) -> Hostile:
    told = WRONG[n % 10]
    if n < 10:
        return Hostile("a.txt", TEXT.encode().replace("制定".encode(), told, 1))
    escape = ("\\ud800", "\\udc00", "\\ud83d")[n % 3]
    return Hostile(
        "a.yaml", f'id: a\ntitle: "{escape}"\nkind: special\nhazards: [flood]\n'.encode()
    )


MARKS = (
    "\u202e",
    "\u202d",
    "\u2066",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u2060",
    "\u00ad",
    "\u034f",
    "а",
)


def deceiving_names(n: int) -> Hostile:
    mark = MARKS[n % 10]
    if n < 10:
        return Hostile(f"plan{mark}cod.txt", TEXT.encode(), "exact")
    return Hostile("a.csv", csv_text(f"甲{mark}四,局,13800000009").encode(), "either", rows=4)


def enormous_lines(n: int) -> Hostile:
    if n < 6:
        return Hostile(("a.txt", "a.csv", "a.html")[n % 3], b"x", size=limits.FILE_BYTES + 1 + n)
    if n < 10:
        return Hostile("a.txt", b"1.1 a " * (200_000 + n))
    if n < 14:
        return Hostile("a.csv", csv_text('"' * (99_999 + 2 * n)).encode(), "either")
    line = ("1.{} 甲 ", "第一章 总则 ", "一、总则 ", "（1）甲；", "4.1　Ⅳ级响应 ", "甲 ")[n - 14]
    lines = (line.replace("{}", str(i % 90)) for i in range(100_000))
    return Hostile("a.txt", ("甲预案 1.1 甲 1.2 乙\n" + "".join(lines)).encode())


PLAN_HEAD = "id: a\ntitle: 甲\nkind: special\nhazards: [flood]\n"


def circles(n: int) -> Hostile:
    deep = 10 ** (n % 5 + 1)
    if n < 5:
        return Hostile("a.yaml", (PLAN_HEAD + "notes: " + "[" * deep + "]" * deep).encode())
    if n < 10:
        return Hostile("a.yaml", (PLAN_HEAD + f"notes: &a{n} [*a{n}]").encode())
    if n < 15:
        return Hostile(
            "a.yaml",
            (PLAN_HEAD + "a:\n" + "".join(" " * i + "b:\n" for i in range(n * 99))).encode(),
        )
    lines = papers.level("4.1", "Ⅲ级", ["甲。"], ["在Ⅱ级响应基础上，会商。", "报告。"][: 1 + n % 2])
    lines += papers.level("4.2", "Ⅱ级", ["甲。"], ["在Ⅲ级响应基础上，会商。"])
    return Hostile(
        "a.txt", "\n".join(papers.plan("甲县防汛应急预案", "4 应急响应", *lines)).encode(), "plan"
    )


NUMBERS = ("1e400", ".nan", ".inf", "-.inf", "9" * 400, "'1'", "true", "[1]", "0x10 a", "1e")


def wild_numbers(n: int) -> Hostile:
    if n < 10:
        level = "levels:\n- hazard: flood\n  level: 4\n  conditions:\n  - text: a\n    tests:\n"
        return Hostile(
            "a.yaml",
            (PLAN_HEAD + level + f"    - metric: dead\n      min: {NUMBERS[n]}\n").encode(),
        )
    told = ("1e400", "NaN", "-5", "9" * 400, "1E+10", "ＮａＮ", "∞", "--", "1,2,3", "0x1F")[n - 10]
    words = f'物资名称,数量,存放地点\n编织袋,100,库\n水泵,"{told}",库\n'
    return Hostile("a.csv", words.encode(), "rows")


DATES = ("0000-00-00", "9999-12-31", "1900-02-29", "60", "45000", "-1", "2958466", "2026/2/30",
         "2026年13月1日", "下午3点", "12/31/99", "AM", "0001-01-01", "99999999", "1e9", "24:00",
         "2026-01-01T25:00", "二〇二六年", "长期", "2026.")  # fmt: skip


def wild_dates(n: int) -> Hostile:
    words = f"物资名称,数量,存放地点,有效期至\n编织袋,100,库,2030-01-01\n水泵,5,库,{DATES[n]}\n"
    return Hostile("a.csv", words.encode(), "rows")


PHONES = ("1.38E+10",
          "１３８００００００００", "+8613800000000", "138 0000 0000", "0000-1234567转8",
          "13800000000、13800000001", "13800000000/13800000001", "110", "tel:13800000000", "",
          "1380000000", "138000000000", "-13800000000", "=13800000000", "一三八", "1.38e10",
          "13800000000\n13800000001", "#N/A", "13800000000.0", "86-138-0000-0000")  # fmt: skip


def wild_phones(n: int) -> Hostile:
    made = book(("甲四", "局", PHONES[n] if not PHONES[n].startswith("=") else "'" + PHONES[n]))
    return Hostile("a.xlsx", saved(made), "rows")


def deep_json(n: int) -> Hostile:
    deep = 10 ** (n % 6)
    words = ("[" * deep + "]" * deep, '{"a":' * deep + "1" + "}" * deep)[n % 2]
    return Hostile(("a.json", "a.docx", "a.xlsx", "a.yaml")[n % 4], words.encode())


def _png(width: int, height: int) -> bytes:
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    size = struct.pack(">I", 13)
    return b"\x89PNG\r\n\x1a\n" + size + head + struct.pack(">I", zlib.crc32(head))


def images(n: int) -> Hostile:
    bomb = _png(50_000, 50_000)
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    if n < 10:
        name = ("a.docx", "a.xlsx", "a.png", "a.pdf", "a.jpg")[n % 5]
        return Hostile(name, bomb if n < 5 else svg)
    name, base, folder = _sort(n)
    return Hostile(name, with_parts(base, (f"{folder}/media/{n}.png", bomb + bytes(n))), "exact")


MAGIC = (b"MZ\x90\x00\x03",
         b"L\x00\x00\x00\x01\x14\x02\x00", b"\x7fELF\x02\x01", b"#!/bin/sh\nid\n",
         b"\xca\xfe\xba\xbe\x00\x00")  # fmt: skip


def programs(n: int) -> Hostile:
    name = ("a.docx", "a.xlsx", "a.pdf", "a.exe")[n % 4]
    return Hostile(name, MAGIC[n % 5] + bytes(range(256)) * (1 + n))


def databases(n: int) -> Hostile:
    import sqlite3

    base = sqlite3.connect(":memory:")
    base.execute(f"CREATE TABLE t{n} (a TEXT DEFAULT (hex(randomblob(9))))")
    base.execute(f"CREATE VIEW people{n} AS SELECT load_extension('a')")
    data = base.serialize()
    base.close()
    return Hostile(("a.docx", "a.xlsx", "a.csv", "a.yaml", "a.txt", "a.db", "a.html")[n % 7], data)


TAGS = ("!!python/object/apply:os.system [ls]", "!!python/name:os.system", "!!binary aaaa",
        "!!python/object:a.B {}", "!a [1]", "!!set {a}")  # fmt: skip


def pickles(n: int) -> Hostile:
    if n < 6:
        return Hostile("a.yaml", (PLAN_HEAD + "notes: " + TAGS[n]).encode())
    data = (
        pickle.dumps({"a": [n] * 9}) if n % 2 else b"\xa7\r\r\n" + bytes(12) + marshal.dumps((n,))
    )
    return Hostile(("a.pkl", "a.docx", "a.xlsx", "a.pyc", "a.yaml")[n % 5], data)


def halves(n: int) -> Hostile:
    if n < 4:
        return Hostile(("a.txt", "a.docx", "a.xlsx", "a.pdf")[n], b"")
    name, base = (("a.docx", docx()), ("a.xlsx", xlsx()))[n % 2]
    if n >= 14:
        return Hostile("a.pdf", pdf()[: len(pdf()) * (n - 13) // 8], "either")
    return Hostile(name, base[: len(base) * (n - 3) // 11])


def one_wrong_row(n: int) -> Hostile:
    rows = 5_000 if n == 0 else 300
    wrong = (7 + 251 * n) % rows
    lines = [f"甲{i},局,138{i:08d}" for i in range(rows)]
    lines[wrong] = f"甲{wrong},局,{('12', '电话', '138-00', '1380000000x')[n % 4]}"
    words = "\n".join((",".join(HEADER), *lines)) + "\n"
    return Hostile("a.csv", words.encode(CODES[n % 3]), "exact", rows=rows - 1, wrong_row=wrong + 2)


CLASSES: tuple[Callable[[int], Hostile], ...] = (
    flat_bomb, nested_bomb, many_entries, twin_entries, escaping_names, entities,
    enormous_tables, formulas, encodings, controls, wrong_bytes, deceiving_names,
    enormous_lines, circles, wild_numbers, wild_dates, wild_phones, deep_json,
    images, programs, databases, pickles, halves, one_wrong_row,
)  # fmt: skip
