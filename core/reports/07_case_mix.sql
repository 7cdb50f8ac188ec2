-- SPDX-License-Identifier: GPL-3.0-or-later
-- Cases presented at held conferences, by one property at a time after a row for all of them: crossing the properties
-- would leave cells so small that they tell who is meant. A case with two domains or two kinds of question counts in
-- both; what is not given is "unknown".
WITH presented AS MATERIALIZED (
    SELECT c.* FROM case_item c JOIN session s ON s.id = c.session_id
    WHERE c._deleted = 0 AND s._deleted = 0 AND s.status = 'held'
        AND (c.review_status IN ('presented', 'closed') OR c.id IN (SELECT value FROM json_each(:approved)))
        AND (:programme IS NULL OR c.programme_id = :programme)
        AND s.planned_on >= coalesce(:from, '') AND s.planned_on <= coalesce(:to, '9999')
        AND (:institution IS NULL OR c.presenting_institution_id = :institution)),
value AS (
    SELECT 1 AS place, 'dx_group' AS dimension, dx_group AS code, id FROM presented
    UNION ALL SELECT 2, 'age_band', age_band, id FROM presented
    UNION ALL SELECT 3, 'sex', sex, id FROM presented
    UNION ALL SELECT 4, 'setting', setting, id FROM presented
    UNION ALL SELECT 5, 'tier_of_care', tier_of_care, id FROM presented
    UNION ALL SELECT 6, 'problem_domain', coalesce(m.code, 'unknown'), p.id
        FROM presented p LEFT JOIN case_mark m ON m.case_id = p.id AND m.kind = 'problem_domain' AND m._deleted = 0
    UNION ALL SELECT 7, 'question_type', coalesce(q.type, 'unknown'), p.id
        FROM presented p LEFT JOIN case_question q ON q.case_id = p.id AND q._deleted = 0),
line AS (
    SELECT 0 AS place, '' AS dimension, 'all' AS code, count(*) AS cases FROM presented
    UNION ALL
    SELECT place, dimension, code, count(DISTINCT id) FROM value GROUP BY place, dimension, code)
SELECT coalesce(:from, '..') || '/' || coalesce(:to, '..') AS period,
    CASE WHEN dimension = 'dx_group' THEN code ELSE 'all' END AS dx_group,
    CASE WHEN dimension = 'age_band' THEN code ELSE 'all' END AS age_band,
    CASE WHEN dimension = 'sex' THEN code ELSE 'all' END AS sex,
    CASE WHEN dimension = 'setting' THEN code ELSE 'all' END AS setting,
    CASE WHEN dimension = 'tier_of_care' THEN code ELSE 'all' END AS tier_of_care,
    CASE WHEN dimension = 'problem_domain' THEN code ELSE 'all' END AS problem_domain,
    CASE WHEN dimension = 'question_type' THEN code ELSE 'all' END AS question_type,
    cases, CASE WHEN place = 0 THEN 'total' ELSE 'detail' END AS level
FROM line
ORDER BY place, cases DESC, code
