-- SPDX-License-Identifier: GPL-3.0-or-later
-- What became of recommendations made in the period: for all of them, by kind, then by presenting institution. Closed =
-- it is known what became of it; carried out = done or partly done, of those that could have been. "unknown" holds those
-- nobody has reported on yet. Days to the follow-up are those of each case once.
WITH made AS MATERIALIZED (
    SELECT r.id, r.case_id, r.category, r.status, c.presenting_institution_id AS institution_id,
        r.sent_to_presenter_on IS NOT NULL AND julianday(r.sent_to_presenter_on) - julianday(r.made_on) <= 7 AS sent,
        (SELECT min(f.done_on) FROM follow_up f WHERE f.case_id = r.case_id AND f._deleted = 0) AS followed_on, r.made_on
    FROM recommendation r JOIN case_item c ON c.id = r.case_id
    WHERE r._deleted = 0 AND c._deleted = 0 AND (:programme IS NULL OR c.programme_id = :programme)
        AND r.made_on >= coalesce(:from, '') AND r.made_on <= coalesce(:to, '9999')
        AND (:institution IS NULL OR c.presenting_institution_id = :institution)),
part AS (
    SELECT 1 AS rank, 'all' AS category, 0 AS institution_id, m.id AS made_id FROM made m
    UNION ALL SELECT 2, m.category, 0, m.id FROM made m
    UNION ALL SELECT 3, 'all', m.institution_id, m.id FROM made m),
wait AS (
    SELECT DISTINCT p.rank, p.category, p.institution_id, m.case_id,
        julianday(m.followed_on) - julianday(m.made_on) AS days
    FROM part p JOIN made m ON m.id = p.made_id WHERE m.followed_on IS NOT NULL),
ordered AS (
    SELECT rank, category, institution_id, days,
        row_number() OVER (PARTITION BY rank, category, institution_id ORDER BY days) AS place,
        count(*) OVER (PARTITION BY rank, category, institution_id) AS n
    FROM wait),
middle AS (
    SELECT rank, category, institution_id, avg(days) AS days FROM ordered
    WHERE place IN ((n + 1) / 2, (n + 2) / 2) GROUP BY rank, category, institution_id),
line AS (
    SELECT p.rank, p.category, p.institution_id, count(*) AS made, sum(m.sent) AS sent,
        sum(m.status = 'accepted') AS accepted, sum(m.status = 'implemented') AS implemented,
        sum(m.status = 'partly') AS partly,
        sum(m.status IN ('not_implemented', 'patient_declined', 'not_available')) AS not_implemented,
        sum(m.status = 'died_before') AS died_before, sum(m.status IN ('proposed', 'unknown')) AS unknown
    FROM part p JOIN made m ON m.id = p.made_id
    GROUP BY p.rank, p.category, p.institution_id
    UNION ALL
    SELECT 1, 'all', 0, 0, 0, 0, 0, 0, 0, 0, 0 WHERE NOT EXISTS (SELECT 1 FROM made))
SELECT coalesce(:from, '..') || '/' || coalesce(:to, '..') AS period, l.category, l.made, l.sent AS sent_7d, l.accepted,
    l.implemented, l.partly, l.not_implemented, l.died_before, l.unknown,
    round(100.0 * (l.made - l.accepted - l.unknown) / nullif(l.made, 0), 1) AS closure_rate,
    round(100.0 * (l.implemented + l.partly) / nullif(l.made - l.died_before - l.unknown, 0), 1) AS implementation_rate,
    round(w.days, 1) AS median_days_to_follow_up,
    CASE WHEN l.rank < 3 THEN 'all'
         WHEN :language = 'zh' THEN coalesce(i.name_zh, i.name_en, i.code)
         ELSE coalesce(i.name_en, i.name_zh, i.code) END AS institution,
    CASE WHEN l.rank = 1 THEN 'total' ELSE 'detail' END AS level
FROM line l
    LEFT JOIN middle w ON w.rank = l.rank AND w.category = l.category AND w.institution_id = l.institution_id
    LEFT JOIN institution i ON i.id = l.institution_id
ORDER BY l.rank, l.category, institution, l.institution_id
