// SPDX-License-Identifier: GPL-3.0-or-later
// What was half filled in when the file was locked: this file's own rows, outside exchange and undo, a row a field.
#pragma once

#include "core/model/unsent.h"
#include "core/storage/database.h"

#include <string>
#include <vector>

namespace preceptor {

class UnsentRepository {
public:
    explicit UnsentRepository(Database& db) : m_db(db) {}

    // Inside a transaction. The number they are found by.
    std::int64_t insert(const std::string& holder, Timestamp now, const std::vector<UnsentForm>& forms);
    std::vector<UnsentForms> listOf(const std::string& holder); // the oldest first
    std::vector<UnsentForms> list();
    void erase(std::int64_t kept);
    void eraseNaming(const std::string& name); // those in whose words it stands

private:
    Database& m_db;
};

} // namespace preceptor
