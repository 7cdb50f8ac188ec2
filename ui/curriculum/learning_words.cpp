// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/learning_words.h"

#include "core/base/ascii.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QLocale>
#include <QStringList>

namespace preceptor::ui {

namespace {

constexpr std::size_t kListedResults = 12;
constexpr const char* kCourseCode = "course";

} // namespace

QString LearningWords::platform(LearningPlatform platform) {
    switch (platform) {
    case LearningPlatform::Moodle: return QStringLiteral("Moodle");
    case LearningPlatform::Kolibri: return QStringLiteral("Kolibri");
    case LearningPlatform::Canvas: return QStringLiteral("Canvas");
    case LearningPlatform::GoogleForms: return QStringLiteral("Google Forms");
    case LearningPlatform::MsForms: return QStringLiteral("Microsoft Forms");
    case LearningPlatform::Wjx: return tr("Wenjuanxing");
    case LearningPlatform::Kobo: return QStringLiteral("KoboToolbox");
    case LearningPlatform::Redcap: return QStringLiteral("REDCap");
    }
    return {};
}

QString LearningWords::platformOf(const std::string& code) {
    const auto known = learningPlatform(code);
    return known ? platform(*known) : toQt(code);
}

QString LearningWords::reason(LearningReason reason) {
    switch (reason) {
    case LearningReason::Words: return tr("its own words");
    case LearningReason::Codes: return tr("its codes");
    case LearningReason::Layout: return tr("the order and kind of its columns");
    case LearningReason::FileName: return tr("the name of the file");
    }
    return {};
}

QString LearningWords::recognised(const LearningRecognition& recognition) {
    QStringList reasons;
    for (const LearningReason why : recognition.reasons) reasons << reason(why);
    return tr("%1: %2", "platform: what it was recognised by")
        .arg(platform(recognition.platform), reasons.join(tr(", ", "between reasons")));
}

QString LearningWords::person(const std::string& name, const std::string& place) {
    return place.empty() ? toQt(name) : QStringLiteral("%1 · %2").arg(toQt(name), toQt(place));
}

QString LearningWords::rows(const LearningCounts& c) {
    return tr("%1 rows: %2 to record, %3 already here, %4 skipped, %5 open")
        .arg(c.read)
        .arg(c.imported)
        .arg(c.merged)
        .arg(c.skipped)
        .arg(c.open);
}

QString LearningWords::attempts(AttemptPolicy policy) {
    switch (policy) {
    case AttemptPolicy::All: return tr("All of them, each as an attempt");
    case AttemptPolicy::Last: return tr("The last one");
    case AttemptPolicy::Best: return tr("The best one");
    case AttemptPolicy::First: return tr("The first one");
    }
    return {};
}

QString LearningWords::problem(LearningProblem problem) {
    switch (problem) {
    case LearningProblem::None: return {};
    case LearningProblem::NotPoints: return tr("no number of points");
    case LearningProblem::UnknownState: return tr("a state whose words are not known");
    case LearningProblem::DayUnclear: return tr("a day that cannot be read");
    case LearningProblem::NoMaximum: return tr("points of how many? Say it above");
    case LearningProblem::TooMany: return tr("less than none or more than the maximum");
    case LearningProblem::DayAhead: return tr("lies in the future");
    case LearningProblem::TooManyTimes: return tr("one attempt too many");
    }
    return {};
}

QString LearningWords::value(const LearningPreview& preview, const LearningSlot& slot, const LearningValue& value) {
    const QLocale locale;
    QString words;
    if (slot.take == LearningTake::Test)
        words = tr("%1 of %2", "points")
                    .arg(locale.toString(value.raw.value_or(0), 'g', 6),
                         locale.toString(preview.maximumOf(slot.test).value_or(0), 'g', 6));
    else if (slot.take == LearningTake::Course)
        words = tr("completed there");
    else
        words = codeLabel("progress_status", codeOf(value.status));
    return value.on ? QStringLiteral("%1 (%2)").arg(words, mediumDate(*value.on)) : words;
}

QString LearningWords::fact(const LearningPreview& preview, const PlannedFact& fact) {
    const LearningTarget target{fact.slot.take, fact.slot.module, fact.slot.test, {}};
    QString what =
        fact.slot.take == LearningTake::Course ? tr("the course, as evidence") : toQt(preview.nameOf(target));
    if (fact.slot.attempt > 1) what = tr("%1, attempt %2").arg(what).arg(fact.slot.attempt);
    const QString now = value(preview, fact.slot, fact.value);
    QString change = now;
    if (fact.outcome == FactOutcome::ByHand)
        change =
            fact.before
                ? tr("stays %1, entered by hand; the file says %2").arg(value(preview, fact.slot, *fact.before), now)
                : tr("stays empty, taken away by hand; the file says %1").arg(now);
    else if (fact.outcome == FactOutcome::Elsewhere)
        change = tr("stays %1, from %2; this file says %3")
                     .arg(value(preview, fact.slot, *fact.before), platformOf(fact.toldBy), now);
    else if (fact.before)
        change = QStringLiteral("%1 → %2").arg(value(preview, fact.slot, *fact.before), now);
    return labelled(QStringLiteral("%1 · %2").arg(toQt(preview.nameOf(fact.person)), what), change);
}

QString LearningWords::facts(const LearningPreview& preview) {
    QStringList lines;
    int more = 0;
    for (const PlannedFact& one : preview.plan.facts) {
        if (one.outcome == FactOutcome::Unchanged) continue;
        if (static_cast<std::size_t>(lines.size()) < kListedResults)
            lines << fact(preview, one);
        else
            ++more;
    }
    if (more > 0) lines << tr("and %n more", "", more);
    if (const auto gone = static_cast<int>(preview.plan.vanished.size()); gone > 0)
        lines << tr("%n results of earlier files are not in this one; they stay.", "", gone);
    return lines.join(QLatin1Char('\n'));
}

QString LearningWords::open(const LearningPreview& preview) {
    QStringList lines;
    int more = 0;
    for (const LearningOpen& one : preview.plan.open) {
        if (static_cast<std::size_t>(lines.size()) < kListedResults)
            lines << tr("row %1, “%2”: %3")
                         .arg(preview.report.lines[one.line].row)
                         .arg(toQt(one.said), problem(one.problem));
        else
            ++more;
    }
    if (more > 0) lines << tr("and %n more", "", more);
    return lines.join(QLatin1Char('\n'));
}

std::string codeOfTarget(const LearningTarget& target) {
    switch (target.take) {
    case LearningTake::Nothing: return {};
    case LearningTake::Module: return "m" + std::to_string(target.module.value);
    case LearningTake::Test: return "t" + std::to_string(target.test.value);
    case LearningTake::Course: return kCourseCode;
    }
    return {};
}

std::optional<LearningTarget> targetOfCode(const std::string& code) {
    if (code == kCourseCode) return LearningTarget{LearningTake::Course, {}, {}, {}};
    if (code.size() < 2 || (code.front() != 'm' && code.front() != 't') || !isAsciiDigit(code[1])) return std::nullopt;
    const std::int64_t id = std::stoll(code.substr(1));
    return code.front() == 'm' ? LearningTarget{LearningTake::Module, ModuleId{id}, {}, {}}
                               : LearningTarget{LearningTake::Test, {}, AssessmentId{id}, {}};
}

} // namespace preceptor::ui
