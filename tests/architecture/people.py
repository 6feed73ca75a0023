"""Looks for real people in what the project ships: their numbers, and their names beside a number.

Everything that is tracked is read, and what documents hold inside (Word, Excel, PDF). A number may
stand there only if it is of the invented series or listed; a name beside a number, or where the
tests make a person, only if it looks invented (张一一, 李二二) or is listed.
"""

from __future__ import annotations

import io
import re
import subprocess
import unicodedata
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
PICTURES = {".png", ".ttf", ".qm", ".ico"}
# Hashes of packages, hexadecimal from end to end.
NOT_READ = {"resources/lock.txt"}

INVENTED_SERIES = re.compile(r"1380000\d{4}|07998000\d{3}|07970{7}")
INVENTED_NUMBERS = {
    *("13812340000", "13900000000"),  # masking; a second number of one person
    *("17400000001", "13490000001", "4000000001"),  # satellite prefixes 1740 and 1349, service
    *("01066666666", "0123456789"),  # an area code of three digits; the digits themselves
}
INVENTED_NAMES = {
    *("周值班", "李带班", "张值班", "吴值班", "吴接班", "钱代班"),  # what they do is their name
    *("张三", "李四", "王五", "赵六", "刘一", "陈二", "陈晓", "何平", "何安", "郑水"),
}

_NUMBERS = re.compile(
    r"(?<![0-9A-Za-z_.])(?:"
    r"(?:\+?86[- ]?)?(?P<mobile>1[3-9]\d[- ]?\d{4}[- ]?\d{4})"
    r"|(?P<landline>[(（]?0[1-9]\d{1,2}[)）]?[- ]?[2-8]\d{6,7}|0[1-9]\d{1,2}-0{7,8})"
    r"|(?P<service>[48]00-\d{3}-\d{4})"
    r"|(?P<card>[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx])"
    r"|(?<=电话[:：])(?P<told>\d{7,8}))"
    r"(?![0-9A-Za-z_])"
)
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
    "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
_LOOKS_INVENTED = re.compile(f"[{_SURNAMES}](?:(.)\\1|某|工|局长|县长|镇长|主任)")
_NAME = f"(?P<name>[{_SURNAMES}][\u4e00-\u9fff]{{1,2}})"
_NAMED = re.compile(
    "(?<![\u4e00-\u9fff])" + _NAME + r"[\s\"'“”‘’（(、，,:：/|]{0,6}(?:电话|手机)?[:：]?\s?"
    r"(?=1[3-9]\d{9}(?!\d)|0\d{2,3}-\d{7,8}(?!\d))"
)
_MADE = re.compile(r"(?:Person|Expert)\(\s*\"[^\"]*\",\s*\"" + _NAME + r"\"")
_CALLED = re.compile(
    r"(?:leader|keeper|caller_name|operator|officer)[\"']?\s*[=:]\s*[\"']" + _NAME + r"[\"']"
)
_PARTS = re.compile(r"</(?:w:p|w:tc|si|v|c|row|a:p)>")
_TAGS = re.compile(r"<[^>]*>")


def tracked() -> list[Path]:
    """Every file of the project: what git tracks, or all there is where there is no git."""
    ran = subprocess.run(
        ("git", "ls-files", "-z"), cwd=ROOT, capture_output=True, check=False, text=True
    )
    names = ran.stdout.split("\0") if ran.returncode == 0 else []
    if not any(names):
        names = [p.relative_to(ROOT).as_posix() for p in ROOT.rglob("*") if p.is_file()]
    kept = (name for name in names if name and not name.startswith((".venv/", ".git/", ".")))
    return [ROOT / name for name in sorted(kept) if name not in NOT_READ]


def text_of(path: Path) -> str:
    """What a file says, the inside of documents too; a picture says nothing."""
    if path.suffix in PICTURES or not path.is_file():
        return ""
    return words_in(path.read_bytes())


def words_in(data: bytes) -> str:
    """The words of a text, a zipped document or a PDF, in ordinary digits."""
    if data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            pages = [parts.read(n).decode("utf-8", "replace") for n in parts.namelist()]
        said = "\n".join(_TAGS.sub("", _PARTS.sub("\n", page)) for page in pages)
    elif data.startswith(b"%PDF"):
        said = _printed(data)
    else:
        said = data.decode("utf-8", "replace")
    return unicodedata.normalize("NFKC", said)


def numbers(said: str) -> Iterator[str]:
    """Phone and identity-card numbers in it that are not invented ones."""
    for found in _NUMBERS.finditer(said):
        number = re.sub(r"[^0-9Xx]", "", found[found.lastgroup or 0])
        if not INVENTED_SERIES.fullmatch(number) and number not in INVENTED_NUMBERS:
            yield number


def names(said: str) -> Iterator[str]:
    """Names beside a number, or given to a person in a test, that are not invented ones."""
    for pattern in (_NAMED, _MADE, _CALLED):
        for found in pattern.finditer(said):
            if found["name"] not in INVENTED_NAMES and not _LOOKS_INVENTED.fullmatch(found["name"]):
                yield found["name"]


def _printed(data: bytes) -> str:
    import pypdfium2

    pdf = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in pdf)
