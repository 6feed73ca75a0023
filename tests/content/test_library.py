"""Library files are read strictly, and what is wrong with one is said."""

from __future__ import annotations

import json

import jsonschema
import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.metrics import Catalogue
from commandpost.domain.plan import PlanKind
from commandpost.host import library, paths

PLAN = "id: p\ntitle: t\nkind: special\nhazards: [flood]\n"


def refused(path, read=library.load_plan_file):
    with pytest.raises(OperatorError) as caught:
        read(path)
    assert caught.value.key == "library.malformed"
    assert caught.value.params["file"] == path.name
    return str(caught.value.params["reason"])


def plain(schema):
    return json.loads(json.dumps(schema))


@pytest.mark.parametrize("name", sorted(library.SCHEMAS))
def test_the_schema_file_is_the_one_the_types_make(name):
    path = paths.plans_db_dir() / "schema" / f"{name}.schema.json"
    assert json.loads(path.read_text(encoding="utf-8")) == plain(library.schema(name))


def test_every_library_file_holds_to_its_schema():
    root = paths.plans_db_dir()
    folders = (library.bundled_plan_paths(), library.bundled_plan_paths(township=True))
    files = [(path, "plan") for folder in folders for path in folder]
    files += [(path, "profile") for path in (root / "profiles").glob("*.yaml")]
    files += [(root / "metrics.yaml", "metrics"), (root / "callout.yaml", "callout")]
    assert len(files) >= 5
    for path, name in files:
        jsonschema.validate(library.read_yaml(path), plain(library.schema(name)))


def test_county_and_township_take_their_own_plans_and_no_plan_lies_elsewhere():
    county, township = library.bundled_plan_paths(), library.bundled_plan_paths(township=True)
    assert not {path.stem for path in county} & {path.stem for path in township}
    kinds = {library.load_plan_file(path).kind for path in township}
    assert kinds == {PlanKind.TOWNSHIP}
    assert PlanKind.TOWNSHIP not in {library.load_plan_file(path).kind for path in county}
    lying = set(paths.plans_db_dir().glob("plans*/*.yaml"))
    assert lying == {*county, *township}


def test_a_plan_file_is_named_after_its_plan():
    for path in (*library.bundled_plan_paths(), *library.bundled_plan_paths(township=True)):
        assert library.load_plan_file(path).id == path.stem.replace("_", "-")


def test_an_ordinary_yaml_reader_understands_the_files_alike():
    import yaml

    root = paths.plans_db_dir()
    for path in root.rglob("*.yaml"):
        assert yaml.safe_load(path.read_text(encoding="utf-8")) == library.read_yaml(path), path


def test_a_profile_file_is_named_after_its_profile():
    for profile_id in library.profile_ids():
        assert library.load_profile(profile_id).id == profile_id


def test_what_was_loaded_once_is_not_read_again():
    assert isinstance(library.load_metrics(), Catalogue)
    assert library.load_metrics() is library.load_metrics()
    assert library.load_grading() is library.load_grading()


def test_an_unknown_profile_is_refused():
    with pytest.raises(OperatorError, match=r"library\.malformed"):
        library.load_profile("../metrics")


def test_words_and_clock_times_stay_text(tmp_path):
    path = tmp_path / "p.yaml"
    path.write_text(
        PLAN + "sections:\n- {no: '1', title: 08:00, level: 1, text: on}\n", encoding="utf-8"
    )
    section = library.load_plan_file(path).sections[0]
    assert (section.no, section.title, section.text) == ("1", "08:00", "on")


def test_a_missing_file_is_refused(tmp_path):
    assert refused(tmp_path / "none.yaml")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("title: [", "flow"),
        ("just a sentence", "Expected `object`"),
        ("title: t\n", "missing required field"),
        (PLAN + "levels: 3\n", "Expected `array`"),
        (PLAN + "levels:\n- {hazard: flood, level: 7}\n", "Invalid enum value"),
        (PLAN + "levels:\n- {hazard: flood, level: 4, messures: []}\n", "$.levels[0].messures"),
        (PLAN + "other: 1\n", "unknown key"),
        ("!!python/object/apply:os.getcwd []", "could not determine a constructor"),
    ],
)
def test_a_malformed_file_is_refused_with_its_reason(tmp_path, content, said):
    path = tmp_path / "p.yaml"
    path.write_text(content, encoding="utf-8")
    assert said in refused(path)


def test_bytes_that_are_no_text_are_refused(tmp_path):
    path = tmp_path / "p.yaml"
    path.write_bytes(b"\xff\xfe\x00\xd8")
    assert refused(path)


def test_a_file_that_multiplies_without_end_is_refused(tmp_path):
    path = tmp_path / "p.yaml"
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert "values" in refused(path)


def test_an_enormous_file_is_refused(tmp_path):
    path = tmp_path / "p.yaml"
    path.write_bytes(b"#" * (library.MAX_BYTES + 1))
    assert "bytes" in refused(path)
