// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/rule_condition.h"

#include "ui/style/button_kind.h"
#include "ui/style/tokens.h"
#include "ui/support/lead_to.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace preceptor::ui {

namespace {

class RuleConditionWords {
    Q_DECLARE_TR_FUNCTIONS(RuleFields)
};

// As few decimals as the number has, so that a rule that was written elsewhere is shown as it is.
class RuleNumber final : public QDoubleSpinBox {
public:
    QString textFromValue(double number) const override { return locale().toString(number, 'g', 6); }
};

// In one order, each once, as a rule has them.
std::vector<std::string> codesIn(const QString& text) {
    std::vector<std::string> codes;
    for (const QString& one : text.split(QRegularExpression(QStringLiteral("[\\s,;、，；]+")), Qt::SkipEmptyParts))
        codes.push_back(toStd(one));
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

QString listOf(const std::vector<std::string>& codes) {
    QStringList all;
    for (const std::string& one : codes) all << toQt(one);
    return all.join(QStringLiteral(", "));
}

} // namespace

// What can be asked for, with the fields it needs: a code of a list, a number, words.
struct RuleCondition::Kind {
    const char* name;
    const char* sentence;
    const char* list = nullptr;  // of the code
    const char* field = nullptr; // the name of the number or the words
    const char* example = nullptr;
    double least = 0; // most 0: no number
    double most = 0;
    double usual = 0;
    bool percent = false;

    static const std::array<Kind, 10>& all();
};

const std::array<RuleCondition::Kind, 10>& RuleCondition::Kind::all() {
    static const std::array<Kind, 10> kinds{{
        {"required", QT_TRANSLATE_NOOP("RuleFields", "Every required module is done")},
        {"listed", QT_TRANSLATE_NOOP("RuleFields", "These modules are done"), nullptr, "codes",
         QT_TRANSLATE_NOOP("RuleFields", "Codes, such as M1, M3")},
        {"share", QT_TRANSLATE_NOOP("RuleFields", "Expected conferences attended, at least"), nullptr, "share", nullptr,
         1, 100, 80, true},
        {"hours", QT_TRANSLATE_NOOP("RuleFields", "Hours, at least"), nullptr, "hours", nullptr, 0.5, 10'000, 35},
        {"mark", QT_TRANSLATE_NOOP("RuleFields", "A mark in this test, at least"), "assessment_kind", "mark", nullptr,
         0, 100, 60, true},
        {"passed", QT_TRANSLATE_NOOP("RuleFields", "A test passed, by its own pass mark"), "assessment_kind"},
        {"entrusted", QT_TRANSLATE_NOOP("RuleFields", "Entrusted at least at the level"), "epa_level", "activities",
         QT_TRANSLATE_NOOP("RuleFields", "With these activities, such as 01, 04 (empty: those of the modules)")},
        {"cases", QT_TRANSLATE_NOOP("RuleFields", "Cases presented, at least"), nullptr, "cases", nullptr, 1, 1000, 1},
        {"course", QT_TRANSLATE_NOOP("RuleFields", "Another course is completed"), nullptr, "course",
         QT_TRANSLATE_NOOP("RuleFields", "Another course completed: its code")},
        {"sign_off", QT_TRANSLATE_NOOP("RuleFields", "Signed off by"), "programme_role"},
    }};
    return kinds;
}

RuleCondition::RuleCondition(const QString& prefix, QWidget* parent)
    : QWidget(parent), m_prefix(prefix), m_kind(new CodeCombo), m_code(new CodeCombo), m_number(new RuleNumber),
      m_text(new QLineEdit), m_out(new IconButton(Icon::Close, {})),
      m_issue(wrappedLabel({}, TextRole::Caption, Tone::Bad)) {
    buildUi();
    connect(m_kind, &CodeCombo::codeChanged, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    connect(m_code, &CodeCombo::codeChanged, this, &RuleCondition::edited);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &RuleCondition::edited);
    connect(m_text, &QLineEdit::textEdited, this, &RuleCondition::edited);
    connect(m_out, &QToolButton::clicked, this, &RuleCondition::outAsked);
    retranslate();
    showKind();
}

void RuleCondition::buildUi() {
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setDecimals(2);
    m_kind->setObjectName(m_prefix + QStringLiteral("_what"));
    m_out->setObjectName(m_prefix + QStringLiteral("_out"));
    m_issue->hide();
    auto* first = new QHBoxLayout;
    first->setSpacing(space::kXs);
    first->addWidget(m_kind, 1);
    first->addWidget(m_out);
    auto* second = new QHBoxLayout;
    second->setSpacing(space::kXs);
    second->addWidget(m_code, 2);
    second->addWidget(m_number, 1);
    second->addWidget(m_text, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_issue);
}

const RuleCondition::Kind& RuleCondition::kind() const {
    const auto& kinds = Kind::all();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [this](const Kind& one) { return one.name == m_kind->code(); });
    return found == kinds.end() ? kinds.front() : *found;
}

// The fields that what is chosen needs, named after it.
void RuleCondition::showKind() {
    const Kind& now = kind();
    const QString sentence = RuleConditionWords::tr(now.sentence);
    const QString own = now.field ? toQt(now.field) : toQt(now.name);
    const bool both = now.list != nullptr && now.field != nullptr;
    const bool number = now.most > 0;
    m_code->setVisible(now.list != nullptr);
    if (now.list) m_code->setChoices(codeChoices(now.list));
    m_code->setObjectName(m_prefix + QLatin1Char('_') + toQt(now.name) +
                          (both && number ? QStringLiteral("_kind") : QString()));
    m_code->setAccessibleName(sentence);
    m_number->setVisible(number);
    m_number->setObjectName(number ? m_prefix + QLatin1Char('_') + own : QString());
    m_number->setAccessibleName(now.percent ? sentence + QStringLiteral(" %") : sentence);
    if (number) {
        const QSignalBlocker quiet(m_number);
        m_number->setSuffix(now.percent ? QStringLiteral(" %") : QString());
        const bool other = m_number->maximum() != now.most || m_number->minimum() != now.least;
        m_number->setRange(now.least, now.most);
        if (other) m_number->setValue(now.usual);
    }
    m_text->setVisible(now.field != nullptr && !number);
    m_text->setObjectName(number ? QString() : m_prefix + QLatin1Char('_') + own);
    m_text->setPlaceholderText(now.example ? RuleConditionWords::tr(now.example) : QString());
    m_text->setAccessibleName(now.example ? RuleConditionWords::tr(now.example) : sentence);
    clearIssue();
}

void RuleCondition::retranslate() {
    CodeCombo::Choices choices;
    for (const Kind& one : Kind::all()) choices.push_back({one.name, RuleConditionWords::tr(one.sentence)});
    m_kind->setChoices(choices);
    m_kind->setAccessibleName(RuleConditionWords::tr("Condition"));
    m_out->setWords(RuleConditionWords::tr("Take this condition out"));
    showKind();
}

std::optional<Rule> RuleCondition::rule() const {
    const std::string what = kind().name;
    const QString text = m_text->text().trimmed();
    if (what == "listed") {
        auto codes = codesIn(text);
        if (codes.empty()) return std::nullopt; // would be every required module
        return Rule{ModulesDone{std::move(codes)}};
    }
    if (what == "share") return Rule{AttendedShare{m_number->value()}};
    if (what == "hours") return Rule{HoursReached{m_number->value()}};
    if (what == "mark") return Rule{MarkReached{m_code->code(), m_number->value()}};
    if (what == "passed") return Rule{TestPassed{m_code->code()}};
    if (what == "entrusted") return Rule{EntrustedAt{m_code->code(), codesIn(text)}};
    if (what == "cases") return Rule{CasesPresented{static_cast<int>(m_number->value())}};
    if (what == "sign_off") return Rule{SignedOffBy{m_code->code()}};
    if (what != "course") return requiredModulesDone();
    if (text.isEmpty()) return std::nullopt;
    return Rule{CourseCompleted{toStd(text)}};
}

void RuleCondition::setRule(const Rule& leaf) {
    const QSignalBlocker quiet(this);
    const auto choose = [this](const char* what, const std::string& code = {}, double number = 0,
                               const QString& text = {}) {
        m_kind->setCode(what);
        showKind();
        if (!code.empty()) m_code->setCode(code);
        m_number->setValue(number);
        m_text->setText(text);
    };
    if (const auto* modules = std::get_if<ModulesDone>(&leaf.node))
        choose(modules->modules.empty() ? "required" : "listed", {}, 0, listOf(modules->modules));
    else if (const auto* share = std::get_if<AttendedShare>(&leaf.node))
        choose("share", {}, share->percent);
    else if (const auto* hours = std::get_if<HoursReached>(&leaf.node))
        choose("hours", {}, hours->hours);
    else if (const auto* mark = std::get_if<MarkReached>(&leaf.node))
        choose("mark", mark->kind, mark->percent);
    else if (const auto* test = std::get_if<TestPassed>(&leaf.node))
        choose("passed", test->kind);
    else if (const auto* entrusted = std::get_if<EntrustedAt>(&leaf.node))
        choose("entrusted", entrusted->level, 0, listOf(entrusted->activities));
    else if (const auto* cases = std::get_if<CasesPresented>(&leaf.node))
        choose("cases", {}, cases->count);
    else if (const auto* course = std::get_if<CourseCompleted>(&leaf.node))
        choose("course", {}, 0, toQt(course->course));
    else if (const auto* role = std::get_if<SignedOffBy>(&leaf.node))
        choose("sign_off", role->role);
}

bool RuleCondition::showUnknown(const std::string& code, const QString& sentence) {
    const auto there = rule();
    const auto* modules = there ? std::get_if<ModulesDone>(&there->node) : nullptr;
    if (!modules || std::find(modules->modules.begin(), modules->modules.end(), code) == modules->modules.end())
        return false;
    m_issue->setText(sentence);
    m_issue->show();
    m_text->setProperty(kBadInputProperty, true);
    m_text->setAccessibleDescription(sentence);
    m_text->update();
    leadTo(m_text);
    return true;
}

void RuleCondition::clearIssue() {
    m_issue->hide();
    m_text->setProperty(kBadInputProperty, false);
    m_text->setAccessibleDescription({});
    m_text->update();
}

QWidget* RuleCondition::first() const { return m_kind; }

} // namespace preceptor::ui
