-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is learned belongs to several modules and several competencies; checklists are marked by item.

-- The modules and the entrustable activities that a learning point is about, one row each.
CREATE TABLE learning_point_module (
    id INTEGER PRIMARY KEY, -- natural key: learning point, module
    learning_point_id INTEGER NOT NULL REFERENCES learning_point (id) DEFERRABLE INITIALLY DEFERRED,
    module_id INTEGER NOT NULL REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (learning_point_id, module_id)
) STRICT;
CREATE INDEX learning_point_module_module ON learning_point_module (module_id);
CREATE TABLE learning_point_competency (
    id INTEGER PRIMARY KEY, -- natural key: learning point, activity
    learning_point_id INTEGER NOT NULL REFERENCES learning_point (id) DEFERRABLE INITIALLY DEFERRED,
    epa_id INTEGER NOT NULL REFERENCES epa (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (learning_point_id, epa_id)
) STRICT;
CREATE INDEX learning_point_competency_epa ON learning_point_competency (epa_id);

-- What is read. Programs before this format know one module, in the row of the point, and still write it there on other
-- PCs; so it counts beside the links for as long as it stands. Newer ones only take it away.
CREATE VIEW point_module (learning_point_id, module_id) AS
    SELECT learning_point_id, module_id FROM learning_point_module WHERE _deleted = 0
    UNION SELECT id, module_id FROM learning_point WHERE module_id IS NOT NULL AND _deleted = 0;
CREATE VIEW point_competency (learning_point_id, epa_id) AS
    SELECT learning_point_id, epa_id FROM learning_point_competency WHERE _deleted = 0;

-- What a skills checklist or a teach-back looks at. Before this format it was the note of the assessment, one a line; a
-- test without rows here is still read from there, and each line has the id that every PC gives it.
CREATE TABLE assessment_item (
    id INTEGER PRIMARY KEY,
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    item TEXT NOT NULL,
    max REAL NOT NULL DEFAULT 1, -- 1: done or not done
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX assessment_item_assessment ON assessment_item (assessment_id);
-- What a person got for an item in an attempt.
CREATE TABLE item_mark (
    id INTEGER PRIMARY KEY, -- natural key: item, enrolment, attempt
    assessment_item_id INTEGER NOT NULL REFERENCES assessment_item (id) DEFERRABLE INITIALLY DEFERRED,
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
    attempt INTEGER NOT NULL DEFAULT 1,
    mark REAL NOT NULL,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (assessment_item_id, enrolment_id, attempt)
) STRICT;
CREATE INDEX item_mark_enrolment ON item_mark (enrolment_id);

-- What an attempt came to. One that is marked by item (source: derived) is added up wherever it is read, of the test's own
-- maximum, so that PCs that marked other items of it agree; raw of its row is what the last of them came to, for programs
-- before this format.
CREATE VIEW test_score (id, assessment_id, enrolment_id, attempt, taken_on, raw, source) AS
    SELECT s.id, s.assessment_id, s.enrolment_id, s.attempt, s.taken_on,
        CASE WHEN s.source = 'derived' THEN coalesce((
            SELECT round(sum(min(coalesce(k.mark, 0), i.max)) / sum(i.max) * a.max, 2)
            FROM assessment a JOIN assessment_item i ON i.assessment_id = a.id AND i._deleted = 0
                LEFT JOIN item_mark k ON k.assessment_item_id = i.id AND k.enrolment_id = s.enrolment_id
                    AND k.attempt = s.attempt AND k._deleted = 0
            WHERE a.id = s.assessment_id
            HAVING count(k.mark) > 0), s.raw) ELSE s.raw END, s.source
    FROM score s WHERE s._deleted = 0;

-- As deid_override, of what is said about a conference: its title and note, its parts, files and lines without a case.
CREATE TABLE conference_override (
    id INTEGER PRIMARY KEY, -- natural key: session, field, kind
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL, -- table.column
    kind TEXT NOT NULL, -- code of the identifier
    findings INTEGER NOT NULL, -- how many of them
    reason TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    decided_by TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (session_id, field, kind)
) STRICT;

-- As deid_override, of what is to be done after a workshop.
CREATE TABLE event_override (
    id INTEGER PRIMARY KEY, -- natural key: event, field, kind
    event_id INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL, -- table.column
    kind TEXT NOT NULL, -- code of the identifier
    findings INTEGER NOT NULL, -- how many of them
    reason TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    decided_by TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (event_id, field, kind)
) STRICT;

-- What was half filled in on forms when a protected file was locked, a row a field: it stays in this file, is not
-- exchanged, and goes once whoever typed it has it back.
CREATE TABLE unsent_text (
    id INTEGER PRIMARY KEY,
    kept INTEGER NOT NULL, -- one number for all of one time
    kept_at INTEGER NOT NULL, -- milliseconds
    holder TEXT NOT NULL, -- who typed it, hex as in the audit trail
    form INTEGER NOT NULL,
    title TEXT NOT NULL,
    caption TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

-- From which write of each replica on this file surely keeps its acts: what came before may be of programs that kept
-- none. A replica that is not here was not known then. Not exchanged.
CREATE TABLE audit_since (
    replica INTEGER PRIMARY KEY,
    tx INTEGER NOT NULL
) STRICT;
INSERT INTO audit_since (replica, tx) SELECT idx, have FROM sync_replica;

-- Which findings an override lets stand: their digests under a key that is this file's own. Neither is exchanged, so no
-- other PC and no export can guess a number from them; what came from another PC is marked here once it is here.
CREATE TABLE standing_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL
) STRICT;
CREATE TABLE standing_finding (
    override_id INTEGER NOT NULL, -- of deid_override or conference_override
    mark TEXT NOT NULL,
    PRIMARY KEY (override_id, mark)
) STRICT, WITHOUT ROWID;

-- Of a meeting's file: what its lines are, whatever encoding it is saved in, which file it is a version of
-- (platform_row.file_key), and which of the versions was taken later.
ALTER TABLE import_file ADD COLUMN content_key TEXT;
ALTER TABLE import_file ADD COLUMN file_key TEXT;
ALTER TABLE import_file ADD COLUMN version INTEGER;

-- A meeting's file of which rows were put off, until they are decided; of this file alone, as it holds names that nobody
-- knows and addresses.
CREATE TABLE open_file (
    sha256 TEXT PRIMARY KEY,
    session_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    open_names TEXT NOT NULL, -- a line each
    encoding TEXT,            -- with the next four, how a person had it read
    separator TEXT,
    sheet INTEGER,
    platform TEXT,
    date_order INTEGER,
    bytes BLOB NOT NULL
) STRICT;

-- The digest of the texts for which the privacy list of a case was ticked: for others it is open again, however they came
-- to be. Empty: ticked by a program before this format.
ALTER TABLE case_item ADD COLUMN deid_texts TEXT;

-- On the waiting list: the order of those who were put on it in one step, from 1.
ALTER TABLE enrolment ADD COLUMN waiting_no INTEGER;
