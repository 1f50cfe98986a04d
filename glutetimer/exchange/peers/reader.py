# SPDX-License-Identifier: GPL-3.0-or-later
"""What each module of this package offers."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from glutetimer.exchange.content import Content
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import FieldError
from glutetimer.exchange.history import Cells, Diary, NoHoldError

MAX_HISTORY_ROWS = 300_000


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the files of one program.

    Attributes:
        format: Name of the program, as the report says it.
        sniff: Tells by its content whether a file is one of that program's. It may raise
            Refusal where the content is broken whatever it is.
        read: Adds what the file holds to the draft. It raises Refusal, or FieldError, where
            nothing of the file can come in.
    """

    format: str
    sniff: Callable[[Content], bool]
    read: Callable[[Content, Draft], None]


def has_keys(value: Any, keys: Iterable[str]) -> bool:
    """Tell whether a value of a document is an object with all these keys."""
    return isinstance(value, dict) and all(key in value for key in keys)


def first_of(value: Any) -> Any:
    """Return the first value of a list; None if it is no list, or an empty one."""
    return value[0] if isinstance(value, list) and value else None


def with_columns(*columns: str) -> Callable[[Content], bool]:
    """Return a function that tells whether a file is a table with all these columns."""
    wanted = frozenset(columns)
    return lambda content: content.is_table and wanted.issubset(content.columns)


def history_reader(
    program: str, sniff: Callable[[Content], bool], take: Callable[[Cells, Diary], None]
) -> Reader:
    """Return a reader of the history of one program, a table with a row for each set.

    Args:
        program: Its name.
        sniff: Tells whether a file is one of it.
        take: Adds a row. It raises NoHoldError for one that is no hold, FieldError for a wrong one.
    """
    return Reader(
        program, sniff, lambda content, draft: read_table(content, Diary(draft, program), take)
    )


def read_table(content: Content, diary: Diary, take: Callable[[Cells, Diary], None]) -> None:
    """Take every row of a table, and hand over the workouts.

    Raises:
        Refusal: If there are over 300,000 rows.
    """
    for line, row in content.rows(MAX_HISTORY_ROWS):
        cells = Cells(row, line)
        try:
            cells.check()
            take(cells, diary)
        except NoHoldError as reason:
            diary.leave_out(line, reason)
        except FieldError as error:
            diary.draft.leave_out(error.place, error.reason)
    diary.close()
