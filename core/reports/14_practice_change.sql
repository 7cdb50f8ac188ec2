-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reviews at the bedside three, six and twelve months after a course, by the day they were due on. A person counts once
-- a course and month. One rule for all columns: a review counts where the course was completed, as for "trained"; whoever
-- left after that is still due, and of whom it was taken back neither counts. The last day is today where the period
-- goes on. The row "all" of months is every review of the course.
WITH review AS (
    SELECT e.course_id, e.person_id, v.months_after, v.due_on,
        CASE WHEN v.reviewed_on <= :as_of THEN v.reviewed_on END AS reviewed_on, v.to_standard, v.barrier, v.id,
        row_number() OVER (PARTITION BY e.course_id, e.person_id, v.months_after
                           ORDER BY v.reviewed_on IS NULL, v.reviewed_on DESC, v.id) AS nth
    FROM practice_review v JOIN report_enrolment e ON e.enrolment_id = v.enrolment_id
    WHERE v._deleted = 0 AND (:programme IS NULL OR e.programme_id = :programme)
        AND v.due_on >= coalesce(:from, '') AND v.due_on <= :as_of
        AND e.completed_on IS NOT NULL),
counted AS MATERIALIZED (
    SELECT v.course_id, v.months_after, v.reviewed_on IS NOT NULL AS followed,
        CASE WHEN v.reviewed_on IS NOT NULL THEN v.to_standard END AS good,
        CASE WHEN v.reviewed_on IS NOT NULL AND v.to_standard = 0 THEN nullif(v.barrier, '') END AS barrier
    FROM review v LEFT JOIN report_place w ON w.post_id = (
        SELECT r.post_id FROM report_post r
        WHERE r.person_id = v.person_id AND r.start_on <= v.due_on AND (r.end_on IS NULL OR r.end_on >= v.due_on)
        ORDER BY r.is_primary DESC, r.start_on DESC, r.post_id LIMIT 1)
    WHERE v.nth = 1 AND (:institution IS NULL OR w.institution_id = :institution)
        AND (:cadre_group IS NULL OR coalesce(w.cadre_group, 'unknown') = :cadre_group)),
line AS MATERIALIZED (
    SELECT course_id, months_after AS months, followed, good, barrier FROM counted
    UNION ALL
    SELECT course_id, 0, followed, good, barrier FROM counted),
barriers AS (
    SELECT course_id, months, barrier,
        row_number() OVER (PARTITION BY course_id, months ORDER BY count(*) DESC, barrier) AS nth
    FROM line WHERE barrier IS NOT NULL
    GROUP BY course_id, months, barrier)
SELECT CASE WHEN :language = 'zh' THEN coalesce(k.title_zh, k.title) ELSE k.title END AS course,
    sum(l.followed) AS followed_up, count(*) AS due, round(100.0 * sum(l.followed) / count(*), 1) AS follow_up_rate,
    coalesce(sum(l.good), 0) AS to_standard,
    round(100.0 * coalesce(sum(l.good), 0) / nullif(sum(l.followed), 0), 1) AS pct_to_standard, b.barrier AS main_barrier,
    CASE WHEN l.months = 0 THEN 'all' ELSE CAST(l.months AS TEXT) END AS months_after,
    CASE WHEN l.months = 0 THEN 'total' ELSE 'detail' END AS level, sum(l.followed) - count(l.good) AS missing_result
FROM line l JOIN course k ON k.id = l.course_id
    LEFT JOIN barriers b ON b.course_id = l.course_id AND b.months = l.months AND b.nth = 1
GROUP BY l.course_id, l.months
ORDER BY k.title, l.course_id, l.months
