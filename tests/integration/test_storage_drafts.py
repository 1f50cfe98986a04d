# SPDX-License-Identifier: GPL-3.0-or-later
"""Drafts of circuits in real files."""

import os

import pytest

from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.ports import StorageError
from glutetimer.storage.drafts import DraftFiles


def circuit(circuit_id="one", name="One"):
    """Return a circuit of one step."""
    return Circuit(circuit_id, name, (Block((Step("plank", 30_000, percent=70),)),))


@pytest.fixture
def folder(tmp_path):
    """Return where drafts are kept; it is not there yet."""
    return tmp_path / "drafts"


def test_nothing_is_made_before_the_first_draft(folder):
    """To look for drafts leaves no trace."""
    drafts = DraftFiles(folder)
    assert drafts.is_empty()
    assert list(drafts.drafts()) == []
    assert drafts.get("one") is None
    drafts.forget("one")
    assert not folder.exists()


def test_a_draft_is_there_after_a_new_start(folder):
    """It comes back exactly, the last one changed at the end; the files are private."""
    DraftFiles(folder).save(circuit("two", "Two"))
    DraftFiles(folder).save(circuit())
    os.utime(next(iter(folder.iterdir())), ns=(1, 1))
    again = DraftFiles(folder)
    assert not again.is_empty()
    assert again.get("one") == circuit()
    assert sorted(each.name for each in again.drafts()) == ["One", "Two"]
    assert {path.stat().st_mode & 0o077 for path in folder.iterdir()} == {0} or os.name == "nt"


def test_a_draft_is_replaced_and_forgotten(folder):
    """One file for each circuit, whatever its id is made of."""
    drafts = DraftFiles(folder)
    strange = "../" + "x" * 500
    drafts.save(circuit(strange))
    drafts.save(circuit(strange, "Other"))
    assert drafts.get(strange) == circuit(strange, "Other")
    assert len(list(folder.iterdir())) == 1
    drafts.forget(strange)
    assert drafts.is_empty()


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"[]", b'{"id": "one"}', b"[" * 99_999])
def test_a_broken_file_is_set_aside(folder, data):
    """It is no draft, and it is not lost either."""
    drafts = DraftFiles(folder)
    drafts.save(circuit())
    (path,) = folder.iterdir()
    path.write_bytes(data)
    assert drafts.get("one") is None
    assert list(drafts.drafts()) == []
    assert [each.read_bytes() for each in folder.glob("*.broken")] == [data]


def test_a_folder_that_can_not_be_written_is_told(tmp_path):
    """The message names the place and what helps."""
    (tmp_path / "drafts").write_text("in the way")
    with pytest.raises(StorageError, match="drafts"):
        DraftFiles(tmp_path / "drafts").save(circuit())


def test_a_write_that_fails_leaves_the_draft_before(folder, monkeypatch):
    """A full disk costs the newest change only."""
    drafts = DraftFiles(folder)
    drafts.save(circuit())

    def fail(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(StorageError, match="No space left"):
        drafts.save(circuit(name="Newer"))
    assert drafts.get("one") == circuit()
    assert len(list(folder.iterdir())) == 1
