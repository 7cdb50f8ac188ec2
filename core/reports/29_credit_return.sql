-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row an award and, before them, one a person, scheme and calendar year. credits_due = hours by the scheme (hours for
-- one credit differ for learners and lecturers); counted = what is left of the credits below the most that one activity
-- (its event, else its name) gives, in the order in which they were earned, earlier periods too. An award of no event is of the programmes in which its person was enrolled.
WITH award AS MATERIALIZED (
    SELECT a.id, CAST(coalesce(c.canonical_id, a.person_id) AS INTEGER) AS person_id, a.credit_scheme_id, a.event_id,
        a.role, a.activity, a.hours, a.credits, a.earned_on, a.ref, s.title AS scheme, s.code, s.least_of_year,
        s.most_of_activity,
        a.hours / nullif(CASE a.role WHEN 'lecturer' THEN s.lecturer_hours ELSE s.learner_hours END, 0) AS due
    FROM credit_award a
        JOIN credit_scheme s ON s.id = a.credit_scheme_id
        LEFT JOIN person_canon c ON c.person_id = a.person_id
    WHERE a._deleted = 0 AND s._deleted = 0
        AND coalesce(c.canonical_id, a.person_id) NOT IN (SELECT id FROM person WHERE _deleted = 1)),
summed AS (
    SELECT a.*, sum(a.credits) OVER (
            PARTITION BY a.person_id, a.credit_scheme_id, coalesce(CAST(a.event_id AS TEXT), a.activity)
            ORDER BY a.earned_on, a.id ROWS UNBOUNDED PRECEDING) AS so_far
    FROM award a),
shown AS MATERIALIZED (
    SELECT a.*, CASE WHEN a.most_of_activity IS NULL THEN a.credits
                     ELSE max(0.0, min(a.credits, a.most_of_activity - (a.so_far - a.credits))) END AS counted
    FROM summed a
    WHERE a.earned_on >= coalesce(:from, '') AND a.earned_on <= coalesce(:to, '9999')
        AND (:person IS NULL
             OR a.person_id = coalesce((SELECT canonical_id FROM person_canon WHERE person_id = :person), :person))
        AND (:programme IS NULL OR (SELECT v.programme_id FROM event v WHERE v.id = a.event_id) = :programme
             OR (a.event_id IS NULL AND a.person_id IN (
                 SELECT e.person_id FROM report_enrolment e WHERE e.programme_id = :programme)))
        AND (:institution IS NULL OR (
            SELECT l.institution_id FROM report_place l
            WHERE l.post_id = (
                SELECT o.post_id FROM report_post o
                WHERE o.person_id = a.person_id AND o.start_on <= a.earned_on
                    AND (o.end_on IS NULL OR o.end_on >= a.earned_on)
                ORDER BY o.is_primary DESC, o.start_on DESC, o.post_id LIMIT 1)) = :institution)),
line AS (
    SELECT 'total' AS level, person_id, scheme, code, substr(earned_on, 1, 4) AS year, NULL AS earned_on,
        'all' AS activity, total(hours) AS hours, total(credits) AS credits, NULL AS role, total(due) AS due,
        total(counted) AS counted, max(least_of_year) AS least, NULL AS ref, 0 AS id
    FROM shown
    GROUP BY person_id, credit_scheme_id, year
    UNION ALL
    SELECT 'detail', person_id, scheme, code, substr(earned_on, 1, 4), earned_on, activity, hours, credits, role, due,
        counted, NULL, ref, id
    FROM shown)
SELECT p.full_name_native AS person, p.staff_no AS licence, l.scheme, l.activity, l.hours, l.credits, l.role, l.year,
    l.earned_on AS date, round(l.due, 2) AS credits_due, round(l.counted, 2) AS credits_counted,
    CAST(l.least AS REAL) AS credits_required,
    CASE WHEN l.least IS NULL THEN NULL WHEN l.counted >= l.least - 1e-9 THEN 'yes' ELSE 'no' END AS enough, l.ref,
    p.romanised, l.level, l.person_id AS person_id
FROM line l JOIN person p ON p.id = l.person_id
ORDER BY p.full_name_native, l.person_id, l.code, l.year, l.level = 'detail', l.earned_on, l.id
