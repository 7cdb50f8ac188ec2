-- SPDX-License-Identifier: GPL-3.0-or-later
-- Entrusted activities of each person as they stand at the end of the period, for people of the programme who were
-- observed or decided on in it. The decision stands before the latest observation; the gap is how many levels are
-- missing to the target. The row "all" of an activity shares people at the target by people.
WITH member AS MATERIALIZED (
    SELECT DISTINCT e.person_id FROM report_enrolment e WHERE :programme IS NULL OR e.programme_id = :programme
    UNION
    SELECT a.person_id FROM report_attendance a WHERE :programme IS NULL OR a.programme_id = :programme),
seen AS MATERIALIZED (
    SELECT coalesce(c.canonical_id, o.person_id) AS person_id, o.epa_id, o.level, o.observed_on AS on_day,
        row_number() OVER (PARTITION BY coalesce(c.canonical_id, o.person_id), o.epa_id
                           ORDER BY o.observed_on DESC, o.id DESC) AS nth
    FROM epa_observation o LEFT JOIN person_canon c ON c.person_id = o.person_id
    WHERE o._deleted = 0 AND o.observed_on <= :as_of),
decided AS MATERIALIZED (
    SELECT coalesce(c.canonical_id, d.person_id) AS person_id, d.epa_id, d.level, d.decided_on AS on_day,
        row_number() OVER (PARTITION BY coalesce(c.canonical_id, d.person_id), d.epa_id
                           ORDER BY d.decided_on DESC, d.id DESC) AS nth
    FROM entrustment_decision d LEFT JOIN person_canon c ON c.person_id = d.person_id
    WHERE d._deleted = 0 AND d.decided_on <= :as_of),
pair AS (
    SELECT person_id, epa_id FROM seen UNION SELECT person_id, epa_id FROM decided),
standing AS MATERIALIZED (
    SELECT p.person_id, p.epa_id, (SELECT count(*) FROM seen s WHERE s.person_id = p.person_id AND s.epa_id = p.epa_id)
            AS observations,
        (SELECT s.level FROM seen s WHERE s.person_id = p.person_id AND s.epa_id = p.epa_id AND s.nth = 1) AS latest,
        (SELECT max(s.level) FROM seen s WHERE s.person_id = p.person_id AND s.epa_id = p.epa_id) AS highest,
        d.level AS decided, d.on_day AS decided_on,
        max(coalesce(d.on_day, ''), coalesce((SELECT max(s.on_day) FROM seen s
            WHERE s.person_id = p.person_id AND s.epa_id = p.epa_id), '')) AS on_day
    FROM pair p JOIN member m ON m.person_id = p.person_id
        LEFT JOIN decided d ON d.person_id = p.person_id AND d.epa_id = p.epa_id AND d.nth = 1),
counted AS MATERIALIZED (
    SELECT s.*, a.framework, a.position, a.code, a.target_level AS target,
        CASE WHEN :language = 'zh' THEN coalesce(a.title_zh, a.title) ELSE a.title END AS epa,
        max(0, CAST(substr(a.target_level, 1, 1) AS INTEGER)
               - CAST(substr(coalesce(s.decided, s.latest), 1, 1) AS INTEGER)) AS gap
    FROM standing s JOIN epa a ON a.id = s.epa_id AND a._deleted = 0
        LEFT JOIN report_place w ON w.post_id = (
            SELECT r.post_id FROM report_post r
            WHERE r.person_id = s.person_id AND r.start_on <= s.on_day AND (r.end_on IS NULL OR r.end_on >= s.on_day)
            ORDER BY r.is_primary DESC, r.start_on DESC, r.post_id LIMIT 1)
    WHERE s.on_day >= coalesce(:from, '') AND (:institution IS NULL OR w.institution_id = :institution)
        AND (:cadre_group IS NULL OR coalesce(w.cadre_group, 'unknown') = :cadre_group)),
line AS (
    SELECT 'all' AS person, c.epa, sum(c.observations) AS observations, NULL AS latest, NULL AS highest, c.target,
        NULL AS decided, NULL AS decided_on, NULL AS gap, count(*) AS people, sum(c.gap = 0) AS at_target,
        round(100.0 * sum(c.gap = 0) / count(*), 1) AS pct_at_target, 'total' AS level, NULL AS person_id,
        c.framework, c.position, c.code, c.epa_id
    FROM counted c GROUP BY c.epa_id
    UNION ALL
    SELECT p.full_name_native, c.epa, c.observations, c.latest, c.highest, c.target, c.decided, c.decided_on, c.gap,
        NULL, NULL, NULL, 'detail', c.person_id, c.framework, c.position, c.code, c.epa_id
    FROM counted c JOIN person p ON p.id = c.person_id AND p._deleted = 0)
SELECT person, epa, observations, latest AS latest_level, highest AS highest_level, target, decided AS decided_level,
    decided_on, gap, people, at_target, pct_at_target, level, person_id
FROM line
ORDER BY framework, position, code, epa_id, level = 'detail', person, person_id
