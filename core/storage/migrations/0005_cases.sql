-- SPDX-License-Identifier: GPL-3.0-or-later
-- Case conferences as knowledge: what was asked, what was advised, whether it was done, what was learned. Nothing here
-- can hold a day, an age over 90 or a place of a patient; free text goes through the identifier scanner.

-- What is being written and has not been handed in: it stays in this file, is not exchanged, and outlives a crash.
CREATE TABLE case_draft (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL,
    changed_at INTEGER NOT NULL, -- milliseconds
    written_by TEXT,
    discarded INTEGER NOT NULL DEFAULT 0,
    body TEXT NOT NULL -- JSON of core/model/case_json.h
) STRICT;

CREATE TABLE case_item (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    case_no TEXT NOT NULL, -- CC-2026-014: year and number in the file, never a number of the hospital
    title TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'new',
    previous_id INTEGER REFERENCES case_item (id) DEFERRABLE INITIALLY DEFERRED,
    session_id INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED, -- where it is presented
    presenting_institution_id INTEGER NOT NULL REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    presenter_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    review_status TEXT NOT NULL,
    submitted_on TEXT NOT NULL,
    approved_on TEXT,
    closed_on TEXT,
    deid_checklist TEXT NOT NULL, -- codes of list deid_check that a person ticked, parted by blanks
    age_band TEXT NOT NULL,
    sex TEXT NOT NULL,
    tier_of_care TEXT NOT NULL,
    setting TEXT NOT NULL,
    dx_group TEXT NOT NULL,
    icd TEXT, -- category only: C50
    stage TEXT,
    phase TEXT,
    pps INTEGER, -- 0-100 by 10
    ecog INTEGER, -- 0-4
    opioid_ome_band TEXT,
    symptom_scale TEXT, -- of the scores in case_mark
    goals_of_care TEXT,
    tried_so_far TEXT,
    history TEXT,
    proposed_plan TEXT,
    source_language TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX case_item_session ON case_item (session_id);
CREATE INDEX case_item_number ON case_item (case_no);

-- Problem domains, disciplines present and symptoms of a case, one row a code.
CREATE TABLE case_mark (
    id INTEGER PRIMARY KEY, -- natural key: case, kind, code
    case_id INTEGER NOT NULL REFERENCES case_item (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL, -- problem_domain, cadre, symptom: the code list
    code TEXT NOT NULL,
    score INTEGER, -- of a symptom
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (case_id, kind, code)
) STRICT;

CREATE TABLE case_question (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_item (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    text TEXT NOT NULL,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX case_question_case ON case_question (case_id, position);

-- Moves between hospital, community and home, counted in days from the first.
CREATE TABLE case_step (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_item (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    day INTEGER,
    tier_of_care TEXT NOT NULL,
    setting TEXT,
    text TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX case_step_case ON case_step (case_id, position);

-- Each step of the state of a case, by whom and when; never changed.
CREATE TABLE case_review (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_item (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL, -- what it became
    at TEXT NOT NULL, -- YYYY-MM-DDTHH:MM:SSZ
    by_name TEXT,
    reason TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX case_review_case ON case_review (case_id, at);

-- A finding of the scanner that a person let stand, and why; never the text itself.
CREATE TABLE deid_override (
    id INTEGER PRIMARY KEY, -- natural key: case, field, kind
    case_id INTEGER NOT NULL REFERENCES case_item (id) DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL, -- table.column
    kind TEXT NOT NULL, -- code of the identifier
    findings INTEGER NOT NULL, -- how many of them
    reason TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    decided_by TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (case_id, field, kind)
) STRICT;

CREATE TABLE recommendation (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_item (id) DEFERRABLE INITIALLY DEFERRED,
    session_id INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    category TEXT NOT NULL,
    by_person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    consensus TEXT,
    protocol_id INTEGER REFERENCES protocol (id) DEFERRABLE INITIALLY DEFERRED,
    made_on TEXT NOT NULL,
    sent_to_presenter_on TEXT,
    status TEXT NOT NULL DEFAULT 'proposed',
    status_on TEXT,
    why_not TEXT,
    perceived_effect TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX recommendation_case ON recommendation (case_id);

CREATE TABLE learning_point (
    id INTEGER PRIMARY KEY,
    case_id INTEGER REFERENCES case_item (id) DEFERRABLE INITIALLY DEFERRED,
    session_id INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    domain TEXT,
    module_id INTEGER REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    protocol_id INTEGER REFERENCES protocol (id) DEFERRABLE INITIALLY DEFERRED,
    starred INTEGER NOT NULL DEFAULT 0,
    noted_on TEXT NOT NULL,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX learning_point_case ON learning_point (case_id);
CREATE INDEX learning_point_session ON learning_point (session_id);

CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    case_id INTEGER REFERENCES case_item (id) DEFERRABLE INITIALLY DEFERRED,
    session_id INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    owner_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    noted_on TEXT NOT NULL,
    due_on TEXT,
    status TEXT NOT NULL DEFAULT 'open',
    done_on TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX action_case ON action (case_id);
CREATE INDEX action_session ON action (session_id);
CREATE INDEX action_due ON action (due_on) WHERE status = 'open';

CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_item (id) DEFERRABLE INITIALLY DEFERRED,
    due_on TEXT NOT NULL,
    done_on TEXT,
    outcome TEXT,
    summary TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX follow_up_case ON follow_up (case_id);
CREATE INDEX follow_up_due ON follow_up (due_on) WHERE done_on IS NULL;

-- Full text of all this, in the search form of core/text/search_words.h; made from the rows, not exchanged. Whatever
-- writes a row, a merge or an older program too, notes it as stale (not by OR IGNORE, which the clause of the writing
-- statement would override); storage/case_text indexes it before the commit or
-- the next search.
CREATE VIRTUAL TABLE case_text USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0');
CREATE TABLE case_text_stale (
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    PRIMARY KEY (tbl, row_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER case_item_new_text AFTER INSERT ON case_item BEGIN INSERT INTO case_text_stale SELECT 'case_item', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'case_item' AND row_id = new.id); END;
CREATE TRIGGER case_item_text AFTER UPDATE ON case_item BEGIN INSERT INTO case_text_stale SELECT 'case_item', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'case_item' AND row_id = new.id); END;
CREATE TRIGGER case_question_new_text AFTER INSERT ON case_question BEGIN INSERT INTO case_text_stale SELECT 'case_question', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'case_question' AND row_id = new.id); END;
CREATE TRIGGER case_question_text AFTER UPDATE ON case_question BEGIN INSERT INTO case_text_stale SELECT 'case_question', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'case_question' AND row_id = new.id); END;
CREATE TRIGGER recommendation_new_text AFTER INSERT ON recommendation BEGIN INSERT INTO case_text_stale SELECT 'recommendation', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'recommendation' AND row_id = new.id); END;
CREATE TRIGGER recommendation_text AFTER UPDATE ON recommendation BEGIN INSERT INTO case_text_stale SELECT 'recommendation', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'recommendation' AND row_id = new.id); END;
CREATE TRIGGER learning_point_new_text AFTER INSERT ON learning_point BEGIN INSERT INTO case_text_stale SELECT 'learning_point', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'learning_point' AND row_id = new.id); END;
CREATE TRIGGER learning_point_text AFTER UPDATE ON learning_point BEGIN INSERT INTO case_text_stale SELECT 'learning_point', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'learning_point' AND row_id = new.id); END;
