CREATE INDEX action_case ON action (case_id);
CREATE INDEX action_due ON action (due_on) WHERE status = 'open';
CREATE INDEX action_event ON action (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX action_session ON action (session_id);
CREATE INDEX affiliation_institution ON affiliation (institution_id);
CREATE INDEX affiliation_person ON affiliation (person_id, start_on);
CREATE INDEX assessment_item_assessment ON assessment_item (assessment_id);
CREATE INDEX attachment_case ON attachment (case_id);
CREATE INDEX attachment_session ON attachment (session_id);
CREATE INDEX attachment_sha256 ON attachment (sha256);
CREATE INDEX attendance_person ON attendance (person_id);
CREATE INDEX audit_entry_chain ON audit_entry (replica, epoch, seq);
CREATE INDEX case_item_number ON case_item (case_no);
CREATE INDEX case_item_session ON case_item (session_id);
CREATE INDEX case_question_case ON case_question (case_id, position);
CREATE INDEX case_review_case ON case_review (case_id, at);
CREATE INDEX case_step_case ON case_step (case_id, position);
CREATE INDEX certificate_enrolment ON certificate (enrolment_id);
CREATE INDEX certificate_number ON certificate (certificate_no);
CREATE INDEX consent_person ON consent (person_id);
CREATE INDEX cost_line_event ON cost_line (event_id);
CREATE UNIQUE INDEX course_code ON course (code) WHERE _deleted = 0;
CREATE INDEX credit_award_person ON credit_award (person_id);
CREATE INDEX department_institution ON department (institution_id);
CREATE INDEX enrolment_cohort ON enrolment (cohort_id, status);
CREATE INDEX enrolment_completed ON enrolment (completed_on) WHERE completed_on IS NOT NULL;
CREATE INDEX entrustment_decision_person ON entrustment_decision (person_id, epa_id);
CREATE INDEX epa_observation_person ON epa_observation (person_id, epa_id);
CREATE UNIQUE INDEX event_code ON event (code) WHERE _deleted = 0;
CREATE INDEX event_cohort ON event (cohort_id);
CREATE INDEX event_headcount_event ON event_headcount (event_id);
CREATE INDEX event_role_person ON event_role (person_id);
CREATE INDEX follow_up_case ON follow_up (case_id);
CREATE INDEX follow_up_due ON follow_up (due_on) WHERE done_on IS NULL;
CREATE INDEX headcount_session ON headcount (session_id);
CREATE UNIQUE INDEX institution_code ON institution (code) WHERE _deleted = 0;
CREATE INDEX item_batch_event ON item_batch (event_id);
CREATE INDEX item_mark_enrolment ON item_mark (enrolment_id);
CREATE INDEX learning_point_case ON learning_point (case_id);
CREATE INDEX learning_point_competency_epa ON learning_point_competency (epa_id);
CREATE INDEX learning_point_module_module ON learning_point_module (module_id);
CREATE INDEX learning_point_session ON learning_point (session_id);
CREATE INDEX module_course_version ON module (course_version_id, position);
CREATE INDEX name_alias_person ON name_alias (person_id);
CREATE INDEX person_erased ON person (id) WHERE _deleted = 2;
CREATE INDEX person_former_name_person ON person_former_name (person_id);
CREATE INDEX platform_row_person ON platform_row (person_id);
CREATE UNIQUE INDEX programme_code ON programme (code) WHERE _deleted = 0;
CREATE INDEX recommendation_case ON recommendation (case_id);
CREATE INDEX score_enrolment ON score (enrolment_id);
CREATE INDEX session_day ON session (planned_on);
CREATE INDEX session_event ON session (event_id);
CREATE INDEX session_part_session ON session_part (session_id, position);
CREATE INDEX session_series ON session (series_id, planned_on);
CREATE INDEX sync_tx_audit ON sync_tx (rep, tx) WHERE action = 'audit';
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
, event_id INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE adoption (
    id INTEGER PRIMARY KEY,
    protocol_id INTEGER NOT NULL REFERENCES protocol (id) DEFERRABLE INITIALLY DEFERRED,
    institution_id INTEGER NOT NULL REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    adopted_on TEXT NOT NULL,
    extent TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE affiliation (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    institution_id INTEGER NOT NULL REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    department_id INTEGER REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
    cadre TEXT,
    rank TEXT,
    post_title TEXT,
    start_on TEXT NOT NULL,
    end_on TEXT,
    is_primary INTEGER NOT NULL DEFAULT 1,
    fte REAL,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    course_version_id INTEGER NOT NULL REFERENCES course_version (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    max REAL NOT NULL,
    pass_mark REAL,
    paired_with_id INTEGER REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
    evidence_level TEXT,
    moore INTEGER,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
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
CREATE TABLE attachment_here (
    sha256 TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY, -- natural key: session, person, role
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL DEFAULT 'participant',
    expected TEXT NOT NULL DEFAULT 'yes',
    status TEXT NOT NULL DEFAULT 'unmarked',
    minutes INTEGER,
    mode TEXT,
    source TEXT NOT NULL DEFAULT 'manual',
    adjusted_by TEXT,
    adjust_reason TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (session_id, person_id, role)
) STRICT;
CREATE TABLE audit_entry (
    id INTEGER PRIMARY KEY, -- the first 63 bits of its hash
    replica TEXT NOT NULL, -- hex; who wrote it, under the name it had then
    epoch INTEGER NOT NULL, -- from 1
    seq INTEGER NOT NULL, -- from 1 in each epoch
    previous TEXT, -- hash of the entry before; of the first of an epoch: of the last before the file was copied or put back
    at INTEGER NOT NULL, -- milliseconds, UTC
    operator TEXT, -- as the log of changes has it
    holder TEXT, -- of a protected file: hex of whose passphrase opened it
    action TEXT NOT NULL,
    subject_table TEXT,
    subject_id INTEGER, -- if it was about one record
    subjects INTEGER NOT NULL, -- how many records or files
    detail TEXT, -- codes and numbers
    before_hash TEXT, -- of what the act changed, where that is kept
    after_hash TEXT,
    witness TEXT, -- newest entries of other PCs that were here: replica:epoch:seq:hash ...
    app_version TEXT NOT NULL,
    entry_hash TEXT NOT NULL,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    replica TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    entry_hash TEXT NOT NULL
) STRICT;
CREATE TABLE audit_holder (
    holder TEXT PRIMARY KEY, -- hex
    role INTEGER NOT NULL,
    salt TEXT NOT NULL -- hex, another for each passphrase
) STRICT, WITHOUT ROWID;
CREATE TABLE audit_since (
    replica INTEGER PRIMARY KEY,
    tx INTEGER NOT NULL
) STRICT;
CREATE TABLE audit_witnessed (
    replica TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (replica, epoch)
) STRICT, WITHOUT ROWID;
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
, deid_texts TEXT) STRICT;
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
CREATE TABLE case_text_stale (
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    PRIMARY KEY (tbl, row_id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE cohort (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    course_version_id INTEGER NOT NULL REFERENCES course_version (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    language TEXT,
    start_on TEXT NOT NULL,
    end_on TEXT,
    capacity INTEGER,
    class_label TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
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
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    term_code TEXT NOT NULL,
    term_version TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_on TEXT NOT NULL,
    method TEXT NOT NULL,
    superseded INTEGER NOT NULL DEFAULT 0,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
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
CREATE TABLE course (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    title_zh TEXT,
    tier TEXT NOT NULL DEFAULT 'basic',
    audience TEXT,
    mode TEXT,
    min_hours REAL,
    language TEXT,
    owner_institution_id INTEGER REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE course_prerequisite (
    id INTEGER PRIMARY KEY, -- natural key: course, required course
    course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    required_course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (course_id, required_course_id)
) STRICT;
CREATE TABLE course_version (
    id INTEGER PRIMARY KEY,
    course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL,
    effective_from TEXT NOT NULL,
    rule_json TEXT,
    localisation_note TEXT,
    retired_on TEXT,
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
CREATE TABLE department (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    specialty TEXT NOT NULL DEFAULT 'other',
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE derived_cache (key TEXT PRIMARY KEY, data_version TEXT NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY, -- natural key: person, cohort
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    cohort_id INTEGER NOT NULL REFERENCES cohort (id) DEFERRABLE INITIALLY DEFERRED,
    affiliation_id INTEGER REFERENCES affiliation (id) DEFERRABLE INITIALLY DEFERRED,
    applied_on TEXT,
    enrolled_on TEXT,
    status TEXT NOT NULL DEFAULT 'enrolled',
    status_on TEXT,
    reason TEXT,
    is_retraining INTEGER NOT NULL DEFAULT 0,
    funded_by_grant_id INTEGER REFERENCES grant (id) DEFERRABLE INITIALLY DEFERRED,
    completed_on TEXT,
    completion_basis TEXT,
    overridden_by TEXT,
    override_reason TEXT,
    certificate_no TEXT,
    credits REAL,
    rule_hash TEXT,
    evidence_hash TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL, waiting_no INTEGER,
    UNIQUE (person_id, cohort_id)
) STRICT;
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
CREATE TABLE funder (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'foundation',
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE grant (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    funder_id INTEGER NOT NULL REFERENCES funder (id) DEFERRABLE INITIALLY DEFERRED,
    ref TEXT,
    start_on TEXT,
    end_on TEXT,
    amount REAL,
    currency TEXT,
    restrictions TEXT,
    report_due_rule TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE headcount (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    cadre TEXT,
    sex TEXT NOT NULL DEFAULT 'unknown',
    age_range TEXT,
    n INTEGER NOT NULL,
    source TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE import_file (
    id INTEGER PRIMARY KEY, -- natural key: kind, sha256
    kind TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    rows_read INTEGER NOT NULL,
    rows_imported INTEGER NOT NULL,
    rows_merged INTEGER NOT NULL,
    rows_skipped INTEGER NOT NULL,
    rows_open INTEGER NOT NULL,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL, content_key TEXT, file_key TEXT, version INTEGER,
    UNIQUE (kind, sha256)
) STRICT;
CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY, -- natural key: kind, fingerprint of the heading row
    kind TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    mapping TEXT NOT NULL, -- JSON: heading -> field
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (kind, fingerprint)
) STRICT;
CREATE TABLE institution (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name_en TEXT,
    name_zh TEXT,
    short_name TEXT,
    type TEXT NOT NULL DEFAULT 'other',
    care_tier TEXT NOT NULL DEFAULT 'na',
    ownership TEXT,
    parent_id INTEGER REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    province TEXT,
    prefecture TEXT,
    county TEXT,
    urban_rural TEXT NOT NULL DEFAULT 'unknown',
    has_pc_unit TEXT NOT NULL DEFAULT 'none',
    opened_on TEXT,
    status TEXT NOT NULL DEFAULT 'active',
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE institution_link (
    id INTEGER PRIMARY KEY,
    from_institution_id INTEGER NOT NULL REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    to_institution_id INTEGER NOT NULL REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    programme_id INTEGER REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    start_on TEXT,
    end_on TEXT,
    mou_ref TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
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
CREATE TABLE learning_point_competency (
    id INTEGER PRIMARY KEY, -- natural key: learning point, activity
    learning_point_id INTEGER NOT NULL REFERENCES learning_point (id) DEFERRABLE INITIALLY DEFERRED,
    epa_id INTEGER NOT NULL REFERENCES epa (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (learning_point_id, epa_id)
) STRICT;
CREATE TABLE learning_point_module (
    id INTEGER PRIMARY KEY, -- natural key: learning point, module
    learning_point_id INTEGER NOT NULL REFERENCES learning_point (id) DEFERRABLE INITIALLY DEFERRED,
    module_id INTEGER NOT NULL REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (learning_point_id, module_id)
) STRICT;
CREATE TABLE module (
    id INTEGER PRIMARY KEY,
    course_version_id INTEGER NOT NULL REFERENCES course_version (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    title_zh TEXT,
    position INTEGER NOT NULL,
    section TEXT,
    hours REAL,
    delivery TEXT,
    required INTEGER NOT NULL DEFAULT 1,
    audience TEXT, -- funder cadre groups, separated by spaces; empty = everyone
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
, objectives TEXT, competencies TEXT) STRICT;
CREATE TABLE module_progress (
    id INTEGER PRIMARY KEY, -- natural key: enrolment, module
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
    module_id INTEGER NOT NULL REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    done_on TEXT,
    minutes INTEGER,
    source TEXT NOT NULL DEFAULT 'manual',
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (enrolment_id, module_id)
) STRICT;
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
CREATE TABLE participation (
    id INTEGER PRIMARY KEY, -- natural key: programme, institution
    programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    institution_id INTEGER NOT NULL REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL DEFAULT 'participating',
    joined_on TEXT NOT NULL,
    left_on TEXT,
    focal_person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    baseline TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (programme_id, institution_id)
) STRICT;
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    full_name_native TEXT NOT NULL,
    family_name TEXT,
    given_name TEXT,
    romanised TEXT,
    sex TEXT NOT NULL DEFAULT 'unknown',
    birth_year INTEGER,
    phone TEXT,
    email TEXT,
    wechat TEXT,
    staff_no TEXT,
    highest_education TEXT,
    primary_language TEXT,
    status TEXT NOT NULL DEFAULT 'active',
    consent_state TEXT NOT NULL DEFAULT 'not_asked',
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE person_alias (
    id INTEGER PRIMARY KEY,
    alias_person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    kept_person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    made_on TEXT NOT NULL,
    kept_before TEXT NOT NULL, -- JSON: the kept person's columns that the merge changed, as they were
    undone INTEGER NOT NULL DEFAULT 0,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE person_canon (person_id INTEGER PRIMARY KEY, canonical_id INTEGER NOT NULL) STRICT;
CREATE TABLE person_distinct (
    id INTEGER PRIMARY KEY, -- natural key: the two persons, smaller id first
    person_a_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    person_b_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (person_a_id, person_b_id)
) STRICT;
CREATE TABLE person_former_name (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    until_on TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE platform_fact (
    id INTEGER PRIMARY KEY, -- natural key: enrolment, fact_key
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
    fact_key TEXT NOT NULL, -- what of: a module, an attempt at an assessment, the course
    platform TEXT NOT NULL,
    item TEXT NOT NULL, -- its key in files of the platform
    module_id INTEGER REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    assessment_id INTEGER REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
    attempt INTEGER, -- at the assessment
    status TEXT, -- of a module or the course
    raw REAL, -- of the assessment's maximum
    told_on TEXT, -- the day the file tells
    said TEXT, -- in the words of the file
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (enrolment_id, fact_key)
) STRICT;
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
    _clock BLOB NOT NULL, file_key TEXT,
    UNIQUE (session_id, row_key)
) STRICT;
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
CREATE TABLE programme (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name_en TEXT,
    name_zh TEXT,
    kind TEXT NOT NULL DEFAULT 'collaborative',
    start_on TEXT NOT NULL,
    end_on TEXT,
    lead_institution_id INTEGER REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    goal TEXT,
    reporting_currency TEXT,
    default_language TEXT,
    fiscal_year_start_month INTEGER,
    status TEXT NOT NULL DEFAULT 'active',
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE protocol (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    version TEXT,
    status TEXT NOT NULL DEFAULT 'draft',
    adapted_from TEXT,
    languages TEXT,
    authors TEXT,
    approved_on TEXT,
    next_review_on TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
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
CREATE TABLE role_assignment (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    start_on TEXT,
    end_on TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE score (
    id INTEGER PRIMARY KEY, -- natural key: assessment, enrolment, attempt
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
    attempt INTEGER NOT NULL DEFAULT 1,
    taken_on TEXT,
    raw REAL NOT NULL,
    months_after INTEGER,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL, source TEXT,
    UNIQUE (assessment_id, enrolment_id, attempt)
) STRICT;
CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    cohort_id INTEGER REFERENCES cohort (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL DEFAULT 'complex_case_conference',
    title TEXT NOT NULL,
    rrule TEXT,
    start_on TEXT NOT NULL,
    start_time TEXT NOT NULL, -- HH:MM, local to timezone
    default_minutes INTEGER NOT NULL DEFAULT 60,
    hub_institution_id INTEGER REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    platform TEXT,
    timezone TEXT NOT NULL DEFAULT 'Asia/Shanghai',
    language TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE series_member (
    id INTEGER PRIMARY KEY, -- natural key: series, person
    series_id INTEGER NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL DEFAULT 'participant',
    start_on TEXT,
    end_on TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (series_id, person_id)
) STRICT;
CREATE TABLE series_rota (
    id INTEGER PRIMARY KEY,
    series_id INTEGER NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    institution_id INTEGER NOT NULL REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE series_skip (
    id INTEGER PRIMARY KEY, -- natural key: series, day
    series_id INTEGER NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    skip_on TEXT NOT NULL,
    reason TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (series_id, skip_on)
) STRICT;
CREATE TABLE service_outcome (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    outcome_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    beds INTEGER,
    patients_year INTEGER,
    morphine_oral TEXT,
    audited_by TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    series_id INTEGER REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    planned_on TEXT NOT NULL,
    planned_time TEXT NOT NULL, -- HH:MM, local to timezone
    planned_minutes INTEGER NOT NULL,
    timezone TEXT NOT NULL,
    actual_start TEXT, -- HH:MM, local to timezone
    actual_end TEXT,
    status TEXT NOT NULL DEFAULT 'planned',
    status_reason TEXT,
    mode TEXT,
    place TEXT,
    language TEXT,
    recording_kept TEXT NOT NULL DEFAULT 'no',
    presenting_institution_id INTEGER REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    presenter_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    calendar_sequence INTEGER NOT NULL DEFAULT 0,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
, event_id INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE session_part (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT,
    minutes INTEGER,
    institution_id INTEGER REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    presenter_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE TABLE sign_off (
    id INTEGER PRIMARY KEY, -- natural key: enrolment, role
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    signed_on TEXT NOT NULL,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (enrolment_id, role)
) STRICT;
CREATE TABLE standing_finding (
    override_id INTEGER NOT NULL, -- of deid_override or conference_override
    mark TEXT NOT NULL,
    PRIMARY KEY (override_id, mark)
) STRICT, WITHOUT ROWID;
CREATE TABLE standing_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL
) STRICT;
CREATE TABLE sync_base (
    tbl INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    col TEXT NOT NULL,
    tx INTEGER NOT NULL,
    value ANY,
    PRIMARY KEY (tbl, row_id, col)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_change (
    rep INTEGER NOT NULL,
    tx INTEGER NOT NULL,
    tbl INTEGER NOT NULL,
    first_id INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (rep, tx, tbl, first_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_contact (
    sign_key BLOB PRIMARY KEY,
    box_key BLOB NOT NULL,
    site TEXT,
    label TEXT,
    state TEXT NOT NULL DEFAULT 'new',
    first_seen INTEGER NOT NULL,
    decided_at INTEGER,
    decided_by TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    replica INTEGER NOT NULL REFERENCES sync_replica (idx),
    tx INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    oldest_reader INTEGER NOT NULL,
    shared_tx INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE sync_peer (
    uuid BLOB PRIMARY KEY,
    sign_key BLOB NOT NULL,
    created INTEGER NOT NULL,
    taken_at INTEGER NOT NULL,
    vector TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_receipt (
    bundle_hash BLOB PRIMARY KEY,
    from_replica BLOB NOT NULL,
    range TEXT NOT NULL,
    at INTEGER NOT NULL,
    counts TEXT NOT NULL,
    operator TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_replica (
    idx INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    site TEXT,
    label TEXT,
    have INTEGER NOT NULL DEFAULT 0,
    first_seen TEXT,
    last_seen TEXT
, retired_at INTEGER) STRICT;
CREATE TABLE sync_sent (
    bundle_hash BLOB PRIMARY KEY,
    at INTEGER NOT NULL,
    to_site TEXT,
    name TEXT NOT NULL,
    range TEXT NOT NULL,
    rows INTEGER NOT NULL,
    operator TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_sibling (
    tbl INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    col TEXT NOT NULL,
    rep INTEGER NOT NULL,
    tx INTEGER NOT NULL,
    value ANY,
    PRIMARY KEY (tbl, row_id, col, rep, tx)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_table (idx INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE sync_tx (
    rep INTEGER NOT NULL,
    tx INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    at INTEGER NOT NULL,
    operator TEXT,
    action TEXT NOT NULL,
    PRIMARY KEY (rep, tx)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_unknown (
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    col TEXT NOT NULL,
    value ANY,
    clock BLOB NOT NULL,
    PRIMARY KEY (tbl, row_id, col)
) STRICT, WITHOUT ROWID;
CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    indicator_code TEXT NOT NULL,
    period_start TEXT NOT NULL,
    period_end TEXT NOT NULL,
    baseline REAL,
    value REAL NOT NULL,
    disaggregation TEXT,
    deviation_note TEXT,
    evidence_file TEXT,
    source_quote TEXT,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE VIRTUAL TABLE text_of_case_item USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 3 4 5');
CREATE TABLE 'text_of_case_item_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'text_of_case_item_content'(id INTEGER PRIMARY KEY, c0);
CREATE TABLE 'text_of_case_item_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'text_of_case_item_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'text_of_case_item_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE VIRTUAL TABLE text_of_case_question USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 3 4 5');
CREATE TABLE 'text_of_case_question_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'text_of_case_question_content'(id INTEGER PRIMARY KEY, c0);
CREATE TABLE 'text_of_case_question_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'text_of_case_question_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'text_of_case_question_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE VIRTUAL TABLE text_of_learning_point USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 3 4 5');
CREATE TABLE 'text_of_learning_point_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'text_of_learning_point_content'(id INTEGER PRIMARY KEY, c0);
CREATE TABLE 'text_of_learning_point_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'text_of_learning_point_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'text_of_learning_point_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE VIRTUAL TABLE text_of_recommendation USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 3 4 5');
CREATE TABLE 'text_of_recommendation_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'text_of_recommendation_content'(id INTEGER PRIMARY KEY, c0);
CREATE TABLE 'text_of_recommendation_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'text_of_recommendation_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'text_of_recommendation_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE trainer_profile (
    id INTEGER PRIMARY KEY, -- natural key: person
    person_id INTEGER NOT NULL UNIQUE REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    level TEXT NOT NULL,
    origin TEXT NOT NULL DEFAULT 'local',
    qualified_on TEXT,
    skills TEXT,
    languages TEXT,
    active INTEGER NOT NULL DEFAULT 1,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
, observed_due_on TEXT) STRICT;
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
CREATE TRIGGER action_stamped BEFORE UPDATE ON action WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER adoption_stamped BEFORE UPDATE ON adoption WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER affiliation_stamped BEFORE UPDATE ON affiliation WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER assessment_item_stamped BEFORE UPDATE ON assessment_item WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER assessment_stamped BEFORE UPDATE ON assessment WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER attachment_stamped BEFORE UPDATE ON attachment WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER attendance_stamped BEFORE UPDATE ON attendance WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER audit_entry_kept BEFORE UPDATE OF id, replica, epoch, seq, previous, at, operator, holder, action,
    subject_table, subject_id, subjects, detail, before_hash, after_hash, witness, app_version, entry_hash, _deleted
    ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
CREATE TRIGGER audit_entry_stamped BEFORE UPDATE ON audit_entry WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER audit_entry_stays BEFORE DELETE ON audit_entry
    BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
CREATE TRIGGER case_item_new_text AFTER INSERT ON case_item BEGIN INSERT INTO case_text_stale SELECT 'case_item', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'case_item' AND row_id = new.id); END;
CREATE TRIGGER case_item_stamped BEFORE UPDATE ON case_item WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER case_item_text AFTER UPDATE ON case_item BEGIN INSERT INTO case_text_stale SELECT 'case_item', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'case_item' AND row_id = new.id); END;
CREATE TRIGGER case_mark_stamped BEFORE UPDATE ON case_mark WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER case_question_new_text AFTER INSERT ON case_question BEGIN INSERT INTO case_text_stale SELECT 'case_question', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'case_question' AND row_id = new.id); END;
CREATE TRIGGER case_question_stamped BEFORE UPDATE ON case_question WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER case_question_text AFTER UPDATE ON case_question BEGIN INSERT INTO case_text_stale SELECT 'case_question', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'case_question' AND row_id = new.id); END;
CREATE TRIGGER case_review_stamped BEFORE UPDATE ON case_review WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER case_step_stamped BEFORE UPDATE ON case_step WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER certificate_stamped BEFORE UPDATE ON certificate WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER cohort_stamped BEFORE UPDATE ON cohort WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER conference_override_stamped BEFORE UPDATE ON conference_override WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER consent_stamped BEFORE UPDATE ON consent WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER cost_line_stamped BEFORE UPDATE ON cost_line WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER course_prerequisite_stamped BEFORE UPDATE ON course_prerequisite WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER course_stamped BEFORE UPDATE ON course WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER course_version_stamped BEFORE UPDATE ON course_version WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER credit_award_stamped BEFORE UPDATE ON credit_award WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER credit_scheme_stamped BEFORE UPDATE ON credit_scheme WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER deid_override_stamped BEFORE UPDATE ON deid_override WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER department_stamped BEFORE UPDATE ON department WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER enrolment_stamped BEFORE UPDATE ON enrolment WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER entrustment_decision_stamped BEFORE UPDATE ON entrustment_decision WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER epa_observation_stamped BEFORE UPDATE ON epa_observation WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER epa_stamped BEFORE UPDATE ON epa WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER event_headcount_stamped BEFORE UPDATE ON event_headcount WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER event_override_stamped BEFORE UPDATE ON event_override WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER event_role_stamped BEFORE UPDATE ON event_role WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER event_stamped BEFORE UPDATE ON event WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER follow_up_stamped BEFORE UPDATE ON follow_up WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER funder_stamped BEFORE UPDATE ON funder WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER grant_stamped BEFORE UPDATE ON grant WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER headcount_stamped BEFORE UPDATE ON headcount WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER import_file_stamped BEFORE UPDATE ON import_file WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER import_mapping_stamped BEFORE UPDATE ON import_mapping WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER institution_link_stamped BEFORE UPDATE ON institution_link WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER institution_stamped BEFORE UPDATE ON institution WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER invitation_stamped BEFORE UPDATE ON invitation WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER item_batch_stamped BEFORE UPDATE ON item_batch WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER item_mark_stamped BEFORE UPDATE ON item_mark WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER learning_point_competency_stamped BEFORE UPDATE ON learning_point_competency WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER learning_point_module_stamped BEFORE UPDATE ON learning_point_module WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER learning_point_new_text AFTER INSERT ON learning_point BEGIN INSERT INTO case_text_stale SELECT 'learning_point', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'learning_point' AND row_id = new.id); END;
CREATE TRIGGER learning_point_stamped BEFORE UPDATE ON learning_point WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER learning_point_text AFTER UPDATE ON learning_point BEGIN INSERT INTO case_text_stale SELECT 'learning_point', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'learning_point' AND row_id = new.id); END;
CREATE TRIGGER module_progress_stamped BEFORE UPDATE ON module_progress WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER module_stamped BEFORE UPDATE ON module WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER name_alias_stamped BEFORE UPDATE ON name_alias WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER participation_stamped BEFORE UPDATE ON participation WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER person_alias_stamped BEFORE UPDATE ON person_alias WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER person_distinct_stamped BEFORE UPDATE ON person_distinct WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER person_former_name_stamped BEFORE UPDATE ON person_former_name WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER person_stamped BEFORE UPDATE ON person WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER platform_fact_stamped BEFORE UPDATE ON platform_fact WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER platform_row_stamped BEFORE UPDATE ON platform_row WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER practice_review_stamped BEFORE UPDATE ON practice_review WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER programme_stamped BEFORE UPDATE ON programme WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER protocol_stamped BEFORE UPDATE ON protocol WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER recommendation_new_text AFTER INSERT ON recommendation BEGIN INSERT INTO case_text_stale SELECT 'recommendation', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'recommendation' AND row_id = new.id); END;
CREATE TRIGGER recommendation_stamped BEFORE UPDATE ON recommendation WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER recommendation_text AFTER UPDATE ON recommendation BEGIN INSERT INTO case_text_stale SELECT 'recommendation', new.id WHERE NOT EXISTS (SELECT 1 FROM case_text_stale WHERE tbl = 'recommendation' AND row_id = new.id); END;
CREATE TRIGGER role_assignment_stamped BEFORE UPDATE ON role_assignment WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER score_stamped BEFORE UPDATE ON score WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER series_member_stamped BEFORE UPDATE ON series_member WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER series_rota_stamped BEFORE UPDATE ON series_rota WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER series_skip_stamped BEFORE UPDATE ON series_skip WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER series_stamped BEFORE UPDATE ON series WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER service_outcome_stamped BEFORE UPDATE ON service_outcome WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER session_part_stamped BEFORE UPDATE ON session_part WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER session_stamped BEFORE UPDATE ON session WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER sign_off_stamped BEFORE UPDATE ON sign_off WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER target_stamped BEFORE UPDATE ON target WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE TRIGGER trainer_profile_stamped BEFORE UPDATE ON trainer_profile WHEN new._clock IS old._clock BEGIN SELECT RAISE(ABORT, 'unstamped write'); END;
CREATE VIEW person_canonical AS
SELECT p.id AS person_id, coalesce(c.canonical_id, p.id) AS canonical_id
FROM person p LEFT JOIN person_canon c ON c.person_id = p.id;
CREATE VIEW point_competency (learning_point_id, epa_id) AS
    SELECT learning_point_id, epa_id FROM learning_point_competency WHERE _deleted = 0;
CREATE VIEW point_module (learning_point_id, module_id) AS
    SELECT learning_point_id, module_id FROM learning_point_module WHERE _deleted = 0
    UNION SELECT id, module_id FROM learning_point WHERE module_id IS NOT NULL AND _deleted = 0;
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
