"""Where SpeakAid starts: a command, or the window. Nothing heavy is imported before it is known
which.

    speakaid [FILE]               the window, with a talk or a text opened
    speakaid --quit-when-ready    the window, until it is ready for a key
    speakaid COMMAND ...          see speakaid.commands
"""

import sys
from importlib import import_module
from pathlib import Path

from speakaid import __version__
from speakaid.commands import COMMANDS, Refused

USAGE = f"""SpeakAid {__version__}: large-print cue cards for speakers whose words go missing.

  speakaid [FILE]                          the window
  speakaid import SRC -o DECK.speakaid     make a talk of a text
  speakaid outline DECK                    its cards as JSON
  speakaid play DECK EVENTS.jsonl          play a talk without a window
  speakaid tour DIR                        a picture of every screen
  speakaid doctor                          what works on this computer
"""
WRONG_USE = 2


def main(arguments: list[str] | None = None) -> int:
    """Do what was asked, and give the exit code: 2 for what could not be understood."""
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        return _do(arguments)
    except Refused as found:
        sys.stderr.write(f"{found}\n")
        return WRONG_USE
    except BrokenPipeError:
        # Who read our lines has heard enough; a second complaint at exit is kept quiet.
        sys.stderr.close()
        return 0


def _do(arguments: list[str]) -> int:
    first = arguments[0] if arguments else ""
    if first in COMMANDS:
        ran: int = import_module(COMMANDS[first]).run(arguments[1:])
        return ran
    if first in ("-h", "--help"):
        sys.stdout.write(USAGE)
        return 0
    if first == "--version":
        sys.stdout.write(f"SpeakAid {__version__}\n")
        return 0
    return _window(arguments)


def _window(arguments: list[str]) -> int:
    quits = "--quit-when-ready" in arguments
    files = [word for word in arguments if word != "--quit-when-ready"]
    if len(files) > 1 or any(word.startswith("-") for word in files):
        raise Refused(f"This is not something SpeakAid knows: {' '.join(files)}")
    file = Path(files[0]) if files else None
    if file is not None and not file.is_file():
        raise Refused(f"There is no file called {file}.")
    from speakaid.app import run

    return run(file, quit_when_ready=quits)


if __name__ == "__main__":
    sys.exit(main())
