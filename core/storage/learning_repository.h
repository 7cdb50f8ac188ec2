// SPDX-License-Identifier: GPL-3.0-or-later
// Learning points as they are shared: with the words of what they are linked to and the case behind each.
#pragma once

#include "core/model/learning.h"
#include "core/storage/database.h"

namespace preceptor {

class LearningRepository {
public:
    explicit LearningRepository(Database& db) : m_db(db) {}

    // Noted from the first to the last day, both included; not those of cases that were withdrawn. By domain, the
    // starred first, then the newest.
    std::vector<LearningPoint> notedBetween(Date first, Date last);

private:
    Database& m_db;
};

} // namespace preceptor
