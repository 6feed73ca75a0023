"""A header as somebody wrote it → the field of the roster its column fills, or the nearest one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from commandpost.domain.records import dataclass
from commandpost.domain.roster_words import CONTRACTED, GRID, THREE_RESPONSIBLE
from commandpost.importers.header_words import NAME_PHONE, WORDS

_UNIT = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_NUMBERED = re.compile(r"^(?:USER_)|^[\d一二三四五六七八九十]+[、.]|[\s:：*_]+")

# A sheet of this kind must fill these fields, any one of each alternative. ``@`` is any column
# that belongs to the holder of a named post (行政责任人电话).
NEEDED: dict[str, tuple[tuple[str, ...], ...]] = {
    "areas": (
        ("township", "village", "name"),
        ("households", "population", "village", "area_kind"),
    ),
    "people": (("name", NAME_PHONE),),
    "posts": (("township", "village", "area"), ("name", NAME_PHONE, "person", "@")),
    "teams": (("name",), ("strength", "leader", NAME_PHONE, "equipment", "kind")),
    "supplies": (("name",), ("quantity",)),
    "shelters": (("name",), ("capacity", "square_metres")),
    "experts": (("name", NAME_PHONE), ("field", "hazards")),
    "units": (("name",), ("phone", "leader", NAME_PHONE, "place")),
    "machines": (("name",), ("owner", "arrival_minutes"), ("phone", NAME_PHONE, "count", "place")),
    "landings": (("name",), ("longitude", "position", "surface", "size", "obstacles")),
    "sites": (("name",), ("people", "risk", "transfer_to", "signal", "@")),
}
IDENTITIES = {
    "areas": "code",
    "people": "id",
    "posts": "person",
}
"""The field only our own export fills; of other kinds it is ``id``."""

_WORDY = (
    "name village township county role rank leader keeper owner person_name title field hazards "
    "risk risks transfer_to signal surface obstacles equipment vehicles kind reserve"
)
WORDY = frozenset(_WORDY.split())
"""Fields whose cells are words: a column of figures is none of them."""

# Words in a sheet's name that say its kind, most telling first.
SHEET_NAMES: tuple[tuple[str, str], ...] = (
    ("起降|停机坪|直升机", "landings"),
    ("隐患点|水库|重点部位|风险点|危险区|山塘|塘坝|学校|景区|尾矿库|切坡|易涝|部位", "sites"),
    ("责任人|AB岗|包保|包干|网格|岗位|信息员", "posts"),
    ("机械|挖掘机|装载机|铲车|吊车", "machines"),
    ("队伍|救援队|救援力量|(?i:stations?|teams?)", "teams"),
    ("物资|装备|储备|(?i:suppl|stock)", "supplies"),
    ("避难|避险|避灾|安置|场所|避難|(?i:shelter)", "shelters"),
    ("专家|(?i:expert)", "experts"),
    ("^单位$|成员单位|单位通讯录|单位联系", "units"),
    ("值班|通讯录|联系|人员|干部|(?i:contact)", "people"),
    ("乡镇|村|区划|基本情况|概况", "areas"),
)
PERSON_FIELD = {
    "people": "name", "posts": "name", "experts": "name", "teams": "leader", "units": "leader",
    "supplies": "keeper", "shelters": "keeper", "landings": "keeper", "machines": "owner",
    "sites": "person_name", "areas": "",
}  # fmt: skip
"""The field that names a person: where it comes again, a further person of the row begins."""
OF_A_PERSON = ("name", "phone", "title", "unit", NAME_PHONE)
"""What a column of the holder of a named post may hold."""


@dataclass(frozen=True, slots=True)
class Column:
    """What one column fills: a field of which person (A, B, a named post, 2nd), in which unit."""

    field: str
    rank: str = ""
    unit: str = ""

    @property
    def key(self) -> str:
        """``A.phone``, as rows and mappings name it."""
        return f"{self.rank}.{self.field}" if self.rank else self.field


def _table() -> dict[str, dict[str, str]]:
    return {
        kind: {word: field for field, words in fields.items() for word in words.split()}
        for kind, fields in WORDS.items()
    }


_FIELD_OF = _table()
_RANK = re.compile(r"^(?:([AaBb])[岗角]|(主)岗|(副)岗)")
_ROLE = re.compile(
    r"^(?P<role>[\u4e00-\u9fff]{1,8}?(?:责任人|负责人|管理员|监测员|网格员|巡查员|联络员|信息员|"
    r"防员|领导|干部|队员|安全员))[/的]?(?P<what>.*)$"
)
_SUFFIX = re.compile(
    r"^(?P<role>.*?)(?:(?P<name>姓名)|联系电话|手机号码|电话号码|联系方式|手机号|电话|手机)$"
)
_ROLES = {
    "县领导": "包保县领导", "县级领导": "包保县领导", "县级包保领导": "包保县领导",
    "包村县领导": "包保县领导", "包保领导": "包保县领导", "包联县领导": "包保县领导",
    "乡镇干部": "包保乡镇干部", "包村干部": "包保乡镇干部", "乡镇包村干部": "包保乡镇干部",
    "驻村干部": "包保乡镇干部", "包保干部": "包保乡镇干部",
    "村干部": "包保村干部", "村级包保干部": "包保村干部",
    "行政管理责任人": "行政责任人", "技术管理责任人": "技术责任人", "巡查管护责任人": "巡查责任人",
    "驻守队员": "驻守地质队员", "地质队员": "驻守地质队员", "县级管理员": "县级技术管理员",
    "技术管理员": "县级技术管理员", "群测员": "群测群防员",
}  # fmt: skip


_KNOWN_ROLE = re.compile(
    "|".join(sorted((*_ROLES, *THREE_RESPONSIBLE, *GRID, *CONTRACTED), key=len, reverse=True))
)


@lru_cache(maxsize=8192)
def column(kind: str, label: str) -> Column | None:
    """The column a header stands for in a sheet of that kind, or None."""
    folded = unicodedata.normalize("NFKC", label)
    unit = next(iter(_UNIT.findall(folded)), "")
    bare = _NUMBERED.sub("", folded)
    words = _FIELD_OF[kind]
    forms = (bare, _UNIT.sub("", bare), _UNIT.sub(r"\1", bare), re.split(r"[(\[]", bare)[0])
    for form in forms:
        field = words.get(form.lower())
        if field is not None:
            return Column(field, unit=unit)
        found = _ranked(form, words, unit) or _posted(kind, form, words)
        if found is not None:
            return found
    return _suffixed(kind, forms[1])


def _ranked(form: str, words: dict[str, str], unit: str) -> Column | None:
    """``A岗手机``: a field of holder A."""
    ranked = _RANK.match(form)
    if ranked is None:
        return None
    field = words.get(form[ranked.end() :].lstrip("/人责任") or "姓名")
    rank = (ranked[1] or ("A" if ranked[2] else "B")).upper()
    return Column(field, rank, unit) if field is not None else None


def _posted(kind: str, form: str, words: dict[str, str]) -> Column | None:
    """``行政责任人电话``: a field of whoever holds that post."""
    if kind not in ("posts", "sites"):
        return None
    known = _KNOWN_ROLE.search(form)
    found = None if known else _ROLE.match(form)
    if known is not None:
        role, what = known[0], form[known.end() :]
    elif found is not None:
        role, what = found["role"], found["what"]
    else:
        return None
    field = "unit" if what == "单位" else words.get(what.lower() or "姓名", "")
    field = "name" if field == PERSON_FIELD[kind] else field
    return Column(field, _ROLES.get(role, role)) if field in OF_A_PERSON else None


def _suffixed(kind: str, form: str) -> Column | None:
    """``主要负责人姓名``, ``村主任手机``: whose it is goes before, what it is behind."""
    found = _SUFFIX.match(form)
    if found is None or not PERSON_FIELD[kind]:
        return None
    role = found["role"] if kind in ("posts", "sites") and len(found["role"]) <= 10 else ""
    if found["name"]:
        return Column("name" if role else PERSON_FIELD[kind], role)
    return Column("phone", role)


def suggestion(kind: str, label: str) -> tuple[str, float]:
    """The field an unknown header most resembles and how much, from 0 to 0.95."""
    from rapidfuzz import fuzz, process

    bare = _UNIT.sub("", _NUMBERED.sub("", unicodedata.normalize("NFKC", label))).lower()
    if not bare:
        return "", 0.0
    words = _FIELD_OF[kind]
    found = process.extractOne(bare, words.keys(), scorer=fuzz.ratio, score_cutoff=60)
    if found is None:
        inside = [w for w in words if len(w) > 1 and w in bare]
        return (words[max(inside, key=len)], 0.5) if inside else ("", 0.0)
    return words[found[0]], round(0.95 * found[1] / 100, 2)


def fields_of(kind: str) -> tuple[str, ...]:
    """The fields a column of such a sheet may fill, in the order offered."""
    return tuple(WORDS.get(kind, ()))


def chosen(kind: str, key: str, label: str) -> Column | None:
    """The column a mapping names; unknown fields fill nothing."""
    rank, _, field = key.rpartition(".")
    if field not in WORDS[kind] and not (rank and field in OF_A_PERSON):
        return None
    unit = next(iter(_UNIT.findall(unicodedata.normalize("NFKC", label))), "")
    return Column(field, rank, unit)


def grouped(kind: str, columns: tuple[Column | None, ...]) -> tuple[Column | None, ...]:
    """Further persons of a row told apart: 姓名 电话 姓名 电话 are two, the second numbered."""
    person = PERSON_FIELD[kind]
    count, seen = 1, set[str]()
    made: list[Column | None] = []
    for found in columns:
        if found is None or found.rank or found.field not in (person, "phone", "title", NAME_PHONE):
            made.append(found)
            continue
        if found.field in (person, NAME_PHONE) and found.field in seen:
            count, seen = count + 1, set()
        seen.add(found.field)
        made.append(found if count == 1 else Column(found.field, str(count), found.unit))
    return tuple(made)
