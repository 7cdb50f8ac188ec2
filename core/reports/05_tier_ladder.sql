-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ladder is basic, intermediate, specialist; other tiers have no step above. Unique people a course and, on the
-- row "all", a tier. The next tier counts from the day this one was completed on.
WITH step (tier, place) AS (VALUES ('basic', 1), ('intermediate', 2), ('specialist', 3)),
done AS MATERIALIZED (
    SELECT t.course_id, t.tier, t.person_id, min(t.completed_on) AS done_on,
        max(t.completed_on >= coalesce(:from, '')) AS in_period
    FROM report_trained t
    WHERE (:programme IS NULL OR t.programme_id = :programme) AND t.completed_on <= coalesce(:to, '9999')
        AND (:institution IS NULL
             OR (SELECT l.institution_id FROM report_place l WHERE l.post_id = t.post_id) = :institution)
        AND (:cadre_group IS NULL
             OR coalesce((SELECT l.cadre_group FROM report_place l WHERE l.post_id = t.post_id), 'unknown')
                = :cadre_group)
    GROUP BY t.course_id, t.person_id),
climber AS MATERIALIZED (
    SELECT DISTINCT t.person_id, s.place, t.completed_on AS done_on
    FROM report_trained t JOIN step s ON s.tier = t.tier
    WHERE s.place > 1 AND (:programme IS NULL OR t.programme_id = :programme)
        AND t.completed_on <= coalesce(:to, '9999')),
rung AS (
    SELECT d.tier, d.course_id, d.person_id, d.done_on, d.in_period FROM done d
    UNION ALL
    SELECT d.tier, 0, d.person_id, min(d.done_on), max(d.in_period) FROM done d GROUP BY d.tier, d.person_id),
climbed AS MATERIALIZED (
    SELECT r.tier, r.course_id, r.in_period, s.place, (julianday(min(c.done_on)) - julianday(r.done_on)) / 30.4375 AS months
    FROM rung r
        LEFT JOIN step s ON s.tier = r.tier
        LEFT JOIN climber c ON c.person_id = r.person_id AND c.place = s.place + 1 AND c.done_on >= r.done_on
    GROUP BY r.tier, r.course_id, r.person_id),
ranked AS (
    SELECT tier, course_id, months, row_number() OVER (PARTITION BY tier, course_id ORDER BY months) AS nth,
        count(*) OVER (PARTITION BY tier, course_id) AS n
    FROM climbed
    WHERE months IS NOT NULL),
middle AS MATERIALIZED (
    SELECT tier, course_id, avg(months) AS months FROM ranked
    WHERE nth IN ((n + 1) / 2, (n + 2) / 2)
    GROUP BY tier, course_id),
line AS (
    SELECT c.tier, c.course_id, sum(c.in_period) AS completed_period, count(*) AS completed,
        CASE WHEN c.place < 3 THEN sum(c.months IS NOT NULL) END AS reached
    FROM climbed c
    GROUP BY c.tier, c.course_id)
SELECT l.tier,
    CASE WHEN l.course_id = 0 THEN 'all'
         WHEN :language = 'zh' THEN coalesce(k.title_zh, k.title) ELSE k.title END AS course,
    l.completed_period, l.completed AS completed_cumulative, l.reached AS reached_next_tier,
    round(100.0 * l.reached / l.completed, 1) AS pct_progress, round(m.months, 1) AS median_months_between,
    CASE WHEN l.course_id = 0 THEN 'total' ELSE 'detail' END AS level
FROM line l
    LEFT JOIN step s ON s.tier = l.tier
    LEFT JOIN course k ON k.id = l.course_id
    LEFT JOIN middle m ON m.tier = l.tier AND m.course_id = l.course_id
ORDER BY coalesce(s.place, 9), l.tier, l.course_id <> 0, course, l.course_id
