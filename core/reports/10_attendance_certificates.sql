-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row a person over held sessions. Shares count expected sessions only; minutes count every session attended. A
-- person with two roles in a session is counted once in it. Eligible: attendance at or above :eligible_pct.
WITH member AS MATERIALIZED (
    SELECT DISTINCT person_id FROM report_enrolment
    WHERE cohort_id = :cohort AND status NOT IN ('applied', 'waitlisted')),
presence AS MATERIALIZED (
    SELECT a.person_id, a.session_id, a.planned_on, max(a.expected = 'yes') AS expected, max(a.attended) AS attended,
        max(a.status = 'excused') AS excused, min(a.status = 'unmarked') AS unmarked,
        max(CASE WHEN a.attended THEN a.minutes END) AS minutes
    FROM report_attendance a LEFT JOIN series r ON r.id = a.series_id
    WHERE (:programme IS NULL OR a.programme_id = :programme)
        AND a.planned_on >= coalesce(:from, '') AND a.planned_on <= coalesce(:to, '9999')
        AND (:cohort IS NULL OR ((r.cohort_id IS NULL OR r.cohort_id = :cohort)
                                 AND a.person_id IN (SELECT person_id FROM member)))
    GROUP BY a.person_id, a.session_id),
share AS MATERIALIZED (
    SELECT person_id, max(planned_on) AS last_on, sum(expected) AS expected, sum(expected AND attended) AS attended,
        sum(expected AND excused AND NOT attended) AS excused, sum(expected AND unmarked) AS unmarked,
        sum(attended AND NOT expected) AS walk_ins, coalesce(sum(minutes), 0) AS minutes
    FROM presence
    GROUP BY person_id),
placed AS MATERIALIZED (
    SELECT s.*,
        (SELECT p.post_id FROM report_post p
         WHERE p.person_id = s.person_id AND p.start_on <= s.last_on AND (p.end_on IS NULL OR p.end_on >= s.last_on)
         ORDER BY p.is_primary DESC, p.start_on DESC, p.post_id LIMIT 1) AS post_id
    FROM share s)
SELECT p.full_name_native AS person,
    CASE WHEN :language = 'zh' THEN coalesce(i.name_zh, i.name_en, i.code, 'unknown')
         ELSE coalesce(i.name_en, i.name_zh, i.code, 'unknown') END AS institution,
    coalesce(l.cadre, 'unknown') AS cadre, s.expected, s.attended, s.excused, s.minutes,
    round(100.0 * s.attended / nullif(s.expected, 0), 1) AS attendance_pct,
    round(100.0 * (s.attended + s.excused) / nullif(s.expected, 0), 1) AS commitment_pct,
    CASE WHEN s.expected = 0 THEN 'unknown' WHEN 100.0 * s.attended / s.expected >= :eligible_pct THEN 'yes' ELSE 'no' END
        AS eligible,
    p.romanised, s.expected - s.attended - s.excused - s.unmarked AS absent, s.unmarked AS missing_marks, s.walk_ins,
    s.person_id AS person_id
FROM placed s
    JOIN person p ON p.id = s.person_id
    LEFT JOIN report_place l ON l.post_id = s.post_id
    LEFT JOIN institution i ON i.id = l.institution_id
WHERE (:institution IS NULL OR l.institution_id = :institution)
    AND (:cadre_group IS NULL OR coalesce(l.cadre_group, 'unknown') = :cadre_group)
ORDER BY institution, p.full_name_native, s.person_id
