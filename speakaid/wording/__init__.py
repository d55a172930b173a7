"""The sentences that the screens say. All of them are here, so that speakers can
read and change the tone in one place. No Qt.
"""
