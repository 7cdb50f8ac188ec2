// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/quick_rows.h"

#include "core/storage/row_merger.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace preceptor {

namespace {

// The clock of a row that takes all that was sent.
class NewsJudge final : public ClockJudge {
public:
    // `room`: a clock whose memory is used again.
    NewsJudge(MergeScene& scene, const TableInfo& table, const SentRow& row, RowClock& room)
        : m_scene(scene), m_table(table), m_row(row), m_clock(room) {}

    bool judge(std::string_view bytes, std::int64_t deleted, std::span<const Cell> present) override {
        m_clock = decodeClock(bytes, std::move(m_clock));
        if (m_clock.empty() || deleted != 0) return false;
        bool passes = true;
        eachBit(m_row.sent, [&](unsigned bit) {
            const Dot theirs = dotOf(m_row.clock, bit);
            const Dot ours = dotOf(m_clock, bit);
            passes = passes && ours != theirs && m_scene.theySaw.has(ours) && !m_scene.weSaw.has(theirs);
        });
        if (!passes) return false;
        auto value = present.begin();
        eachBit(m_row.sent, [&](unsigned bit) {
            m_scene.base.note(m_table, m_row.id, bit, (value++)->own(), dotOf(m_clock, bit));
            stamp(m_clock, dotOf(m_row.clock, bit), ColumnMask{1} << bit);
        });
        m_judged = encodeClock(m_clock);
        return true;
    }
    std::string_view judged() const override { return m_judged; }

private:
    MergeScene& m_scene;
    const TableInfo& m_table;
    const SentRow& m_row;
    RowClock& m_clock;
    std::string m_judged;
};

int bindRow(Statement& statement, int n, const SentRow& row, const std::string& clock, std::size_t columns) {
    statement.bind(++n, Cell(row.id));
    statement.bindBlob(++n, clock);
    for (std::size_t i = 0; i < columns; ++i) statement.bind(++n, row.values[i]);
    return n;
}

ColumnMask allOf(std::size_t columns) { return columns >= 64 ? ~ColumnMask{0} : (ColumnMask{1} << columns) - 1; }

} // namespace

QuickRows::QuickRows(MergeScene& scene, const TableInfo& table, RowStatements& statements)
    : m_scene(scene), m_table(table), m_statements(statements), m_all(allOf(table.columns.size())) {}
QuickRows::~QuickRows() = default;

bool QuickRows::looksNew(const SentRow& row) const {
    const auto seen = [&](const ClockGroup& group) { return m_scene.weSaw.has(group.dot); };
    return row.sent == m_all && row.siblings.empty() && row.values[m_table.deletedBit].integer() == 0 &&
           std::none_of(row.clock.begin(), row.clock.end(), seen);
}

void QuickRows::add(const SentRow& row) {
    if (m_count == m_rows.size()) {
        m_rows.emplace_back();
        m_clocks.emplace_back();
    }
    SentRow& kept = m_rows[m_count];
    kept.id = row.id;
    kept.clock = row.clock;
    kept.sent = row.sent;
    kept.values.assign(row.values.begin(), row.values.begin() + static_cast<std::ptrdiff_t>(m_table.columns.size()));
    m_clocks[m_count] = encodeClock(row.clock);
    ++m_count;
}

bool QuickRows::isFull() const { return m_count == kRowsAtOnce; }

bool QuickRows::writeSome() {
    Statement& insert = m_statements.insertSomeNew();
    int n = 0;
    for (std::size_t i = 0; i < m_count; ++i) n = bindRow(insert, n, m_rows[i], m_clocks[i], m_table.columns.size());
    insert.run();
    return m_scene.db.changes() == static_cast<std::int64_t>(m_count);
}

bool QuickRows::writeOne(const SentRow& row) {
    Statement& insert = m_statements.insertNew();
    const auto place = static_cast<std::size_t>(&row - m_rows.data());
    bindRow(insert, 0, row, m_clocks[place], m_table.columns.size());
    insert.run();
    return m_scene.db.changes() == 1;
}

// No row that was here can have this clock: we had seen none of its writes.
bool QuickRows::isWritten(const SentRow& row) {
    Statement& select = m_statements.select;
    select.bind(1, Cell(row.id));
    const bool written = select.step() && decodeClock(select.blob(0)) == row.clock;
    select.reset();
    return written;
}

std::vector<FieldChange> fieldsOf(const TableInfo& table, const SentRow& row) {
    std::vector<FieldChange> fields;
    for (unsigned bit = 0; bit < table.columns.size(); ++bit)
        if (bit != table.deletedBit && row.values[bit].type() != Cell::Type::Null)
            fields.push_back({table.columns[bit], {}, row.values[bit].own()});
    return fields;
}

std::vector<FieldChange> fieldsOf(const TableInfo& table, const std::vector<Value>& deleted) {
    std::vector<FieldChange> fields;
    for (unsigned bit = 0; bit < table.columns.size(); ++bit)
        if (bit != table.deletedBit && deleted[bit] != Value())
            fields.push_back({table.columns[bit], deleted[bit], {}});
    return fields;
}

void QuickRows::tellAdded(const SentRow& row) const {
    m_scene.tell(m_table, MergeChange::Added, row.id, row.clock.front().dot,
                 m_scene.listing ? fieldsOf(m_table, row) : std::vector<FieldChange>{});
}

bool QuickRows::flush(const std::function<bool(const SentRow&)>& present) {
    const bool together = isFull();
    const bool allNew = together && writeSome();
    bool done = true;
    for (std::size_t i = 0; i < m_count; ++i) {
        const SentRow& row = m_rows[i];
        if (allNew || (together ? isWritten(row) : writeOne(row)))
            tellAdded(row);
        else
            done = present(row) && done;
    }
    m_count = 0;
    return done;
}

bool QuickRows::update(const SentRow& row) {
    if (m_scene.listing || row.sent == 0 || !row.siblings.empty() || (row.sent >> m_table.deletedBit & 1U) != 0)
        return false;
    NewsJudge judge(m_scene, m_table, row, m_room);
    const JudgeInCharge inCharge(judge);
    Statement& statement = m_statements.updateJudged(row.sent);
    statement.bind(1, Cell(row.id));
    int n = 1;
    Dot newest;
    eachBit(row.sent, [&](unsigned bit) {
        statement.bind(++n, row.values[bit]);
        newest = dotOf(row.clock, bit);
    });
    statement.run();
    if (m_scene.db.changes() == 0) return false;
    m_scene.tell(m_table, MergeChange::Changed, row.id, newest, {});
    return true;
}

} // namespace preceptor
