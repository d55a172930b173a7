"""The words of Help: one page, read by a person who may be in a hurry."""

from speakaid.i18n import N_

TITLE, BACK = N_("Help"), N_("Back")

ON_STAGE = N_("While you speak")
KEYS = (
    (
        N_("Go on"),
        N_("Space, an arrow to the right or down, Page Down, Enter, or a click on your words."),
    ),
    (N_("Go back"), N_("An arrow to the left or up, Page Up, or the button Back.")),
    (
        N_("I’m stuck"),
        N_(
            "S, B, the full stop, or the button. A sentence to say appears. Press again for more "
            "help. Your words stay in view."
        ),
    ),
    (N_("My ending"), N_("End, E, or the button. From anywhere, at any time.")),
    (
        N_("Pause"),
        N_(
            "F5, Esc, or the button. Here you can change the size of the letters, the time, and "
            "more. Next takes you back to your words."
        ),
    ),
)

CLICKER = N_("With a clicker")
CLICKER_WORDS = N_(
    "The two large buttons go on and back. The button that blanks the screen is “I’m stuck”. The "
    "button that starts a slide show is “Pause”. In Pause, the button that blanks the screen is "
    "“My ending”. Before you start you can try every button, and teach one."
)

WHILE_PRACTISING = N_("While you practise")
PRACTISE_KEYS = (
    (
        N_("Go on, or I said it"),
        N_("Enter, an arrow to the right, or Page Down. The large button does the same."),
    ),
    (N_("Back, to what was before"), N_("An arrow to the left, or Page Up.")),
    (N_("Help me more"), N_("H, or the full stop.")),
    (N_("Stand still, and read on"), N_("P, or F5.")),
    (N_("Stop for now"), N_("Esc. It goes on where you stopped.")),
)

WHILE_PREPARING = N_("While you change the words")
PREPARE_KEYS = (
    (
        N_("Undo and redo"),
        N_("Ctrl and Z takes a step back, Ctrl and Y does it again. The buttons do the same."),
    ),
    (
        N_("Move a point"),
        N_(
            "In the list, Alt with the arrow up or down. You can also drag the point, or press "
            "“More”."
        ),
    ),
    (
        N_("Make two points of one"),
        N_("Ctrl and Enter, where the second one begins. Or press “More”."),
    ),
    (
        N_("Take a point out"),
        N_("In the list, Delete. Or press “More”. The point waits on the shelf for 30 days."),
    ),
    (
        N_("Who is typing"),
        N_(
            "The button above says it. Press it when somebody else begins to type. What a helper "
            "types is an idea."
        ),
    ),
    (
        N_("Ideas from a helper"),
        N_(
            "A point with an idea is yellow. “Look at it” shows it beside your words. There, Enter "
            "keeps yours, Tab goes on to the other buttons, and Esc leaves all as it is."
        ),
    ),
    (
        N_("Ready, and locked"),
        N_("At the end of “More”. Only the speaker does this, and can take it back."),
    ),
    (
        N_("From box to box"),
        N_(
            "Tab goes on, Shift and Tab go back. In the list, the arrows choose a point, and Enter "
            "goes to its words."
        ),
    ),
)

PARTS = N_("What each screen is for")
SCREENS = (
    (N_("Your talks"), N_("Here are your talks. The large buttons belong to the one at the top.")),
    (
        N_("New talk"),
        N_(
            "Five questions, an example, a Word file, slides, a PDF, a plain text, or words that "
            "you copied become cards. No talk is made until you say so."
        ),
    ),
    (
        N_("Change the words"),
        N_(
            "Your points on the left, your words in the middle, and on the right how it looks on "
            "stage. All is saved by itself."
        ),
    ),
    (
        N_("Practise today"),
        N_(
            "“Start” does what fits today. Or choose a way for yourself. You can stop at any time, "
            "and go on there another day."
        ),
    ),
    (
        N_("Print"),
        N_("Your cards in large print, a plan, cards to show, people, a sheet for the organiser."),
    ),
    (
        N_("Before you start"),
        N_(
            "A few questions, one at a time: how long, which points, how large. You can go back "
            "at any time."
        ),
    ),
    (
        N_("After"),
        N_("The points you came to, a card to show to people, who came, and what you promised."),
    ),
    (
        N_("People, and cards to show"),
        N_(
            "Below your large talk. A card fills the whole screen; Esc closes it. “People today” "
            "shows how to know them again; you write that in “More”, “People I may meet”."
        ),
    ),
    (N_("Settings"), N_("Pale or dark, the letters, your pace. What you choose is kept at once.")),
    (
        N_("Voice and microphone"),
        N_(
            "In “Settings”: a voice in your ear, and a microphone that notices when you are "
            "silent. Both are off until you switch them on. Of what it hears nothing is kept."
        ),
    ),
)

CALM = N_("Good to know")
CALM_WORDS = (
    N_("Your words are never changed by the program."),
    N_("If the computer stops in mid-talk, start SpeakAid again: you go on at the same card."),
    N_("Nothing leaves this computer by itself."),
    N_(
        "A talk that you send takes the people you may meet with it. What you wrote down after a "
        "talk stays here."
    ),
    N_("“More for this talk” prints it, or saves it for Word or to be sent."),
    N_(
        "A copy that a helper changed becomes ideas: “More for this talk” brings it in. "
        "You look at one at a time, and nothing changes unless you say yes."
    ),
    N_("A talk that was put away is kept. “Talks put away”, below your talks, brings it back."),
)
