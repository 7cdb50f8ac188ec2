-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row an indicator (and cadre, where a target names one) that has a target. Target of the period: the widest ones
-- inside it, added; of the life of the project: the widest of all, added. Institutions are a state, not a sum: their
-- target is the largest. Actuals:
--   people_trained              unique people who completed a course other than an orientation (report 1)
--   institutions_participating  institutions with a participation on any day of the period, funders aside
--   conferences_held            held sessions of the two conference kinds (report 6)
--   workshops_held              workshop events and runs of held workshop days without one, see report_workshop
--   participations              people at held sessions, once a session (report 2)
--   unique_participants         unique people among them
--   trainers_qualified          people with a trainer profile qualified in the period
--   cases_presented             new and follow-up cases in held sessions
--   protocols_adopted           pairs of protocol and institution adopting it
--   services_started            pairs of institution and kind of service started
-- The last three belong to no programme and count for each. Indicators with other codes are shown with their target and
-- no actual.
WITH goal AS MATERIALIZED (
    SELECT t.*, t.period_start >= coalesce(:from, '') AND t.period_end <= coalesce(:to, '9999') AS inside
    FROM report_target t
    WHERE :programme IS NULL OR t.programme_id = :programme),
trained AS MATERIALIZED (
    SELECT t.programme_id, t.person_id, t.completed_on, coalesce(l.cadre, 'unknown') AS cadre,
        coalesce(l.cadre_group, 'unknown') AS cadre_group
    FROM report_trained t LEFT JOIN report_place l ON l.post_id = t.post_id
    WHERE (:programme IS NULL OR t.programme_id = :programme)),
presence AS MATERIALIZED (
    SELECT DISTINCT programme_id, session_id, person_id, planned_on FROM report_attendance
    WHERE attended AND (:programme IS NULL OR programme_id = :programme)
        AND EXISTS (SELECT 1 FROM goal WHERE indicator_code IN ('participations', 'unique_participants'))),
span (scope, first_on, last_on) AS (VALUES ('period', coalesce(:from, ''), coalesce(:to, '9999')), ('lop', '', '9999')),
dated AS (
    SELECT programme_id, 'conferences_held' AS indicator_code, planned_on AS on_day FROM report_conference
    WHERE status = 'held'
    UNION ALL
    SELECT programme_id, 'workshops_held', planned_on FROM report_workshop WHERE planned_on <= :today
    UNION ALL
    SELECT programme_id, 'participations', planned_on FROM presence
    UNION ALL
    SELECT programme_id, 'cases_presented', planned_on FROM report_part WHERE kind <> 'didactic'
    UNION ALL
    SELECT g.id, 'trainers_qualified', min(t.qualified_on)
    FROM trainer_profile t JOIN programme g ON g._deleted = 0 LEFT JOIN person_canon c ON c.person_id = t.person_id
    WHERE t._deleted = 0 AND t.qualified_on IS NOT NULL
        AND coalesce(c.canonical_id, t.person_id) NOT IN (SELECT id FROM person WHERE _deleted = 1)
    GROUP BY g.id, coalesce(c.canonical_id, t.person_id)
    UNION ALL
    SELECT g.id, 'protocols_adopted', min(a.adopted_on)
    FROM adoption a JOIN protocol p ON p.id = a.protocol_id AND p._deleted = 0 JOIN programme g ON g._deleted = 0
    WHERE a._deleted = 0
    GROUP BY g.id, a.protocol_id, a.institution_id
    UNION ALL
    SELECT g.id, 'services_started', min(o.outcome_on)
    FROM service_outcome o JOIN programme g ON g._deleted = 0
    WHERE o._deleted = 0 AND o.state = 'started'
    GROUP BY g.id, o.institution_id, o.kind),
actual AS MATERIALIZED (
    SELECT d.programme_id, d.indicator_code, NULL AS cadre_group, NULL AS cadre, s.scope, count(*) AS n
    FROM span s JOIN dated d ON d.on_day >= s.first_on AND d.on_day <= s.last_on
    GROUP BY d.programme_id, d.indicator_code, s.scope
    UNION ALL
    SELECT p.programme_id, 'unique_participants', NULL, NULL, s.scope, count(DISTINCT p.person_id)
    FROM span s JOIN presence p ON p.planned_on >= s.first_on AND p.planned_on <= s.last_on
    GROUP BY p.programme_id, s.scope
    UNION ALL
    SELECT p.programme_id, 'institutions_participating', NULL, NULL, s.scope, count(DISTINCT p.institution_id)
    FROM span s JOIN participation p ON p.joined_on <= s.last_on AND coalesce(p.left_on, '9999') >= s.first_on
    WHERE p._deleted = 0 AND p.role <> 'funder'
    GROUP BY p.programme_id, s.scope
    UNION ALL
    SELECT t.programme_id, 'people_trained', NULL, NULL, s.scope, count(DISTINCT t.person_id)
    FROM span s JOIN trained t ON t.completed_on >= s.first_on AND t.completed_on <= s.last_on
    GROUP BY t.programme_id, s.scope
    UNION ALL
    SELECT t.programme_id, 'people_trained', t.cadre_group, NULL, s.scope, count(DISTINCT t.person_id)
    FROM span s JOIN trained t ON t.completed_on >= s.first_on AND t.completed_on <= s.last_on
    GROUP BY t.programme_id, s.scope, t.cadre_group
    UNION ALL
    SELECT t.programme_id, 'people_trained', NULL, t.cadre, s.scope, count(DISTINCT t.person_id)
    FROM span s JOIN trained t ON t.completed_on >= s.first_on AND t.completed_on <= s.last_on
    GROUP BY t.programme_id, s.scope, t.cadre),
sums AS MATERIALIZED (
    SELECT a.programme_id, a.indicator_code, a.disaggregation, s.scope,
        CASE WHEN a.indicator_code = 'institutions_participating' THEN max(a.value) ELSE sum(a.value) END AS value
    FROM goal a JOIN span s ON s.scope = 'lop' OR a.inside
    WHERE NOT EXISTS (
        SELECT 1 FROM goal b
        WHERE b.programme_id = a.programme_id AND b.indicator_code = a.indicator_code
            AND b.disaggregation IS a.disaggregation AND (s.scope = 'lop' OR b.inside)
            AND b.period_start <= a.period_start AND b.period_end >= a.period_end
            AND (b.period_start < a.period_start OR b.period_end > a.period_end))
    GROUP BY a.programme_id, a.indicator_code, a.disaggregation, s.scope),
line AS MATERIALIZED (
    SELECT programme_id, indicator_code, disaggregation, max(cadre_group) AS cadre_group, max(cadre) AS cadre,
        (SELECT b.baseline FROM goal b
         WHERE b.programme_id = g.programme_id AND b.indicator_code = g.indicator_code
             AND b.disaggregation IS g.disaggregation AND b.baseline IS NOT NULL
         ORDER BY b.period_start, b.id LIMIT 1) AS baseline,
        group_concat(CASE WHEN inside THEN deviation_note END, '; ') AS deviation_note,
        group_concat(CASE WHEN inside THEN evidence_file END, '; ') AS evidence_file
    FROM goal g
    GROUP BY programme_id, indicator_code, disaggregation),
known (indicator_code, unit, place) AS (VALUES
    ('people_trained', 'people', 1), ('institutions_participating', 'institutions', 2),
    ('conferences_held', 'sessions', 3), ('workshops_held', 'workshops', 4), ('participations', 'participations', 5),
    ('unique_participants', 'people', 6), ('trainers_qualified', 'people', 7), ('cases_presented', 'cases', 8),
    ('protocols_adopted', 'adoptions', 9), ('services_started', 'services', 10)),
sheet AS (
    SELECT l.*, k.unit, coalesce(k.place, 99) AS place, p.value AS target_period, f.value AS target_lop,
        CASE WHEN k.place IS NOT NULL AND (l.disaggregation IS NULL OR (k.place = 1 AND (l.cadre_group IS NOT NULL OR l.cadre IS NOT NULL)))
             THEN coalesce((SELECT a.n FROM actual a
                            WHERE a.scope = 'period' AND a.programme_id = l.programme_id
                                AND a.indicator_code = l.indicator_code AND a.cadre_group IS l.cadre_group
                                AND a.cadre IS l.cadre), 0) END AS actual_period,
        CASE WHEN k.place IS NOT NULL AND (l.disaggregation IS NULL OR (k.place = 1 AND (l.cadre_group IS NOT NULL OR l.cadre IS NOT NULL)))
             THEN coalesce((SELECT a.n FROM actual a
                            WHERE a.scope = 'lop' AND a.programme_id = l.programme_id
                                AND a.indicator_code = l.indicator_code AND a.cadre_group IS l.cadre_group
                                AND a.cadre IS l.cadre), 0) END AS actual_lop
    FROM line l
        LEFT JOIN known k ON k.indicator_code = l.indicator_code
        LEFT JOIN sums p ON p.scope = 'period' AND p.programme_id = l.programme_id
            AND p.indicator_code = l.indicator_code AND p.disaggregation IS l.disaggregation
        LEFT JOIN sums f ON f.scope = 'lop' AND f.programme_id = l.programme_id
            AND f.indicator_code = l.indicator_code AND f.disaggregation IS l.disaggregation)
SELECT s.indicator_code AS indicator, s.unit, s.baseline, s.target_period, s.actual_period, s.target_lop, s.actual_lop,
    round(100.0 * s.actual_lop / nullif(s.target_lop, 0), 1) AS pct_lop, s.deviation_note, s.evidence_file,
    CASE WHEN :language = 'zh' THEN coalesce(g.name_zh, g.name_en, g.code)
         ELSE coalesce(g.name_en, g.name_zh, g.code) END AS programme,
    coalesce(s.cadre_group, s.cadre, s.disaggregation, 'all') AS disaggregation,
    round(100.0 * s.actual_period / nullif(s.target_period, 0), 1) AS pct_period,
    CASE WHEN s.target_period > 0 AND abs(s.actual_period - s.target_period) > 0.1 * s.target_period
              AND s.deviation_note IS NULL THEN 'yes' ELSE 'no' END AS note_required
FROM sheet s JOIN programme g ON g.id = s.programme_id AND g._deleted = 0
ORDER BY g.code, s.place, s.indicator_code, s.disaggregation IS NOT NULL, disaggregation
