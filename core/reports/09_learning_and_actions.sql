-- SPDX-License-Identifier: GPL-3.0-or-later
-- The register of what was learned and what was agreed to be done, newest first. An action is overdue if it was open on
-- the last day of the period, or today.
WITH line AS (
    SELECT l.noted_on AS date, l.case_id, l.session_id, l.text AS learning_point, l.domain, l.id AS point_id, l.protocol_id,
        NULL AS action, NULL AS owner_id, NULL AS due_on, NULL AS status, l.starred, 1 AS rank, l.id, NULL AS event_id
    FROM learning_point l WHERE l._deleted = 0
    UNION ALL
    SELECT a.noted_on, a.case_id, a.session_id, NULL, NULL, NULL, NULL, a.text, a.owner_id, a.due_on, a.status, 0, 2, a.id,
        a.event_id
    FROM action a WHERE a._deleted = 0)
SELECT n.date, coalesce(c.case_no, s.planned_on || ' ' || s.title, e.start_on || ' ' || e.title) AS case_or_session, n.learning_point, n.domain,
    (SELECT group_concat(t.title, '; ') FROM (SELECT DISTINCT coalesce(m.code || ' ' || m.title, m.title) AS title
        FROM point_module l JOIN module m ON m.id = l.module_id AND m._deleted = 0
        WHERE l.learning_point_id = n.point_id ORDER BY title) t) AS module, coalesce(p.code || ' ' || p.title, p.title) AS protocol, n.action,
    (SELECT w.full_name_native FROM person_canonical k JOIN person w ON w.id = k.canonical_id
     WHERE k.person_id = n.owner_id AND w._deleted = 0) AS owner,
    n.due_on AS due, n.status,
    CASE WHEN n.status = 'open' AND n.due_on < :as_of THEN CAST(julianday(:as_of) - julianday(n.due_on) AS INTEGER) END
        AS days_overdue,
    CASE WHEN n.rank = 2 THEN NULL WHEN n.starred THEN 'yes' ELSE 'no' END AS starred
FROM line n
    LEFT JOIN case_item c ON c.id = n.case_id
    LEFT JOIN session s ON s.id = coalesce(n.session_id, c.session_id)
    LEFT JOIN event e ON e.id = n.event_id
    LEFT JOIN protocol p ON p.id = n.protocol_id
WHERE (c.id IS NULL OR c._deleted = 0) AND (c.id IS NOT NULL OR coalesce(s._deleted, e._deleted) = 0)
    AND (:programme IS NULL OR coalesce(c.programme_id, s.programme_id, e.programme_id) = :programme)
    AND n.date >= coalesce(:from, '') AND n.date <= coalesce(:to, '9999')
    AND (:institution IS NULL OR coalesce(c.presenting_institution_id, s.presenting_institution_id, e.host_institution_id) = :institution)
ORDER BY n.date DESC, case_or_session, n.rank, n.id
