// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rule_words.h"

#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QCoreApplication>

namespace preceptor::ui {

namespace {

class RuleWords {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
public:
    static QString clause(const RuleClause& clause);
    static QString outcome(const LeafOutcome& outcome);
    static QString found(const LeafOutcome& outcome);
    static QString modules(const LeafOutcome& outcome);
    static QString entrusted(const RuleClause& clause);
    static QString more(const LeafOutcome& outcome);
    static QString opening(const QString& group) { return tr("%1: ", "opens a list of conditions").arg(group); }
    static QString between() { return tr("; ", "between conditions"); }
    static QString within(const QString& group) { return tr("(%1)", "a group of conditions in another").arg(group); }
    static QString phrase(const RuleSentence& sentence, std::size_t& at);
};

QString joined(const std::vector<std::string>& codes) {
    QStringList list;
    for (const std::string& code : codes) list << toQt(code);
    return listText(list);
}

QString plain(double number) {
    return number == static_cast<double>(static_cast<qint64>(number)) ? numberText(static_cast<qint64>(number))
                                                                      : decimalText(number);
}

bool isGroup(const RuleClause& c) {
    return c.code == ClauseCode::AllOf || c.code == ClauseCode::AnyOf || c.code == ClauseCode::AtLeast;
}

QString RuleWords::clause(const RuleClause& c) {
    switch (c.code) {
    case ClauseCode::AllOf: return tr("all of these");
    case ClauseCode::AnyOf: return tr("any one of these");
    case ClauseCode::AtLeast: return tr("at least %1 of these %2").arg(plain(c.number)).arg(c.outOf);
    case ClauseCode::RequiredModules: return tr("every required module is done");
    case ClauseCode::Modules: return tr("modules done: %1").arg(joined(c.codes));
    case ClauseCode::AttendedShare:
        return tr("at least %1 of the conferences expected are attended").arg(percentText(c.number));
    case ClauseCode::Hours: return tr("at least %1 hours").arg(plain(c.number));
    case ClauseCode::Mark:
        return tr("%1: at least %2").arg(codeLabel("assessment_kind", c.codes.front())).arg(percentText(c.number));
    case ClauseCode::TestPassed: return tr("%1: passed").arg(codeLabel("assessment_kind", c.codes.front()));
    case ClauseCode::CourseCompleted: return tr("the course %1 is completed").arg(toQt(c.codes.front()));
    case ClauseCode::CasesPresented: return tr("%n cases presented at conferences", "", static_cast<int>(c.number));
    case ClauseCode::Entrusted: return entrusted(c);
    case ClauseCode::SignedOff: return tr("signed off by: %1").arg(codeLabel("programme_role", c.codes.front()));
    }
    return {};
}

QString RuleWords::entrusted(const RuleClause& c) {
    const QString level = codeLabel("epa_level", c.codes.front());
    if (c.codes.size() == 1) return tr("entrusted with every activity of the modules at: %1").arg(level);
    return tr("entrusted with %1 at: %2").arg(joined({c.codes.begin() + 1, c.codes.end()}), level);
}

QString RuleWords::modules(const LeafOutcome& outcome) {
    if (outcome.missing.empty()) return tr("%1 of %2 modules done").arg(plain(outcome.have)).arg(outcome.outOf);
    return tr("%1 of %2 modules done; open: %3")
        .arg(plain(outcome.have))
        .arg(outcome.outOf)
        .arg(joined(outcome.missing));
}

QString RuleWords::outcome(const LeafOutcome& o) {
    if (!o.dayUnknown) return found(o);
    return (o.on ? tr("%1; not every day of it is known") : tr("%1; its day is not known")).arg(found(o));
}

QString RuleWords::found(const LeafOutcome& o) {
    if (std::holds_alternative<ModulesDone>(o.leaf.node)) return modules(o);
    if (std::holds_alternative<AttendedShare>(o.leaf.node) && o.outOf == 0) return tr("was expected at no conference");
    if (std::holds_alternative<AttendedShare>(o.leaf.node))
        return tr("%1 of %2 conferences attended, %3 needed").arg(plain(o.have)).arg(o.outOf).arg(plain(o.need));
    if (std::holds_alternative<HoursReached>(o.leaf.node))
        return tr("%1 of %2 hours").arg(plain(o.have)).arg(plain(o.need));
    if (const auto* mark = std::get_if<MarkReached>(&o.leaf.node)) {
        const QString kind = codeLabel("assessment_kind", mark->kind);
        if (o.outOf == 0) return tr("%1: not taken yet, %2 needed").arg(kind).arg(percentText(o.need));
        return tr("%1: %2, %3 needed").arg(kind).arg(percentText(o.have)).arg(percentText(o.need));
    }
    if (const auto* sign = std::get_if<SignedOffBy>(&o.leaf.node)) {
        const QString role = codeLabel("programme_role", sign->role);
        return o.met ? tr("signed off by %1").arg(role) : tr("not signed off by %1 yet").arg(role);
    }
    return more(o);
}

QString RuleWords::more(const LeafOutcome& o) {
    if (const auto* test = std::get_if<TestPassed>(&o.leaf.node)) {
        const QString kind = codeLabel("assessment_kind", test->kind);
        return o.met ? tr("%1: passed").arg(kind) : tr("%1: not passed yet").arg(kind);
    }
    if (const auto* course = std::get_if<CourseCompleted>(&o.leaf.node))
        return o.met ? tr("the course %1 is completed").arg(toQt(course->course))
                     : tr("the course %1 is not completed yet").arg(toQt(course->course));
    if (std::holds_alternative<CasesPresented>(o.leaf.node))
        return tr("%1 of %2 cases presented").arg(plain(o.have)).arg(plain(o.need));
    if (o.missing.empty()) return tr("%1 of %2 activities entrusted").arg(plain(o.have)).arg(o.outOf);
    return tr("%1 of %2 activities entrusted; open: %3").arg(plain(o.have)).arg(o.outOf).arg(joined(o.missing));
}

// From that clause on, with all that is in its group; it stands in brackets, so that it is seen where it ends. A plain
// "all of" needs no words of its own.
QString RuleWords::phrase(const RuleSentence& sentence, std::size_t& at) {
    const RuleClause& first = sentence[at++];
    if (!isGroup(first)) return clause(first);
    QStringList parts;
    while (at < sentence.size() && sentence[at].depth > first.depth) parts << phrase(sentence, at);
    const QString list = parts.join(between());
    if (first.depth == 0) return first.code == ClauseCode::AllOf ? list : opening(clause(first)) + list;
    return within(opening(clause(first)) + list);
}

} // namespace

QStringList ruleLines(const RuleSentence& sentence) {
    QStringList lines;
    for (const RuleClause& clause : sentence)
        lines << QString(qsizetype{clause.depth} * 2, QLatin1Char(' ')) + RuleWords::clause(clause);
    return lines;
}

QString ruleInOneLine(const RuleSentence& sentence) {
    std::size_t at = 0;
    return sentence.empty() ? QString() : RuleWords::phrase(sentence, at);
}

QString outcomeWords(const LeafOutcome& outcome) { return RuleWords::outcome(outcome); }

} // namespace preceptor::ui
