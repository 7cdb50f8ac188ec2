// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/local_words.h"

#include <algorithm>

namespace preceptor::test {

namespace {

// Of one file alone. What else has no clock goes along with an exchange by its nature: who wrote what, and when.
const std::set<std::string> kLocal = {
    "attachment_here", "case_draft",  "case_text_stale",  "derived_cache", "sync_contact", "sync_receipt", "sync_sent",
    "audit_holder",    "unsent_text", "standing_finding", "standing_key",  "audit_since",  "open_file"};
// Read by the program itself before anything is written.
const std::set<std::string> kMachine = {
    "derived_cache.key", "derived_cache.data_version", "sync_receipt.range",  "sync_receipt.counts",
    "sync_sent.range",   "sync_contact.state",         "audit_holder.holder", "audit_holder.salt"};

} // namespace

const std::set<std::string>& localTables() { return kLocal; }

std::vector<std::string> plantLocalWords(Database& db) {
    std::vector<std::string> words;
    db.execute("PRAGMA ignore_check_constraints = ON");
    for (const std::string& table : kLocal) {
        std::string values;
        Statement columns = db.prepare("SELECT name, type FROM pragma_table_info('" + table + "')");
        while (columns.step()) {
            const std::string name = columns.string(0);
            const std::string type = columns.string(1);
            std::string value = "9";
            if (type == "BLOB") value = "zeroblob(32)";
            if (type == "TEXT" && kMachine.contains(table + "." + name)) value = "'new'";
            if (type == "TEXT" && !kMachine.contains(table + "." + name)) {
                std::string word = "planted" + std::to_string(words.size()) + table + name;
                std::erase(word, '_');
                value = "'" + word + "'";
                words.push_back(word);
            }
            values += (values.empty() ? "" : ", ") + value;
        }
        db.execute("INSERT INTO " + table + " VALUES (" + values + ")");
    }
    db.execute("PRAGMA ignore_check_constraints = OFF");
    return words;
}

std::string wordsIn(const std::string& bytes, const std::vector<std::string>& words) {
    std::string found;
    for (const std::string& word : words)
        if (bytes.find(word) != bytes.npos) found += word + " ";
    return found;
}

} // namespace preceptor::test
