-- SPDX-License-Identifier: GPL-3.0-or-later
-- Attendance from the files of meeting platforms: the lines that made it, and names that people decided about.

-- One line of a file and the person it was taken for, so that a second file of the same meeting adds to the first.
-- Times are wall times as in the file. A person's minutes are the union of their lines, never the sum.
CREATE TABLE platform_row (
    id INTEGER PRIMARY KEY, -- natural key: session, row_key
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    row_key TEXT NOT NULL, -- hash of what the line says; two people on one device make two lines
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    platform TEXT NOT NULL,
    display_name TEXT NOT NULL,
    joined_at TEXT, -- YYYY-MM-DDTHH:MM:SS
    left_at TEXT,
    stated_seconds INTEGER,
    outer_times INTEGER NOT NULL DEFAULT 0, -- 1: first joining and last leaving, with gaps in between
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (session_id, row_key)
) STRICT;
CREATE INDEX platform_row_person ON platform_row (person_id);

-- A name as platforms show it and whom a person said it is; without a person: nobody (a telephone, a recorder).
CREATE TABLE name_alias (
    id INTEGER PRIMARY KEY, -- natural key: programme, name_key
    programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    name_key TEXT NOT NULL, -- the name without regard to case and width
    name TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    decided_on TEXT NOT NULL,
    decided_by TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (programme_id, name_key)
) STRICT;
CREATE INDEX name_alias_person ON name_alias (person_id);
