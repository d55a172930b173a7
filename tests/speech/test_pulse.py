"""What a sound server says of its devices, in the words of its tool."""

import os
import sys
from pathlib import Path
from queue import SimpleQueue

import pytest

from speakaid.speech import pulse
from speakaid.speech.devices import Device, Gone, Seen, Unseen

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no such server")

SINKS = """Sink #0
\tState: IDLE
\tName: alsa_output.pci.analog-stereo
\tDescription: Built-in Audio Analog Stereo
\tMute: no
\tProperties:
\t\tdevice.description = "Built-in Audio Analog Stereo"
\t\tdevice.note = "Name: not this"
\tPorts:
\t\tanalog-output-speaker: Speakers (type: Speaker, priority: 10000, not available)
\t\tanalog-output-headphones: Headphones (type: Headphones, priority: 9900, available)
\tActive Port: analog-output-headphones
\tFormats:
\t\tpcm

Sink #17
\tName: bluez_output.11
\tDescription: Kopfhörer von Änne
\tFormats:
\t\tpcm
"""
SOURCES = """Source #1
\tName: alsa_output.pci.analog-stereo.monitor
\tDescription: Monitor of Built-in Audio

Source #2
\tName: usb_mic
\tDescription: USB Microphone
"""
INFO = "Server Name: pulseaudio\nDefault Sink: bluez_output.11\nDefault Source: usb_mic\n"
PACTL = f"""#!/bin/sh
case "$1 $2" in
    "info ") cat <<'END'\n{INFO}\nEND\n;;
    "list sinks") cat <<'END'\n{SINKS}\nEND\n;;
    "list sources") cat <<'END'\n{SOURCES}\nEND\n;;
    "subscribe ")
        echo "Event 'new' on client #4"
        echo "Event 'change' on sink #0"
        echo "Event 'remove' on sink #17"
        echo "Event 'remove' on sink-input #17"
        exec cat "$HOLD";;
esac
"""
WIRED = Device(
    "alsa_output.pci.analog-stereo", "Built-in Audio Analog Stereo", number=0, plug="Headphones"
)
WIRELESS = Device("bluez_output.11", "Kopfhörer von Änne", is_default=True, number=17)
MICROPHONE = Device("usb_mic", "USB Microphone", is_default=True, number=2)


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A `pactl` of our own, found before any other."""
    made = tmp_path / "pactl"
    made.write_text(PACTL, encoding="utf-8")
    made.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    return made


def test_devices_have_names_labels_and_plugs() -> None:
    assert list(pulse.devices(SINKS, "sinks", "bluez_output.11")) == [WIRED, WIRELESS]
    assert list(pulse.devices("", "sinks", "")) == []
    assert list(pulse.devices("Sink #x\n\tName: a\n\nSink #4\n\tState: odd", "sinks", "")) == []


def test_all_is_seen_but_what_only_listens_to_a_loudspeaker(tool: Path) -> None:
    assert tool.is_file()
    assert pulse.look() == Seen((WIRED, WIRELESS), (MICROPHONE,))


def test_a_server_that_does_not_answer_is_not_seen(tool: Path) -> None:
    tool.write_text("#!/bin/sh\nexit 1\n")
    assert pulse.look() == Unseen()
    tool.unlink()


def test_what_goes_is_told_and_the_rest_seen(tool: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hold = tool.with_name("hold")
    os.mkfifo(hold)
    monkeypatch.setenv("HOLD", str(hold))
    told: SimpleQueue[object] = SimpleQueue()
    watch = pulse.Watch(told.put)
    found = [told.get(timeout=30) for _ in range(2)]
    assert Gone(is_out=True, number=17) in found
    assert Seen((WIRED, WIRELESS), (MICROPHONE,)) in found
    watch.close()
