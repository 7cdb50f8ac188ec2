// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/labels.h"

#include "core/model/code_lists.h"
#include "ui/text/convert.h"
#include "ui/text/label_table.h"

#include <QCoreApplication>

#include <unordered_map>

namespace preceptor::ui {

namespace {

using English = std::unordered_map<std::string, const char*>;

std::string keyOf(std::string_view list, std::string_view code) { return std::string(list).append("/").append(code); }

English buildEnglish() {
    English words;
    for (const auto& table : {peopleLabels(), programmeLabels(), trainingLabels(), caseLabels(), workshopLabels()})
        for (const LabelEntry& entry : table) words.emplace(keyOf(entry.list, entry.code), entry.english);
    return words;
}

const English& english() {
    static const English kBuilt = buildEnglish();
    return kBuilt;
}

constexpr LabelEntry kThings[] = {
    {"", "person", QT_TRANSLATE_NOOP("Things", "person")},
    {"", "holder", QT_TRANSLATE_NOOP("Things", "person who may open the file")},
    {"", "institution", QT_TRANSLATE_NOOP("Things", "institution")},
    {"", "department", QT_TRANSLATE_NOOP("Things", "department")},
    {"", "affiliation", QT_TRANSLATE_NOOP("Things", "post")},
    {"", "programme", QT_TRANSLATE_NOOP("Things", "programme")},
    {"", "funder", QT_TRANSLATE_NOOP("Things", "funder")},
    {"", "grant", QT_TRANSLATE_NOOP("Things", "grant")},
    {"", "target", QT_TRANSLATE_NOOP("Things", "target")},
    {"", "participation", QT_TRANSLATE_NOOP("Things", "participation")},
    {"", "course", QT_TRANSLATE_NOOP("Things", "course")},
    {"", "course_version", QT_TRANSLATE_NOOP("Things", "course version")},
    {"", "module", QT_TRANSLATE_NOOP("Things", "module")},
    {"", "cohort", QT_TRANSLATE_NOOP("Things", "class")},
    {"", "enrolment", QT_TRANSLATE_NOOP("Things", "enrolment")},
    {"", "module_progress", QT_TRANSLATE_NOOP("Things", "progress")},
    {"", "assessment", QT_TRANSLATE_NOOP("Things", "assessment")},
    {"", "assessment_item", QT_TRANSLATE_NOOP("Things", "item of a checklist")},
    {"", "score", QT_TRANSLATE_NOOP("Things", "score")},
    {"", "series", QT_TRANSLATE_NOOP("Things", "series")},
    {"", "session", QT_TRANSLATE_NOOP("Things", "conference")},
    {"", "attendance", QT_TRANSLATE_NOOP("Things", "attendance")},
    {"", "protocol", QT_TRANSLATE_NOOP("Things", "protocol")},
    {"", "case_item", QT_TRANSLATE_NOOP("Things", "case")},
    {"", "event", QT_TRANSLATE_NOOP("Things", "workshop")},
    {"", "epa", QT_TRANSLATE_NOOP("Things", "activity")},
    {"", "certificate", QT_TRANSLATE_NOOP("Things", "certificate")},
    {"", "credit_scheme", QT_TRANSLATE_NOOP("Things", "credit scheme")},
    {"", "register", QT_TRANSLATE_NOOP("Things", "register")},
    {"", "report", QT_TRANSLATE_NOOP("Things", "report")},
};

} // namespace

const char* englishLabel(std::string_view list, std::string_view code) {
    const auto it = english().find(keyOf(list, code));
    return it == english().end() ? nullptr : it->second;
}

QString codeLabel(std::string_view list, std::string_view code) {
    const char* words = englishLabel(list, code);
    return words == nullptr ? toQt(code) : QCoreApplication::translate("Labels", words);
}

std::vector<std::pair<std::string, QString>> codeChoices(std::string_view list, const QString& none) {
    std::vector<std::pair<std::string, QString>> choices;
    if (!none.isNull()) choices.emplace_back(std::string(), none);
    for (const std::string_view code : codesOf(list)) choices.emplace_back(std::string(code), codeLabel(list, code));
    return choices;
}

QString thingWord(std::string_view kind) {
    for (const LabelEntry& thing : kThings)
        if (kind == thing.code) return QCoreApplication::translate("Things", thing.english);
    return toQt(kind);
}

} // namespace preceptor::ui
