# SPDX-License-Identifier: GPL-3.0-or-later
"""The Circuits screen: the list of circuits, and the form that changes one."""
