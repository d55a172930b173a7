"""Where SpeakAid starts: a command, or the window. Nothing heavy is imported before it is known
which.

    speakaid [FILE]               the window, with a talk or a text opened
    speakaid --quit-when-ready    the window, until it is ready for a key
    speakaid COMMAND ...          see speakaid.commands
    speakaid --worker NAME        a process of its own, see speakaid.workers
"""

import io
import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from speakaid import __version__
from speakaid.commands import COMMANDS, Refused
from speakaid.commands.named import is_there, one_line, shown
from speakaid.sensors.display import has_display
from speakaid.workers.names import FLAG, WORKERS

USAGE = f"""SpeakAid {__version__}: large-print cue cards for speakers whose words go missing.

  speakaid [FILE]                          the window
  speakaid import SRC -o DECK.speakaid     make a talk of a text
  speakaid export DECK -o FILE             save a talk for Word, or as text
  speakaid outline DECK                    its cards as JSON
  speakaid check DECK [--json]             its hints, and whether it is ready
  speakaid print DECK -o FILE.pdf          large-print cards, plan and more
  speakaid compare MINE THEIRS             what another copy would change, as JSON
  speakaid decide MINE THEIRS --use ID… -o DECK
                                           use some of it, and keep the rest as mine
  speakaid plan DECK [--day D] [--today D] what to practise on a day
  speakaid practise DECK EVENTS.jsonl --way read|fade|recall|words
                                           practise without a window
  speakaid play DECK EVENTS.jsonl          play a talk without a window
  speakaid listen DECK FILE.wav [--prompts]
                                           what is noticed in a recording
  speakaid tour DIR                        a picture of every screen
  speakaid say TEXT -o FILE.wav [--voice V] [--rate N]
                                           words as a sound file
  speakaid doctor [--say]                  what works on this computer
"""
NO_DISPLAY = (
    "There is no screen here on which SpeakAid could open its window: "
    "`speakaid doctor` says what works."
)
HELP = {"-h", "--help"}
WRONG_USE = 2
INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Do what was asked, and give the exit code: 2 for what could not be understood."""
    arguments = sys.argv[1:] if arguments is None else arguments
    _speak_utf8()
    try:
        code = _do(arguments)
        sys.stdout.flush()
    except Refused as found:
        return _refuse(str(found))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return _hush(0)
    except OSError as found:
        _refuse(f"The answer could not be written: {found.strerror}.")
        return _hush(WRONG_USE)
    return code


def _refuse(sentence: str) -> int:
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")
    return WRONG_USE


def _hush(code: int) -> int:
    """Nobody hears the standard output any more: Python shall not complain of it at the end."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def _speak_utf8() -> None:
    """JSON is UTF-8, whatever the system's own letters are; without an output, nobody hears it."""
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for good
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="strict")


def _do(arguments: list[str]) -> int:
    first = arguments[0] if arguments else ""
    if first == FLAG and arguments[1:] and arguments[1] in WORKERS:
        worked: int = import_module(WORKERS[arguments[1]]).main()
        return worked
    if first in COMMANDS:
        return _command(first, arguments[1:])
    if first in HELP:
        sys.stdout.write(USAGE)
        return 0
    if first == "--version":
        sys.stdout.write(f"SpeakAid {__version__}\n")
        return 0
    return _window(arguments)


def _command(name: str, arguments: list[str]) -> int:
    command = import_module(COMMANDS[name])
    if HELP.intersection(arguments):
        sys.stdout.write(f"{command.USAGE}\n")
        return 0
    ran: int = command.run(arguments)
    return ran


def _window(arguments: list[str]) -> int:
    quits = "--quit-when-ready" in arguments
    files = [word for word in arguments if word != "--quit-when-ready"]
    if len(files) > 1 or any(word.startswith("-") for word in files):
        raise Refused(f"This is not something SpeakAid knows: {one_line(' '.join(files))}")
    file = Path(files[0]) if files else None
    if file is not None and not _is_file(file):
        raise Refused(f"There is no file called {shown(file)}.")
    # Qt would say it in many lines, and abort.
    if not (has_display() or os.environ.get("QT_QPA_PLATFORM")):
        raise Refused(NO_DISPLAY)
    from speakaid.app import run

    return run(file, quit_when_ready=quits)


def _is_file(path: Path) -> bool:
    return is_there(path) and path.is_file()


if __name__ == "__main__":
    sys.exit(main())
