// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/unsent_repository.h"

#include "core/storage/rows.h"

namespace preceptor {

namespace {

constexpr std::string_view kFields = "SELECT kept, kept_at, form, title, caption, words FROM unsent_text ";

std::vector<UnsentForms> formsIn(Statement& rows) {
    std::vector<UnsentForms> all;
    std::int64_t form = 0;
    while (rows.step()) {
        const bool another = all.empty() || all.back().id != rows.integer(0);
        if (another) all.push_back({rows.integer(0), Timestamp{rows.integer(1)}, {}});
        if (another || form != rows.integer(2)) all.back().forms.push_back({rows.string(3), {}});
        form = rows.integer(2);
        all.back().forms.back().fields.push_back({rows.string(4), rows.string(5)});
    }
    rows.reset();
    return all;
}

} // namespace

std::int64_t UnsentRepository::insert(const std::string& holder, Timestamp now, const std::vector<UnsentForm>& forms) {
    const std::int64_t kept = m_db.queryInteger("SELECT coalesce(max(kept), 0) + 1 FROM unsent_text");
    Statement& row = m_db.cached("INSERT INTO unsent_text (kept, kept_at, holder, form, title, caption, words) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    for (std::size_t form = 0; form < forms.size(); ++form)
        for (const UnsentField& field : forms[form].fields)
            row.bindAll(kept, now.millis, holder, static_cast<std::int64_t>(form), forms[form].title, field.caption,
                        field.words)
                .run();
    return kept;
}

std::vector<UnsentForms> UnsentRepository::listOf(const std::string& holder) {
    static const std::string kSql = sqlText({kFields, "WHERE holder = ?1 ORDER BY id"});
    return formsIn(m_db.cached(kSql).bindAll(holder));
}

std::vector<UnsentForms> UnsentRepository::list() {
    static const std::string kSql = sqlText({kFields, "ORDER BY id"});
    return formsIn(m_db.cached(kSql));
}

void UnsentRepository::erase(std::int64_t kept) {
    m_db.cached("DELETE FROM unsent_text WHERE kept = ?1").bindAll(kept).run();
}

void UnsentRepository::eraseNaming(const std::string& name) {
    m_db.cached("DELETE FROM unsent_text WHERE kept IN (SELECT kept FROM unsent_text "
                "WHERE instr(title, ?1) > 0 OR instr(words, ?1) > 0)")
        .bindAll(name)
        .run();
}

} // namespace preceptor
