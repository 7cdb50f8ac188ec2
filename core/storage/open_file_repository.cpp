// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/open_file_repository.h"

#include "core/storage/rows.h"

namespace preceptor {

namespace {

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string inLines(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += name + '\n';
    return text;
}

// Another PC may have decided the rest, or the import was undone.
constexpr std::string_view kStands = "EXISTS (SELECT 1 FROM import_file f WHERE f.kind = 'meeting' AND "
                                     "f.sha256 = open_file.sha256 AND f._deleted = 0 AND f.rows_open > 0)";

std::string ofSession(std::string_view columns) {
    return sqlText(
        {"SELECT ", columns, " FROM open_file WHERE session_id = ?1 AND ", kStands, " ORDER BY rowid LIMIT 1"});
}

} // namespace

void OpenFileRepository::put(Database& db, SessionId session, const OpenFile& file) {
    static const std::string kSweep = sqlText({"DELETE FROM open_file WHERE sha256 = ?1 OR NOT ", kStands});
    db.cached(kSweep).bindAll(file.sha256).run();
    if (file.open.empty() || file.bytes.size() > kLongest) return;
    const std::string names = inLines(file.open);
    db.cached("INSERT INTO open_file (sha256, session_id, name, open_names, encoding, separator, sheet, platform, "
              "date_order, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        .bindAll(file.sha256, session, file.name, names, Cell::orNull(file.encoding), Cell::orNull(file.separator),
                 file.sheet, Cell::orNull(file.platform), file.dateOrder)
        .bindBlob(10, file.bytes)
        .run();
}

std::vector<std::string> OpenFileRepository::openNames(Database& db, SessionId session) {
    static const std::string kSql = ofSession("open_names");
    return oneRow(db.cached(kSql).bindAll(session), [](Statement& s) { return linesOf(s.text(0)); })
        .value_or(std::vector<std::string>());
}

std::optional<OpenFile> OpenFileRepository::find(Database& db, SessionId session) {
    static const std::string kSql =
        ofSession("sha256, name, open_names, bytes, encoding, separator, sheet, platform, date_order");
    return oneRow(db.cached(kSql).bindAll(session), [](Statement& s) {
        return OpenFile{s.string(0), s.string(1),          linesOf(s.text(2)), std::string(s.blob(3)), s.string(4),
                        s.string(5), s.optionalInteger(6), s.string(7),        s.optionalInteger(8)};
    });
}

void OpenFileRepository::eraseAll(Database& db) { db.execute("DELETE FROM open_file"); }

} // namespace preceptor
