"""Reads and writes: decks, settings, and other people's file formats.
Knows core only, and never Qt.

    paths           where everything lies          deck_file      one .speakaid file
    atomic          whole files or none            library        the decks that Home shows
    reading         files that may be anything     progress       the talk in progress
    archive         zip files that may be hostile  settings_file  what the speaker chose
    plain_json      JSON that may be hostile       people_notes   questions, what is still to tell
    migrations      decks of earlier versions      open_deck      the talk open in the window
    importers/      texts that become decks        draft_file     a talk that is being made, with
    edit_journal    the way that undo goes back    versions       what it was at other times,
    card_shelf      removed cards                  media_store    and the pictures that left it
    fingerprints    short marks of long things     stamp          whether a file was touched
    people_met      who came, what was promised    written        all of that, read and deleted
    conflicts       two copies that become one     own_words      which words were written here
    brought_media   the pictures of another copy   earlier        a version now and then
    two_copies      mine and another copy          sides          whose words are mine, of two
    incoming        a copy that becomes ideas      typists        who types in which talk here
    this_computer   what tells it from others
"""
