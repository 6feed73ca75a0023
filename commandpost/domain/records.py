"""Makes the program's frozen slotted dataclasses without compiling six functions for each.

The standard decorator compiles ``__init__``, ``__repr__``, ``__eq__``, ``__hash__`` and what
refuses changes anew for every class: 0.5 ms each, 285 of the 700 ms of a start with its 470
classes. Here only ``__init__`` is compiled (0.14 ms), the others are shared code. What comes out is
a dataclass to everybody (``fields``, ``replace``, ``match``, pickle, the store's decoder); a class
that asks for more than ``frozen`` and ``slots`` is left to the standard decorator.
"""

from __future__ import annotations

import dataclasses
import sys
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, cast

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass
else:

    def dataclass(cls: type | None = None, /, **wanted: bool) -> type | Callable[[type], type]:
        """Stands for ``dataclasses.dataclass``; type checkers see that one."""
        make = _record if wanted == {"frozen": True, "slots": True} else _standard(wanted)
        return make if cls is None else make(cls)


_LATER = object()
"""In place of an argument whose default is made anew for every instance."""


def _standard(wanted: dict[str, bool]) -> Callable[[type], type]:
    return dataclasses.dataclass(**wanted)


def _lacks_default(field: dataclasses.Field[Any]) -> bool:
    return field.default is field.default_factory is dataclasses.MISSING


def _record(cls: type) -> type:
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    made.__dataclass_params__.frozen = True
    fields = dataclasses.fields(made)
    if any(f.kw_only or not (f.init or _lacks_default(f)) for f in fields):
        raise TypeError(f"{cls.__qualname__}: such fields need the standard dataclass")
    own = vars(cls)
    methods: dict[str, Any] = {
        "__init__": _init(made, fields),
        "__setattr__": _refuse,
        "__delattr__": _refuse,
        "__getstate__": _state,
        "__setstate__": _restore,
        "__repr__": _repr([f.name for f in fields if f.repr]),
        **_comparing([f.name for f in fields if f.compare]),
    }
    for name, method in methods.items():
        if name not in own:
            setattr(made, name, method)
    return made  # type: ignore[no-any-return]  # a type, and more than one to the checker


def _init(made: type, fields: tuple[dataclasses.Field[Any], ...]) -> Callable[..., None]:
    """The only function that is compiled: its parameters are the fields."""
    known: dict[str, Any] = {"_set": object.__setattr__, "_LATER": _LATER}
    taken, lines = ["self"], []
    for field in (f for f in fields if f.init):
        name = value = default = field.name
        if field.default_factory is not dataclasses.MISSING:
            known[f"_make_{name}"] = field.default_factory
            default, value = f"{name}=_LATER", f"_make_{name}() if {name} is _LATER else {name}"
        elif field.default is not dataclasses.MISSING:
            known[f"_default_{name}"] = field.default
            default = f"{name}=_default_{name}"
        taken.append(default)
        lines.append(f"  _set(self, {name!r}, {value})")
    if hasattr(made, "__post_init__"):
        lines.append("  self.__post_init__()")
    body = "\n".join(lines) or "  pass"
    text = f"def __init__({', '.join(taken)}):\n{body}\n return __init__"
    text = f"def _make({', '.join(known)}):\n {text}"
    found: dict[str, Any] = {}
    exec(text, vars(sys.modules[made.__module__]), found)  # noqa: S102 - made of field names only
    init: Callable[..., None] = found["_make"](**known)
    init.__qualname__ = f"{made.__qualname__}.__init__"
    init.__annotations__ = {f.name: f.type for f in fields if f.init} | {"return": None}
    return init


def _comparing(names: list[str]) -> dict[str, Any]:
    """Equal are records of one class with equal fields."""
    values = _values(names)

    def __eq__(self: object, other: object) -> bool:  # noqa: N807 - it becomes that method
        if self.__class__ is not other.__class__:
            return NotImplemented
        return bool(values(self) == values(other))

    def __hash__(self: object) -> int:  # noqa: N807 - it becomes that method
        return hash(values(self))

    return {"__eq__": __eq__, "__hash__": __hash__}


def _repr(names: list[str]) -> Callable[[object], str]:
    def __repr__(self: object) -> str:  # noqa: N807 - it becomes that method
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({told})"

    return recursive_repr()(__repr__)


def _values(names: list[str]) -> Callable[[object], tuple[Any, ...]]:
    """All of them as a tuple: ``attrgetter`` gives one value bare."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda record: tuple(getattr(record, name) for name in names)


def _refuse(self: object, name: str, *_value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot change field {name!r} of {self!r}")


def _state(self: object) -> list[object]:
    return [getattr(self, name) for name in _names(self)]


def _restore(self: object, state: list[object]) -> None:
    for name, value in zip(_names(self), state, strict=True):
        object.__setattr__(self, name, value)


def _names(record: object) -> list[str]:
    return [field.name for field in dataclasses.fields(cast("Any", record))]
