-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is learned belongs to several modules and several competencies.

-- The modules and the entrustable activities that a learning point is about, one row each.
CREATE TABLE learning_point_module (
    id INTEGER PRIMARY KEY, -- natural key: learning point, module
    learning_point_id INTEGER NOT NULL REFERENCES learning_point (id) DEFERRABLE INITIALLY DEFERRED,
    module_id INTEGER NOT NULL REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (learning_point_id, module_id)
) STRICT;
CREATE INDEX learning_point_module_module ON learning_point_module (module_id);
CREATE TABLE learning_point_competency (
    id INTEGER PRIMARY KEY, -- natural key: learning point, activity
    learning_point_id INTEGER NOT NULL REFERENCES learning_point (id) DEFERRABLE INITIALLY DEFERRED,
    epa_id INTEGER NOT NULL REFERENCES epa (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL,
    UNIQUE (learning_point_id, epa_id)
) STRICT;
CREATE INDEX learning_point_competency_epa ON learning_point_competency (epa_id);

-- What is read. Programs before this format know one module, in the row of the point, and still write it there on other
-- PCs; so it counts beside the links for as long as it stands. Newer ones only take it away.
CREATE VIEW point_module (learning_point_id, module_id) AS
    SELECT learning_point_id, module_id FROM learning_point_module WHERE _deleted = 0
    UNION SELECT id, module_id FROM learning_point WHERE module_id IS NOT NULL AND _deleted = 0;
CREATE VIEW point_competency (learning_point_id, epa_id) AS
    SELECT learning_point_id, epa_id FROM learning_point_competency WHERE _deleted = 0;
