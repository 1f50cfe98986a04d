# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer settings export`` and ``glutetimer settings import``."""

import argparse
import sys
from pathlib import Path

from glutetimer.cli.answers import CommandError
from glutetimer.cli.words import say, words
from glutetimer.domain.option import Kind, plain_word
from glutetimer.domain.said import Said, joined, reason_of, said
from glutetimer.domain.settings import option_of
from glutetimer.domain.settings_document import Reason, SettingsRefusedError
from glutetimer.exchange.settings_json import MOST_BYTES, decode_settings, encode_settings
from glutetimer.paths import app_paths
from glutetimer.storage.bounded import read_bounded
from glutetimer.storage.files import write_for_user
from glutetimer.storage.settings import SettingsFile


def export_settings(options: argparse.Namespace) -> int:
    """Write the settings to a file, or print them.

    Raises:
        StorageError: If the file can't be written.
    """
    store = SettingsFile(app_paths(options.data_dir).settings)
    data = encode_settings(store.load())
    if store.problem:
        print(words(store.problem), file=sys.stderr)
    if options.file is None:
        print(data.decode(), end="")
    else:
        write_for_user(options.file.absolute(), data)
        print(say("The settings were written to {path}.", path=options.file))
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
        raise CommandError(
            said("{path} can't be read: {reason}.", path=file, reason=reason_of(error))
        ) from error
    except SettingsRefusedError as refused:
        raise CommandError(_refusal(file, refused)) from refused
    store = SettingsFile(app_paths(options.data_dir).settings)
    settings = store.load()
    changed = settings.changed(**document.values)
    if changed != settings:
        store.save(changed)
    names = [name for name in document.values if getattr(changed, name) != getattr(settings, name)]
    if names:
        print(say("Settings changed: {names}.", names=", ".join(names)))
    else:
        print(say("Settings changed: none, they were the same."))
    if document.unknown:
        unknown = ", ".join(document.unknown)
        print(say("Left out, for this version does not know them: {names}.", names=unknown))
    return 0


def _refusal(file: Path, refused: SettingsRefusedError) -> Said:
    return joined((_reason(file, refused), said("Nothing was changed.")), " ")


def _reason(file: Path, refused: SettingsRefusedError) -> Said:
    match refused.reason:
        case Reason.NO_JSON:
            return said(
                "{path} is no file of settings: it is not JSON, or is broken off.", path=file
            )
        case Reason.NO_SETTINGS:
            return said("{path} holds no settings of GluteTimer.", path=file)
        case Reason.NEWER:
            return said("{path} is from a newer GluteTimer. Update this one to read it.", path=file)
        case Reason.TWICE:
            return said(
                "{path} names {name} twice. Delete one of them.", path=file, name=refused.name
            )
        case Reason.VALUE:
            return _value(file, refused.name, refused.value)


def _value(file: Path, name: str, value: str) -> Said:
    option = option_of(name)
    found = {"path": file, "name": name, "value": value}
    match option.kind:
        case Kind.SWITCH:
            return said("{path} sets {name} to {value}; it must be true or false.", **found)
        case Kind.CHOICE:
            choices = ", ".join(map(plain_word, option.choices))
            return said(
                "{path} sets {name} to {value}; it must be one of {choices}.",
                choices=choices,
                **found,
            )
        case Kind.NUMBER | Kind.TIME_OF_DAY:
            return said(
                "{path} sets {name} to {value}; it must be a whole number from {low} to {high}.",
                low=option.low,
                high=option.high,
                **found,
            )
        case _:
            return said(
                "{path} sets {name} to {value}, which can't be. Correct it or take it out.", **found
            )
