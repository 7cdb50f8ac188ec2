-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row an event that began in the period, none that lies ahead, and, where its costs were paid in several currencies,
-- one more for each further currency with nothing but its costs. People are those who learned there (of its class, or its
-- own learners), each once; head counts stand apart (R3). Travel is category travel; participants' costs are lodging, per
-- diem and meals; everything else is instruction.
WITH shown AS MATERIALIZED (
    SELECT v.* FROM event v
    WHERE v._deleted = 0 AND (:programme IS NULL OR v.programme_id = :programme)
        AND v.start_on >= coalesce(:from, '') AND v.start_on <= :as_of
        AND (:institution IS NULL OR :institution IN (v.host_institution_id, v.organiser_institution_id))),
learner AS (
    SELECT l.event_id, l.person_id, max(l.completed_on IS NOT NULL) AS completed
    FROM report_event_learner l
    WHERE l.event_id IN (SELECT id FROM shown)
    GROUP BY l.event_id, l.person_id),
people AS MATERIALIZED (
    SELECT l.event_id, sum(p.sex = 'female') AS female, sum(p.sex = 'male') AS male, count(*) AS total,
        sum(l.completed) AS completed
    FROM learner l JOIN person p ON p.id = l.person_id
    GROUP BY l.event_id),
heads AS MATERIALIZED (
    SELECT event_id, sum(n) AS n FROM event_headcount WHERE _deleted = 0 GROUP BY event_id),
cost AS MATERIALIZED (
    SELECT event_id, currency, sum(amount) AS total,
        total(CASE WHEN category = 'travel' THEN amount END) AS travel,
        total(CASE WHEN category IN ('lodging', 'per_diem', 'meals') THEN amount END) AS participant,
        row_number() OVER (PARTITION BY event_id ORDER BY currency) AS nth
    FROM cost_line
    WHERE _deleted = 0
    GROUP BY event_id, currency)
SELECT v.code AS event_code, v.subject, v.title, v.kind, v.start_on AS start, coalesce(v.end_on, v.start_on) AS "end",
    CAST(v.contact_hours AS REAL) AS contact_hours, v.venue, v.country, v.mode,
    CASE WHEN :language = 'zh' THEN coalesce(i.name_zh, i.name_en) ELSE coalesce(i.name_en, i.name_zh) END AS organiser,
    f.name AS funder,
    CASE WHEN coalesce(c.nth, 1) = 1 THEN coalesce(p.female, 0) END AS female,
    CASE WHEN coalesce(c.nth, 1) = 1 THEN coalesce(p.male, 0) END AS male,
    CASE WHEN coalesce(c.nth, 1) = 1 THEN coalesce(p.total - p.female - p.male, 0) END AS other_unknown,
    CASE WHEN coalesce(c.nth, 1) = 1 THEN coalesce(p.total, 0) END AS total,
    CASE WHEN coalesce(c.nth, 1) = 1 THEN coalesce(p.completed, 0) END AS completed,
    c.total - c.participant - c.travel AS instruction_cost, c.participant AS participant_cost, c.travel AS travel_cost,
    c.total AS total_cost, c.currency,
    CASE WHEN coalesce(c.nth, 1) = 1 THEN coalesce(h.n, 0) END AS headcount_only, v.evidence,
    CASE WHEN v.contact_hours IS NULL THEN 'unknown' WHEN v.contact_hours < 15 THEN 'yes' ELSE 'no' END
        AS under_15_hours
FROM shown v
    LEFT JOIN institution i ON i.id = v.organiser_institution_id
    LEFT JOIN "grant" g ON g.id = v.grant_id
    LEFT JOIN funder f ON f.id = g.funder_id
    LEFT JOIN people p ON p.event_id = v.id
    LEFT JOIN heads h ON h.event_id = v.id
    LEFT JOIN cost c ON c.event_id = v.id
ORDER BY v.start_on, v.code, v.id, c.nth
