"""Writes resources/fonts anew: ``python make_fonts.py SANS SERIF FANDOL HANA`` (needs fontTools).

What goes in is named in resources/fonts/README.md: the two unpacked npm packages, the folder of
Fandol's OpenType files and that of the Hanazono fonts. reportlab embeds TrueType outlines only, so
Fandol's PostScript curves are turned into quadratic ones (error at most one thousandth of the em).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

if TYPE_CHECKING:
    from collections.abc import Iterable

OUT = Path(__file__).resolve().parents[2] / "resources" / "fonts"
# What a duty officer's paper or screen may show besides GB 2312.
RANGES = (
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x00FF),  # Latin-1: × ± ° ² ³ ·
    (0x2000, 0x206F),  # dashes, quotes, ellipsis, ‰
    (0x2103, 0x2103),  # ℃
    (0x2116, 0x2122),  # № ℡ ™
    (0x2160, 0x217B),  # Ⅰ–Ⅻ, ⅰ–ⅻ
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # ≤ ≥ ≈ √
    (0x2460, 0x249B),  # ① ⑴ ⒈
    (0x2500, 0x257F),  # box drawing
    (0x25A0, 0x2606),  # ■ □ ▲ △ ▼ ◆ ◇ ○ ● ★ ☆
    (0x2713, 0x2717),  # ✓ ✗
    (0x2B00, 0x2BFF),  # ⬣
    (0x3000, 0x303F),  # CJK punctuation
    (0x3220, 0x3243),  # ㈠
    (0x3280, 0x33FF),  # ㎡ ㎞ ㎜
    (0xFF00, 0xFFEF),  # full-width forms
)
UNUSED = (
    "maxTwilightPoints",
    "maxStorage",
    "maxFunctionDefs",
    "maxInstructionDefs",
    "maxStackElements",
    "maxSizeOfInstructions",
    "maxComponentElements",
)
# Not in GB 2312, but in people's and places' names.
NAMES = (
    "喆堃玥珺翀垚曌昇祎璟晔骞瑄玟珮瑀昉昫晞祺淏烜煊芃翯旻旸暐熠甯峣彧頔赟婳嫚妘妤姵珈珂珅琇琎琬"
    "瑗璠璐璘璇璞甦畅皞睿碤祐禛秝竑筱翃翾芊芮芯苒茗莜萱蒽蓁蔺薇藜衎訸诤谌贇迺邈郗钰钶铄铎锴镕镔"
    "霈霂霏霖頲飏颢骁骉骍鹓麒龑䶮㛃㙦㠇㓥堽崾峁崮圪垴堎埇塅塬埝墚崀浛洣浬淯湉湴溆漷澴漈氹凼甽圳"
    "垌埗磜礤碛箐畲畬峒崠"
)


# Neither in HKSCS nor in JIS X 0213, but in names that people ask for.
RARE_NAMES = (
    "𠮷𠮸𡊄𡌀𡎺𡑕𡒉𡖖𡚸𢀖𢒉𢙐𢣷𣁽𣈶𣏾𣒌𣗋𣲗𣲘𤆵𤇾𤋮𤗈𤞤𤦎𤧛𤧹𤨒𤩽𤪤𥔲"
    "𥖎𥫣𥻦𦍋𦙶𦝼𦰡𦶜𧎴𧖟𧦮𧯦𧹏𧿹𨎮𨙸𨚕𨟠𨨏𨱇𨱏𨱑𨺙𩖕𩗴𩧢𩨂𩽾𩾌𪚥𪣻𪨰"
)


def _wanted() -> set[int]:
    wanted = {code for first, last in RANGES for code in range(first, last + 1)}
    wanted |= {ord(character) for character in NAMES}
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            text = bytes((row, cell)).decode("gb2312", errors="ignore")
            wanted |= {ord(character) for character in text}
    return wanted


def _rare() -> set[int]:
    """Han beyond the first plane that offices and registers of names in East Asia use."""
    wanted = {ord(character) for character in RARE_NAMES}
    wanted |= set(range(0x2B740, 0x2B81E))  # extension D: urgently needed ones
    for codec in ("big5hkscs", "euc_jis_2004"):
        for high in range(0x81, 0xFF):
            for low in range(0x40, 0xFF):
                for code in (bytes((high, low)), bytes((0x8F, high, low))):
                    text = code.decode(codec, errors="ignore")
                    wanted |= {ord(c) for c in text if ord(c) >= 0x20000}
    return wanted


def _subset(font: TTFont, codes: Iterable[int]) -> None:
    options = Options()
    options.hinting = False
    options.glyph_names = False
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)


def _to_truetype(font: TTFont) -> None:
    order = font.getGlyphOrder()
    drawn = font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(drawn)
        drawn[name].draw(Cu2QuPen(pen, max_err=1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = glyphs
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in UNUSED:  # instructions: there are none
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    for table in ("CFF ", "VORG"):
        if table in font:
            del font[table]
    font.sfntVersion = "\000\001\000\000"
    glyf.compile(font)
    for name in order:
        advance, _ = font["hmtx"].metrics[name]
        font["hmtx"].metrics[name] = (advance, getattr(glyphs[name], "xMin", 0))


def _say_what_was_done(font: TTFont, what: str) -> None:
    """A changed font says so in its own name table."""
    names = font["name"]
    for record in [record for record in names.names if record.nameID == 5]:
        version = f"{record.toUnicode()}; {what}"
        names.setName(version, 5, record.platformID, record.platEncID, record.langID)


def _write(source: Path, name: str, codes: Iterable[int] | None, what: str) -> None:
    font = TTFont(source, recalcTimestamp=False)
    if codes is not None:
        _subset(font, codes)
    if "CFF " in font:
        _to_truetype(font)
    if what:
        _say_what_was_done(font, what)
    font.save(OUT / name)
    size = (OUT / name).stat().st_size / 1e6
    print(f"{name}: {len(font.getBestCmap())} characters, {size:.1f} MB")


def main() -> None:
    """Make the faces of the program."""
    sans, serif, fandol, hana = (Path(word) for word in sys.argv[1:5])
    fewer = "subset for CommandPost"
    converted = "converted to TrueType outlines for CommandPost"
    regular = sans / "400Regular" / "NotoSansSC_400Regular.ttf"
    (OUT / "NotoSansSC-Regular.ttf").write_bytes(regular.read_bytes())
    wanted = _wanted()
    bold = sans / "700Bold" / "NotoSansSC_700Bold.ttf"
    _write(bold, "NotoSansSC-Bold.ttf", wanted, fewer)
    title = serif / "700Bold" / "NotoSerifSC_700Bold.ttf"
    _write(title, "NotoSerifSC-Bold.ttf", wanted, fewer)
    song = serif / "400Regular" / "NotoSerifSC_400Regular.ttf"
    digits = {*range(0x20, 0x7F), 0x2013, 0x2014}
    _write(song, "NotoSerifSC-Digits.ttf", digits, fewer)
    _write(hana / "HanaMinB.ttf", "HanaMinB-Names.ttf", _rare(), fewer)
    for face in ("FandolFang-Regular", "FandolKai-Regular"):
        source = fandol / f"{face}.otf"
        whole = TTFont(source).getBestCmap()
        _write(source, f"{face}.ttf", whole, converted)


if __name__ == "__main__":
    main()
