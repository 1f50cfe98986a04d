# SPDX-License-Identifier: GPL-3.0-or-later
"""What systems and libraries say in the middle of our messages, for translators.

Nothing here is used as the program runs: see ``said.from_outside``. What is not listed stays in
English.
"""

from glutetimer.domain.said import said

OF_THE_SYSTEM = (
    said("Bad file descriptor"),
    said("Connection refused"),
    said("Connection timed out"),
    said("Device or resource busy"),
    said("Directory not empty"),
    said("Disk quota exceeded"),
    said("File exists"),
    said("File name too long"),
    said("File too large"),
    said("Input/output error"),
    said("Invalid argument"),
    said("Invalid cross-device link"),
    said("Is a directory"),
    said("No such device"),
    said("No such device or address"),
    said("No such file or directory"),
    said("No space left on device"),
    said("Not a directory"),
    said("Operation not permitted"),
    said("Operation not supported"),
    said("Permission denied"),
    said("Read-only file system"),
    said("Stale file handle"),
    said("Too many levels of symbolic links"),
    said("Too many open files"),
    said("Transport endpoint is not connected"),
)
OF_JSON = (
    said("Expecting ',' delimiter"),
    said("Expecting ':' delimiter"),
    said("Expecting property name enclosed in double quotes"),
    said("Expecting value"),
    said("Extra data"),
    said("Illegal trailing comma before end of array"),
    said("Illegal trailing comma before end of object"),
    said("Invalid \\escape"),
    said("Invalid \\uXXXX escape"),
    said("Invalid control character at"),
    said("Unterminated string starting at"),
    said("expected ','"),
    said("expected ',' or ']'"),
    said("expected ',' or '}'"),
    said("expected ':'"),
    said("invalid character"),
    said("invalid escape character in string"),
    said("invalid number"),
    said("object keys must be strings"),
    said("trailing characters"),
    said("trailing comma in array"),
    said("trailing comma in object"),
)
OF_TABLES = (
    said("field larger than field limit (131072)"),
    said("line contains NUL"),
    said("unexpected end of data"),
)
OF_ZIP = (
    said("Bad magic number for central directory"),
    said("Bad magic number for file header"),
    said("File is not a zip file"),
    said("Truncated central directory"),
    said("Truncated file header"),
)
OF_DATABASES = (
    said("database disk image is malformed"),
    said("database is locked"),
    said("database or disk is full"),
    said("disk I/O error"),
    said("file is not a database"),
    said("interrupted"),
    said("string or blob too big"),
    said("unable to open database file"),
)
OF_YAML = (
    said("could not find expected ':'"),
    said("did not find expected ',' or ']'"),
    said("did not find expected ',' or '}'"),
    said("did not find expected '-' indicator"),
    said("did not find expected key"),
    said("did not find expected node content"),
    said("did not find expected whitespace or line break"),
    said("found a tab character that violates indentation"),
    said("found character that cannot start any token"),
    said("found unexpected end of stream"),
    said("mapping values are not allowed in this context"),
)
