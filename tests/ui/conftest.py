"""What holds for every test of the screens."""

from collections.abc import Iterator

import pytest
from person import Unhurried
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from speakaid.app import Parts, put_together


@pytest.fixture
def qtbot(qtbot: QtBot) -> Iterator[QtBot]:
    """The robot, which here also holds on to its windows until they are closed.

    pytest-qt keeps only weak references. A window that a test has let go may then be taken apart by
    Python piece by piece while Qt still draws it, which ends the program; in the program itself the
    main window holds every screen. So, at the end, Qt itself takes every window apart as a whole,
    also those that were made and never shown.
    """
    held: list[QWidget] = []
    add = qtbot.addWidget

    def add_and_hold(widget: QWidget, **how: object) -> None:
        held.append(widget)
        add(widget, **how)

    qtbot.addWidget = add_and_hold
    yield qtbot
    for window in QApplication.topLevelWidgets():
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    held.clear()


@pytest.fixture
def parts(qapp: QApplication, qtbot: QtBot) -> Iterator[Parts]:
    """The whole program, at Home."""
    assert qapp is not None
    made = put_together(Unhurried())
    qtbot.addWidget(made.window)
    yield made
    if made.desk.giving.stage is not None:
        made.desk.giving.stage.close()
