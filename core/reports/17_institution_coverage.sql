-- SPDX-License-Identifier: GPL-3.0-or-later
-- Institutions of the programme, and any other with people trained in the period; people without a post stand under
-- "unknown". Cases count as in report 6: by the parts of a conference or by the cases presented there, whichever are more.
-- Conferences count for an institution from the day it joined until it left. Trainers as at :as_of.
WITH roll AS MATERIALIZED (
    SELECT p.institution_id, min(p.joined_on) AS joined_on,
        CASE WHEN max(p.left_on IS NULL) THEN NULL ELSE max(p.left_on) END AS left_on
    FROM participation p
    WHERE p._deleted = 0 AND (:programme IS NULL OR p.programme_id = :programme)
        AND p.joined_on <= coalesce(:to, '9999') AND p.role <> 'funder'
    GROUP BY p.institution_id),
trained AS MATERIALIZED (
    SELECT t.person_id, CAST(coalesce(l.institution_id, 0) AS INTEGER) AS institution_id,
        coalesce(l.cadre_group, 'unknown') AS cadre_group,
        row_number() OVER (PARTITION BY t.person_id, l.institution_id ORDER BY t.completed_on, t.enrolment_id) AS nth,
        row_number() OVER (PARTITION BY t.person_id ORDER BY t.completed_on, t.enrolment_id) AS nth_anywhere
    FROM report_trained t LEFT JOIN report_place l ON l.post_id = t.post_id
    WHERE (:programme IS NULL OR t.programme_id = :programme)
        AND t.completed_on >= coalesce(:from, '') AND t.completed_on <= coalesce(:to, '9999')
        AND (:cadre_group IS NULL OR coalesce(l.cadre_group, 'unknown') = :cadre_group)),
people AS MATERIALIZED (
    SELECT institution_id, count(*) AS trained, sum(cadre_group = 'doctor') AS doctors, sum(cadre_group = 'nurse') AS nurses,
        sum(cadre_group = 'medical_social_worker') AS msw,
        sum(cadre_group NOT IN ('doctor', 'nurse', 'medical_social_worker')) AS others
    FROM trained WHERE nth = 1 GROUP BY institution_id
    UNION ALL
    SELECT -1, count(*), sum(cadre_group = 'doctor'), sum(cadre_group = 'nurse'),
        sum(cadre_group = 'medical_social_worker'),
        sum(cadre_group NOT IN ('doctor', 'nurse', 'medical_social_worker'))
    FROM trained WHERE nth_anywhere = 1 AND (:institution IS NULL OR institution_id = :institution)),
trainers AS MATERIALIZED (
    SELECT CAST(coalesce(l.institution_id, 0) AS INTEGER) AS institution_id, count(*) AS n
    FROM (SELECT DISTINCT coalesce(c.canonical_id, t.person_id) AS person_id
          FROM trainer_profile t LEFT JOIN person_canon c ON c.person_id = t.person_id
          WHERE t._deleted = 0 AND t.active = 1 AND coalesce(t.qualified_on, '') <= :as_of
              AND coalesce(c.canonical_id, t.person_id) NOT IN (SELECT id FROM person WHERE _deleted = 1)) f
        LEFT JOIN report_place l ON l.post_id = (
            SELECT p.post_id FROM report_post p
            WHERE p.person_id = f.person_id AND p.start_on <= :as_of AND (p.end_on IS NULL OR p.end_on >= :as_of)
            ORDER BY p.is_primary DESC, p.start_on DESC, p.post_id LIMIT 1)
    GROUP BY l.institution_id),
conference AS MATERIALIZED (
    SELECT c.session_id, c.planned_on FROM report_conference c
    WHERE c.status = 'held' AND (:programme IS NULL OR c.programme_id = :programme)
        AND c.planned_on >= coalesce(:from, '') AND c.planned_on <= coalesce(:to, '9999')),
visit AS MATERIALIZED (
    SELECT DISTINCT a.session_id,
        (SELECT l.institution_id FROM report_place l WHERE l.post_id = a.post_id) AS institution_id
    FROM report_attendance a
    WHERE a.attended AND a.session_kind IN ('complex_case_conference', 'case_conference')
        AND (:programme IS NULL OR a.programme_id = :programme)
        AND a.planned_on >= coalesce(:from, '') AND a.planned_on <= coalesce(:to, '9999')),
site AS MATERIALIZED (
    SELECT i.id AS institution_id, r.joined_on, r.left_on,
        CASE WHEN r.institution_id IS NULL THEN 'none' WHEN r.left_on <= coalesce(:to, :as_of) THEN 'left'
             ELSE 'participating' END AS status
    FROM institution i LEFT JOIN roll r ON r.institution_id = i.id
    WHERE i._deleted = 0 AND (:institution IS NULL OR i.id = :institution)
        AND (r.institution_id IS NOT NULL OR i.id IN (SELECT institution_id FROM people))
        AND coalesce(r.left_on, '9999') >= coalesce(:from, '')
    UNION ALL
    SELECT 0, NULL, NULL, 'none' WHERE :institution IS NULL AND EXISTS (SELECT 1 FROM people WHERE institution_id = 0)),
due AS MATERIALIZED (
    SELECT s.institution_id, count(*) AS held, count(v.session_id) AS attended
    FROM site s
        JOIN conference c ON s.status <> 'none' AND c.planned_on >= s.joined_on
            AND (s.left_on IS NULL OR c.planned_on <= s.left_on)
        LEFT JOIN visit v ON v.session_id = c.session_id AND v.institution_id = s.institution_id
    GROUP BY s.institution_id),
cases AS MATERIALIZED (
    SELECT CAST(institution_id AS INTEGER) AS institution_id, sum(n) AS n
    FROM (SELECT institution_id, max(n) AS n
          FROM (SELECT t.session_id, t.institution_id, t.kind, count(*) AS n FROM report_part t
                WHERE t.kind IN ('case_new', 'case_follow_up') AND (:programme IS NULL OR t.programme_id = :programme)
                    AND t.planned_on >= coalesce(:from, '') AND t.planned_on <= coalesce(:to, '9999')
                GROUP BY t.session_id, t.institution_id, t.kind
                UNION ALL
                SELECT c.session_id, k.presenting_institution_id,
                    CASE k.kind WHEN 'follow_up' THEN 'case_follow_up' ELSE 'case_new' END, count(*)
                FROM conference c JOIN case_item k ON k.session_id = c.session_id
                WHERE k._deleted = 0 AND k.review_status IN ('presented', 'closed')
                GROUP BY 1, 2, 3)
          GROUP BY session_id, institution_id, kind)
    GROUP BY institution_id),
adopted AS MATERIALIZED (
    SELECT a.institution_id, count(DISTINCT a.protocol_id) AS n
    FROM adoption a JOIN protocol p ON p.id = a.protocol_id AND p._deleted = 0
    WHERE a._deleted = 0 AND a.adopted_on >= coalesce(:from, '') AND a.adopted_on <= coalesce(:to, '9999')
    GROUP BY a.institution_id),
service AS MATERIALIZED (
    SELECT o.institution_id, count(DISTINCT CASE WHEN o.state = 'started' THEN o.kind END) AS started,
        count(DISTINCT CASE WHEN o.state = 'expanded' THEN o.kind END) AS expanded
    FROM service_outcome o
    WHERE o._deleted = 0 AND o.outcome_on >= coalesce(:from, '') AND o.outcome_on <= coalesce(:to, '9999')
    GROUP BY o.institution_id),
goal AS MATERIALIZED (
    SELECT t.value, t.period_start, t.period_end FROM target t
    WHERE t._deleted = 0 AND t.indicator_code = 'institutions_participating' AND :institution IS NULL
        AND (:programme IS NULL OR t.programme_id = :programme)
        AND t.period_start >= coalesce(:from, '') AND t.period_end <= coalesce(:to, '9999')),
widest AS (
    SELECT max(a.value) AS value FROM goal a),
line AS MATERIALIZED (
    SELECT s.institution_id, s.status, s.joined_on, coalesce(p.trained, 0) AS trained, coalesce(p.doctors, 0) AS doctors,
        coalesce(p.nurses, 0) AS nurses, coalesce(p.msw, 0) AS msw, coalesce(p.others, 0) AS others,
        coalesce(t.n, 0) AS trainers, coalesce(c.n, 0) AS cases, d.attended, d.held, coalesce(a.n, 0) AS adopted, coalesce(o.started, 0) AS started,
        coalesce(o.expanded, 0) AS expanded
    FROM site s
        LEFT JOIN people p ON p.institution_id = s.institution_id
        LEFT JOIN trainers t ON t.institution_id = s.institution_id
        LEFT JOIN cases c ON c.institution_id = s.institution_id
        LEFT JOIN due d ON d.institution_id = s.institution_id
        LEFT JOIN adopted a ON a.institution_id = s.institution_id
        LEFT JOIN service o ON o.institution_id = s.institution_id),
sheet AS (
    SELECT 1 AS rank, 'total' AS level, -1 AS institution_id, NULL AS status, NULL AS joined_on, p.trained, p.doctors,
        p.nurses, p.msw, p.others, l.trainers, l.cases, l.attended, l.held, l.adopted, l.started, l.expanded,
        l.participating
    FROM people p,
        (SELECT sum(trainers) AS trainers, sum(cases) AS cases, sum(attended) AS attended, sum(held) AS held,
             sum(adopted) AS adopted, sum(started) AS started, sum(expanded) AS expanded,
             coalesce(sum(status = 'participating'), 0) AS participating
         FROM line) l
    WHERE p.institution_id = -1
    UNION ALL
    SELECT 2, 'detail', institution_id, status, joined_on, trained, doctors, nurses, msw, others, trainers, cases,
        attended, held, adopted, started, expanded, status = 'participating'
    FROM line)
SELECT CASE WHEN s.rank = 1 THEN 'all'
            WHEN :language = 'zh' THEN coalesce(i.name_zh, i.name_en, i.code, 'unknown')
            ELSE coalesce(i.name_en, i.name_zh, i.code, 'unknown') END AS institution,
    CASE WHEN s.rank = 1 THEN 'all' ELSE coalesce(i.type, 'unknown') END AS type,
    CASE WHEN s.rank = 1 THEN 'all' ELSE coalesce(i.care_tier, 'unknown') END AS tier,
    coalesce(s.status, 'all') AS status, s.joined_on AS joined, s.trained AS people_trained, coalesce(s.doctors, 0) AS doctors,
    coalesce(s.nurses, 0) AS nurses, coalesce(s.msw, 0) AS msw, coalesce(s.others, 0) AS others,
    coalesce(s.trainers, 0) AS trainers, coalesce(s.cases, 0) AS cases_presented,
    round(100.0 * s.attended / s.held, 1) AS conferences_attended_pct, coalesce(s.adopted, 0) AS protocols_adopted,
    coalesce(s.started, 0) AS services_started, s.level, coalesce(s.attended, 0) AS conferences_attended,
    coalesce(s.held, 0) AS conferences_due, coalesce(s.expanded, 0) AS services_expanded, s.participating,
    CASE WHEN s.rank = 1 THEN (SELECT value FROM widest) END AS target,
    CASE WHEN s.rank = 1 THEN round(100.0 * s.participating / (SELECT value FROM widest), 1) END AS pct_target
FROM sheet s LEFT JOIN institution i ON i.id = s.institution_id
ORDER BY s.rank, s.institution_id = 0, institution, s.institution_id
