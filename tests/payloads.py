"""Hypothesis values of any journal payload, made from its annotations."""

from __future__ import annotations

import types
import typing
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

TEXT = st.text(
    alphabet=st.one_of(
        st.sampled_from("东河镇水位上涨，转移群众〇㐀𠮷 a1\n\t\"\\'<b>&"),
        st.characters(blacklist_categories=("Cs", "Cc", "Cn", "Co")),
    ),
    max_size=12,
).map(lambda text: __import__("unicodedata").normalize("NFC", text))
INSTANTS = st.integers(min_value=0, max_value=4_000_000_000_000)


def payloads(kind: type) -> st.SearchStrategy[Any]:
    """Instances of a payload dataclass."""
    hints = get_type_hints(kind)
    return st.builds(kind, **{f.name: _of(hints[f.name]) for f in fields(kind)})


def _of(hint: Any) -> st.SearchStrategy[Any]:
    hint = getattr(hint, "__supertype__", hint)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return st.one_of(*(_of(a) for a in arguments))
    if origin is tuple and arguments[-1] is Ellipsis:
        return st.lists(_of(arguments[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*(_of(a) for a in arguments))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    if is_dataclass(hint):
        return payloads(hint)  # type: ignore[arg-type]
    return {
        str: TEXT,
        int: INSTANTS,
        bool: st.booleans(),
        float: st.floats(allow_nan=False, allow_infinity=False, width=32),
        type(None): st.none(),
    }[hint]
