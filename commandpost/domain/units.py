"""Units of measure as the metrics write them, and what English calls them."""

from __future__ import annotations

# Counts need no unit in English: "Deaths 2", "Villages cut off 3".
ENGLISH = {
    "%": "%",
    "℃": "°C",
    "万元": "×10,000 yuan",
    "个": "",
    "人": "",
    "公顷": "ha",
    "千米": "km",
    "厘米": "cm",
    "台(套)": "",
    "处": "",
    "天": "days",
    "头(只)": "",
    "小时": "h",
    "年": "years",
    "度": "",
    "座": "",
    "户": "households",
    "条": "",
    "档": "",
    "毫米": "mm",
    "皮长公里": "km",
    "立方米": "m³",
    "立方米/秒": "m³/s",
    "米": "m",
    "米/小时": "m/h",
    "级": "",
    "起": "",
    "间": "rooms",
}


def unit_word(unit: str, lang: str) -> str:
    """A metric's unit in that language; one that has no English stays as it is written."""
    return ENGLISH.get(unit, unit) if lang == "en" else unit
