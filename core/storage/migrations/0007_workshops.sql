-- SPDX-License-Identifier: GPL-3.0-or-later
-- Workshops and the cascade, tests on paper, competence, certificates and credit.

-- A delivery: a workshop, a course on site, a conference. Its learners are enrolled in the class it has (`cohort_id`);
-- without a class they are its event_roles. One that a trainer only reports has no people but its head counts.
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    cohort_id INTEGER REFERENCES cohort (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    subject TEXT,
    kind TEXT NOT NULL DEFAULT 'workshop',
    mode TEXT NOT NULL DEFAULT 'onsite',
    venue TEXT,
    city TEXT,
    country TEXT,
    host_institution_id INTEGER REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    organiser_institution_id INTEGER REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    grant_id INTEGER REFERENCES grant (id) DEFERRABLE INITIALLY DEFERRED,
    start_on TEXT NOT NULL,
    end_on TEXT,
    contact_hours REAL,
    language TEXT,
    is_tot INTEGER NOT NULL DEFAULT 0,
    teach_back_required INTEGER NOT NULL DEFAULT 0,
    n_invited INTEGER,
    n_applied INTEGER,
    approval TEXT NOT NULL DEFAULT 'draft',
    edition_label TEXT,
    evidence TEXT, -- of an event that was only reported
    verified_on TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX event_code ON event (code) WHERE _deleted = 0;
CREATE INDEX event_cohort ON event (cohort_id);
CREATE TABLE event_role (
    id INTEGER PRIMARY KEY, -- natural key: event, person, role
    event_id INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL DEFAULT 'learner',
    registered_on TEXT, -- the day they came to the desk
    days REAL,
    hours REAL,
    completed_on TEXT, -- of a learner of an event without a class
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (event_id, person_id, role)
) STRICT;
CREATE INDEX event_role_person ON event_role (person_id);
CREATE TABLE invitation (
    id INTEGER PRIMARY KEY, -- natural key: event, institution
    event_id INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    institution_id INTEGER NOT NULL REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    seats INTEGER NOT NULL,
    invited_on TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (event_id, institution_id)
) STRICT;
CREATE TABLE event_headcount (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    cadre TEXT,
    sex TEXT NOT NULL DEFAULT 'unknown',
    age_range TEXT,
    n INTEGER NOT NULL,
    source TEXT NOT NULL,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX event_headcount_event ON event_headcount (event_id);
ALTER TABLE session ADD COLUMN event_id INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX session_event ON session (event_id);
CREATE TABLE cost_line (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    grant_id INTEGER REFERENCES grant (id) DEFERRABLE INITIALLY DEFERRED,
    category TEXT NOT NULL,
    payer TEXT NOT NULL DEFAULT 'grant',
    kind TEXT NOT NULL DEFAULT 'cash',
    amount REAL NOT NULL,
    currency TEXT NOT NULL,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX cost_line_event ON cost_line (event_id);

ALTER TABLE trainer_profile ADD COLUMN observed_due_on TEXT; -- the next teaching that is to be observed

-- Curriculum
CREATE TABLE course_prerequisite (
    id INTEGER PRIMARY KEY, -- natural key: course, required course
    course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    required_course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (course_id, required_course_id)
) STRICT;
ALTER TABLE module ADD COLUMN objectives TEXT;
ALTER TABLE module ADD COLUMN competencies TEXT; -- codes of epa, separated by spaces

-- Tests and competence
CREATE TABLE item_batch (
    id INTEGER PRIMARY KEY, -- anonymous forms, one row a question
    event_id INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    item TEXT NOT NULL,
    n_expected INTEGER,
    n_returned INTEGER NOT NULL,
    n_1 INTEGER NOT NULL DEFAULT 0, -- how many gave each mark of five
    n_2 INTEGER NOT NULL DEFAULT 0,
    n_3 INTEGER NOT NULL DEFAULT 0,
    n_4 INTEGER NOT NULL DEFAULT 0,
    n_5 INTEGER NOT NULL DEFAULT 0,
    top_comment TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX item_batch_event ON item_batch (event_id);
CREATE TABLE practice_review (
    id INTEGER PRIMARY KEY, -- natural key: enrolment, months after
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
    months_after INTEGER NOT NULL,
    due_on TEXT NOT NULL,
    reviewed_on TEXT,
    to_standard INTEGER, -- 1 works to the standard, 0 does not yet
    barrier TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (enrolment_id, months_after)
) STRICT;
CREATE TABLE epa (
    id INTEGER PRIMARY KEY, -- natural key: framework, code
    framework TEXT NOT NULL DEFAULT 'local',
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    title_zh TEXT,
    domain TEXT,
    position INTEGER,
    target_level TEXT NOT NULL DEFAULT '4_unsupervised',
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (framework, code)
) STRICT;
CREATE TABLE epa_observation (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    epa_id INTEGER NOT NULL REFERENCES epa (id) DEFERRABLE INITIALLY DEFERRED,
    observed_on TEXT NOT NULL,
    observer_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    setting TEXT,
    complexity TEXT,
    level TEXT NOT NULL,
    scale TEXT NOT NULL DEFAULT 'retrospective',
    feedback TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX epa_observation_person ON epa_observation (person_id, epa_id);
CREATE TABLE entrustment_decision (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    epa_id INTEGER NOT NULL REFERENCES epa (id) DEFERRABLE INITIALLY DEFERRED,
    level TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    based_on_n INTEGER,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX entrustment_decision_person ON entrustment_decision (person_id, epa_id);

-- Certificates and credit
CREATE TABLE certificate (
    id INTEGER PRIMARY KEY,
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
    certificate_no TEXT NOT NULL,
    language TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    statement TEXT NOT NULL, -- what was signed, as it stands in the QR code: names the person
    signature TEXT NOT NULL, -- of the statement, by the key of the issuing site; both base64url
    signer TEXT NOT NULL,
    revoked_on TEXT,
    revoke_reason TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX certificate_enrolment ON certificate (enrolment_id);
CREATE INDEX certificate_number ON certificate (certificate_no);
CREATE TABLE credit_scheme (
    id INTEGER PRIMARY KEY, -- natural key: code
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    learner_hours REAL NOT NULL, -- hours for one credit
    lecturer_hours REAL NOT NULL,
    most_of_activity REAL,
    least_of_year REAL,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE credit_award (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    credit_scheme_id INTEGER NOT NULL REFERENCES credit_scheme (id) DEFERRABLE INITIALLY DEFERRED,
    event_id INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL DEFAULT 'learner',
    activity TEXT NOT NULL,
    hours REAL NOT NULL,
    credits REAL NOT NULL,
    earned_on TEXT NOT NULL,
    ref TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX credit_award_person ON credit_award (person_id);

-- A full text for each table: what is looked for is found without walking over the words of the others, and the
-- beginning of a word in one list instead of all lists that begin so.
DROP TABLE case_text;
CREATE VIRTUAL TABLE text_of_learning_point USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 3 4 5');
CREATE VIRTUAL TABLE text_of_recommendation USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 3 4 5');
CREATE VIRTUAL TABLE text_of_case_question USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 3 4 5');
CREATE VIRTUAL TABLE text_of_case_item USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 3 4 5');
INSERT INTO case_text_stale SELECT 'case_item', id FROM case_item WHERE _deleted = 0
    UNION SELECT 'case_question', id FROM case_question WHERE _deleted = 0
    UNION SELECT 'recommendation', id FROM recommendation WHERE _deleted = 0
    UNION SELECT 'learning_point', id FROM learning_point WHERE _deleted = 0
    EXCEPT SELECT tbl, row_id FROM case_text_stale;
