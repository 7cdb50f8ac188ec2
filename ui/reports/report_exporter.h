// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the report on the page into a file of the person's choice, on a worker thread, and says where it is.
#pragma once

#include "core/services/report_service.h"
#include "ui/support/page.h"

#include <QObject>

namespace preceptor::ui {

enum class FileHeadings { Words, WordsAndChinese, Codes };

struct ReportRequest {
    const ReportInfo* report = nullptr;
    ReportParameters parameters;
    QString periodText;
};

// Whether the texts about patients that the report shows as they are may leave; else why not is said.
bool mayLeave(const PageContext& context, const ReportRequest& request);

class ReportExporter final : public QObject {
    Q_OBJECT
public:
    ReportExporter(const PageContext& context, QWidget* over);
    void write(const ReportRequest& request, ReportFormat format, FileHeadings headings);

Q_SIGNALS:
    void finished(); // whether it went well or not

private:
    bool keep(const ReportFile& file, ExportLevel level);
    void tell(const ReportFile& file, ExportLevel level);

    PageContext m_context;
    QWidget* m_over;
};

// 01_people-trained_2026-04-01_2026-06-30 and the like: no letters that a file name may not have.
QString reportFileName(const ReportRequest& request, ReportFormat format);

} // namespace preceptor::ui
