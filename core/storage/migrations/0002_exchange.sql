-- SPDX-License-Identifier: GPL-3.0-or-later
-- Exchange between PCs: whom this file knows, what each of them last said it has, what went out and came in.
-- The migrator also makes every deletion cover its whole row, so that an edit made elsewhere meanwhile is noticed.

-- Installations met, by the key they sign with. Trust is this file's own decision and is not exchanged.
CREATE TABLE sync_contact (
    sign_key BLOB PRIMARY KEY,
    box_key BLOB NOT NULL,
    site TEXT,
    label TEXT,
    state TEXT NOT NULL DEFAULT 'new',
    first_seen INTEGER NOT NULL,
    decided_at INTEGER,
    decided_by TEXT
) STRICT, WITHOUT ROWID;

-- What a replica's newest bundle said: made when, signed by whom, and how far it had each replica.
CREATE TABLE sync_peer (
    uuid BLOB PRIMARY KEY,
    sign_key BLOB NOT NULL,
    created INTEGER NOT NULL,
    taken_at INTEGER NOT NULL,
    vector TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Bundles written here. `to_site` NULL = for everyone.
CREATE TABLE sync_sent (
    bundle_hash BLOB PRIMARY KEY,
    at INTEGER NOT NULL,
    to_site TEXT,
    name TEXT NOT NULL,
    range TEXT NOT NULL,
    rows INTEGER NOT NULL,
    operator TEXT
) STRICT, WITHOUT ROWID;

-- What a value was before this PC changed it, kept while others may not know the change: the "before" of a conflict.
CREATE TABLE sync_base (
    tbl INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    col TEXT NOT NULL,
    tx INTEGER NOT NULL,
    value ANY,
    PRIMARY KEY (tbl, row_id, col)
) STRICT, WITHOUT ROWID;

ALTER TABLE sync_meta ADD COLUMN shared_tx INTEGER NOT NULL DEFAULT 0;
