# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer settings export`` and ``glutetimer settings import``."""

import argparse
import sys

from glutetimer.cli.commands import CommandError
from glutetimer.domain.option import Kind, plain_word
from glutetimer.domain.settings import option_of
from glutetimer.domain.settings_document import Reason, SettingsRefusedError
from glutetimer.exchange.settings_json import MOST_BYTES, decode_settings, encode_settings
from glutetimer.paths import app_paths
from glutetimer.storage.bounded import read_bounded
from glutetimer.storage.files import write_for_user
from glutetimer.storage.settings import SettingsFile

_REASONS = {
    Reason.NO_JSON: "is no file of settings: it is not JSON, or is broken off.",
    Reason.NO_SETTINGS: "holds no settings of GluteTimer.",
    Reason.NEWER: "is from a newer GluteTimer. Update this one to read it.",
}


def export_settings(options: argparse.Namespace) -> int:
    """Write the settings to a file, or print them.

    Raises:
        StorageError: If the file can't be written.
    """
    store = SettingsFile(app_paths(options.data_dir).settings)
    data = encode_settings(store.load())
    if store.problem:
        print(store.problem, file=sys.stderr)
    if options.file is None:
        print(data.decode(), end="")
    else:
        write_for_user(options.file.absolute(), data)
        print(f"The settings were written to {options.file}.")
    return 0


def import_settings(options: argparse.Namespace) -> int:
    """Take all settings of a file, or none.

    Raises:
        CommandError: If the file can't be read, or any of it is not allowed.
        StorageError: If they can't be stored.
    """
    file = options.file
    try:
        document = decode_settings(read_bounded(file, MOST_BYTES))
    except OSError as error:
        raise CommandError(f"{file} can't be read: {error.strerror or error}.") from error
    except SettingsRefusedError as refused:
        raise CommandError(f"{file} {_reason(refused)} Nothing was changed.") from refused
    store = SettingsFile(app_paths(options.data_dir).settings)
    settings = store.load()
    changed = settings.changed(**document.values)
    if changed != settings:
        store.save(changed)
    names = [name for name in document.values if getattr(changed, name) != getattr(settings, name)]
    print(f"Settings changed: {', '.join(names) or 'none, they were the same'}.")
    if document.unknown:
        print(f"Left out, for this version does not know them: {', '.join(document.unknown)}.")
    return 0


def _reason(refused: SettingsRefusedError) -> str:
    match refused.reason:
        case Reason.TWICE:
            return f"names {refused.name} twice. Delete one of them."
        case Reason.VALUE:
            return f"sets {refused.name} to {refused.value}{_allowed(refused.name)}."
        case reason:
            return _REASONS[reason]


def _allowed(name: str) -> str:
    option = option_of(name)
    match option.kind:
        case Kind.SWITCH:
            return "; it must be true or false"
        case Kind.CHOICE:
            return f"; it must be one of {', '.join(map(plain_word, option.choices))}"
        case Kind.NUMBER | Kind.TIME_OF_DAY:
            return f"; it must be a whole number from {option.low} to {option.high}"
        case _:
            return ", which can't be"
