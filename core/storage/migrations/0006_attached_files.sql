-- SPDX-License-Identifier: GPL-3.0-or-later
-- Slides and papers beside a conference or a case: a row each, which is exchanged like any other. The bytes lie in the
-- folder "<name> files" beside the programme file, under their hash, and travel in a bundle only when asked for.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    session_id INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    case_id INTEGER REFERENCES case_item (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL, -- lower-case hex
    added_on TEXT NOT NULL,
    added_by TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX attachment_session ON attachment (session_id);
CREATE INDEX attachment_case ON attachment (case_id);
CREATE INDEX attachment_sha256 ON attachment (sha256);

-- Whose bytes were put beside this file once, so that what vanished is told from what never came. Not exchanged.
CREATE TABLE attachment_here (
    sha256 TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
