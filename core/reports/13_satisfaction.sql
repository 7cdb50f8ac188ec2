-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row an item of the anonymous forms of an event that begins in the period. n = marks given; agreement is a mark of
-- 4 or 5 of 5. The response rate is left out where a batch does not say how many forms were handed out.
WITH item AS (
    SELECT b.event_id, b.item, min(coalesce(b.position, 999)) AS place,
        CASE WHEN count(*) = count(b.n_expected) THEN sum(b.n_expected) END AS expected, sum(b.n_returned) AS returned,
        sum(b.n_1 + b.n_2 + b.n_3 + b.n_4 + b.n_5) AS n, sum(b.n_1 + 2 * b.n_2 + 3 * b.n_3 + 4 * b.n_4 + 5 * b.n_5) AS points,
        sum(b.n_4 + b.n_5) AS agreed, max(nullif(b.top_comment, '')) AS top_comment
    FROM item_batch b
    WHERE b._deleted = 0
    GROUP BY b.event_id, b.item)
SELECT v.title AS event, i.expected, i.returned, round(100.0 * i.returned / nullif(i.expected, 0), 1) AS response_rate,
    i.item, i.n, round(1.0 * i.points / nullif(i.n, 0), 2) AS mean,
    round(100.0 * i.agreed / nullif(i.n, 0), 1) AS pct_agree, i.top_comment, v.code AS event_code, v.start_on AS date,
    i.agreed, i.returned - i.n AS missing_marks
FROM event v JOIN item i ON i.event_id = v.id
WHERE v._deleted = 0 AND (:programme IS NULL OR v.programme_id = :programme)
    AND v.start_on >= coalesce(:from, '') AND v.start_on <= coalesce(:to, '9999')
    AND (:institution IS NULL OR :institution IN (v.host_institution_id, v.organiser_institution_id))
ORDER BY v.start_on, v.code, v.id, i.place, i.item
