-- SPDX-License-Identifier: GPL-3.0-or-later
-- Marks in percent of the test's maximum. Before: the first attempt; after and at retention: the last one. A test after
-- is paired with the one it names, else with the first test before of its version; only people who took both are in the
-- means. They belong to the period of their test after, without one to that of their test before, and to the post they
-- had on that day. Normalised gain is that of the means; the deviation is that of a sample; the effect is the mean
-- difference over the deviation of the differences.
WITH test AS MATERIALIZED (
    SELECT x.id AS test_id, x.course_version_id, x.kind, x.max, x.pass_mark,
        CASE WHEN x.kind = 'post_test' THEN coalesce(
            (SELECT b.id FROM assessment b WHERE b.id = x.paired_with_id AND b.kind = 'pre_test' AND b._deleted = 0),
            (SELECT b.id FROM assessment b WHERE b.paired_with_id = x.id AND b.kind = 'pre_test' AND b._deleted = 0),
            (SELECT min(b.id) FROM assessment b
             WHERE b.course_version_id = x.course_version_id AND b.kind = 'pre_test' AND b._deleted = 0)) END AS pre_id
    FROM assessment x
    WHERE x._deleted = 0 AND x.max > 0 AND x.kind IN ('pre_test', 'post_test', 'retention_test')),
taken AS (
    SELECT e.cohort_id, e.course_id, e.person_id, t.test_id, t.kind, t.pre_id, 100.0 * s.raw / t.max AS mark,
        100.0 * t.pass_mark / t.max AS pass, coalesce(s.taken_on, h.start_on) AS taken_on,
        row_number() OVER (PARTITION BY e.cohort_id, e.person_id, t.test_id
                           ORDER BY s.attempt, coalesce(s.taken_on, ''), s.id) AS first,
        row_number() OVER (PARTITION BY e.cohort_id, e.person_id, t.test_id
                           ORDER BY s.attempt DESC, coalesce(s.taken_on, '') DESC, s.id DESC) AS last
    FROM test t
        JOIN test_score s ON s.assessment_id = t.test_id
        JOIN report_enrolment e ON e.enrolment_id = s.enrolment_id
        JOIN cohort h ON h.id = e.cohort_id
    WHERE (:programme IS NULL OR e.programme_id = :programme) AND (:cohort IS NULL OR e.cohort_id = :cohort)
        AND coalesce(s.taken_on, h.start_on) <= coalesce(:to, '9999')),
mark AS MATERIALIZED (
    SELECT * FROM taken WHERE CASE WHEN kind = 'pre_test' THEN first ELSE last END = 1),
pair AS MATERIALIZED (
    SELECT b.cohort_id, b.person_id, avg(b.mark) AS pre, avg(a.mark) AS post,
        CASE WHEN count(a.pass) = count(*) THEN min(b.mark >= coalesce(b.pass, a.pass)) END AS passed_pre,
        CASE WHEN count(a.pass) = count(*) THEN min(a.mark >= a.pass) END AS passed_post
    FROM mark a JOIN mark b ON b.test_id = a.pre_id AND b.cohort_id = a.cohort_id AND b.person_id = a.person_id
    WHERE a.kind = 'post_test'
    GROUP BY b.cohort_id, b.person_id),
learner AS (
    SELECT m.course_id, m.cohort_id, m.person_id,
        coalesce(max(CASE WHEN m.kind = 'post_test' THEN m.taken_on END),
                 max(CASE WHEN m.kind = 'pre_test' THEN m.taken_on END), max(m.taken_on)) AS on_day,
        max(m.kind = 'pre_test') AS has_pre, max(m.kind = 'post_test') AS has_post,
        avg(CASE WHEN m.kind = 'retention_test' THEN m.mark END) AS retention
    FROM mark m
    GROUP BY m.course_id, m.cohort_id, m.person_id),
counted AS MATERIALIZED (
    SELECT l.*, p.pre, p.post, p.post - p.pre AS gain, p.passed_pre, p.passed_post
    FROM learner l LEFT JOIN pair p ON p.cohort_id = l.cohort_id AND p.person_id = l.person_id
        LEFT JOIN report_place w ON w.post_id = (
            SELECT r.post_id FROM report_post r
            WHERE r.person_id = l.person_id AND r.start_on <= l.on_day AND (r.end_on IS NULL OR r.end_on >= l.on_day)
            ORDER BY r.is_primary DESC, r.start_on DESC, r.post_id LIMIT 1)
    WHERE l.on_day >= coalesce(:from, '')
        AND (:institution IS NULL OR w.institution_id = :institution)
        AND (:cadre_group IS NULL OR coalesce(w.cadre_group, 'unknown') = :cadre_group)
        AND (:sex IS NULL OR (SELECT x.sex FROM person x WHERE x.id = l.person_id) = :sex)),
line AS (
    SELECT course_id, cohort_id AS line_id, has_pre, has_post, pre, post, gain, passed_pre, passed_post, retention
    FROM counted
    UNION ALL
    SELECT course_id, 0, has_pre, has_post, pre, post, gain, passed_pre, passed_post, retention FROM counted),
mean AS MATERIALIZED (
    SELECT course_id, line_id, sum(has_pre) AS n_pre, sum(has_post) AS n_post, count(gain) AS n_paired,
        avg(CASE WHEN gain IS NOT NULL THEN pre END) AS pre, avg(CASE WHEN gain IS NOT NULL THEN post END) AS post,
        avg(gain) AS gain, count(passed_post) AS pass_base, sum(passed_pre) AS passed_pre,
        sum(passed_post) AS passed_post, count(retention) AS n_retention, avg(retention) AS retention
    FROM line
    GROUP BY course_id, line_id),
spread AS (
    SELECT l.course_id, l.line_id, sqrt(sum((l.pre - m.pre) * (l.pre - m.pre)) / nullif(m.n_paired - 1, 0)) AS pre,
        sqrt(sum((l.post - m.post) * (l.post - m.post)) / nullif(m.n_paired - 1, 0)) AS post,
        sqrt(sum((l.gain - m.gain) * (l.gain - m.gain)) / nullif(m.n_paired - 1, 0)) AS gain
    FROM line l JOIN mean m ON m.course_id = l.course_id AND m.line_id = l.line_id
    WHERE l.gain IS NOT NULL
    GROUP BY l.course_id, l.line_id)
SELECT CASE WHEN :language = 'zh' THEN coalesce(k.title_zh, k.title) ELSE k.title END AS course,
    coalesce(h.name, 'all') AS cohort, m.n_pre, m.n_post, m.n_paired, round(m.pre, 1) AS mean_pre,
    round(s.pre, 1) AS sd_pre, round(m.post, 1) AS mean_post, round(s.post, 1) AS sd_post,
    round(m.gain, 1) AS mean_gain, round(m.gain / nullif(100 - m.pre, 0), 2) AS norm_gain,
    round(100.0 * m.passed_pre / nullif(m.pass_base, 0), 1) AS pass_pre_pct,
    round(100.0 * m.passed_post / nullif(m.pass_base, 0), 1) AS pass_post_pct,
    round(m.gain / nullif(s.gain, 0), 2) AS effect_size, m.n_retention, round(m.retention, 1) AS mean_retention,
    CASE WHEN m.line_id = 0 THEN 'total' ELSE 'detail' END AS level, coalesce(m.passed_pre, 0) AS passed_pre,
    coalesce(m.passed_post, 0) AS passed_post, m.pass_base
FROM mean m JOIN course k ON k.id = m.course_id
    LEFT JOIN spread s ON s.course_id = m.course_id AND s.line_id = m.line_id
    LEFT JOIN cohort h ON h.id = m.line_id
ORDER BY k.title, m.course_id, m.line_id <> 0, h.start_on, h.name, m.line_id
