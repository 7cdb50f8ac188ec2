-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cascade on the last day of the period or today, as CascadeRepository reads it: a row for all, one a generation, one
-- a trainer. On the first two: utilisation_rate = utilised / trained, active_rate = active / trainers, multiplication =
-- learners_completed / trainers; people and events that several trainers share count once there. A trainer leads the
-- events whose lead trainer they are: only these bring learners and head counts. A co-trainer has taught, so is active and
-- utilised; events_assisted are those.
WITH line AS (
    SELECT 'total' AS level, s.of_one AS rank, s.generation, s.trainers, s.trained, s.utilised, s.active, s.learners,
        s.headcount, NULL AS person_id
    FROM report_cascade s
    UNION ALL
    SELECT 'detail', 2, t.generation, NULL, NULL, NULL, NULL, t.learners, t.headcount, t.person_id
    FROM report_trainer t)
SELECT coalesce(p.full_name_native, 'all') AS trainer,
    CASE WHEN l.level = 'total' THEN NULL
         WHEN :language = 'zh' THEN coalesce(i.name_zh, i.name_en, i.code, 'unknown')
         ELSE coalesce(i.name_en, i.name_zh, i.code, 'unknown') END AS institution,
    CASE WHEN l.rank = 0 THEN 'all' ELSE coalesce(CAST(l.generation AS TEXT), 'unknown') END AS generation,
    t.tot_on AS tot_date, t.first_taught_on, round(t.months_to_first, 1) AS months_to_first, t.events AS events_led,
    l.learners AS learners_completed, l.headcount AS learners_headcount, t.last_taught_on AS last_taught,
    CASE t.active WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END AS active_12m, t.assisted AS events_assisted, p.romanised, t.observed_due_on,
    l.level,
    l.trainers, l.trained, l.utilised, round(100.0 * l.utilised / nullif(l.trained, 0), 1) AS utilisation_rate,
    l.active, round(100.0 * l.active / nullif(l.trainers, 0), 1) AS active_rate,
    round(1.0 * l.learners / nullif(l.trainers, 0), 2) AS multiplication, l.person_id AS person_id
FROM line l
    LEFT JOIN report_trainer t ON t.person_id = l.person_id
    LEFT JOIN person p ON p.id = l.person_id
    LEFT JOIN affiliation a ON a.id = (
        SELECT o.post_id FROM report_post o
        WHERE o.person_id = l.person_id AND o.start_on <= :as_of AND (o.end_on IS NULL OR o.end_on >= :as_of)
        ORDER BY o.is_primary DESC, o.start_on DESC, o.post_id LIMIT 1)
    LEFT JOIN institution i ON i.id = a.institution_id
WHERE l.rank > 0 OR l.trainers > 0
ORDER BY l.rank, l.generation IS NULL, l.generation, p.full_name_native, l.person_id
