-- SPDX-License-Identifier: GPL-3.0-or-later
-- What there is to show on each of Moore's seven levels, with nothing as 0: the gaps are the point. Kirkpatrick's level
-- stands beside it; mere participation has none. n counts:
--   people_at_sessions, people_at_events   unique people who attended a held session, who learned at an event that has begun
--   forms                                  returned forms, of an event the item answered most
--   tests                                  unique people with a score, at the level that the assessment names, else at
--                                          that of its kind
--   epa_observations, entrustment_decisions, practice_reviews, follow_ups   records; of reviews and follow-ups those done
--   recommendations                        those that were done wholly or in part
--   services                               started or expanded, of institutions in the programme
-- What hangs on a person is of the programmes in which the person is enrolled.
WITH kind (moore, evidence_kind, report_ref) AS (VALUES
    (1, 'people_at_sessions', '2'), (1, 'people_at_events', '3'), (2, 'forms', '13'), (3, 'tests', '11'),
    (4, 'tests', '12'), (4, 'epa_observations', '23'), (5, 'entrustment_decisions', '23'), (5, 'practice_reviews', '14'),
    (5, 'recommendations', '8'), (6, 'follow_ups', '8'), (7, 'services', '17')),
member AS MATERIALIZED (
    SELECT DISTINCT person_id FROM report_enrolment WHERE programme_id = :programme),
event_shown AS MATERIALIZED (
    SELECT id, start_on FROM event
    WHERE _deleted = 0 AND start_on <= :today AND (:programme IS NULL OR programme_id = :programme)),
score_level AS (
    SELECT coalesce(a.moore, CASE WHEN a.kind = 'satisfaction' THEN 2 WHEN a.kind IN ('osce', 'teach_back') THEN 4 ELSE 3 END)
            AS moore, e.person_id, s.taken_on
    FROM score s JOIN assessment a ON a.id = s.assessment_id JOIN report_enrolment e ON e.enrolment_id = s.enrolment_id
    WHERE s._deleted = 0 AND a._deleted = 0 AND (:programme IS NULL OR e.programme_id = :programme)),
proof (moore, evidence_kind, one, weight, on_day) AS (
    SELECT 1, 'people_at_sessions', person_id, 1, planned_on FROM report_attendance
    WHERE attended AND (:programme IS NULL OR programme_id = :programme)
    UNION ALL
    SELECT 1, 'people_at_events', l.person_id, 1, v.start_on
    FROM report_event_learner l JOIN event_shown v ON v.id = l.event_id
    UNION ALL
    SELECT 2, 'forms', b.event_id, max(b.n_returned), v.start_on
    FROM item_batch b JOIN event_shown v ON v.id = b.event_id
    WHERE b._deleted = 0
    GROUP BY b.event_id
    UNION ALL
    SELECT moore, 'tests', person_id, 1, taken_on FROM score_level
    UNION ALL
    SELECT 4, 'epa_observations', o.id, 1, o.observed_on
    FROM epa_observation o LEFT JOIN person_canon c ON c.person_id = o.person_id
    WHERE o._deleted = 0 AND (:programme IS NULL OR coalesce(c.canonical_id, o.person_id) IN (SELECT person_id FROM member))
    UNION ALL
    SELECT 5, 'entrustment_decisions', o.id, 1, o.decided_on
    FROM entrustment_decision o LEFT JOIN person_canon c ON c.person_id = o.person_id
    WHERE o._deleted = 0 AND (:programme IS NULL OR coalesce(c.canonical_id, o.person_id) IN (SELECT person_id FROM member))
    UNION ALL
    SELECT 5, 'practice_reviews', r.id, 1, r.reviewed_on
    FROM practice_review r JOIN report_enrolment e ON e.enrolment_id = r.enrolment_id
    WHERE r._deleted = 0 AND r.reviewed_on IS NOT NULL AND (:programme IS NULL OR e.programme_id = :programme)
    UNION ALL
    SELECT 5, 'recommendations', r.id, 1, r.made_on
    FROM recommendation r JOIN case_item c ON c.id = r.case_id
    WHERE r._deleted = 0 AND c._deleted = 0 AND r.status IN ('implemented', 'partly')
        AND (:programme IS NULL OR c.programme_id = :programme)
    UNION ALL
    SELECT 6, 'follow_ups', f.id, 1, f.done_on
    FROM follow_up f JOIN case_item c ON c.id = f.case_id
    WHERE f._deleted = 0 AND c._deleted = 0 AND f.done_on IS NOT NULL AND coalesce(f.outcome, 'unknown') NOT IN ('lost', 'unknown')
        AND (:programme IS NULL OR c.programme_id = :programme)
    UNION ALL
    SELECT 7, 'services', o.id, 1, o.outcome_on
    FROM service_outcome o
    WHERE o._deleted = 0 AND o.state IN ('started', 'expanded')
        AND (:programme IS NULL OR o.institution_id IN (
            SELECT institution_id FROM participation WHERE _deleted = 0 AND programme_id = :programme))),
counted AS MATERIALIZED (
    SELECT moore, evidence_kind, sum(weight) AS n, max(on_day) AS on_day
    FROM (SELECT moore, evidence_kind, one, max(weight) AS weight, max(on_day) AS on_day FROM proof
          WHERE on_day >= coalesce(:from, '') AND on_day <= coalesce(:to, '9999')
          GROUP BY moore, evidence_kind, one)
    GROUP BY moore, evidence_kind),
line AS (
    SELECT moore, evidence_kind, report_ref FROM kind
    UNION
    SELECT moore, evidence_kind, '11' FROM counted WHERE evidence_kind = 'tests' AND moore NOT IN (3, 4))
SELECT CASE l.moore WHEN 1 THEN '1_participation' WHEN 2 THEN '2_satisfaction' WHEN 3 THEN '3_learning'
                    WHEN 4 THEN '4_competence' WHEN 5 THEN '5_performance' WHEN 6 THEN '6_patient_health'
                    ELSE '7_community_health' END AS level,
    l.evidence_kind, coalesce(c.n, 0) AS n, c.on_day AS date, l.report_ref,
    CASE WHEN l.moore = 2 THEN 'k1_reaction' WHEN l.moore IN (3, 4) THEN 'k2_learning' WHEN l.moore = 5 THEN 'k3_behaviour'
         WHEN l.moore > 5 THEN 'k4_results' END AS evidence_level
FROM line l LEFT JOIN counted c ON c.moore = l.moore AND c.evidence_kind = l.evidence_kind
ORDER BY l.moore, CAST(l.report_ref AS INTEGER), l.evidence_kind
