"""A guard against one broken release of Qt's Python binding.

On Python 3.11, PySide6 6.12.0 drops a reference to None in every call that
returns nothing. After some five thousand calls Python aborts: about twenty
minutes into a talk, and never in a short test. If this fails, choose another
PySide6.
"""

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 500


@pytest.mark.usefixtures("qapp")
def test_a_call_of_qt_does_not_use_up_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    assert sys.getrefcount(None) - before > -CALLS / 2
