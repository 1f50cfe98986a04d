# SPDX-License-Identifier: GPL-3.0-or-later
"""What systems and libraries say in the middle of our messages, for translators.

What the system says goes by its number: its own words may come in any language, whatever that of
the window. The rest is looked up by its English words, which libraries always use: see
``said.from_outside``. What is not listed stays as it was said.
"""

from glutetimer.domain.said import said

OF_THE_SYSTEM = {
    "EBADF": said("Bad file descriptor"),
    "ECONNREFUSED": said("Connection refused"),
    "ETIMEDOUT": said("Connection timed out"),
    "EBUSY": said("Device or resource busy"),
    "ENOTEMPTY": said("Directory not empty"),
    "EDQUOT": said("Disk quota exceeded"),
    "EEXIST": said("File exists"),
    "ENAMETOOLONG": said("File name too long"),
    "EFBIG": said("File too large"),
    "EIO": said("Input/output error"),
    "EINVAL": said("Invalid argument"),
    "EXDEV": said("Invalid cross-device link"),
    "EISDIR": said("Is a directory"),
    "ENODEV": said("No such device"),
    "ENXIO": said("No such device or address"),
    "ENOENT": said("No such file or directory"),
    "ENOSPC": said("No space left on device"),
    "ENOTDIR": said("Not a directory"),
    "EPERM": said("Operation not permitted"),
    "ENOTSUP": said("Operation not supported"),
    "EOPNOTSUPP": said("Operation not supported"),
    "EACCES": said("Permission denied"),
    "EROFS": said("Read-only file system"),
    "ESTALE": said("Stale file handle"),
    "ELOOP": said("Too many levels of symbolic links"),
    "EMFILE": said("Too many open files"),
    "ENOTCONN": said("Transport endpoint is not connected"),
}
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
