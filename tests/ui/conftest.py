"""What holds for every test of the screens."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent


@pytest.fixture(autouse=True)
def old_widgets_go() -> None:
    """Outside an event loop nothing that is to be deleted later ever is."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
