// SPDX-License-Identifier: GPL-3.0-or-later
// More page cache while very many rows are written, so that pages are not written and read again within one
// transaction. The usual size comes back, and the memory is given up, when it goes out of scope.
#pragma once

#include "core/storage/database.h"

#include <string>

namespace preceptor {

class BulkCache {
public:
    explicit BulkCache(Database& db, int mebibytes = 32) : m_db(db), m_before(db.queryInteger("PRAGMA cache_size")) {
        set(-1024LL * mebibytes); // negative: KiB, not pages
    }
    BulkCache(const BulkCache&) = delete;
    BulkCache& operator=(const BulkCache&) = delete;
    ~BulkCache() { set(m_before); }

private:
    void set(std::int64_t size) { m_db.execute("PRAGMA cache_size=" + std::to_string(size)); }
    Database& m_db;
    std::int64_t m_before;
};

} // namespace preceptor
