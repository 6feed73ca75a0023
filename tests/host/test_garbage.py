"""The collector leaves large values alone while they are made, and works again afterwards."""

from __future__ import annotations

import gc

from commandpost.host.garbage import MANY, undisturbed


def test_it_rests_inside_and_works_again_outside():
    assert gc.isenabled()
    with undisturbed():
        assert not gc.isenabled()
        with undisturbed():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_works_again_after_a_mistake():
    try:
        with undisturbed():
            raise KeyError
    except KeyError:
        assert gc.isenabled()


def test_many_rows_are_set_aside_and_few_are_not():
    gc.collect()
    gc.unfreeze()
    with undisturbed():
        few = [[n] for n in range(10)]
    assert gc.get_freeze_count() == 0
    with undisturbed():
        many = [[n] for n in range(MANY + 1_000)]
    assert gc.get_freeze_count() > MANY
    gc.unfreeze()
    assert (len(few), len(many)) == (10, MANY + 1_000)
