// SPDX-License-Identifier: GPL-3.0-or-later
// A roster of N rows from file to programme (decode, map, validate, duplicate check, store, sync) against
// `sqlite3 .import` of the same file into one table of texts. Each side is a process of its own; what counts is its
// processor time, user and system, and beside it the time on the wall and the peak memory. The target is at most 4x
// and 300 MB at 100,000 rows. Usage: import_bench [rows ...]
#include "core/services/import_service.h"
#include "core/services/workspace.h"
#include "tests/bench/child_cost.h"
#include "tests/bench/verdict.h"
#include "tests/support/temp_dir.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

using namespace preceptor;
using preceptor::bench::Cost;
using preceptor::bench::costOf;
using preceptor::bench::keepBest;

namespace {

namespace fs = std::filesystem;

constexpr int kRuns = 9; // the best of each side: other work on the machine must not decide

// A roster as hospitals have them, each person once: names, places and contacts, in Hanzi or in letters.
struct Language {
    const char* name;
    const char* headings;
    std::vector<std::string> families;
    std::vector<std::string> middles;
    std::vector<std::string> givens;
    std::vector<std::string> cadres;
    const char* sexes[2];
    const char* institution;
    const char* department;
};

const Language kChinese{"zh",
                        "姓名,性别,单位,科室,职称,手机,邮箱,报名日期",
                        {"王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马"},
                        {"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "艳", "晓",
                         "文", "志", "建", "雪", "春", "秀", "国", "海", "玉", "思", "嘉", "子"},
                        {"华", "明", "兰", "英", "杰", "琳", "燕", "涛", "平", "刚",
                         "红", "梅", "霞", "宁", "云", "辉", "超", "婷", "欣", "怡"},
                        {"护士", "主管护师", "主治医师", "药师", "社工"},
                        {"女", "男"},
                        "第%d人民医院",
                        "科室%d"};
const Language kVietnamese{"vi",
                           "Họ và tên,Giới tính,Đơn vị,Khoa,Chức danh,Số điện thoại,Email,Ngày đăng ký",
                           {"Nguyễn ", "Trần ", "Lê ", "Phạm ", "Hoàng ", "Huỳnh ", "Phan ", "Vũ ", "Võ ", "Đặng ",
                            "Bùi ", "Đỗ ", "Hồ ", "Ngô "},
                           {"Thị ",  "Văn ",  "Minh ", "Ngọc ", "Thu ", "Quốc ", "Đức ", "Hồng ", "Thanh ", "Kim ",
                            "Xuân ", "Hoài ", "Bích ", "Tuấn ", "Gia ", "Anh ",  "Hữu ", "Công ", "Thùy ",  "Như "},
                           {"An",  "Bình", "Chi",   "Dung", "Hà",  "Hương",  "Lan",  "Mai",
                            "Nga", "Oanh", "Phúc",  "Quân", "Sơn", "Tâm",    "Uyên", "Vân",
                            "Yến", "Hải",  "Khánh", "Linh", "Nam", "Phương", "Thảo", "Trang"},
                           {"Điều dưỡng", "Bác sĩ", "Dược sĩ"},
                           {"Nữ", "Nam"},
                           "Bệnh viện số %d",
                           "Khoa %d"};

std::string numbered(const char* pattern, int number) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), pattern, number);
    return text.data();
}

void writeRoster(const fs::path& path, const Language& words, int rows) {
    std::ofstream out(path, std::ios::binary);
    out << words.headings << "\r\n";
    for (int i = 0; i < rows; ++i) {
        const auto pick = [i](const std::vector<std::string>& list, std::size_t each) {
            return list[static_cast<std::size_t>(i) / each % list.size()];
        };
        out << pick(words.families, 1) << pick(words.middles, words.families.size())
            << pick(words.givens, words.families.size() * words.middles.size()) << ',' << words.sexes[i % 2] << ','
            << numbered(words.institution, i % 211 + 1) << ',' << numbered(words.department, i % 12 + 1) << ','
            << pick(words.cadres, 3) << numbered(",139%08d", i) << numbered(",p%d@ward.example", i)
            << numbered(",2026-%02d", i % 9 + 1) << numbered("-%02d\r\n", i % 28 + 1);
    }
}

int importOnce(const fs::path& folder, const fs::path& roster, const Clock& clock) {
    fs::remove(folder / "ours.preceptor");
    auto made = Workspace::create(folder / "ours.preceptor", clock);
    if (!made) return EXIT_FAILURE;
    const auto input = ImportService::readInput(roster);
    if (!input) return EXIT_FAILURE;
    const auto preview = (*made)->imports().preview(*input);
    if (!preview) return EXIT_FAILURE;
    const auto receipt = (*made)->imports().commit(*preview);
    const bool whole = receipt && receipt->peopleAdded == preview->table.rows.size();
    return whole ? EXIT_SUCCESS : EXIT_FAILURE;
}

int shellOnce(const fs::path& folder, const fs::path& roster) {
    fs::remove(folder / "shell.db");
    const std::string database = folder / "shell.db";
    const std::string import = ".import '" + roster.string() + "' roster";
    ::execlp("sqlite3", "sqlite3", "-csv", database.c_str(), import.c_str(), nullptr);
    return EXIT_FAILURE;
}

void measure(const Language& language, int rows, const Clock& clock) {
    const test::TempDir folder;
    const fs::path roster = folder / "roster.csv";
    writeRoster(roster, language, rows);
    Cost shell;
    Cost ours;
    for (int run = 0; run < kRuns; ++run) {
        keepBest(shell, costOf([&] { return shellOnce(folder.path(), roster); }));
        keepBest(ours, costOf([&] { return importOnce(folder.path(), roster, clock); }));
    }
    std::printf("%-3s %-8d %9.1f %9.1f %7.2f %9.1f %9.1f %7.2f %9.1f %9.2f\n", language.name, rows,
                shell.processor * 1e3, ours.processor * 1e3, ours.processor / shell.processor, shell.wall * 1e3,
                ours.wall * 1e3, ours.wall / shell.wall, ours.megabytes, ours.processor / rows * 1e6);
    const std::string size = std::string(language.name) + ", " + std::to_string(rows) + " rows";
    bench::verdict("Import / sqlite3 .import, processor", size, ours.processor / shell.processor,
                   bench::goalAtFullSize(4, rows));
    bench::verdict("Memory of the import", size, ours.megabytes, 300, "MB");
}

} // namespace

int main(int argc, char** argv) {
    const FixedClock clock{Date::of(2026, 11, 24)};
    std::vector<int> sizes{1000, 10'000, 100'000};
    if (argc > 1) sizes.clear();
    for (int i = 1; i < argc; ++i) sizes.push_back(std::atoi(argv[i]));
    std::printf("%-12s %9s %9s %7s %9s %9s %7s %9s %9s   (target 4.00 and 300 MB)\n", "rows", "sqlite3", "ours",
                "ratio", "wall", "ours", "ratio", "peak MB", "us a row");
    std::printf("%-12s %9s %9s %7s %9s %9s\n", "", "CPU ms", "CPU ms", "", "ms", "ms");
    for (const Language* language : {&kChinese, &kVietnamese})
        for (const int rows : sizes) measure(*language, rows, clock);
    return 0;
}
