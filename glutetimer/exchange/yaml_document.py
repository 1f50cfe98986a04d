# SPDX-License-Identifier: GPL-3.0-or-later
"""YAML from anywhere as plain lists and objects of text; nothing in it is interpreted.

Built from the parser's events: no tags, no dates, no anchors, so that no small file can become
a large document. Where an object stood in the file is kept for the report.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from glutetimer.domain.said import from_outside, said
from glutetimer.exchange.content import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from yaml import Event

MAX_CHARACTERS = 100_000
MAX_DEPTH = 50


class YamlObject(dict[str, Any]):
    """An object that knows its line, counted from 1."""

    line: int = 0


@dataclass(slots=True)
class _Open:
    """A list or an object that is not complete yet."""

    value: YamlObject | list[Any]
    keys: list[str] = field(default_factory=list)


def parse_yaml(text: str) -> Any:
    """Return the first document of a text; every scalar of it is text.

    Raises:
        Refusal: If it is no valid YAML, has a key twice, an anchor or a tag, is nested over 50
            deep, or has over 100,000 characters.
    """
    import yaml

    if len(text) > MAX_CHARACTERS:
        raise Refusal("", said("a YAML file may have {most:,} characters", most=MAX_CHARACTERS))
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return _document(yaml.parse(text, Loader=loader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise Refusal(
            place, said("this is no valid YAML: {detail}", detail=from_outside(str(error.problem)))
        ) from error
    except (yaml.YAMLError, ValueError) as error:
        detail = str(error).splitlines()[0][:200] if str(error) else said("it can't be read")
        raise Refusal("", said("this is no valid YAML: {detail}", detail=detail)) from error


def _document(events: "Iterator[Event]") -> Any:
    import yaml

    root = _Open([])
    open_ones = [root]
    for event in events:
        line = event.start_mark.line + 1
        _check(event, line, len(open_ones))
        if isinstance(event, yaml.ScalarEvent):
            _add(open_ones[-1], event.value, line)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            is_object = isinstance(event, yaml.MappingStartEvent)
            inner = _Open(YamlObject() if is_object else [])
            if isinstance(inner.value, YamlObject):
                inner.value.line = line
            _add(open_ones[-1], inner.value, line)
            open_ones.append(inner)
        elif isinstance(event, yaml.CollectionEndEvent):
            open_ones.pop()
        elif isinstance(event, yaml.DocumentEndEvent):
            break
    assert isinstance(root.value, list)
    return root.value[0] if root.value else None


def _check(event: "Event", line: int, depth: int) -> None:
    import yaml

    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        raise Refusal(f"line {line}", said("anchors are not read"))
    tag = getattr(event, "tag", None)
    if tag not in (None, "!"):
        raise Refusal(f"line {line}", said("tags are not read"))
    if depth > MAX_DEPTH:
        raise Refusal(f"line {line}", said("it is nested over {most} deep", most=MAX_DEPTH))


def _add(parent: _Open, value: Any, line: int) -> None:
    """Add a value to a list; to an object, first the key and then the value."""
    if isinstance(parent.value, list):
        parent.value.append(value)
    elif parent.keys:
        parent.value[parent.keys.pop()] = value
    elif not isinstance(value, str):
        raise Refusal(f"line {line}", said("a key must be text"))
    elif value in parent.value:
        raise Refusal(
            f"line {line}",
            said("the key “{key}” appears twice", key=value[:100]),
        )
    else:
        parent.keys.append(value)
