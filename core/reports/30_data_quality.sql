-- SPDX-License-Identifier: GPL-3.0-or-later
-- What to mend, after one line a kind of problem with how much of what is required is filled. People and posts belong
-- to no programme and are checked whole; sessions, enrolments and scores within :programme and the period. A finding of
-- duplicate_suspect is a pair; filled are the people in none.
WITH meeting AS MATERIALIZED (
    SELECT s.id, s.programme_id, s.title, s.planned_on, s.status, g.start_on, g.end_on
    FROM session s JOIN programme g ON g.id = s.programme_id
    WHERE s._deleted = 0 AND (:programme IS NULL OR s.programme_id = :programme)
        AND s.planned_on >= coalesce(:from, '') AND s.planned_on <= coalesce(:to, '9999')),
living AS MATERIALIZED (
    SELECT p.id, p.sex FROM person p
    WHERE p._deleted = 0 AND p.id NOT IN (SELECT person_id FROM person_canon)),
post AS MATERIALIZED (
    SELECT r.post_id, r.person_id, a.institution_id, a.cadre, r.start_on, r.end_on, r.is_primary
    FROM report_post r JOIN affiliation a ON a.id = r.post_id
    WHERE r.person_id NOT IN (SELECT id FROM person WHERE _deleted = 1)),
taken AS MATERIALIZED (
    SELECT e.enrolment_id, e.person_id, e.status, e.completed_on, g.start_on, g.end_on,
        CASE WHEN e.completed_on IS NOT NULL THEN EXISTS (
            SELECT 1 FROM report_post p
            WHERE p.person_id = e.person_id AND p.start_on <= e.completed_on
                AND (p.end_on IS NULL OR p.end_on >= e.completed_on)) END AS placed
    FROM report_enrolment e JOIN programme g ON g.id = e.programme_id
    WHERE (:programme IS NULL OR e.programme_id = :programme)
        AND coalesce(e.completed_on, e.entered_on) >= coalesce(:from, '')
        AND coalesce(e.completed_on, e.entered_on) <= coalesce(:to, '9999')),
marks AS MATERIALIZED (
    SELECT a.session_id, count(*) AS expected, sum(a.status = 'unmarked') AS unmarked
    FROM attendance a CROSS JOIN meeting m ON m.id = a.session_id
    WHERE a._deleted = 0 AND a.expected = 'yes' AND m.status = 'held'
    GROUP BY a.session_id),
pair AS MATERIALIZED (
    SELECT c.enrolment_id, c.assessment_id, c.taken_on, x.title,
        (x.paired_with_id IS NULL
         OR EXISTS (SELECT 1 FROM score o WHERE o.enrolment_id = c.enrolment_id AND o.assessment_id = x.paired_with_id
                        AND o._deleted = 0))
        AND (t.status <> 'completed' OR NOT EXISTS (
            SELECT 1 FROM assessment y
            WHERE y.paired_with_id = x.id AND y._deleted = 0 AND NOT EXISTS (
                SELECT 1 FROM score o WHERE o.enrolment_id = c.enrolment_id AND o.assessment_id = y.id
                    AND o._deleted = 0))) AS paired,
        c.id, t.person_id
    FROM score c JOIN assessment x ON x.id = c.assessment_id JOIN taken t ON t.enrolment_id = c.enrolment_id
    WHERE c._deleted = 0 AND x._deleted = 0
        AND (x.paired_with_id IS NOT NULL
             OR EXISTS (SELECT 1 FROM assessment y WHERE y.paired_with_id = x.id AND y._deleted = 0))),
overlapping AS MATERIALIZED (
    SELECT post_id, person_id, start_on, max(coalesce(end_on, '9999')) OVER (
        PARTITION BY person_id ORDER BY start_on, post_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
        >= start_on AS overlaps
    FROM post WHERE is_primary = 1),
suspected AS MATERIALIZED (
    SELECT newer_id AS id FROM temp.report_suspect UNION SELECT older_id FROM temp.report_suspect),
finding AS (
    SELECT 'affiliation' AS table_name, p.post_id AS record, 'missing_cadre' AS problem, p.person_id, NULL AS label,
        p.start_on AS on_day, NULL AS n, NULL AS other_id
    FROM post p WHERE coalesce(p.cadre, '') = ''
    UNION ALL
    SELECT 'person', l.id, 'missing_sex', l.id, NULL, NULL, NULL, NULL FROM living l WHERE l.sex = 'unknown'
    UNION ALL
    SELECT 'person', l.id, 'no_affiliation', l.id, NULL, NULL, NULL, NULL FROM living l
    WHERE l.id NOT IN (SELECT person_id FROM post)
    UNION ALL
    SELECT 'enrolment', t.enrolment_id, 'no_affiliation', t.person_id, NULL, t.completed_on, NULL, NULL FROM taken t
    WHERE t.placed = 0 AND t.person_id IN (SELECT person_id FROM post)
    UNION ALL
    SELECT 'affiliation', o.post_id, 'overlap', o.person_id, NULL, o.start_on, NULL, NULL FROM overlapping o WHERE o.overlaps
    UNION ALL
    SELECT 'score', p.id, 'unpaired_test', p.person_id, p.title, p.taken_on, NULL, NULL FROM pair p WHERE NOT p.paired
    UNION ALL
    SELECT 'session', m.id, 'unmarked_attendance', NULL, m.title, m.planned_on, k.unmarked, NULL
    FROM marks k JOIN meeting m ON m.id = k.session_id WHERE k.unmarked > 0
    UNION ALL
    SELECT 'person', s.newer_id, 'duplicate_suspect', s.newer_id, NULL, NULL, NULL, s.older_id FROM temp.report_suspect s
    UNION ALL
    SELECT 'session', m.id, 'outside_programme_dates', NULL, m.title, m.planned_on, NULL, NULL FROM meeting m
    WHERE m.planned_on < m.start_on OR m.planned_on > m.end_on
    UNION ALL
    SELECT 'enrolment', t.enrolment_id, 'outside_programme_dates', t.person_id, NULL, t.completed_on, NULL, NULL FROM taken t
    WHERE t.completed_on < t.start_on OR t.completed_on > t.end_on
    UNION ALL
    SELECT 'enrolment', t.enrolment_id, 'missing_completion_date', t.person_id, NULL, NULL, NULL, NULL FROM taken t
    WHERE t.status = 'completed' AND t.completed_on IS NULL),
required (problem, place, total, filled) AS (
    SELECT 'missing_cadre', 1, count(*), sum(coalesce(cadre, '') <> '') FROM post
    UNION ALL
    SELECT 'missing_sex', 2, count(*), sum(sex <> 'unknown') FROM living
    UNION ALL
    SELECT 'no_affiliation', 3, (SELECT count(*) FROM living) + (SELECT count(placed) FROM taken),
        (SELECT count(*) FROM living WHERE id IN (SELECT person_id FROM post))
        + (SELECT count(*) FROM taken WHERE placed OR (placed = 0 AND person_id NOT IN (SELECT person_id FROM post)))
    UNION ALL
    SELECT 'overlap', 4, count(*), sum(NOT coalesce(overlaps, 0)) FROM overlapping
    UNION ALL
    SELECT 'unpaired_test', 5, count(*), sum(paired) FROM pair
    UNION ALL
    SELECT 'unmarked_attendance', 6, sum(expected), sum(expected) - sum(unmarked) FROM marks
    UNION ALL
    SELECT 'duplicate_suspect', 7, (SELECT count(*) FROM living), (SELECT count(*) FROM living) - (SELECT count(*) FROM suspected)
    UNION ALL
    SELECT 'outside_programme_dates', 8, (SELECT count(*) FROM meeting) + (SELECT count(completed_on) FROM taken),
        (SELECT count(*) FROM meeting WHERE planned_on >= start_on AND planned_on <= coalesce(end_on, '9999'))
        + (SELECT count(*) FROM taken WHERE completed_on >= start_on AND completed_on <= coalesce(end_on, '9999'))
    UNION ALL
    SELECT 'missing_completion_date', 9, count(*), count(completed_on) FROM taken WHERE status = 'completed')
SELECT "table", record, problem, label, date, findings, level, filled, required, completeness_pct, other_record
FROM (
    SELECT 1 AS rank, r.place, NULL AS "table", NULL AS record, r.problem, NULL AS label, NULL AS date,
        CASE r.problem WHEN 'duplicate_suspect' THEN (SELECT count(*) FROM temp.report_suspect)
            ELSE coalesce(r.total - r.filled, 0) END AS findings,
        'total' AS level, coalesce(r.filled, 0) AS filled, coalesce(r.total, 0) AS required,
        round(100.0 * r.filled / nullif(r.total, 0), 1) AS completeness_pct, NULL AS other_record
    FROM required r
    UNION ALL
    SELECT 2, q.place, f.table_name, f.record, f.problem, coalesce(f.label, p.full_name_native), f.on_day, coalesce(f.n, 1),
        'detail', NULL, NULL, NULL, f.other_id
    FROM finding f JOIN required q ON q.problem = f.problem LEFT JOIN person p ON p.id = f.person_id)
ORDER BY rank, place, date, label, record
