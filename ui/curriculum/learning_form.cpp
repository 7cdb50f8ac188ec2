// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/learning_form.h"

#include "ui/curriculum/learning_words.h"
#include "ui/support/encoding_field.h"
#include "ui/text/convert.h"
#include "ui/text/encoding_words.h"
#include "ui/text/match_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QSpinBox>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr const char* kNobodyCode = "nobody";
constexpr const char* kDayFirst = "dmy";
constexpr const char* kMonthFirst = "mdy";
constexpr int kMostPoints = 10'000;

} // namespace

LearningForm::LearningForm(LearningPreview preview, Classes classes, People people, Again again, QWidget* parent)
    : DrawerForm(1, parent), m_preview(std::move(preview)), m_classes(std::move(classes)), m_people(std::move(people)),
      m_again(std::move(again)) {
    form().setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as tall as its wrapped lines need
    addLine("recognised");
    if (m_preview.read.inDoubt()) addEncoding();
    addScope();
    addItems();
    addPeople();
    const auto& facts = m_preview.plan.facts;
    m_anyByHand =
        std::any_of(facts.begin(), facts.end(), [](const PlannedFact& f) { return f.outcome == FactOutcome::ByHand; });
    if (m_anyByHand) connect(form().check("by_hand"), &QCheckBox::toggled, this, &LearningForm::choose);
    connect(form().check("elsewhere"), &QCheckBox::toggled, this, &LearningForm::choose);
    for (const char* line : {"rows", "results", "unclear", "not_in_class", "nobody"}) addLine(line);
    if (!m_preview.read.inDoubt()) addEncoding();
    retranslate();
    orderTabs();
}

void LearningForm::eachText(TextVisitor& visitor) {
    eachTextOf(m_preview.input, visitor);
    m_decided.eachText(visitor);
    m_aims.eachText(visitor);
    everyText(visitor, m_preview.settings.columns);
    for (auto& [id, name] : m_classes) visitor.visit(name);
    for (auto& [id, name] : m_people) visitor.visit(name);
}

// What is left fits no field any more: it is for reading alone.
void LearningForm::putAway() {
    LearningPreview kept;
    kept.input = m_preview.input;
    kept.settings = std::move(m_preview.settings);
    kept.cohort.id = m_preview.cohort.id;
    m_decided.take(kept.settings.decisions);
    m_aims.take(kept.settings.targets);
    m_preview = std::move(kept);
    m_told.clear();
    m_open.clear();
    m_suggested.clear();
}

std::optional<UnsentForm> LearningForm::unsent() const {
    UnsentForm told = previewOf(m_preview.input);
    if (form().touched()) addChosen(told, this);
    return told;
}

void LearningForm::readAnew() {
    m_decided.giveBack(m_preview.settings.decisions);
    m_aims.giveBack(m_preview.settings.targets);
    setEnabled(false); // another takes its place
    Q_EMIT readingAsked();
}

CodeCombo* LearningForm::combo(const std::string& field) const { return static_cast<CodeCombo*>(form().input(field)); }

void LearningForm::addLine(const std::string& field) { form().add(field, wrappedLabel({})); }

void LearningForm::setLine(const std::string& field, const QString& text) {
    static_cast<Label*>(form().input(field))->setText(text);
    form().setFieldVisible(field, !text.isEmpty());
}

void LearningForm::addEncoding() {
    EncodingField::add(form(), m_preview.read, [this](Encoding encoding) { Q_EMIT encodingChosen(encoding); });
}

// Another class, or another order of day and month, is another reading of the file.
void LearningForm::addScope() {
    connect(form().choice("class"), &CodeCombo::codeChanged, this,
            [this] { Q_EMIT classChosen(CohortId{std::stoll(combo("class")->code())}); });
    if (!m_preview.report.openDates) return;
    connect(form().choice("dates"), &CodeCombo::codeChanged, this, [this] {
        if (const std::string order = combo("dates")->code(); !order.empty())
            Q_EMIT datesChosen(order == kDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst);
    });
}

void LearningForm::addItems() {
    for (std::size_t i = 0; i < m_preview.report.items.size(); ++i) {
        connect(form().choice(itemField(i)), &CodeCombo::codeChanged, this, [this, i] { tellItem(i); });
        if (m_preview.report.items[i].kind != LearningKind::Points || m_preview.report.items[i].max) continue;
        QSpinBox* most = form().number(mostField(i), 0, kMostPoints);
        most->setSpecialValueText(QStringLiteral("–"));
        const auto target = m_preview.targets.find(m_preview.report.items[i].key);
        if (target != m_preview.targets.end() && target->second.outOf)
            most->setValue(static_cast<int>(*target->second.outOf));
        connect(most, &QSpinBox::valueChanged, this, [this, i] { tellItem(i); });
    }
    form().add("columns", m_columns = button({}, ButtonKind::Secondary));
    connect(m_columns, &QPushButton::clicked, this, &LearningForm::columnsAsked);
    m_several = isForm(m_preview.report.recognition.platform) &&
                std::any_of(m_preview.report.people.begin(), m_preview.report.people.end(),
                            [](const MeetingParticipant& person) { return person.lines.size() > 1; });
    if (m_several) connect(form().choice("attempts"), &CodeCombo::codeChanged, this, &LearningForm::choose);
}

void LearningForm::addPeople() {
    m_suggested = clearSuggestions(m_preview.matches);
    if (!m_suggested.empty()) {
        form().add("suggestions", m_accept = button({}, ButtonKind::Secondary));
        connect(m_accept, &QPushButton::clicked, this, &LearningForm::acceptSuggestions);
    }
    for (std::size_t i = 0; i < m_preview.report.people.size(); ++i) {
        const MatchVerdict verdict = m_preview.matches[i].verdict;
        if (verdict != MatchVerdict::Candidates && verdict != MatchVerdict::WalkIn) continue;
        m_open.push_back(i);
        connect(form().choice(whoField(i)), &CodeCombo::codeChanged, this, &LearningForm::choose);
    }
}

// Points of a test of which the file does not say how many there are.
bool LearningForm::needsMaximum(std::size_t item) const {
    if (targetOf(item).take != LearningTake::Test || m_preview.report.items[item].max) return false;
    for (const LearningLine& line : m_preview.report.lines)
        for (const LearningResult& result : line.results)
            if (result.item == item && result.points && !result.max) return true;
    return false;
}

LearningTarget LearningForm::targetOf(std::size_t item) const {
    LearningTarget target = targetOfCode(combo(itemField(item))->code()).value_or(LearningTarget{});
    const auto* most = static_cast<QSpinBox*>(form().input(mostField(item)));
    if (target.take == LearningTake::Test && most != nullptr && most->value() > 0) target.outOf = most->value();
    return target;
}

// A test is one column's: the one that had it gives it up.
void LearningForm::tellItem(std::size_t item) {
    m_told.insert(item);
    const LearningTarget target = targetOf(item);
    for (std::size_t i = 0; i < m_preview.report.items.size(); ++i) {
        if (i == item || target.take != LearningTake::Test || targetOf(i).test != target.test) continue;
        combo(itemField(i))->setCode({});
        m_told.insert(i);
    }
    choose();
}

// Once more takes them back.
void LearningForm::acceptSuggestions() {
    const bool back = areAccepted();
    for (const auto& [i, person] : m_suggested) combo(whoField(i))->setCode(back ? "" : std::to_string(person.value));
    choose();
}

bool LearningForm::areAccepted() const {
    return std::all_of(m_suggested.begin(), m_suggested.end(), [this](const auto& one) {
        return combo(whoField(one.first))->code() == std::to_string(one.second.value);
    });
}

void LearningForm::choose() {
    LearningPreview wanted = m_preview;
    LearningSettings& settings = wanted.settings;
    for (const std::size_t i : m_told) settings.targets[m_preview.report.items[i].key] = targetOf(i);
    for (const std::size_t i : m_open) {
        const std::string code = combo(whoField(i))->code();
        const std::string& key = m_preview.report.people[i].key;
        settings.decisions.erase(key);
        if (code == kNobodyCode)
            settings.decisions[key] = {MeetingChoice::Nobody, {}};
        else if (!code.empty())
            settings.decisions[key] = {MeetingChoice::Person, PersonId{std::stoll(code)}};
    }
    if (m_several) settings.attempts = attemptPolicy(combo("attempts")->code()).value_or(AttemptPolicy::All);
    settings.overwriteByHand = m_anyByHand && static_cast<QCheckBox*>(form().input("by_hand"))->isChecked();
    settings.overwriteElsewhere = static_cast<QCheckBox*>(form().input("elsewhere"))->isChecked();
    auto preview = m_again(std::move(wanted));
    if (!preview) return;
    m_preview = std::move(*preview);
    showLines();
}

void LearningForm::showItemChoices(std::size_t i) {
    const LearningItem& item = m_preview.report.items[i];
    CodeCombo::Choices choices{{"", tr("Not taken")}};
    if (item.kind == LearningKind::Course)
        choices.emplace_back(codeOfTarget({LearningTake::Course, {}, {}, {}}),
                             tr("Kept as evidence; completes nobody"));
    if (item.kind == LearningKind::Completion)
        for (const Module& m : m_preview.course.modules) {
            const LearningTarget target{LearningTake::Module, m.id, {}, {}};
            choices.emplace_back(codeOfTarget(target), toQt(m_preview.nameOf(target)));
        }
    if (item.kind == LearningKind::Points)
        for (const Assessment& t : m_preview.course.tests)
            choices.emplace_back(codeOfTarget({LearningTake::Test, {}, t.id, {}}), toQt(t.title));
    CodeCombo* choice = combo(itemField(i));
    const bool isNew = choice->count() == 0;
    choice->setChoices(choices);
    const auto target = m_preview.targets.find(item.key);
    if (isNew && target != m_preview.targets.end()) choice->setCode(codeOfTarget(target->second));
    form().setCaption(itemField(i), tr("Column “%1”").arg(toQt(item.title)));
    if (item.kind == LearningKind::Points && !item.max) form().setCaption(mostField(i), tr("Of how many points"));
}

void LearningForm::showPersonChoices(std::size_t i) {
    const MeetingMatch& match = m_preview.matches[i];
    CodeCombo::Choices choices{{"", tr("Decide later")}};
    const auto offer = [&choices](PersonId person, const QString& name) {
        const std::string code = std::to_string(person.value);
        if (std::none_of(choices.begin(), choices.end(), [&](const auto& c) { return c.first == code; }))
            choices.emplace_back(code, name);
    };
    for (const MatchCandidate& candidate : match.candidates)
        offer(candidate.person,
              LearningWords::person(m_preview.nameOf(candidate.person), m_preview.placeOf(candidate.person)));
    for (const auto& [person, name] : m_people) offer(person, name);
    choices.emplace_back(kNobodyCode, tr("Nobody of the class"));
    combo(whoField(i))->setChoices(choices);
    QStringList caption{toQt(m_preview.report.people[i].shown)};
    if (const QString doubt = MatchWords::doubt(match.doubt); match.verdict == MatchVerdict::Candidates)
        caption << doubt;
    form().setCaption(whoField(i), caption.join(QStringLiteral(" · ")));
}

void LearningForm::showChoices() {
    CodeCombo::Choices classes;
    for (const auto& [cohort, name] : m_classes) classes.emplace_back(std::to_string(cohort.value), name);
    combo("class")->setChoices(classes);
    combo("class")->setCode(std::to_string(m_preview.cohort.id.value));
    if (m_preview.report.openDates)
        combo("dates")->setChoices(
            {{"", tr("Please choose")}, {kDayFirst, tr("Day, then month")}, {kMonthFirst, tr("Month, then day")}});
    for (std::size_t i = 0; i < m_preview.report.items.size(); ++i) showItemChoices(i);
    if (m_several) {
        CodeCombo::Choices policies;
        for (const AttemptPolicy policy :
             {AttemptPolicy::All, AttemptPolicy::Last, AttemptPolicy::Best, AttemptPolicy::First})
            policies.emplace_back(codeOf(policy), LearningWords::attempts(policy));
        combo("attempts")->setChoices(policies);
    }
    for (const std::size_t i : m_open) showPersonChoices(i);
}

void LearningForm::showLines() {
    QString recognised = LearningWords::recognised(m_preview.report.recognition);
    if (m_preview.importedBefore) recognised += QLatin1Char('\n') + tr("The same file was imported before.");
    if (const QString unreadable = EncodingWords::unreadable(m_preview.read); !unreadable.isEmpty())
        recognised += QLatin1Char('\n') + unreadable;
    setLine("recognised", recognised);
    QStringList outside;
    QStringList nobody;
    for (std::size_t i = 0; i < m_preview.report.people.size(); ++i) {
        const MeetingParticipant& person = m_preview.report.people[i];
        if (m_preview.matches[i].verdict == MatchVerdict::Nobody) nobody << toQt(person.shown);
        const bool known = m_preview.matches[i].verdict == MatchVerdict::Matched && !person.lines.empty();
        if (known && m_preview.plan.verdicts[person.lines.front()] == LineVerdict::NotInClass)
            outside << toQt(m_preview.nameOf(m_preview.matches[i].person));
    }
    const auto& facts = m_preview.plan.facts;
    const bool elsewhere = std::any_of(facts.begin(), facts.end(),
                                       [](const PlannedFact& fact) { return fact.outcome == FactOutcome::Elsewhere; });
    form().setFieldVisible("elsewhere", elsewhere || m_preview.settings.overwriteElsewhere);
    setLine("rows", LearningWords::rows(m_preview.plan.counts));
    setLine("results", LearningWords::facts(m_preview));
    setLine("unclear", LearningWords::open(m_preview));
    setLine("not_in_class", outside.join(QStringLiteral(", ")));
    setLine("nobody", nobody.join(QStringLiteral(", ")));
    for (std::size_t i = 0; i < m_preview.report.items.size(); ++i)
        if (form().input(mostField(i)) != nullptr) form().setFieldVisible(mostField(i), needsMaximum(i));
    const auto n = static_cast<int>(m_preview.plan.changes());
    const bool any = n > 0 || !m_preview.settings.decisions.empty() || !m_told.empty();
    if (m_accept) {
        const auto suggestions = static_cast<int>(m_suggested.size());
        m_accept->setText(areAccepted() ? tr("Take %n suggestions back", "", suggestions)
                                        : tr("Accept %n suggestions", "", suggestions));
    }
    const QString without = any ? tr("Keep these choices") : tr("Nothing new to record");
    setSubmitWords(n > 0 ? tr("Record %n results", "", n) : without);
    setSubmittable(any && m_preview.takesAny() && !m_preview.report.openDates);
}

void LearningForm::retranslate() {
    form().setCaption("recognised", tr("Recognised as"));
    EncodingField::retranslate(form(), m_preview.read);
    form().setCaption("class", tr("Class"));
    if (m_preview.report.openDates)
        form().setCaption("dates", tr("Days in “%1” can be read in two ways").arg(toQt(*m_preview.report.openDates)));
    form().setCaption("columns", tr("Other columns, and whose the rows are"));
    m_columns->setText(tr("Say what each column is"));
    if (m_several) form().setCaption("attempts", tr("Of several answers of one person"));
    if (m_accept) form().setCaption("suggestions", tr("Names like that of one person only"));
    if (m_anyByHand) form().setCaption("by_hand", tr("Also change what was entered by hand"));
    form().setCaption("elsewhere", tr("Also change what another platform told"));
    form().setCaption("rows", tr("What the file says"));
    form().setCaption("results", tr("What changes"));
    form().setCaption("unclear", tr("Not clear, left out"));
    form().setCaption("not_in_class", tr("Not in this class: enrol them first"));
    form().setCaption("nobody", tr("Nobody"));
    showChoices();
    showLines();
}

} // namespace preceptor::ui
