-- SPDX-License-Identifier: GPL-3.0-or-later
-- Unique people a course. Tested: took a test after the course or a final one that has a pass mark; mastered: passed
-- the last attempt of each of them. Observed: an OSCE or teach-back with a pass mark, or an entrusted activity that the
-- course's modules name, in the period; competent: each of them passed or at its target level, by the latest judgement.
-- The post is that of the latest judgement's day.
WITH learner AS MATERIALIZED (
    SELECT e.enrolment_id, e.person_id, e.course_id, e.course_version_id
    FROM report_enrolment e WHERE :programme IS NULL OR e.programme_id = :programme),
judged AS (
    SELECT l.course_id, l.person_id, x.kind IN ('osce', 'teach_back') AS seen, 'test ' || x.id AS item,
        CASE WHEN x.pass_mark IS NOT NULL THEN s.raw >= x.pass_mark END AS good, coalesce(s.taken_on, h.start_on) AS on_day,
        s.attempt AS turn, s.id AS row_id
    FROM learner l JOIN test_score s ON s.enrolment_id = l.enrolment_id
        JOIN assessment x ON x.id = s.assessment_id AND x._deleted = 0
        JOIN enrolment e ON e.id = l.enrolment_id JOIN cohort h ON h.id = e.cohort_id
    WHERE x.kind IN ('post_test', 'final', 'osce', 'teach_back')
    UNION ALL
    SELECT DISTINCT l.course_id, l.person_id, 1, 'epa ' || o.epa_id, o.level >= a.target_level, o.observed_on, 1, o.id
    FROM epa_observation o
        JOIN epa a ON a.id = o.epa_id AND a._deleted = 0
        LEFT JOIN person_canon c ON c.person_id = o.person_id
        JOIN learner l ON l.person_id = coalesce(c.canonical_id, o.person_id)
    WHERE o._deleted = 0 AND EXISTS (
        SELECT 1 FROM module m WHERE m.course_version_id = l.course_version_id AND m._deleted = 0
            AND ' ' || m.competencies || ' ' LIKE '% ' || a.code || ' %')),
ranked AS (
    SELECT *, row_number() OVER (PARTITION BY course_id, person_id, item ORDER BY on_day DESC, turn DESC, row_id DESC)
        AS nth
    FROM judged
    WHERE on_day >= coalesce(:from, '') AND on_day <= coalesce(:to, '9999')),
person_course AS MATERIALIZED (
    SELECT course_id, person_id, max(on_day) AS on_day,
        min(CASE WHEN NOT seen THEN good END) AS mastered, min(CASE WHEN seen THEN good END) AS competent,
        max(NOT seen AND good IS NULL) AS unclear
    FROM ranked WHERE nth = 1
    GROUP BY course_id, person_id),
counted AS (
    SELECT p.* FROM person_course p LEFT JOIN report_place w ON w.post_id = (
        SELECT r.post_id FROM report_post r
        WHERE r.person_id = p.person_id AND r.start_on <= p.on_day AND (r.end_on IS NULL OR r.end_on >= p.on_day)
        ORDER BY r.is_primary DESC, r.start_on DESC, r.post_id LIMIT 1)
    WHERE (:institution IS NULL OR w.institution_id = :institution)
        AND (:cadre_group IS NULL OR coalesce(w.cadre_group, 'unknown') = :cadre_group)
        AND (:sex IS NULL OR (SELECT x.sex FROM person x WHERE x.id = p.person_id) = :sex))
SELECT CASE WHEN :language = 'zh' THEN coalesce(k.title_zh, k.title) ELSE k.title END AS course,
    count(c.mastered) AS tested, coalesce(sum(c.mastered), 0) AS mastered,
    round(100.0 * sum(c.mastered) / nullif(count(c.mastered), 0), 1) AS pct_mastered,
    count(c.competent) AS observed, coalesce(sum(c.competent), 0) AS competent,
    round(100.0 * sum(c.competent) / nullif(count(c.competent), 0), 1) AS pct_competent,
    coalesce(sum(c.unclear AND c.mastered IS NULL), 0) AS missing_pass_mark
FROM counted c JOIN course k ON k.id = c.course_id
GROUP BY c.course_id
ORDER BY k.title, c.course_id
