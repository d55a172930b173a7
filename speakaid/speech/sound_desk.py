"""Who decides in the sound worker: hears lines, changes of the devices and the time, and acts.

It runs in one thread, knows no PortAudio and no server, and never raises. What is lost comes back:
an output that is wanted is tried again every two seconds, and whenever the devices change.
"""

from collections.abc import Callable
from time import monotonic

from speakaid.speech.devices import Device, Gone, News, Seen, Unseen
from speakaid.speech.player import Happened
from speakaid.speech.ports import Ports
from speakaid.speech.recorder import Level
from speakaid.speech.sound_input import SoundInput
from speakaid.speech.sound_output import SoundOutput
from speakaid.workers.lines import Line

Event = Line | Happened | Level | News
"""What comes: a line (an empty one when only time has passed), or news from other threads."""


class SoundDesk:
    """The output, the input, and what is known of all devices."""

    def __init__(
        self,
        ports: Ports,
        answer: Callable[[Line], None],
        tell: Callable[[Happened | Level], None],
        clock: Callable[[], float] = monotonic,
        *,
        awaits_news: bool = False,
    ) -> None:
        """`awaits_news`: a sound server will say in a moment what there is, or that it is gone."""
        self._ports, self._answer = ports, answer
        self._awaits_news, self._lists = awaits_news, list[Line]()
        self._output = SoundOutput(ports, answer, tell, clock)
        self._input = SoundInput(ports, answer, tell, clock)
        self._seen: Seen | None = None

    @property
    def is_in_use(self) -> bool:
        """Whether anything is expected of it."""
        return self._output.is_wanted or self._input.is_busy or bool(self._lists)

    def take(self, event: Event) -> None:
        """Whatever came; and what time has brought meanwhile."""
        try:
            self._take(event)
            self._pass_time()
        except Exception as found:  # devices and their drivers raise what they like
            self._output.lose()
            if isinstance(event, dict) and "id" in event:
                self._answer({"is": "not", "id": event["id"], "why": type(found).__name__})

    def close(self) -> None:
        """Let all devices go."""
        self._input.close()
        self._output.shut()

    # -- private

    def _take(self, event: Event) -> None:
        match event:
            case Happened():
                self._output.on_happened(event)
            case Level():
                self._input.on_level(event)
            case Gone():
                self._output.on_gone(event)
                self._input.on_gone(event)
            case Seen() | Unseen():
                self._on_devices(event if isinstance(event, Seen) else None)
            case _:
                self._on_line(event)

    def _on_line(self, line: Line) -> None:
        """One line. Where to play and record may come with any, so that nothing goes elsewhere."""
        if "out" in line:
            self._output.use(line["out"], self._seen)
            self._output.again()
        if "in" in line:
            self._input.use(line["in"], self._seen)
        match line.get("do"):
            case "open":
                self._output.open()
            case "shut":
                self._output.shut()
            case "play":
                self._output.play(line)
            case "stop":
                self._output.stop()
            case "record":
                self._input.begin(line)
            case "end_record":
                self._input.end()
            case "devices":
                self._list_devices(line)

    def _pass_time(self) -> None:
        self._input.pass_time()
        self._output.pass_time()
        if self._output.is_due:
            self._look_anew()
            self._output.again()

    def _on_devices(self, seen: Seen | None) -> None:
        self._seen, self._awaits_news = seen, False
        self._output.on_devices(seen)
        self._input.on_devices(seen)
        lists, self._lists = self._lists, []
        for line in lists:
            self._list_devices(line)

    def _list_devices(self, line: Line) -> None:
        if self._awaits_news:
            self._lists.append(line)
            return
        outs, ins = self._seen or self._found_anew()
        rows = {"out": list(map(_row, outs)), "in": list(map(_row, ins))}
        self._answer({"is": "devices", "id": line.get("id")} | rows)

    def _found_anew(self) -> Seen:
        """What there is where no sound server tells of it."""
        self._look_anew()
        outs, ins = self._ports.devices()
        self._output.again()
        return Seen(tuple(outs), tuple(ins))

    def _look_anew(self) -> None:
        """See devices that came, unless that would cut somebody short."""
        if self._output.is_silent and not self._input.is_busy:
            self._output.let_go()
            self._ports.renew()


def _row(device: Device) -> tuple[str, str, bool]:
    return device.name, device.label, device.is_default
