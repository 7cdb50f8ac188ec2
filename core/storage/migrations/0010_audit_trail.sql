-- SPDX-License-Identifier: GPL-3.0-or-later
-- The audit trail: who did what and when, for acts and not for keystrokes (core/model/audit.h lists them). No name of a
-- trainee and no text of a case stands in it, so that a person can be erased for good and every chain stays whole.

-- One chain for each PC (replica) and epoch; each entry holds the hash of the one before. A file that was copied or put
-- back goes on as another epoch. The bytes that are hashed: core/sync/audit_chain.h.
CREATE TABLE audit_entry (
    id INTEGER PRIMARY KEY, -- the first 63 bits of its hash
    replica TEXT NOT NULL, -- hex; who wrote it, under the name it had then
    epoch INTEGER NOT NULL, -- from 1
    seq INTEGER NOT NULL, -- from 1 in each epoch
    previous TEXT, -- hash of the entry before; of the first of an epoch: of the last before the file was copied or put back
    at INTEGER NOT NULL, -- milliseconds, UTC
    operator TEXT, -- as the log of changes has it
    holder TEXT, -- of a protected file: hex of whose passphrase opened it
    action TEXT NOT NULL,
    subject_table TEXT,
    subject_id INTEGER, -- if it was about one record
    subjects INTEGER NOT NULL, -- how many records or files
    detail TEXT, -- codes and numbers
    before_hash TEXT, -- of what the act changed, where that is kept
    after_hash TEXT,
    witness TEXT, -- newest entries of other PCs that were here: replica:epoch:seq:hash ...
    app_version TEXT NOT NULL,
    entry_hash TEXT NOT NULL,
    _deleted INTEGER NOT NULL DEFAULT 0,
    _clock BLOB NOT NULL
) STRICT;
CREATE INDEX audit_entry_chain ON audit_entry (replica, epoch, seq);

-- For whoever opens the file with another program. Our own refuses such statements by itself.
CREATE TRIGGER audit_entry_kept BEFORE UPDATE OF id, replica, epoch, seq, previous, at, operator, holder, action,
    subject_table, subject_id, subjects, detail, before_hash, after_hash, witness, app_version, entry_hash, _deleted
    ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
CREATE TRIGGER audit_entry_stays BEFORE DELETE ON audit_entry
    BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;

-- The last entry that was written into this file here; not exchanged.
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    replica TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    entry_hash TEXT NOT NULL
) STRICT;

-- How far the chain of each PC was seen by another one than its own, so that no two say the same; not exchanged.
CREATE TABLE audit_witnessed (
    replica TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (replica, epoch)
) STRICT, WITHOUT ROWID;

-- Who could open the protected file when the trail last looked, so that it tells what has changed since; empty: it was
-- plain. Not exchanged.
CREATE TABLE audit_holder (
    holder TEXT PRIMARY KEY, -- hex
    role INTEGER NOT NULL,
    salt TEXT NOT NULL -- hex, another for each passphrase
) STRICT, WITHOUT ROWID;

-- Transactions that hold an entry of the trail and nothing else are no changes that anybody waits for.
CREATE INDEX sync_tx_audit ON sync_tx (rep, tx) WHERE action = 'audit';

-- What was agreed at a workshop is an action as well as what was agreed at a conference.
ALTER TABLE action ADD COLUMN event_id INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX action_event ON action (event_id) WHERE event_id IS NOT NULL;
