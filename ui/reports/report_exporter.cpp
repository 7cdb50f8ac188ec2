// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_exporter.h"

#include "core/services/audit_service.h"
#include "core/services/case_privacy.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/file_chooser.h"
#include "ui/text/convert.h"
#include "ui/text/export_level_words.h"
#include "ui/text/format.h"
#include "ui/text/report_text.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace preceptor::ui {

namespace {

ReportExport exportOf(ReportFormat format, FileHeadings headings, ExportLevel level) {
    ReportExport how;
    how.format = format;
    how.holds = toStd(exportLevelHolds(level));
    if (headings == FileHeadings::Codes) return how;
    const bool chinese = headings == FileHeadings::WordsAndChinese;
    how.words = [chinese](const ReportInfo& report) { return reportWords(report, chinese); };
    return how;
}

FileKind kindOf(ReportFormat format) { return format == ReportFormat::Xlsx ? FileKind::Xlsx : FileKind::Csv; }

} // namespace

QString reportFileName(const ReportRequest& request, ReportFormat format) {
    QString name = QStringLiteral("%1_%2_%3")
                       .arg(request.report->number, 2, 10, QLatin1Char('0'))
                       .arg(reportName(request.report->code), request.periodText);
    if (request.parameters.level != ExportLevel::Full)
        name += QLatin1Char('_') + exportLevelName(request.parameters.level);
    name.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|\\s]+")), QStringLiteral("-"));
    return name + (format == ReportFormat::Xlsx ? QStringLiteral(".xlsx") : QStringLiteral(".csv"));
}

bool mayLeave(const PageContext& context, const ReportRequest& request) {
    if (request.parameters.level != ExportLevel::Full) return true; // what tells somebody is taken out
    return context.runner
        .run([&] {
            return context.workspace.casePrivacy().textsMayLeave(CasePrivacy::tablesOfReport(request.report->code));
        })
        .has_value();
}

ReportExporter::ReportExporter(const PageContext& context, QWidget* over)
    : QObject(over), m_context(context), m_over(over) {}

void ReportExporter::write(const ReportRequest& request, ReportFormat format, FileHeadings headings) {
    if (!mayLeave(m_context, request)) return;
    const QString path = m_context.files.saveFile(m_over, kindOf(format), reportFileName(request, format));
    if (path.isEmpty()) return;
    auto opened = m_context.runner.read(
        [this] { return std::make_shared<ReportReader>(m_context.workspace.reports().backgroundReader()); });
    if (!opened) return;
    const auto work = [reader = *opened, path = toPath(path), request,
                       how = exportOf(format, headings, request.parameters.level)](Progress& progress) {
        return reader->write(path, request.report->code, request.parameters, how,
                             [&] { return !progress.cancelled(); });
    };
    m_context.runner.runInBackground(this, work,
                                     [this, level = request.parameters.level](const std::optional<ReportFile>& file) {
                                         if (file && keep(*file, level)) tell(*file, level);
                                         Q_EMIT finished();
                                     });
}

bool ReportExporter::keep(const ReportFile& file, ExportLevel level) {
    const auto kept = m_context.runner.run([&]() -> Status {
        const std::filesystem::path files[] = {file.path, file.metadata};
        m_context.workspace.audit().recordFiles(actOf(file, level), files);
        return success();
    });
    return kept.has_value();
}

void ReportExporter::tell(const ReportFile& file, ExportLevel level) {
    const QFileInfo info(pathToQt(file.path));
    const auto openFolder = [folder = info.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); };
    m_context.runner.say({tr("%n row(s) written to %1.", nullptr, static_cast<int>(file.rows)).arg(info.fileName()) +
                              QLatin1Char(' ') + labelled(tr("Level"), exportLevelName(level)),
                          tr("Open folder"), openFolder});
}

} // namespace preceptor::ui
