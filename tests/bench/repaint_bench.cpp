// SPDX-License-Identifier: GPL-3.0-or-later
// One full repaint of the progress matrix, names, bars, headings and all, at 1920 x 1080 with N people: at most 8 ms of
// the processor. Each repaint shows other rows. Usage: repaint_bench [people]
#include "tests/bench/verdict.h"
#include "ui/curriculum/progress_model.h"
#include "ui/style/theme.h"
#include "ui/widgets/matrix_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <ctime>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

constexpr int kModules = 24;
constexpr int kRepaints = 201;

double processorMillis() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

ProgressTable tableOf(int people) {
    ProgressTable table;
    table.institutions = {{InstitutionId{1}, "Peking Union Medical College Hospital", "北京协和医院", "PUMCH"}};
    for (int m = 0; m < kModules; ++m) {
        Module module;
        module.id = ModuleId{m + 1};
        module.title = "Module " + std::to_string(m + 1);
        module.section = "Section " + std::to_string(m / 6 + 1);
        table.modules.push_back(module);
    }
    for (int i = 0; i < people; ++i) {
        ProgressRow row;
        row.enrolment = EnrolmentId{i + 1};
        row.person = PersonId{i + 1};
        row.institution = InstitutionId{1};
        row.nativeName = "王秀英";
        row.romanised = "Wang Xiuying " + std::to_string(i);
        table.rows.push_back(row);
        for (int m = 0; m < kModules; ++m) table.cells.push_back(static_cast<ProgressState>((i + m) % 6));
    }
    return table;
}

double repaintMillis(MatrixView& view, const std::vector<QWidget*>& parts, int turn) {
    view.verticalScrollBar()->setValue(turn * 4999);
    QApplication::processEvents();
    const double begin = processorMillis();
    for (QWidget* part : parts) part->repaint();
    return processorMillis() - begin;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    installStyle(application, false, 100);
    const int people = argc > 1 ? std::max(1, std::atoi(argv[1])) : 100'000;
    ProgressModel model;
    model.setTable(tableOf(people));
    MatrixView view;
    view.setModel(&model);
    view.setFrozenColumns({{174, 250}, {96, 130}, {104, 160}});
    view.resize(1920, 1080);
    view.show();
    auto* frozen = view.findChild<QTableView*>();
    const std::vector<QWidget*> parts = {view.viewport(), frozen->viewport(), view.horizontalHeader()->viewport(),
                                         frozen->horizontalHeader()->viewport()};
    std::vector<double> times;
    for (int turn = 0; turn < kRepaints; ++turn) times.push_back(repaintMillis(view, parts, turn));
    std::sort(times.begin(), times.end());
    std::printf("%d people: repaint median %.2f ms, slowest %.2f ms\n", people, times[times.size() / 2], times.back());
    bench::verdict("Matrix repaint, 1920x1080, median", std::to_string(people) + " people", times[times.size() / 2], 8,
                   "ms");
    return 0;
}
