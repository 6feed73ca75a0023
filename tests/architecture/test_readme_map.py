"""The README's map is what the rooms say of themselves today."""

from __future__ import annotations

from tests.readme_map import BEGIN, END, README, readme_map, with_map


def test_the_map_in_the_readme_is_current():
    text = README.read_text(encoding="utf-8")
    assert BEGIN in text
    assert END in text
    assert with_map(text) == text, "run: python3 -m tests.readme_map"


def test_the_map_goes_from_the_window_down_to_the_rules():
    drawn = readme_map()
    places = [
        drawn.index(f"commandpost/{room}") for room in ("__main__", "store", "host", "domain")
    ]
    assert places == sorted(places)


def test_an_old_map_is_replaced_whole():
    old = f"# Title\n{BEGIN}\nstale words\n{END}\nrest\n"
    new = with_map(old)
    assert "stale words" not in new
    assert new.startswith("# Title\n")
    assert new.endswith("\nrest\n")
