// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_loader.h"

#include "core/services/workspace.h"
#include "ui/support/action_runner.h"

namespace preceptor::ui {

namespace {

std::vector<Value> ownedRow(std::span<const Cell> cells) {
    std::vector<Value> row;
    row.reserve(cells.size());
    for (const Cell& cell : cells) row.push_back(cell.own());
    return row;
}

Result<LoadedReport> load(ReportReader& reader, const ReportRequest& request, const Progress& progress) {
    LoadedReport loaded{{request.report->columns, {}}, 0};
    const auto take = [&](std::span<const Cell> cells) {
        if (++loaded.rows <= ReportLoader::kMostShown) loaded.table.rows.push_back(ownedRow(cells));
        return true;
    };
    const auto visited =
        reader.visit(request.report->code, request.parameters, take, [&] { return !progress.cancelled(); });
    if (!visited) return visited.error();
    return loaded;
}

} // namespace

ReportLoader::ReportLoader(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) {}

std::shared_ptr<ReportReader> ReportLoader::newReader() {
    auto opened = m_context.runner.read(
        [this] { return std::make_shared<ReportReader>(m_context.workspace.reports().backgroundReader()); });
    return opened ? *opened : nullptr;
}

bool ReportLoader::busy() const { return m_reading || m_checking; }

void ReportLoader::stop() {
    ++m_question;
    for (BackgroundJob* job : {m_reading.data(), m_checking.data()})
        if (job) job->cancel();
}

void ReportLoader::ask(const ReportRequest& request) {
    stop();
    read(request);
}

void ReportLoader::read(const ReportRequest& request) {
    const auto reader = newReader();
    if (!reader) return;
    const auto work = [reader, request](Progress& progress) { return load(*reader, request, progress); };
    m_reading = m_context.runner.runInBackground(
        this, work, [this, request, question = m_question](const std::optional<LoadedReport>& report) {
            if (question != m_question) return;
            m_reading = nullptr;
            Q_EMIT loaded(report ? &*report : nullptr);
            if (report) check(request);
        });
}

void ReportLoader::check(const ReportRequest& request) {
    const auto reader = newReader();
    if (!reader || request.report->code == "data_quality") return;
    ReportParameters parameters = request.parameters;
    parameters.level = ExportLevel::Full; // for counting alone
    const auto work = [reader, parameters](Progress& progress) {
        return readChecks(*reader, parameters, [&] { return !progress.cancelled(); });
    };
    m_checking = m_context.runner.runInBackground(
        this, work, [this, question = m_question](const std::optional<std::vector<DataCheck>>& checks) {
            if (question != m_question) return;
            m_checking = nullptr;
            if (checks) Q_EMIT checked(*checks);
        });
}

} // namespace preceptor::ui
