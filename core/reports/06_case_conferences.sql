-- SPDX-License-Identifier: GPL-3.0-or-later
-- Months with conferences, after a row for all of them. Punctual: begun no later than five minutes after the planned
-- time; held conferences without a start time are missing from that share. Spokes are institutions other than the hub.
-- A conference that lies ahead of the last day of the period, or of today, is not planned yet. What was presented are
-- the parts of held conferences and the cases given to them: as nothing says which part a case is, the more of the two
-- counts of each conference and kind.
WITH meeting AS MATERIALIZED (
    SELECT c.*, substr(c.planned_on, 1, 7) AS month,
        CASE WHEN c.status = 'held' AND c.actual_start IS NOT NULL
             THEN strftime('%s', '2000-01-01 ' || c.actual_start) - strftime('%s', '2000-01-01 ' || c.planned_time)
                  <= 300 END AS punctual
    FROM report_conference c
    WHERE (:programme IS NULL OR c.programme_id = :programme)
        AND c.planned_on >= coalesce(:from, '') AND c.planned_on <= coalesce(:to, '9999')
        AND (c.planned_on <= :as_of OR c.status = 'held')),
presence AS MATERIALIZED (
    SELECT a.session_id, a.person_id, a.role, substr(a.planned_on, 1, 7) AS month,
        (SELECT l.institution_id FROM report_place l WHERE l.post_id = a.post_id) AS institution_id
    FROM report_attendance a
    WHERE a.attended AND a.session_kind IN ('complex_case_conference', 'case_conference')
        AND (:programme IS NULL OR a.programme_id = :programme)
        AND a.planned_on >= coalesce(:from, '') AND a.planned_on <= coalesce(:to, '9999')
        AND (:institution IS NULL
             OR (SELECT l.institution_id FROM report_place l WHERE l.post_id = a.post_id) = :institution)
        AND (:cadre_group IS NULL
             OR coalesce((SELECT l.cadre_group FROM report_place l WHERE l.post_id = a.post_id), 'unknown')
                = :cadre_group)),
once AS MATERIALIZED (
    SELECT session_id, person_id, month, max(institution_id) AS institution_id FROM presence
    GROUP BY session_id, person_id),
people AS MATERIALIZED (
    SELECT month, count(DISTINCT person_id) AS unique_people, count(*) AS participations,
        count(DISTINCT institution_id) AS institutions, sum(institution_id IS NULL) AS homeless
    FROM once GROUP BY month
    UNION ALL
    SELECT 'all', count(DISTINCT person_id), count(*), count(DISTINCT institution_id), sum(institution_id IS NULL)
    FROM once),
spoke AS MATERIALIZED (
    SELECT m.month, m.session_id, count(DISTINCT nullif(o.institution_id, m.hub_institution_id)) AS spokes
    FROM meeting m JOIN once o ON o.session_id = m.session_id
    GROUP BY m.session_id),
part AS MATERIALIZED (
    SELECT t.session_id, substr(t.planned_on, 1, 7) AS month, t.kind, t.presenter_id
    FROM report_part t JOIN meeting m ON m.session_id = t.session_id),
given AS MATERIALIZED (
    SELECT m.session_id, m.month, CASE c.kind WHEN 'follow_up' THEN 'case_follow_up' ELSE 'case_new' END AS kind,
        coalesce(p.canonical_id, c.presenter_id) AS presenter_id
    FROM meeting m JOIN case_item c ON c.session_id = m.session_id LEFT JOIN person_canon p ON p.person_id = c.presenter_id
    WHERE m.status = 'held' AND c._deleted = 0 AND c.review_status IN ('presented', 'closed')),
shown AS MATERIALIZED (
    SELECT month, kind, max(n) AS n
    FROM (SELECT session_id, month, kind, count(*) AS n FROM part WHERE kind <> 'didactic' GROUP BY session_id, kind
          UNION ALL SELECT session_id, month, kind, count(*) FROM given GROUP BY session_id, kind)
    GROUP BY session_id, kind),
presenter AS (
    SELECT month, presenter_id AS person_id FROM part WHERE presenter_id IS NOT NULL
    UNION
    SELECT month, presenter_id FROM given WHERE presenter_id IS NOT NULL
    UNION
    SELECT m.month, coalesce(c.canonical_id, m.presenter_id)
    FROM meeting m LEFT JOIN person_canon c ON c.person_id = m.presenter_id
    WHERE m.status = 'held' AND m.presenter_id IS NOT NULL
    UNION
    SELECT month, person_id FROM presence WHERE role = 'presenter'),
counted AS MATERIALIZED (
    SELECT m.month, sum(h.n) AS n FROM meeting m JOIN headcount h ON h.session_id = m.session_id
    WHERE m.status = 'held' AND h._deleted = 0 AND :institution IS NULL AND :cadre_group IS NULL
    GROUP BY m.month),
months AS (
    SELECT DISTINCT 2 AS rank, 'detail' AS level, month FROM meeting UNION ALL SELECT 1, 'total', 'all'),
line AS (
    SELECT k.rank, k.level, k.month, coalesce(sum(m.status <> 'postponed'), 0) AS planned,
        coalesce(sum(m.status = 'held'), 0) AS held, coalesce(sum(m.status = 'cancelled'), 0) AS cancelled,
        coalesce(sum(m.status = 'postponed'), 0) AS postponed, coalesce(sum(m.punctual), 0) AS punctual,
        count(m.punctual) AS timed
    FROM months k LEFT JOIN meeting m ON k.rank = 1 OR m.month = k.month
    GROUP BY k.rank, k.month)
SELECT l.month, l.planned, l.held, l.cancelled, round(100.0 * l.punctual / nullif(l.timed, 0), 1) AS punctuality_pct,
    coalesce(p.institutions, 0) AS institutions_present,
    round((SELECT total(s.spokes) FROM spoke s WHERE l.rank = 1 OR s.month = l.month) / nullif(l.held, 0), 1)
        AS mean_spokes_per_session,
    coalesce((SELECT sum(s.n) FROM shown s WHERE s.kind = 'case_new' AND (l.rank = 1 OR s.month = l.month)), 0)
        AS cases_new,
    coalesce((SELECT sum(s.n) FROM shown s WHERE s.kind = 'case_follow_up' AND (l.rank = 1 OR s.month = l.month)), 0)
        AS cases_follow_up,
    (SELECT count(*) FROM part t WHERE t.kind = 'didactic' AND (l.rank = 1 OR t.month = l.month)) AS didactics,
    coalesce(p.unique_people, 0) AS unique_people, coalesce(p.participations, 0) AS participations,
    (SELECT count(DISTINCT r.person_id) FROM presenter r WHERE l.rank = 1 OR r.month = l.month) AS presenters_unique,
    l.level, round(100.0 * l.held / nullif(l.planned, 0), 1) AS held_pct, l.postponed, l.punctual AS started_on_time,
    l.timed AS start_known, l.held - l.timed AS missing_start, coalesce(p.homeless, 0) AS missing_institution,
    coalesce((SELECT sum(c.n) FROM counted c WHERE l.rank = 1 OR c.month = l.month), 0) AS headcount_only
FROM line l LEFT JOIN people p ON p.month = l.month
ORDER BY l.rank, l.month
