"""What the stage wears: the colours of the theme, the letters, and where everything stands."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont

from speakaid.core.settings import Settings
from speakaid.ui import fonts
from speakaid.ui.stage import lettering
from speakaid.ui.stage.room import Room, room_for
from speakaid.ui.theme import Colours, colours


@dataclass(frozen=True)
class StageLook:
    """Everything that a part of the stage needs in order to draw itself."""

    settings: Settings
    room: Room
    colours: Colours
    family: str

    @property
    def bar(self) -> float:
        """Letters of the bars, in pixels."""
        return self.room.bar

    @property
    def border(self) -> int:
        """The width of borders."""
        return max(3, round(self.room.bar * 0.085))

    @property
    def radius(self) -> int:
        """The radius of corners."""
        return max(16, round(self.room.bar * 0.45))

    @property
    def hairline(self) -> int:
        """The width of the lines between the bars and the page."""
        return max(2, round(self.room.bar * 0.045))

    def font(self, pixels: float, weight: QFont.Weight = lettering.PLAIN) -> QFont:
        """Letters of the speaker's choice."""
        return lettering.font(self.family, pixels, weight)

    @property
    def panel(self) -> QColor:
        """The ground of buttons and boxes."""
        return self.colours.desk_panel

    @property
    def action(self) -> QColor:
        """Borders and words of what can be pressed."""
        return self.colours.action_ground


def look_for(settings: Settings, size: QSize, dots_per_cm: float) -> StageLook:
    """The stage's look on a screen of this size."""
    return StageLook(
        settings=settings,
        room=room_for(size, settings, dots_per_cm),
        colours=colours(settings.theme),
        family=fonts.family(settings.font),
    )
