// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a report's rows, and after them what is missing in its data, on a worker thread. A newer question stops an
// older one, whose answer is dropped.
#pragma once

#include "ui/reports/data_checks.h"
#include "ui/reports/report_exporter.h"
#include "ui/support/page.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace preceptor::ui {

class BackgroundJob;

struct LoadedReport {
    Table table; // its first kMostShown rows
    std::int64_t rows = 0;
};

class ReportLoader final : public QObject {
    Q_OBJECT
public:
    static constexpr std::int64_t kMostShown = 5000; // a file has them all

    ReportLoader(const PageContext& context, QObject* parent);
    void ask(const ReportRequest& request);
    void stop();
    bool busy() const;

Q_SIGNALS:
    // Null when it was stopped or could not be read.
    void loaded(const preceptor::ui::LoadedReport* report);
    void checked(const std::vector<preceptor::ui::DataCheck>& checks);

private:
    std::shared_ptr<ReportReader> newReader();
    void read(const ReportRequest& request);
    void check(const ReportRequest& request);

    PageContext m_context;
    QPointer<BackgroundJob> m_reading;
    QPointer<BackgroundJob> m_checking;
    int m_question = 0;
};

} // namespace preceptor::ui
