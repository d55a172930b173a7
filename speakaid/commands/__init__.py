"""What can be asked from outside, a file each; the same code as the screens.

Each module has `USAGE` and `run(arguments) -> int`. Anything wrong with what was given raises
`Refused`, which becomes one sentence and exit code 2.
"""

COMMANDS = {
    "import": "speakaid.commands.importing",
    "export": "speakaid.commands.exporting",
    "outline": "speakaid.commands.outline",
    "check": "speakaid.commands.check",
    "print": "speakaid.commands.printing",
    "compare": "speakaid.commands.compare",
    "decide": "speakaid.commands.decide",
    "plan": "speakaid.commands.plan",
    "practise": "speakaid.commands.practise",
    "play": "speakaid.commands.play",
    "listen": "speakaid.commands.listen",
    "tour": "speakaid.commands.tour",
    "say": "speakaid.commands.say",
    "doctor": "speakaid.commands.doctor",
}
"""Each command and the module that does it, imported only when it is asked for."""


class Refused(Exception):
    """What was asked cannot be done; the text is one sentence for the person who asked."""
