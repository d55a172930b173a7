"""Practise: from reading a talk to speaking it, driven by events and times as a talk is.

Reading order: `items` (what is practised), the ways one by one (`reading`, `fading`, `recalling`,
`helping`), `work` (what a sitting has), `events` and `state`, `session` (what happens), `showing`
(what is seen); then `plan` (which day), `records` and `learnt` (what is kept, if that is wished).
"""
