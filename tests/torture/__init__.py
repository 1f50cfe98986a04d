# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program survives, tried out: kills, power cuts, failing disks, hostile files."""
