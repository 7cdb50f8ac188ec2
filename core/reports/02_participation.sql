-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row a series, a session without one, or an event that was only counted. A person at a session is one participation, whatever the roles. A session
-- that was moved stands as postponed beside the new one, so it is not planned a second time; one that lies ahead of the
-- last day of the period, or of today, is not planned yet, so that held is compared with what could have been held.
WITH meeting AS MATERIALIZED (
    SELECT s.id AS session_id, s.programme_id, coalesce(s.series_id, s.id) AS line_id,
        CASE WHEN s.series_id IS NULL THEN s.title ELSE r.title END AS title, s.status
    FROM session s LEFT JOIN series r ON r.id = s.series_id
    WHERE s._deleted = 0 AND s.status <> 'postponed' AND (:programme IS NULL OR s.programme_id = :programme)
        AND s.planned_on >= coalesce(:from, '') AND s.planned_on <= coalesce(:to, '9999')
        AND (s.planned_on <= :as_of OR s.status = 'held')),
presence AS MATERIALIZED (
    SELECT coalesce(a.series_id, a.session_id) AS line_id, a.session_id, a.person_id, max(a.attended) AS attended,
        max(a.expected = 'yes' AND a.status = 'unmarked') AS unmarked
    FROM report_attendance a
    WHERE (:programme IS NULL OR a.programme_id = :programme)
        AND a.planned_on >= coalesce(:from, '') AND a.planned_on <= coalesce(:to, '9999')
        AND (:institution IS NULL
             OR (SELECT l.institution_id FROM report_place l WHERE l.post_id = a.post_id) = :institution)
        AND (:cadre_group IS NULL
             OR coalesce((SELECT l.cadre_group FROM report_place l WHERE l.post_id = a.post_id), 'unknown')
                = :cadre_group)
        AND (:sex IS NULL OR (SELECT x.sex FROM person x WHERE x.id = a.person_id) = :sex)
    GROUP BY a.session_id, a.person_id),
per_session AS MATERIALIZED (
    SELECT m.line_id, m.session_id, coalesce(sum(p.attended), 0) AS people,
        coalesce(sum(p.unmarked AND NOT p.attended), 0) AS unmarked
    FROM meeting m LEFT JOIN presence p ON p.session_id = m.session_id
    WHERE m.status = 'held'
    GROUP BY m.session_id),
ranked AS (
    SELECT line_id, people, unmarked, row_number() OVER (PARTITION BY line_id ORDER BY people) AS nth,
        count(*) OVER (PARTITION BY line_id) AS n
    FROM per_session
    UNION ALL
    SELECT 0, people, unmarked, row_number() OVER (ORDER BY people), count(*) OVER () FROM per_session),
spread AS MATERIALIZED (
    SELECT line_id, n AS held, sum(people) AS participations, sum(unmarked) AS unmarked,
        avg(CASE WHEN nth IN ((n + 1) / 2, (n + 2) / 2) THEN people END) AS median
    FROM ranked
    GROUP BY line_id),
line_visits AS MATERIALIZED (
    SELECT line_id, person_id, count(*) AS sessions FROM presence WHERE attended GROUP BY line_id, person_id),
visits AS (
    SELECT line_id, person_id, sessions FROM line_visits
    UNION ALL
    SELECT 0, person_id, sum(sessions) FROM line_visits GROUP BY person_id),
faithful AS MATERIALIZED (
    SELECT line_id, count(*) AS people, sum(sessions >= 2) AS returned FROM visits GROUP BY line_id),
counted AS (
    SELECT coalesce(m.line_id, h.event_id) AS line_id, sum(h.n) AS headcount,
        CASE WHEN m.line_id IS NULL THEN h.title END AS event_title
    FROM report_headcount h LEFT JOIN meeting m ON m.session_id = h.session_id
    WHERE :institution IS NULL AND :cadre_group IS NULL AND (:sex IS NULL OR h.sex = :sex) AND (:programme IS NULL OR h.programme_id = :programme)
        AND h.on_day >= coalesce(:from, '') AND h.on_day <= coalesce(:to, '9999')
    GROUP BY 1),
line AS (
    SELECT 1 AS rank, 'total' AS level, 0 AS line_id, 'all' AS title, count(*) AS planned,
        (SELECT sum(headcount) FROM counted) AS headcount
    FROM meeting
    UNION ALL
    SELECT 2, 'detail', m.line_id, max(m.title), count(*), max(c.headcount)
    FROM meeting m LEFT JOIN counted c ON c.line_id = m.line_id
    GROUP BY m.line_id
    UNION ALL
    SELECT 2, 'detail', line_id, event_title, 0, headcount FROM counted WHERE event_title IS NOT NULL)
SELECT coalesce(:from, '..') || '/' || coalesce(:to, '..') AS period, l.title AS series_or_event,
    coalesce(s.held, 0) AS sessions_held, l.planned AS sessions_planned,
    coalesce(s.participations, 0) AS participations, coalesce(f.people, 0) AS unique_people,
    round(1.0 * s.participations / s.held, 1) AS mean_per_session, s.median,
    round(100.0 * f.returned / f.people, 1) AS repeat_rate, l.level,
    coalesce(f.returned, 0) AS people_returning, coalesce(s.unmarked, 0) AS missing_marks,
    coalesce(l.headcount, 0) AS headcount_only
FROM line l LEFT JOIN spread s ON s.line_id = l.line_id LEFT JOIN faithful f ON f.line_id = l.line_id
ORDER BY l.rank, l.title, l.line_id
