# SPDX-License-Identifier: GPL-3.0-or-later
"""Files in: ``read_file`` tells what a file holds, ``settled`` makes it ready to be stored.

No content of a file makes anything here raise, wait or fill the memory: see ``content``.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from glutetimer.circuit_json import MAX_BYTES
from glutetimer.domain.circuit import MAX_NAME_LENGTH, Circuit
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.import_report import ImportedWorkout, ImportReport, Note
from glutetimer.domain.said import counted, message_of, said
from glutetimer.exchange.content import Content, Refusal, read_content
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import FieldError, clean_message, told_place
from glutetimer.exchange.history import made_id
from glutetimer.exchange.matching import Matcher
from glutetimer.exchange.peers import READERS, Reader

_MAX_MEMBERS = 1_000
_NUMBER = re.compile(r" \(\d+\)$")
_ZIP_ENTRY = b"PK\x01\x02"
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)


def read_file(path: Path, catalogue: Catalogue) -> ImportReport:
    """Return what a file of any known program holds; nothing is stored.

    Args:
        path: The file. Its format is told by its content.
        catalogue: The exercises that names are matched to.

    Returns:
        The report. Whatever is wrong with the file is in ``refused``.
    """
    try:
        content = read_content(path)
    except Refusal as refusal:
        return ImportReport(path.name, refused=message_of(refusal))
    return read_content_report(content, catalogue)


def refused_unread(path: Path) -> ImportReport:
    """Return the report on a file that no known program wrote, and that is not even opened."""
    return ImportReport(path.name, refused=message_of(_unknown()))


def read_content_report(content: Content, catalogue: Catalogue) -> ImportReport:
    """Return what the content of a file holds; see ``read_file``."""
    draft = Draft(content.name, Matcher(catalogue))
    reader: Reader | None = None
    reason: str = said("There is nothing in the zip.")
    try:
        for part in _parts(content):
            draft.part = part.name if content.is_zip else ""
            reader = _reader_of(part)
            reader.read(part, draft)
            draft.part = ""
        if reader:
            return draft.report(reader.format)
    except Refusal as refusal:
        reason = message_of(refusal)
    except FieldError as error:
        reason = said("{place}: {reason}.", place=told_place(error.place), reason=error.reason)
    except RecursionError:
        reason = said("It is nested too deeply.")
    if draft.part:
        reason = said("{place}: {what}", place=draft.part, what=reason)
    return ImportReport(
        content.name, reader.format if reader else None, refused=clean_message(reason)
    )


def without_there(report: ImportReport, there: Collection[Circuit]) -> ImportReport:
    """Return a report with only those circuits that are not there yet, the same in all but the id.

    One that came in before with a number behind its name is there, too.

    Args:
        report: What ``read_file`` returned.
        there: The circuits that there are.
    """
    known = {
        (name.casefold(), _content(circuit))
        for circuit in there
        for name in (circuit.name, _NUMBER.sub("", circuit.name))
    }
    new, notes = [], []
    for circuit in report.circuits:
        if (circuit.name.casefold(), _content(circuit)) in known:
            where = said("“{value}”", value=circuit.name)
            notes.append(Note(where, said("already there: all of it")))
        else:
            new.append(circuit)
    return replace(report, circuits=tuple(new), left_out=(*report.left_out, *notes))


def _content(circuit: Circuit) -> Circuit:
    return replace(circuit, id="-", name="-")


def settled(
    report: ImportReport, names: Collection[str], new_id: Callable[[], str]
) -> ImportReport:
    """Return a report whose circuits can be stored beside those that there are.

    Every circuit gets an id of its own, and one whose name is taken gets a number behind it.

    Args:
        report: What ``read_file`` returned.
        names: The names of the circuits that there are.
        new_id: Returns a fresh UUIDv7.
    """
    taken = dict.fromkeys((name.casefold() for name in names), 1)
    circuits: list[Circuit] = []
    notes: list[Note] = []
    for circuit in report.circuits:
        name = _free_name(circuit.name, taken)
        if name != circuit.name:
            what = said("there is a circuit of this name: it comes in as “{name}”", name=name)
            notes.append(Note(said("“{value}”", value=circuit.name), what))
        circuits.append(replace(circuit, id=new_id(), name=name))
    return replace(report, circuits=tuple(circuits), changed=(*report.changed, *notes))


@dataclass(frozen=True, slots=True)
class ImportedBefore:
    """What is in the history already.

    Attributes:
        known_workouts, known_holds: Return those of some ids that are in the database.
        seen: Ids of the holds and workouts of the files that were read before, of the same import.
    """

    known_workouts: Callable[[Collection[str]], Collection[str]]
    known_holds: Callable[[Collection[str]], Collection[str]]
    seen: set[str] = field(default_factory=set)


def without_known(report: ImportReport, before: ImportedBefore) -> ImportReport:
    """Return a report with only those workouts and holds that are not in the history yet.

    New holds of a workout that is there become a workout of their own, at the same time, so that
    this import can be undone without the one before.

    Args:
        report: What ``read_file`` returned.
        before: What there is; what is new in the report is added to it.
    """
    if not report.workouts:
        return report
    hold_ids = [hold.id for workout in report.workouts for hold in workout.holds]
    holds = set(before.known_holds(hold_ids)) | before.seen
    workouts = before.known_workouts([workout.record.id for workout in report.workouts])
    known = holds.union(workouts)
    new = tuple(filter(None, (_new_part(workout, known) for workout in report.workouts)))
    before.seen.update(workout.record.id for workout in new)
    before.seen.update(hold.id for workout in new for hold in workout.holds)
    kept = report.with_workouts(new)
    there = report.hold_count - kept.hold_count
    if not there and len(kept.workouts) == len(report.workouts):
        return kept
    what = counted(there, "already there: {count:,} hold", "already there: {count:,} holds")
    note = Note(said("history"), what if there else said("already there: all of it"))
    return replace(kept, left_out=(note, *kept.left_out), already_there=there)


def _new_part(workout: ImportedWorkout, known: Collection[str]) -> ImportedWorkout | None:
    new = [hold for hold in workout.holds if hold.id not in known]
    record = workout.record
    if record.id not in known:
        if workout.holds and not new:
            return None
        return workout if len(new) == len(workout.holds) else workout.with_holds(new)
    if not new:
        return None
    again_id = made_id(record.local_date, record.id, new[0].id)
    planned_ms = sum(hold.planned_ms for hold in new)
    again = replace(record, id=again_id, planned_ms=planned_ms, elapsed_ms=0, ended_at=None)
    return ImportedWorkout(again, tuple(replace(hold, workout_id=again_id) for hold in new))


def _free_name(name: str, taken: dict[str, int]) -> str:
    """Return a name that is free, and take it; ``taken`` holds the last number that was tried."""
    free, number = name, taken.get(name.casefold(), 0)
    while free.casefold() in taken:
        number += 1
        ending = f" ({number})"
        free = name[: MAX_NAME_LENGTH - len(ending)].rstrip() + ending
    taken[name.casefold()] = max(number, 1)
    taken.setdefault(free.casefold(), 1)
    return free


def _reader_of(content: Content) -> Reader:
    for reader in READERS:
        if reader.sniff(content):
            return reader
    if not content.data.strip():
        raise Refusal("", said("there is nothing in the file"))
    raise _unknown()


def _unknown() -> Refusal:
    return Refusal("", said("no program that GluteTimer knows writes such a file"))


# ------------------------------------------------------------------------------------------ zip


def _parts(content: Content) -> Iterator[Content]:
    """Yield the file itself, or what is in it if it is a zip."""
    if not content.is_zip:
        yield content
        return
    # Counted before they are listed: a list of files may be as long as the file.
    if content.data.count(_ZIP_ENTRY) > _MAX_MEMBERS:
        raise Refusal("", said("there are over {most:,} files in the zip", most=_MAX_MEMBERS))
    try:
        with zipfile.ZipFile(io.BytesIO(content.data)) as archive:
            yield from _members(archive)
    except _ZIP_ERRORS as error:
        raise Refusal("", said("the zip can't be read: {error}", error=error)) from error


def _members(archive: zipfile.ZipFile) -> Iterator[Content]:
    """Yield the files of a zip, never more bytes in all than one file may have."""
    members = [member for member in archive.infolist() if not member.filename.endswith("/")]
    left = MAX_BYTES
    for member in members:
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Refusal(member.filename[:100], said("it is packed in a way that is not read"))
        if member.flag_bits & 1:
            raise Refusal(member.filename[:100], said("it is locked with a password"))
        with archive.open(member) as file:
            data = file.read(left + 1)
        left -= len(data)
        if left < 0:
            raise Refusal("", said("what is in the zip is over 20 MB"))
        part = Content(PurePosixPath(member.filename).name, data)
        if part.is_zip:
            raise Refusal(part.name, said("a zip inside of a zip is not read"))
        yield part
