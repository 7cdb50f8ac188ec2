-- SPDX-License-Identifier: GPL-3.0-or-later
-- Exchange over years: a site that fell silent is no longer waited for, a person is erased for good (_deleted = 2, which
-- programs before this schema do not know), and ids no longer go on where the sitting before ended.
ALTER TABLE sync_replica ADD COLUMN retired_at INTEGER;
ALTER TABLE sync_replica DROP COLUMN public_key;
ALTER TABLE sync_meta DROP COLUMN id_block;
ALTER TABLE sync_meta DROP COLUMN id_next;
ALTER TABLE sync_meta DROP COLUMN fork_token;
CREATE INDEX person_erased ON person (id) WHERE _deleted = 2;
