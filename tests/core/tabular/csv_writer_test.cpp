// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/csv_writer.h"

#include "core/tabular/csv_reader.h"
#include "core/tabular/formula_guard.h"
#include "core/text/decode.h"
#include "tests/support/catch.h"
#include "tests/support/sheet_text.h"

#include <rapidcheck.h>

using namespace preceptor;

namespace {

class CsvSink final : public ByteSink {
public:
    bool write(std::string_view bytes) override {
        text.append(bytes);
        return true;
    }
    std::string text;
};

std::string written(const test::Rows& rows, CsvFormat format = {}) {
    CsvSink sink;
    CsvWriter writer(sink, format);
    for (const auto& row : rows) {
        for (const auto& cell : row) writer.text(cell);
        writer.endRow();
    }
    REQUIRE(writer.finish());
    return sink.text;
}

} // namespace

TEST_CASE("CSV is written with mark, CRLF, quotes where needed and guarded formulas", "[tabular][csv]") {
    CHECK(written({{"姓名", "note"}, {"a,b", "say \"hi\""}, {"=1", "-5"}, {"", " x"}}) ==
          "\xEF\xBB\xBF姓名,note\r\n\"a,b\",\"say \"\"hi\"\"\"\r\n'=1,-5\r\n,\" x\"\r\n");
}

TEST_CASE("a cell that begins with a byte order mark comes back with it", "[tabular][csv]") {
    const auto table = readCsv(written({{"\uFEFFa", "b"}}, {.byteOrderMark = false}));
    REQUIRE(table.ok());
    CHECK(test::textOf(table->sheet) == test::Rows{{"\uFEFFa", "b"}});
}

TEST_CASE("numbers and machine-made cells go out as they are", "[tabular][csv]") {
    CsvSink sink;
    CsvWriter writer(sink, {.byteOrderMark = false, .guardFormulas = true, .separator = ';', .lineEnd = "\n"});
    writer.number(-42);
    writer.raw("2026-11-24");
    writer.blank();
    writer.text("a;b");
    writer.endRow();
    CHECK(writer.finish());
    CHECK(sink.text == "-42;2026-11-24;;\"a;b\"\n");
}

TEST_CASE("a failed write is told at the end", "[tabular][csv]") {
    class Full final : public ByteSink {
        bool write(std::string_view) override { return false; }
    } full;
    CsvWriter writer(full);
    writer.text("a");
    writer.endRow();
    CHECK_FALSE(writer.finish());
}

TEST_CASE("what is written is read back cell by cell", "[tabular][csv]") {
    CHECK(rc::check("read(written(rows)) == rows", [] {
        const auto symbols = rc::gen::elementOf(std::string("ab'=+-@ ,;\"\n\r\t5."));
        const auto cell = rc::gen::container<std::string>(symbols);
        const auto width = *rc::gen::inRange<std::size_t>(1, 5);
        auto rows = *rc::gen::container<test::Rows>(rc::gen::container<std::vector<std::string>>(width, cell));
        for (auto& row : rows) row.front().insert(0, "x"); // a blank row is not a row
        CsvOptions options;
        options.separator = ',';
        auto table = readCsv(decode(written(rows)).utf8, options);
        RC_ASSERT(table.ok());
        test::Rows back = test::textOf(table->sheet);
        for (auto& row : back)
            for (auto& each : row) each = std::string(unguarded(each));
        RC_ASSERT(back == rows);
    }));
}
