// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/report_text.h"

#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/report_names.h"

#include <QCoreApplication>
#include <QTranslator>

#include <map>

namespace preceptor::ui {

namespace {

// Lists of the domain in which a report's own list goes on.
const std::multimap<std::string_view, std::string_view>& furtherLists() {
    static const std::multimap<std::string_view, std::string_view> kLists = {{"transcript_role", "attendance_role"},
                                                                             {"transcript_role", "event_role"},
                                                                             {"transcript_role", "credit_role"},
                                                                             {"transcript_result", "epa_level"},
                                                                             {"transcript_kind", "event_kind"},
                                                                             {"transcript_result", "attendance_status"},
                                                                             {"transcript_result", "enrolment_status"},
                                                                             {"transcript_kind", "session_kind"},
                                                                             {"transcript_kind", "session_part_kind"},
                                                                             {"transcript_kind", "assessment_kind"},
                                                                             {"disaggregation", "cadre"}};
    return kLists;
}

QString ownWord(std::string_view list, std::string_view code) {
    for (const LabelEntry& entry : reportCodeEntries())
        if (code == entry.code && (list == entry.list || *entry.list == '\0'))
            return QCoreApplication::translate("ReportCodes", entry.english);
    return {};
}

QString domainWord(std::string_view list, std::string_view code) {
    const QString words = codeLabel(list, code);
    return words == toQt(code) ? QString() : words;
}

QString wordOf(std::string_view list, std::string_view code) {
    if (QString own = ownWord(list, code); !own.isEmpty()) return own;
    if (list == "table") return thingWord(code);
    if (QString words = domainWord(list, code); !words.isEmpty()) return words;
    const auto [first, last] = furtherLists().equal_range(list);
    for (auto it = first; it != last; ++it)
        if (QString words = domainWord(it->second, code); !words.isEmpty()) return words;
    return toQt(code);
}

const ReportNameEntry* nameEntry(std::string_view code) {
    for (const ReportNameEntry& entry : reportNameEntries())
        if (code == entry.code) return &entry;
    return nullptr;
}

// By the column's code; where columns of one code mean different things, by code and code list.
const char* headingSource(const Column& column) {
    const std::string own = std::string(column.code) + "/" + std::string(column.codes);
    const char* english = nullptr;
    for (const ReportHeadingEntry& entry : reportHeadingEntries()) {
        if (own == entry.code) return entry.english;
        if (column.code == entry.code) english = entry.english;
    }
    return english;
}

std::vector<std::string> chineseHeadings(std::span<const Column> columns) {
    QTranslator chinese;
    const bool loaded = chinese.load(QStringLiteral("preceptor_zh_CN"), QStringLiteral(":/i18n"));
    std::vector<std::string> headings;
    for (const Column& column : columns) {
        const char* source = headingSource(column);
        const QString words = loaded && source ? chinese.translate("ReportColumns", source) : QString();
        headings.push_back(toStd(words.isEmpty() ? columnHeading(column) : words));
    }
    return headings;
}

QString figure(const Column& column, double value) {
    if (column.kind == ColumnKind::Percent) return percentText(value, 1);
    return value == static_cast<double>(static_cast<qint64>(value)) ? numberText(static_cast<qint64>(value))
                                                                    : decimalText(value);
}

} // namespace

QString reportName(std::string_view code) {
    const auto* entry = nameEntry(code);
    return entry ? QCoreApplication::translate("Reports", entry->name) : toQt(code);
}

QString reportPurpose(std::string_view code) {
    const auto* entry = nameEntry(code);
    return entry ? QCoreApplication::translate("Reports", entry->purpose) : QString();
}

QString columnHeading(const Column& column) {
    const char* source = headingSource(column);
    return source ? QCoreApplication::translate("ReportColumns", source) : toQt(column.code);
}

QString reportCode(const Column& column, std::string_view code) {
    return wordOf(column.code == "disaggregation" && domainWord("cadre_group", code).isEmpty() ? "disaggregation"
                                                                                               : column.codes,
                  code);
}

QString reportCell(const Column& column, const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value))
        return column.kind == ColumnKind::Code ? reportCode(column, *text) : toQt(*text);
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return column.kind == ColumnKind::Id ? QString::number(*whole) : figure(column, static_cast<double>(*whole));
    if (const auto* real = std::get_if<double>(&value)) return figure(column, *real);
    return {};
}

ReportWords reportWords(const ReportInfo& report, bool chineseRow) {
    ReportWords words;
    words.sheetName = toStd(reportName(report.code));
    for (const Column& column : report.columns) words.headings.push_back(toStd(columnHeading(column)));
    if (chineseRow) words.secondHeadings = chineseHeadings(report.columns);
    words.label = [](const Column& column, std::string_view code) { return toStd(reportCode(column, code)); };
    return words;
}

} // namespace preceptor::ui
