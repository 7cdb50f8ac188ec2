-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the files of learning platforms and forms told of people: modules done, marks, a course completed there.

-- Told of one thing of somebody and written at that time, so that what a person took away meanwhile is not written
-- again, and what a later file no longer has can be named. Without a module and an assessment: the whole course, which is
-- evidence and completes nobody by itself.
CREATE TABLE platform_fact (
    id INTEGER PRIMARY KEY, -- natural key: enrolment, fact_key
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
    fact_key TEXT NOT NULL, -- what of: a module, an attempt at an assessment, the course
    platform TEXT NOT NULL,
    item TEXT NOT NULL, -- its key in files of the platform
    module_id INTEGER REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    assessment_id INTEGER REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
    attempt INTEGER, -- at the assessment
    status TEXT, -- of a module or the course
    raw REAL, -- of the assessment's maximum
    told_on TEXT, -- the day the file tells
    said TEXT, -- in the words of the file
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (enrolment_id, fact_key)
) STRICT;

-- Where a mark is from; empty: entered by a person.
ALTER TABLE score ADD COLUMN source TEXT;
