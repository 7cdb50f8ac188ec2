// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/learning_columns_form.h"

#include "ui/curriculum/learning_words.h"
#include "ui/support/encoding_field.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/widgets/code_combo.h"

#include <array>

namespace preceptor::ui {

namespace {

constexpr int kLongestHeading = 60;
constexpr int kLongestExample = 30;
constexpr const char* kNotTaken = "none";

struct WhoColumn {
    ColumnUse use;
    const char* code;
    std::optional<std::string> LearningColumnNames::*name;
};
constexpr std::array kWhoColumns{WhoColumn{ColumnUse::Name, "@name", &LearningColumnNames::name},
                                 WhoColumn{ColumnUse::FirstName, "@first", &LearningColumnNames::firstName},
                                 WhoColumn{ColumnUse::LastName, "@last", &LearningColumnNames::lastName},
                                 WhoColumn{ColumnUse::Email, "@email", &LearningColumnNames::email},
                                 WhoColumn{ColumnUse::Number, "@number", &LearningColumnNames::number},
                                 WhoColumn{ColumnUse::Time, "@time", &LearningColumnNames::at}};

QString shortened(const std::string& text, int most) {
    const QString words = toQt(text).simplified();
    return words.size() <= most ? words : words.left(most) + QStringLiteral("…");
}

bool isFound(ColumnUse found) {
    return found == ColumnUse::Completion || found == ColumnUse::Points || found == ColumnUse::Course;
}

} // namespace

LearningColumnsForm::LearningColumnsForm(LearningColumnsSeen seen, RosterInput input, bool asked, QWidget* parent)
    : DrawerForm(1, parent), m_seen(std::move(seen)), m_input(std::move(input)), m_asked(asked) {
    marked(PressingIt::Reads, this);
    for (std::size_t i = 0; i < m_seen.columns.size(); ++i)
        connect(form().choice(field(i)), &CodeCombo::codeChanged, this, [this, i] { tell(i); });
    EncodingField::add(form(), m_seen.read, [this](Encoding encoding) { Q_EMIT encodingChosen(encoding); });
    retranslate();
    m_told.resize(m_seen.columns.size());
    for (std::size_t i = 0; i < m_seen.columns.size(); ++i) combo(i)->setCode(toldCode(i));
    m_seen.names = {};
    m_seen.targets.clear();
    setSubmittable(!m_asked || !names().empty());
    orderTabs();
}

void LearningColumnsForm::eachText(TextVisitor& visitor) {
    for (LearningHeading& column : m_seen.columns) everyText(visitor, column.heading, column.example, column.key);
    eachTextOf(m_input, visitor);
}

std::optional<UnsentForm> LearningColumnsForm::unsent() const {
    UnsentForm told = previewOf(m_input);
    if (form().touched()) addChosen(told, this);
    return told;
}

CodeCombo* LearningColumnsForm::combo(std::size_t column) const { return form().combo(field(column)); }

// What was told before.
std::string LearningColumnsForm::toldCode(std::size_t i) {
    const LearningHeading& column = m_seen.columns[i];
    for (const WhoColumn& who : kWhoColumns)
        if (m_seen.names.*who.name == column.heading && column.isFirst) return who.code;
    const auto told = column.key.empty() ? m_seen.targets.end() : m_seen.targets.find(column.key);
    if (told == m_seen.targets.end()) return {};
    m_told[i] = told->second;
    const std::string code = codeOfTarget(told->second);
    return code.empty() ? kNotTaken : code;
}

LearningColumnNames LearningColumnsForm::names() const {
    LearningColumnNames names;
    for (std::size_t i = 0; i < m_seen.columns.size(); ++i)
        for (const WhoColumn& who : kWhoColumns)
            if (combo(i)->code() == who.code) names.*who.name = m_seen.columns[i].heading;
    return names;
}

LearningTargets LearningColumnsForm::targets() const {
    LearningTargets targets;
    for (std::size_t i = 0; i < m_seen.columns.size(); ++i) {
        const std::string code = combo(i)->code();
        if (code == kNotTaken) targets[m_seen.columns[i].key] = {};
        const auto target =
            code == codeOfTarget(m_told[i]) ? std::optional(m_told[i]) : targetOfCode(code); // with its maximum
        if (target && target->take != LearningTake::Nothing) targets[m_seen.columns[i].key] = *target;
    }
    return targets;
}

// A name, an e-mail, a test is one column's: the one that had it gives it up.
void LearningColumnsForm::tell(std::size_t column) {
    const std::string code = combo(column)->code();
    const bool single = !code.empty() && (code.front() == '@' || code.front() == 't');
    for (std::size_t i = 0; i < m_seen.columns.size(); ++i)
        if (single && i != column && combo(i)->code() == code) combo(i)->setCode({});
    setSubmittable(!m_asked || !names().empty());
}

QString LearningColumnsForm::useWords(ColumnUse use) {
    switch (use) {
    case ColumnUse::Nothing: return tr("Not taken");
    case ColumnUse::Name: return tr("Name of the person");
    case ColumnUse::FirstName: return tr("First name");
    case ColumnUse::LastName: return tr("Family name");
    case ColumnUse::Email: return tr("E-mail");
    case ColumnUse::Number: return tr("Number of staff or student");
    case ColumnUse::Time: return tr("When it was done or handed in");
    case ColumnUse::Completion: return tr("What was completed");
    case ColumnUse::Points: return tr("Points");
    case ColumnUse::Course: return tr("The whole course");
    }
    return {};
}

QString LearningColumnsForm::foundWords(ColumnUse found) {
    return found == ColumnUse::Nothing ? useWords(found) : tr("As found: %1").arg(useWords(found));
}

void LearningColumnsForm::showChoices(std::size_t i) {
    const LearningHeading& column = m_seen.columns[i];
    CodeCombo::Choices choices{{"", foundWords(column.found)}};
    if (isFound(column.found) && !column.key.empty()) choices.emplace_back(kNotTaken, tr("Not taken"));
    if (column.isFirst)
        for (const WhoColumn& who : kWhoColumns) choices.emplace_back(who.code, useWords(who.use));
    const bool any = !column.key.empty();
    const auto offer = [&](const LearningTarget& target, const QString& name) {
        choices.emplace_back(codeOfTarget(target), name);
    };
    if (any && column.found != ColumnUse::Points && column.found != ColumnUse::Course)
        for (const Module& m : m_seen.course.modules)
            offer({LearningTake::Module, m.id, {}, {}}, toQt(m.code + ' ' + m.title));
    if (any && column.found != ColumnUse::Completion && column.found != ColumnUse::Course)
        for (const Assessment& t : m_seen.course.tests) offer({LearningTake::Test, {}, t.id, {}}, toQt(t.title));
    combo(i)->setChoices(choices);
    const QString heading = shortened(column.heading, kLongestHeading);
    form().setCaption(field(i), column.example.empty()
                                    ? tr("“%1”", "a column of a file").arg(heading)
                                    : tr("“%1”, such as: %2", "a column of a file and what stands in it")
                                          .arg(heading, shortened(column.example, kLongestExample)));
}

void LearningColumnsForm::retranslate() {
    for (std::size_t i = 0; i < m_seen.columns.size(); ++i) showChoices(i);
    EncodingField::retranslate(form(), m_seen.read);
    if (m_asked)
        setHint(tr("Whose the results are is not clear from this file. Say which column tells the name, the e-mail or "
                   "the number. It is remembered for files of the same kind."));
    setSubmitWords(tr("Read the file this way"));
}

} // namespace preceptor::ui
