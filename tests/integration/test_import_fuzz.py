# SPDX-License-Identifier: GPL-3.0-or-later
"""Broken files of every format: a clean report or a clean refusal, whatever is wrong with them.

``python -m tests.benchmarks.fuzz_importers 20000`` does the same for longer, and measures.
"""

import tempfile
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutetimer.exchange.catalogue import load_catalogue
from tests.mutations import check_report, imported, mutated
from tests.peer_files import synthetic, synthetic_names

CATALOGUE = load_catalogue()


@pytest.mark.parametrize("name", synthetic_names())
@settings(max_examples=60)
@given(seed=st.integers(0, 2**32))
def test_a_broken_file_is_read_or_refused(name, seed):
    """Nothing is raised, nothing half-read comes out, and what comes out can be stored and run."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(mutated(synthetic(name), Random(seed)))
        check_report(imported(path, CATALOGUE))


@pytest.mark.parametrize("name", synthetic_names())
@settings(max_examples=20)
@given(data=st.binary(max_size=200))
def test_any_bytes_behind_a_known_head_are_read_or_refused(name, data):
    """The format is told by the head; what follows may be anything."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(synthetic(name)[:60] + data)
        check_report(imported(path, CATALOGUE))


def test_the_synthetic_files_are_clean():
    """Unbroken, every one of them comes in."""
    with tempfile.TemporaryDirectory() as folder:
        for name in synthetic_names():
            path = Path(folder) / name
            path.write_bytes(synthetic(name))
            report = imported(path, CATALOGUE)
            assert report.refused is None
            check_report(report)
