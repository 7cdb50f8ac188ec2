-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who lacks which required module on the last day of the period or today: for each institution a row a module, then a row
-- a person who lacks it, of one department where that is asked for. Asked are the basic courses of everybody with a post there and other courses of whoever is
-- enrolled in them; of each course the version in force, of its modules those for the person's cadre. A module counts as
-- had if it was done in any version of its course, and all of them if the course was completed.
WITH course_now AS MATERIALIZED (
    SELECT course_id, id AS version_id, max(effective_from)
    FROM course_version v
    WHERE _deleted = 0 AND effective_from <= :as_of AND (retired_on IS NULL OR retired_on > :as_of)
        AND (:programme IS NULL
             OR EXISTS (SELECT 1 FROM cohort h JOIN course_version o ON o.id = h.course_version_id
                        WHERE o.course_id = v.course_id AND h.programme_id = :programme AND h._deleted = 0))
    GROUP BY course_id),
asked_module AS MATERIALIZED (
    SELECT k.id AS course_id, m.id AS module_id, m.code, m.position, m.audience, k.tier = 'basic' AS of_all,
        CASE WHEN :language = 'zh' THEN coalesce(k.title_zh, k.title) ELSE k.title END AS course,
        CASE WHEN :language = 'zh' THEN coalesce(m.title_zh, m.title) ELSE m.title END AS module
    FROM course_now n JOIN course k ON k.id = n.course_id JOIN module m ON m.course_version_id = n.version_id
    WHERE k._deleted = 0 AND m._deleted = 0 AND m.required = 1),
staff AS MATERIALIZED (
    SELECT p.id AS person_id, l.institution_id, l.department_id, l.cadre_group
    FROM person p JOIN report_place l ON l.post_id = (
        SELECT o.post_id FROM report_post o
        WHERE o.person_id = p.id AND o.start_on <= :as_of AND (o.end_on IS NULL OR o.end_on >= :as_of)
        ORDER BY o.is_primary DESC, o.start_on DESC, o.post_id LIMIT 1)
    WHERE p._deleted = 0 AND coalesce(p.status, 'active') IN ('active', 'unknown')
        AND NOT EXISTS (SELECT 1 FROM person_canon c WHERE c.person_id = p.id AND c.canonical_id <> p.id)
        AND (:institution IS NULL OR l.institution_id = :institution)
        AND (:department IS NULL OR l.department_id IN (
                 SELECT s.id FROM department w JOIN department s ON s.institution_id = w.institution_id AND s.name = w.name
                 WHERE w.id = :department))
        AND (:cadre_group IS NULL OR l.cadre_group = :cadre_group)),
live AS MATERIALIZED (
    SELECT e.person_id, e.course_id, max(h.end_on IS NOT NULL AND h.end_on < :as_of) AS is_over
    FROM report_enrolment e JOIN cohort h ON h.id = e.cohort_id
    WHERE e.entered_on <= :as_of AND (
        e.completed_on > :as_of
        OR e.completed_on IS NULL AND e.status IN ('enrolled', 'in_progress', 'asked_to_repeat', 'not_completed'))
    GROUP BY e.person_id, e.course_id),
had AS MATERIALIZED (
    SELECT e.person_id, e.course_id, m.code, max(g.status IN ('done', 'exempt')) AS done
    FROM report_enrolment e CROSS JOIN module_progress g ON g.enrolment_id = e.enrolment_id
        CROSS JOIN module m ON m.id = g.module_id
    WHERE g._deleted = 0 AND g.status <> 'not_started' AND coalesce(g.done_on, '') <= :as_of
    GROUP BY e.person_id, e.course_id, m.code),
completed AS MATERIALIZED (
    SELECT DISTINCT person_id, course_id FROM report_enrolment WHERE completed_on <= :as_of),
asked AS MATERIALIZED (
    SELECT s.person_id, s.institution_id, s.department_id, s.cadre_group, a.course_id, a.module_id,
        CASE WHEN coalesce(d.done, 0) OR f.person_id IS NOT NULL THEN NULL
             WHEN l.person_id IS NULL THEN 'not_enrolled'
             WHEN l.is_over THEN 'overdue'
             WHEN d.person_id IS NOT NULL THEN 'in_progress'
             ELSE 'not_started' END AS state
    FROM staff s CROSS JOIN asked_module a
        LEFT JOIN live l ON l.person_id = s.person_id AND l.course_id = a.course_id
        LEFT JOIN had d ON d.person_id = s.person_id AND d.course_id = a.course_id AND d.code = a.code
        LEFT JOIN completed f ON f.person_id = s.person_id AND f.course_id = a.course_id
    WHERE (a.of_all OR l.person_id IS NOT NULL)
        AND (coalesce(a.audience, '') = '' OR s.cadre_group = 'unknown'
             OR instr(' ' || a.audience || ' ', ' ' || s.cadre_group || ' ') > 0)),
line AS (
    SELECT 'total' AS level, institution_id, CASE WHEN :department IS NOT NULL THEN min(department_id) END AS department_id, NULL AS person_id, 'all' AS cadre_group, module_id, NULL AS state,
        count(*) AS people, count(*) - count(state) AS had, count(state) AS lacking
    FROM asked
    GROUP BY institution_id, module_id
    UNION ALL
    SELECT 'detail', institution_id, department_id, person_id, cadre_group, module_id, state, NULL, NULL, NULL
    FROM asked
    WHERE state IS NOT NULL)
SELECT CASE WHEN :language = 'zh' THEN coalesce(i.name_zh, i.name_en, i.code) ELSE coalesce(i.name_en, i.name_zh, i.code) END
        AS institution,
    a.course, a.module, coalesce(p.full_name_native, 'all') AS person, l.cadre_group, l.state AS training_state, l.people, l.had,
    l.lacking, round(100.0 * l.had / l.people, 1) AS pct_had, p.romanised, l.level, d.name AS department,
    l.person_id AS person_id
FROM line l
    JOIN institution i ON i.id = l.institution_id
    JOIN asked_module a ON a.module_id = l.module_id
    LEFT JOIN person p ON p.id = l.person_id
    LEFT JOIN department d ON d.id = l.department_id AND d._deleted = 0
ORDER BY institution, i.id, a.course, a.course_id, a.position, a.module_id, l.level = 'detail', p.full_name_native,
    l.person_id
