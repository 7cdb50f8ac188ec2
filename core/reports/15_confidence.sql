-- SPDX-License-Identifier: GPL-3.0-or-later
-- How sure people say they are, on the scale's own marks. A domain is a scale by its title. A person's first mark of it
-- is before, the second after, the next one some weeks later; marks of a scale that is paired with an earlier one follow
-- that one's, brought to its maximum. People who answered both before and after, in the period of the latter.
WITH scale AS MATERIALIZED (
    SELECT x.id AS scale_id, x.max, coalesce(b.id, x.id) AS root_id, coalesce(b.title, x.title) AS domain,
        coalesce(b.max, x.max) AS root_max, b.id IS NOT NULL AS follows
    FROM assessment x
        LEFT JOIN assessment b ON b.id = x.paired_with_id AND b._deleted = 0 AND b.id <> x.id
            AND b.kind IN ('confidence_scale', 'self_efficacy')
    WHERE x._deleted = 0 AND x.max > 0 AND x.kind IN ('confidence_scale', 'self_efficacy')),
answer AS (
    SELECT c.domain, e.person_id, e.cohort_id, s.raw * c.root_max / c.max AS mark,
        coalesce(s.taken_on, h.start_on) AS on_day,
        row_number() OVER (PARTITION BY c.domain, e.cohort_id, e.person_id
                           ORDER BY c.follows, s.attempt, coalesce(s.taken_on, ''), s.id) AS turn
    FROM scale c JOIN test_score s ON s.assessment_id = c.scale_id
        JOIN report_enrolment e ON e.enrolment_id = s.enrolment_id JOIN cohort h ON h.id = e.cohort_id
    WHERE (:programme IS NULL OR e.programme_id = :programme)
        AND coalesce(s.taken_on, h.start_on) <= coalesce(:to, '9999')),
pair AS (
    SELECT domain, cohort_id, person_id, max(CASE WHEN turn = 1 THEN mark END) AS before,
        max(CASE WHEN turn = 2 THEN mark END) AS after, max(CASE WHEN turn = 3 THEN mark END) AS later,
        max(CASE WHEN turn = 2 THEN on_day END) AS on_day
    FROM answer
    GROUP BY domain, cohort_id, person_id),
counted AS (
    SELECT p.* FROM pair p LEFT JOIN report_place w ON w.post_id = (
        SELECT r.post_id FROM report_post r
        WHERE r.person_id = p.person_id AND r.start_on <= p.on_day AND (r.end_on IS NULL OR r.end_on >= p.on_day)
        ORDER BY r.is_primary DESC, r.start_on DESC, r.post_id LIMIT 1)
    WHERE (p.on_day IS NULL OR p.on_day >= coalesce(:from, ''))
        AND (:institution IS NULL OR w.institution_id = :institution)
        AND (:cadre_group IS NULL OR coalesce(w.cadre_group, 'unknown') = :cadre_group))
SELECT domain, count(after) AS n_paired, round(avg(CASE WHEN after IS NOT NULL THEN before END), 1) AS mean_before,
    round(avg(after), 1) AS mean_after,
    round(100.0 * (avg(after) - avg(CASE WHEN after IS NOT NULL THEN before END))
          / nullif(avg(CASE WHEN after IS NOT NULL THEN before END), 0), 1) AS change_pct,
    round(avg(later), 1) AS six_week_mean, count(later) AS n_six_week, count(*) - count(after) AS unpaired
FROM counted
GROUP BY domain
ORDER BY domain
