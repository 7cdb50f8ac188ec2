-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person counts once a programme and period, placed at the first completion in it (of those at the institution and
-- cadre asked for), so that the detail rows add up to the total. Targets are the widest ones inside the
-- period, added; with a cadre group they stand on its own row. Head counts of conferences and outreach are no training
-- (R11).
WITH scope AS (
    SELECT g.id AS programme_id,
        CASE WHEN :language = 'zh' THEN coalesce(g.name_zh, g.name_en, g.code)
             ELSE coalesce(g.name_en, g.name_zh, g.code) END AS programme
    FROM programme g
    WHERE g._deleted = 0 AND (:programme IS NULL OR g.id = :programme)),
completion AS MATERIALIZED (
    SELECT t.*, coalesce(l.cadre_group, 'unknown') AS cadre_group, l.institution_id,
        row_number() OVER (PARTITION BY t.programme_id, t.person_id ORDER BY t.completed_on, t.enrolment_id) AS nth
    FROM report_trained t LEFT JOIN report_place l ON l.post_id = t.post_id
    WHERE (:programme IS NULL OR t.programme_id = :programme)
        AND t.completed_on >= coalesce(:from, '') AND t.completed_on <= coalesce(:to, '9999')
        AND (:institution IS NULL OR l.institution_id = :institution)
        AND (:cadre_group IS NULL OR coalesce(l.cadre_group, 'unknown') = :cadre_group)),
first_done AS MATERIALIZED (
    SELECT person_id, course_id, min(completed_on) AS first_on FROM report_trained GROUP BY person_id, course_id),
hours AS MATERIALIZED (
    SELECT course_version_id, sum(hours) AS hours FROM module WHERE _deleted = 0 GROUP BY course_version_id),
fact AS MATERIALIZED (
    SELECT c.programme_id, c.cadre_group, p.sex, c.institution_id, c.tier,
        coalesce(n.name, 'unknown') AS funder,
        c.is_retraining OR c.completed_on > d.first_on AS retrained, 1 AS trained, 0 AS headcount,
        h.hours IS NOT NULL AND h.hours < 15 AS short
    FROM completion c
        JOIN first_done d ON d.person_id = c.person_id AND d.course_id = c.course_id
        JOIN person p ON p.id = c.person_id
        LEFT JOIN hours h ON h.course_version_id = c.course_version_id
        LEFT JOIN grant m ON m.id = c.funded_by_grant_id AND m._deleted = 0
        LEFT JOIN funder n ON n.id = m.funder_id AND n._deleted = 0
    WHERE c.nth = 1
    UNION ALL
    SELECT h.programme_id,
        CASE WHEN coalesce(h.cadre, '') = '' THEN 'unknown' ELSE coalesce(g.funder_group, 'other') END AS cadre_group,
        h.sex, NULL, 'unknown', 'unknown', 0, 0, h.n, 0
    FROM report_headcount h LEFT JOIN cadre_group g ON g.cadre = h.cadre
    WHERE h.is_training AND (:programme IS NULL OR h.programme_id = :programme)
        AND h.on_day >= coalesce(:from, '') AND h.on_day <= coalesce(:to, '9999')
        AND :institution IS NULL
        AND (:cadre_group IS NULL OR :cadre_group = CASE WHEN coalesce(h.cadre, '') = '' THEN 'unknown'
                                                         ELSE coalesce(g.funder_group, 'other') END)),
goal AS MATERIALIZED (
    SELECT t.programme_id, t.value, t.period_start, t.period_end,
        CASE WHEN t.disaggregation IS NULL THEN 'all' ELSE coalesce(t.cadre_group, t.cadre) END AS cadre_group
    FROM report_target t
    WHERE t.indicator_code = 'people_trained' AND :institution IS NULL
        AND t.period_start >= coalesce(:from, '') AND t.period_end <= coalesce(:to, '9999')),
widest AS MATERIALIZED (
    SELECT a.programme_id, a.cadre_group, sum(a.value) AS value
    FROM goal a
    WHERE NOT EXISTS (
        SELECT 1 FROM goal b
        WHERE b.programme_id = a.programme_id AND b.cadre_group = a.cadre_group
            AND b.period_start <= a.period_start AND b.period_end >= a.period_end
            AND (b.period_start < a.period_start OR b.period_end > a.period_end))
    GROUP BY a.programme_id, a.cadre_group),
undated AS (
    SELECT programme_id, count(DISTINCT person_id) AS people
    FROM report_enrolment
    WHERE status = 'completed' AND completed_on IS NULL AND tier <> 'orientation'
    GROUP BY programme_id),
line AS (
    SELECT 1 AS rank, 'total' AS level, s.programme_id, coalesce(:cadre_group, 'all') AS cadre_group, 'all' AS sex,
        NULL AS institution_id, 'all' AS tier, 'all' AS funder, coalesce(sum(f.trained), 0) AS trained,
        coalesce(sum(f.trained AND f.retrained), 0) AS retrained, coalesce(sum(f.headcount), 0) AS headcount,
        coalesce(sum(f.short), 0) AS short, (SELECT people FROM undated u WHERE u.programme_id = s.programme_id) AS missing
    FROM scope s LEFT JOIN fact f ON f.programme_id = s.programme_id
    GROUP BY s.programme_id
    UNION ALL
    SELECT 2, 'cadre_group', programme_id, cadre_group, 'all', NULL, 'all', 'all', sum(trained),
        sum(trained AND retrained), sum(headcount), sum(short), NULL
    FROM fact
    WHERE :cadre_group IS NULL
    GROUP BY programme_id, cadre_group
    UNION ALL
    SELECT 3, 'detail', programme_id, cadre_group, sex, coalesce(institution_id, 0), tier, funder, sum(trained),
        sum(trained AND retrained), sum(headcount), sum(short), NULL
    FROM fact
    GROUP BY programme_id, cadre_group, sex, institution_id, tier, funder)
SELECT coalesce(:from, '..') || '/' || coalesce(:to, '..') AS period, s.programme, 'people_trained' AS indicator,
    l.cadre_group, l.sex,
    CASE WHEN l.rank < 3 THEN 'all'
         WHEN :language = 'zh' THEN coalesce(i.name_zh, i.name_en, i.code, 'unknown')
         ELSE coalesce(i.name_en, i.name_zh, i.code, 'unknown') END AS institution,
    l.tier, l.trained - l.retrained AS newly_trained, l.retrained, l.trained AS unique_trained,
    l.headcount AS headcount_only, w.value AS target, round(100.0 * l.trained / w.value, 1) AS pct_target,
    l.level, CASE WHEN l.rank < 3 THEN 'all' ELSE coalesce(i.care_tier, 'unknown') END AS care_tier,
    CASE WHEN l.rank < 3 THEN 'all' ELSE coalesce(i.province, 'unknown') END AS province,
    CASE WHEN l.rank < 3 THEN 'all' ELSE coalesce(i.urban_rural, 'unknown') END AS urban_rural,
    l.funder, l.short AS below_15_hours,
    CASE WHEN l.rank = 1 THEN coalesce(l.missing, 0) END AS missing_completion_date
FROM line l
    JOIN scope s ON s.programme_id = l.programme_id
    LEFT JOIN institution i ON i.id = l.institution_id
    LEFT JOIN widest w ON w.programme_id = l.programme_id AND w.cadre_group = l.cadre_group AND l.rank < 3
ORDER BY s.programme, l.programme_id, l.rank, l.cadre_group, institution, i.id, l.sex, l.tier, l.funder
