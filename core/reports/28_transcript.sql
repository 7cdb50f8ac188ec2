-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything a person did, oldest first; without :person everybody's. Hours of a course are its modules' hours; a
-- person with two roles in a session has its hours once, and none again for a case or talk given in it. A workshop has
-- hours where neither its sessions nor the course it is a class of give them; credit awarded has none, and
-- where it is of no event it belongs to the programmes in which the person was enrolled.
WITH who AS MATERIALIZED (
    SELECT p.id AS person_id, coalesce(c.canonical_id, p.id) AS canonical_id
    FROM person p LEFT JOIN person_canon c ON c.person_id = p.id
    WHERE :person IS NULL
        OR coalesce(c.canonical_id, p.id) = coalesce((SELECT canonical_id FROM person_canon WHERE person_id = :person),
                                                     :person)),
hours AS MATERIALIZED (
    SELECT course_version_id, sum(hours) AS hours FROM module WHERE _deleted = 0 GROUP BY course_version_id),
entry AS (
    SELECT w.canonical_id, s.planned_on AS on_day, s.title AS activity, s.kind AS activity_kind,
        coalesce(min(nullif(a.role, 'participant')), 'participant') AS role,
        max(coalesce(a.minutes, s.planned_minutes)) / 60.0 AS hours, NULL AS credits, min(a.status) AS result,
        NULL AS certificate_no, min(a.id) AS entry_id
    FROM who w CROSS JOIN attendance a ON a.person_id = w.person_id CROSS JOIN session s ON s.id = a.session_id
    WHERE a._deleted = 0 AND s._deleted = 0 AND s.status = 'held' AND a.status IN ('present', 'late', 'left_early')
        AND (:programme IS NULL OR s.programme_id = :programme)
    GROUP BY w.canonical_id, s.id
    UNION ALL
    SELECT w.canonical_id, coalesce(e.completed_on, e.status_on, e.enrolled_on, e.applied_on, h.start_on),
        CASE WHEN :language = 'zh' THEN coalesce(k.title_zh, k.title) ELSE k.title END, 'course', 'learner',
        CASE WHEN e.completed_on IS NOT NULL THEN coalesce(n.hours, k.min_hours) END, e.credits,
        CASE WHEN e.completed_on IS NOT NULL THEN 'completed' ELSE e.status END,
        e.certificate_no, e.id
    FROM who w CROSS JOIN enrolment e ON e.person_id = w.person_id
        JOIN cohort h ON h.id = e.cohort_id JOIN course_version v ON v.id = h.course_version_id
        JOIN course k ON k.id = v.course_id LEFT JOIN hours n ON n.course_version_id = v.id
    WHERE e._deleted = 0 AND h._deleted = 0 AND (:programme IS NULL OR h.programme_id = :programme)
    UNION ALL
    SELECT w.canonical_id, c.taken_on, x.title, x.kind, 'learner', NULL, NULL,
        CASE WHEN x.pass_mark IS NULL THEN printf('%g⁄%g', c.raw, x.max) -- a plain slash would be a date in a spreadsheet
             WHEN c.raw >= x.pass_mark THEN 'passed' ELSE 'not_passed' END, NULL, c.id
    FROM who w CROSS JOIN enrolment e ON e.person_id = w.person_id CROSS JOIN test_score c ON c.enrolment_id = e.id
        JOIN assessment x ON x.id = c.assessment_id JOIN cohort h ON h.id = e.cohort_id
    WHERE e._deleted = 0 AND x._deleted = 0 AND (:programme IS NULL OR h.programme_id = :programme)
    UNION ALL
    SELECT w.canonical_id, s.planned_on, coalesce(nullif(t.title, ''), s.title), t.kind, 'presenter', NULL,
        NULL, NULL, NULL, t.id
    FROM session_part t JOIN session s ON s.id = t.session_id CROSS JOIN who w ON w.person_id = t.presenter_id
    WHERE t._deleted = 0 AND s._deleted = 0 AND s.status = 'held' AND (:programme IS NULL OR s.programme_id = :programme)
    UNION ALL
    SELECT w.canonical_id, v.start_on, v.title, v.kind, r.role,
        CASE WHEN r.role = 'learner' AND v.cohort_id IS NOT NULL THEN NULL
             WHEN EXISTS (
                 SELECT 1 FROM session s CROSS JOIN attendance a ON a.session_id = s.id
                     CROSS JOIN who same ON same.person_id = a.person_id AND same.canonical_id = w.canonical_id
                 WHERE s.event_id = v.id AND s._deleted = 0 AND s.status = 'held' AND a._deleted = 0
                     AND a.status IN ('present', 'late', 'left_early')) THEN NULL
             ELSE coalesce(max(r.hours), v.contact_hours) END,
        NULL, CASE WHEN max(r.completed_on) IS NOT NULL THEN 'completed' END, NULL, min(r.id)
    FROM who w CROSS JOIN event_role r ON r.person_id = w.person_id CROSS JOIN event v ON v.id = r.event_id
    WHERE r._deleted = 0 AND v._deleted = 0 AND v.start_on <= :today
        AND (:programme IS NULL OR v.programme_id = :programme)
    GROUP BY w.canonical_id, v.id, r.role
    UNION ALL
    SELECT w.canonical_id, a.earned_on, a.activity, 'credit', a.role, NULL, a.credits, NULL, a.ref, a.id
    FROM who w CROSS JOIN credit_award a ON a.person_id = w.person_id LEFT JOIN event v ON v.id = a.event_id
    WHERE a._deleted = 0 AND (:programme IS NULL OR v.programme_id = :programme OR (a.event_id IS NULL AND EXISTS (
        SELECT 1 FROM who same CROSS JOIN enrolment n ON n.person_id = same.person_id JOIN cohort h ON h.id = n.cohort_id
        WHERE same.canonical_id = w.canonical_id AND n._deleted = 0 AND h.programme_id = :programme)))
    UNION ALL
    SELECT w.canonical_id, o.observed_on, CASE WHEN :language = 'zh' THEN coalesce(e.title_zh, e.title) ELSE e.title END,
        'observation', 'learner', NULL, NULL, o.level, NULL, o.id
    FROM who w CROSS JOIN epa_observation o ON o.person_id = w.person_id JOIN epa e ON e.id = o.epa_id
    WHERE o._deleted = 0 AND (:programme IS NULL OR EXISTS (
        SELECT 1 FROM who same CROSS JOIN enrolment n ON n.person_id = same.person_id JOIN cohort h ON h.id = n.cohort_id
        WHERE same.canonical_id = w.canonical_id AND n._deleted = 0 AND h.programme_id = :programme))
    UNION ALL
    SELECT w.canonical_id, d.decided_on, CASE WHEN :language = 'zh' THEN coalesce(e.title_zh, e.title) ELSE e.title END,
        'epa', 'learner', NULL, NULL, d.level, NULL, d.id
    FROM who w CROSS JOIN entrustment_decision d ON d.person_id = w.person_id JOIN epa e ON e.id = d.epa_id
    WHERE d._deleted = 0 AND (:programme IS NULL OR EXISTS (
        SELECT 1 FROM who same CROSS JOIN enrolment n ON n.person_id = same.person_id JOIN cohort h ON h.id = n.cohort_id
        WHERE same.canonical_id = w.canonical_id AND n._deleted = 0 AND h.programme_id = :programme)))
SELECT p.full_name_native AS person, e.on_day AS date, e.activity, e.role, round(e.hours, 1) AS hours, e.credits,
    e.result, e.certificate_no, p.romanised, e.activity_kind, e.canonical_id AS person_id
FROM entry e JOIN person p ON p.id = e.canonical_id AND p._deleted = 0
WHERE coalesce(e.on_day, '') >= coalesce(:from, '') AND coalesce(e.on_day, '') <= coalesce(:to, '9999')
ORDER BY p.full_name_native, e.canonical_id, e.on_day, e.activity, e.entry_id
