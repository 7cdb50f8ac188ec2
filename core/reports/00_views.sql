-- SPDX-License-Identifier: GPL-3.0-or-later
-- What all reports share, made once a connection in its temporary schema. Merged persons are read as one person.
CREATE TEMP TABLE cadre_group (cadre TEXT PRIMARY KEY, funder_group TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- R6: every post with its holder as the person is read now, in the order in which the post of a day is picked: primary
-- first, then the one begun last. Filled by 00_posts.sql before each run.
CREATE TEMP TABLE report_post (
    person_id INTEGER NOT NULL,
    is_primary INTEGER NOT NULL,
    start_on TEXT NOT NULL,
    post_id INTEGER NOT NULL,
    end_on TEXT,
    PRIMARY KEY (person_id, is_primary DESC, start_on DESC, post_id)
) STRICT, WITHOUT ROWID;

-- Pairs that may be one person, as the list of duplicates has them; filled before a report that Needs::Suspects.
CREATE TEMP TABLE report_suspect (
    newer_id INTEGER NOT NULL,
    older_id INTEGER NOT NULL,
    PRIMARY KEY (newer_id, older_id)
) STRICT, WITHOUT ROWID;

CREATE TEMP VIEW report_place AS
SELECT a.id AS post_id, a.institution_id, a.department_id, nullif(a.cadre, '') AS cadre,
    CASE WHEN coalesce(a.cadre, '') = '' THEN 'unknown'
         ELSE coalesce((SELECT g.funder_group FROM cadre_group g WHERE g.cadre = a.cadre), 'other') END AS cadre_group
FROM affiliation a;

-- People at sessions that were held; a person with two roles has two rows. post_id: the post on that day. The cast of
-- session_id keeps SQLite from walking the table in the order of an index, which costs a page a row.
CREATE TEMP VIEW report_attendance AS
SELECT CAST(a.session_id AS INTEGER) AS session_id, CAST(coalesce(c.canonical_id, a.person_id) AS INTEGER) AS person_id, a.role, a.expected, a.status,
    a.status IN ('present', 'late', 'left_early') AS attended,
    coalesce(a.minutes, s.planned_minutes) AS minutes,
    s.programme_id, s.series_id, s.kind AS session_kind, s.planned_on,
    (SELECT p.post_id FROM report_post p
     WHERE p.person_id = coalesce(c.canonical_id, a.person_id) AND p.start_on <= s.planned_on
         AND (p.end_on IS NULL OR p.end_on >= s.planned_on)
     ORDER BY p.is_primary DESC, p.start_on DESC, p.post_id LIMIT 1) AS post_id
FROM attendance a
    CROSS JOIN session s ON s.id = a.session_id
    LEFT JOIN person_canon c ON c.person_id = a.person_id
WHERE a._deleted = 0 AND s._deleted = 0 AND s.status = 'held'
    AND coalesce(c.canonical_id, a.person_id) NOT IN (SELECT id FROM person WHERE _deleted = 1);

-- Enrolments with their course. entered_on: enrolled, else applied, else the first day of the cohort.
CREATE TEMP VIEW report_enrolment AS
SELECT e.id AS enrolment_id, CAST(coalesce(c.canonical_id, e.person_id) AS INTEGER) AS person_id, e.cohort_id, h.programme_id,
    h.course_version_id, v.course_id, k.tier, e.applied_on, e.enrolled_on,
    coalesce(e.enrolled_on, e.applied_on, h.start_on) AS entered_on, e.status, e.status_on, e.reason, e.is_retraining,
    e.completed_on, e.certificate_no, e.credits, e.funded_by_grant_id
FROM enrolment e
    JOIN cohort h ON h.id = e.cohort_id
    JOIN course_version v ON v.id = h.course_version_id
    JOIN course k ON k.id = v.course_id
    LEFT JOIN person_canon c ON c.person_id = e.person_id
WHERE e._deleted = 0 AND h._deleted = 0 AND v._deleted = 0 AND k._deleted = 0
    AND coalesce(c.canonical_id, e.person_id) NOT IN (SELECT id FROM person WHERE _deleted = 1);

-- R1, R11: trained = has met the completion rule of a course that is more than an orientation. Hours are the course's.
CREATE TEMP VIEW report_trained AS
SELECT e.enrolment_id, e.person_id, e.programme_id, e.course_version_id, e.course_id, e.tier, e.completed_on,
    e.is_retraining, e.funded_by_grant_id,
    (SELECT p.post_id FROM report_post p
     WHERE p.person_id = e.person_id AND p.start_on <= e.completed_on
         AND (p.end_on IS NULL OR p.end_on >= e.completed_on)
     ORDER BY p.is_primary DESC, p.start_on DESC, p.post_id LIMIT 1) AS post_id
FROM report_enrolment e
WHERE e.completed_on IS NOT NULL AND e.tier <> 'orientation';

CREATE TEMP VIEW report_conference AS
SELECT s.id AS session_id, s.programme_id, s.series_id, s.planned_on, s.planned_time, s.actual_start, s.status,
    s.presenting_institution_id, s.presenter_id, r.hub_institution_id
FROM session s LEFT JOIN series r ON r.id = s.series_id
WHERE s._deleted = 0 AND s.kind IN ('complex_case_conference', 'case_conference');

-- Cases and talks of held sessions with who presented them, one row a part.
CREATE TEMP VIEW report_part AS
SELECT s.id AS session_id, s.programme_id, s.planned_on, t.kind, t.title, t.minutes,
    coalesce(t.institution_id, s.presenting_institution_id) AS institution_id,
    coalesce(c.canonical_id, t.presenter_id, d.canonical_id, s.presenter_id) AS presenter_id
FROM session_part t JOIN session s ON s.id = t.session_id
    LEFT JOIN person_canon c ON c.person_id = t.presenter_id
    LEFT JOIN person_canon d ON d.person_id = s.presenter_id
WHERE t._deleted = 0 AND s._deleted = 0 AND s.status = 'held' AND t.kind IN ('case_new', 'case_follow_up', 'didactic');

-- A workshop is an event with held workshop days, which counts once, on the first of them, or an event of the two kinds of
-- workshop for which no sessions were written, on its first day; one that was only reported must have been verified.
-- Workshop days without an event: a run of one series (or, without series, of one title) at most three days apart.
CREATE TEMP VIEW report_workshop AS
SELECT v.id AS workshop_id, v.programme_id,
    coalesce((SELECT min(s.planned_on) FROM session s
              WHERE s.event_id = v.id AND s._deleted = 0 AND s.status = 'held' AND s.kind = 'workshop_day'),
             v.start_on) AS planned_on
FROM event v
WHERE v._deleted = 0 AND (
    EXISTS (SELECT 1 FROM session s
            WHERE s.event_id = v.id AND s._deleted = 0 AND s.status = 'held' AND s.kind = 'workshop_day')
    OR (v.kind IN ('workshop', 'tot_workshop') AND (v.evidence IS NULL OR v.verified_on IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM session s WHERE s.event_id = v.id AND s._deleted = 0)))
UNION ALL
SELECT s.id, s.programme_id, s.planned_on
FROM session s
WHERE s._deleted = 0 AND s.status = 'held' AND s.kind = 'workshop_day'
    AND NOT EXISTS (SELECT 1 FROM event v WHERE v.id = s.event_id AND v._deleted = 0)
    AND NOT EXISTS (
        SELECT 1 FROM session b
        WHERE b._deleted = 0 AND b.status = 'held' AND b.kind = 'workshop_day' AND b.programme_id = s.programme_id
            AND b.series_id IS s.series_id AND (s.series_id IS NOT NULL OR b.title = s.title)
            AND NOT EXISTS (SELECT 1 FROM event v WHERE v.id = b.event_id AND v._deleted = 0)
            AND (b.planned_on, b.id) < (s.planned_on, s.id) AND b.planned_on >= date(s.planned_on, '-3 days'));

-- Who learned at an event: those in its class, else its own learners.
CREATE TEMP VIEW report_event_learner AS
SELECT v.id AS event_id, e.person_id, e.completed_on
FROM event v CROSS JOIN report_enrolment e ON e.cohort_id = v.cohort_id
WHERE v._deleted = 0 AND e.status NOT IN ('applied', 'waitlisted')
UNION ALL
SELECT v.id, CAST(coalesce(c.canonical_id, r.person_id) AS INTEGER), r.completed_on
FROM event v CROSS JOIN event_role r ON r.event_id = v.id LEFT JOIN person_canon c ON c.person_id = r.person_id
WHERE v._deleted = 0 AND v.cohort_id IS NULL AND r._deleted = 0 AND r.role = 'learner'
    AND coalesce(c.canonical_id, r.person_id) NOT IN (SELECT id FROM person WHERE _deleted = 1);

-- People that were only counted, at sessions and at events. An event that was counted as a whole counts once.
CREATE TEMP VIEW report_headcount AS
SELECT s.programme_id, s.planned_on AS on_day, h.session_id, NULL AS event_id, s.title, 1 AS is_training, h.cadre, h.sex,
    h.n
FROM headcount h CROSS JOIN session s ON s.id = h.session_id
WHERE h._deleted = 0 AND s._deleted = 0 AND s.status = 'held' AND NOT EXISTS (
    SELECT 1 FROM event_headcount o JOIN event v ON v.id = o.event_id
    WHERE o.event_id = s.event_id AND o._deleted = 0 AND v._deleted = 0)
UNION ALL
SELECT v.programme_id, v.start_on, NULL, v.id, v.title, v.kind NOT IN ('conference', 'outreach'), h.cadre, h.sex, h.n
FROM event_headcount h CROSS JOIN event v ON v.id = h.event_id
WHERE h._deleted = 0 AND v._deleted = 0;

-- The cascade as the service has it; filled before a report that Needs::Cascade. A generation of NULL is not known; the
-- row of all is the one without `of_one`.
CREATE TEMP TABLE report_trainer (
    person_id INTEGER PRIMARY KEY,
    generation INTEGER,
    tot_on TEXT,
    first_taught_on TEXT,
    months_to_first REAL,
    events INTEGER NOT NULL,
    assisted INTEGER NOT NULL,
    learners INTEGER NOT NULL,
    headcount INTEGER NOT NULL,
    last_taught_on TEXT,
    active INTEGER NOT NULL,
    observed_due_on TEXT
) STRICT;
CREATE TEMP TABLE report_cascade (
    of_one INTEGER NOT NULL,
    generation INTEGER,
    trainers INTEGER NOT NULL,
    trained INTEGER NOT NULL,
    utilised INTEGER NOT NULL,
    active INTEGER NOT NULL,
    learners INTEGER NOT NULL,
    headcount INTEGER NOT NULL
) STRICT;

-- Targets with what they are narrowed to: {"cadre_group":"nurse"}, {"cadre":"midwife"}, or typed as cadre_group=nurse.
-- Any other text narrows the target to something we do not count.
CREATE TEMP VIEW report_target AS
SELECT t.id, t.programme_id, t.indicator_code, t.value, t.period_start, t.period_end, t.baseline,
    nullif(t.deviation_note, '') AS deviation_note, nullif(t.evidence_file, '') AS evidence_file,
    nullif(nullif(trim(t.disaggregation), ''), '{}') AS disaggregation,
    CASE WHEN json_valid(t.disaggregation) THEN json_extract(t.disaggregation, '$.cadre_group')
         WHEN t.disaggregation LIKE 'cadre_group=%' THEN trim(substr(t.disaggregation, 13)) END AS cadre_group,
    CASE WHEN json_valid(t.disaggregation) THEN json_extract(t.disaggregation, '$.cadre')
         WHEN t.disaggregation LIKE 'cadre=%' THEN trim(substr(t.disaggregation, 7)) END AS cadre
FROM target t
WHERE t._deleted = 0;
