"""Every sentence about another copy of a talk that comes in."""

from speakaid.core.news import News
from speakaid.i18n import N_, _
from speakaid.wording.home import title_of

TITLE = N_("This is a copy of a talk you have")
LOOK, LOOK_ABOUT = N_("Look at the ideas"), N_("One at a time. Each time, you decide.")
TAKE_OVER = N_("Take over the speaker’s words")
TAKE_OVER_ABOUT = N_(
    "The talk says what the speaker decided. Ideas that the speaker has not seen yet stay."
)
TAKEN_OVER = N_(
    "The talk says now what the speaker decided. Ideas that the speaker has not seen yet stay."
)
OPEN, OPEN_ABOUT = N_("Open the talk"), N_("Its words are as they were.")
AGAIN = N_("Show its ideas again")
OWN = N_("Keep it as a talk of its own")
OWN_ABOUT = N_("It stands beside your talk, and your talk stays as it is.")
BACK = N_("Back")
SAME_TALK = N_("This is the talk you have.")

_ABOUT = {
    News.IDEAS: N_(
        "“{title}” is among your talks, and this copy says some things otherwise. Your words "
        "stay as they are. You see each idea by itself, and nothing changes unless you say yes."
    ),
    News.DECIDED: N_(
        "“{title}” is among your talks. This copy brings no new idea. You have decided about its "
        "ideas, or newer ones have come since."
    ),
    News.OLDER: N_(
        "“{title}” is among your talks. This copy is an older form of it, and nothing in it is new."
    ),
    News.SAME: N_("“{title}” is among your talks. This copy says what your talk says."),
    News.LOCKED: N_(
        "“{title}” is among your talks, and it is locked, so no idea is taken. Your words are as "
        "they were. Open the talk, unlock it, and then open the copy again."
    ),
    News.SPEAKERS: N_(
        "“{title}” is among your talks. In this copy the speaker has decided, or said some things "
        "otherwise."
    ),
}
_NOTHING_NEW = {
    News.DECIDED: N_(
        "This copy brings no new idea. You have decided about its ideas, or newer ones have come "
        "since."
    ),
    News.OLDER: N_("This copy is an older form of your talk. Nothing in it is new."),
    News.SAME: N_("This copy says what your talk says."),
    News.LOCKED: N_(
        "This talk is locked, so no idea was taken. Your words are as they were. Unlock the talk "
        "in “Change the words”, and then bring the copy in."
    ),
}


def about(news: News, title: str) -> str:
    """What came in is another copy of this talk, and what it brings."""
    return _(_ABOUT[news]).format(title=title_of(title))


def nothing_new(news: News) -> str:
    """Why there is nothing to look at in a copy that was brought in."""
    return _(_NOTHING_NEW[news])
