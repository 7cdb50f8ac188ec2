-- SPDX-License-Identifier: GPL-3.0-or-later
-- Cohorts that ran in the period, with everyone who had entered by its end, as things stood then: what happened later
-- still counts as in progress (R0). A merged person with two enrolments in one cohort is one, at the better outcome.
WITH entry AS MATERIALIZED (
    SELECT e.*,
        row_number() OVER (PARTITION BY e.cohort_id, e.person_id
                           ORDER BY e.completed_on IS NULL, e.status IN ('applied', 'waitlisted'), e.enrolment_id) AS nth,
        (SELECT p.post_id FROM report_post p
         WHERE p.person_id = e.person_id AND p.start_on <= e.entered_on
             AND (p.end_on IS NULL OR p.end_on >= e.entered_on)
         ORDER BY p.is_primary DESC, p.start_on DESC, p.post_id LIMIT 1) AS post_id
    FROM report_enrolment e
    WHERE (:programme IS NULL OR e.programme_id = :programme) AND (:cohort IS NULL OR e.cohort_id = :cohort)
        AND e.entered_on <= coalesce(:to, '9999')),
begun AS (
    SELECT DISTINCT m.enrolment_id FROM module_progress m
    WHERE m._deleted = 0 AND m.status IN ('in_progress', 'done')),
state AS MATERIALIZED (
    SELECT e.cohort_id, e.reason,
        NOT (e.status IN ('applied', 'waitlisted')
             OR (e.enrolled_on IS NULL AND e.applied_on IS NOT NULL AND e.status IN ('withdrawn', 'deferred')))
            AS enrolled,
        e.status IN ('in_progress', 'completed', 'not_completed', 'asked_to_repeat') OR b.enrolment_id IS NOT NULL
            AS started,
        CASE
            WHEN e.completed_on IS NOT NULL
                THEN CASE WHEN e.completed_on <= coalesce(:to, '9999') THEN 'completed' ELSE 'in_progress' END
            WHEN e.status = 'completed' THEN 'completed'
            WHEN e.status IN ('applied', 'waitlisted') THEN e.status
            WHEN e.status IN ('enrolled', 'in_progress') OR e.status_on > :to THEN 'in_progress'
            WHEN e.status = 'asked_to_repeat' THEN 'not_completed'
            ELSE e.status END AS outcome,
        e.status = 'completed' AND e.completed_on IS NULL AS undated
    FROM entry e LEFT JOIN begun b ON b.enrolment_id = e.enrolment_id
    WHERE e.nth = 1
        AND (:institution IS NULL
             OR (SELECT l.institution_id FROM report_place l WHERE l.post_id = e.post_id) = :institution)
        AND (:cadre_group IS NULL
             OR coalesce((SELECT l.cadre_group FROM report_place l WHERE l.post_id = e.post_id), 'unknown')
                = :cadre_group)
        AND (:sex IS NULL OR (SELECT x.sex FROM person x WHERE x.id = e.person_id) = :sex)),
reasons AS (
    SELECT cohort_id, reason, count(*) AS n FROM state
    WHERE reason IS NOT NULL AND outcome IN ('withdrawn', 'not_completed', 'transferred', 'deferred')
    GROUP BY cohort_id, reason),
main_reason AS MATERIALIZED (
    SELECT cohort_id, reason, row_number() OVER (PARTITION BY cohort_id ORDER BY n DESC, reason) AS nth FROM reasons),
funnel AS (
    SELECT h.id AS cohort_id, h.name, h.start_on, count(s.cohort_id) AS applied, coalesce(sum(s.enrolled), 0) AS enrolled,
        coalesce(sum(s.enrolled AND s.started), 0) AS started,
        coalesce(sum(s.outcome = 'completed'), 0) AS completed,
        coalesce(sum(s.outcome = 'not_completed'), 0) AS not_completed,
        coalesce(sum(s.outcome = 'withdrawn'), 0) AS withdrawn,
        coalesce(sum(s.outcome = 'transferred'), 0) AS transferred,
        coalesce(sum(s.outcome = 'in_progress'), 0) AS in_progress,
        coalesce(sum(s.outcome IN ('applied', 'waitlisted')), 0) AS waiting,
        coalesce(sum(s.outcome = 'deferred'), 0) AS deferred,
        coalesce(sum(s.outcome = 'deceased'), 0) AS deceased,
        coalesce(sum(s.undated), 0) AS undated
    FROM cohort h LEFT JOIN state s ON s.cohort_id = h.id
    WHERE h._deleted = 0 AND (:programme IS NULL OR h.programme_id = :programme) AND (:cohort IS NULL OR h.id = :cohort)
        AND h.start_on <= coalesce(:to, '9999') AND (h.end_on IS NULL OR h.end_on >= coalesce(:from, ''))
    GROUP BY h.id)
SELECT f.name AS cohort, f.applied, f.enrolled, f.started, f.completed, f.not_completed, f.withdrawn, f.transferred,
    f.in_progress, round(100.0 * f.completed / nullif(f.enrolled - f.transferred, 0), 1) AS completion_rate,
    m.reason AS main_reason, f.enrolled - f.transferred AS rate_base, f.waiting, f.deferred, f.deceased,
    f.undated AS missing_completion_date
FROM funnel f LEFT JOIN main_reason m ON m.cohort_id = f.cohort_id AND m.nth = 1
ORDER BY f.start_on, f.name, f.cohort_id
