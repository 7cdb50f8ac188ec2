// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand names go into a protected programme, and are looked for in everything that is left on the disk but what a
// person asked for: the file, its folder, its backups, and where programs put temporary files.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace preceptor::test;

namespace fs = std::filesystem;

namespace {

std::string wordOf(int i) {
    std::string word = "Qz";
    for (int left = i + 1000; left > 0; left /= 20) word += static_cast<char>('b' + left % 20);
    return word + "vx";
}

std::string roster(int from, int to) {
    std::string text = "Name,Hospital,Cadre\n";
    for (int i = from; i < to; ++i) text += wordOf(i) + " " + wordOf(i) + "ov,Ward Hospital,nurse\n";
    return text;
}

struct Found {
    int files = 0;
    std::string where; // the first file that holds one of the words
};

Found lookThrough(const fs::path& folder) {
    Found found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        ++found.files;
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        for (int i = 0; i < 1000 && found.where.empty(); ++i)
            if (bytes.find(wordOf(i)) != bytes.npos) found.where = wordOf(i) + " in " + entry.path().string();
    }
    return found;
}

} // namespace

TEST_CASE("of a thousand names in a protected file none is left readable beside it or in the temporary folder",
          "[cli][sealed][leak]") {
    Desk desk;
    desk.write("li", "correct horse battery\n");
    const auto with = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--passphrase-file", "li"});
        return desk.run(std::move(arguments)).exitCode;
    };
    REQUIRE(desk.run({"init", "p.preceptor", "--programme", "Palliative care"}).exitCode == 0);
    REQUIRE(desk.run({"protect", "p.preceptor", "--name", "Li Na", "--passphrase-file", "li"}).exitCode == 0);
    desk.write("in.csv", roster(0, 900));
    desk.write("broken.csv", "\"" + roster(900, 1000));
    desk.write("broken.xlsx", "PK\x03\x04" + roster(900, 1000));
    REQUIRE(with({"import", "p.preceptor", "in.csv"}) == 0);
    CHECK(with({"import", "p.preceptor", "broken.csv"}) != 0);
    CHECK(with({"import", "p.preceptor", "broken.xlsx"}) != 0);
    CHECK(with({"backup", "p.preceptor"}) == 0);
    CHECK(with({"check", "p.preceptor"}) == 0);
    CHECK(with({"report", "p.preceptor", "--all", "-o", "out", "--format", "xlsx"}) == 0);
    CHECK(lookThrough(desk.path("")).where.find("Qz") == 0); // the words can be found
    for (const char* asked : {"in.csv", "broken.csv", "broken.xlsx", "out"}) fs::remove_all(desk.path(asked));
    const Found found = lookThrough(desk.path(""));
    CHECK(found.files >= 2);
    CHECK(found.where == "");
}
