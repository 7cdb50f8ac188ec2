// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/module_fields.h"

#include "ui/support/lead_to.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace preceptor::ui {

namespace {

class ModuleWords {
    Q_DECLARE_TR_FUNCTIONS(ModuleFields)
public:
    static QString optional() { return tr("not required", "of a module"); }
    static QString onlyFor(const QString& groups) { return tr("for: %1", "cadre groups").arg(groups); }
};

constexpr int kMostModuleHours = 10'000;
constexpr double kHalfHour = 0.5;
constexpr std::array<const char*, 9> kModuleColumns = {"code",     "section",  "title",      "title_zh",    "delivery",
                                                       "required", "audience", "objectives", "competencies"};

std::string fieldOfModule(std::string_view column) { return "module_" + std::string(column); }

std::vector<std::string> wordsOfCodes(const std::string& codes) {
    std::vector<std::string> all;
    for (const QString& code : toQt(codes).split(QLatin1Char(' '), Qt::SkipEmptyParts)) all.push_back(toStd(code));
    return all;
}

std::string joinedCodes(const std::vector<std::string>& codes) {
    std::string all;
    for (const std::string& code : codes) all += (all.empty() ? "" : " ") + code;
    return all;
}

// As few decimals as the hours have.
class HoursBox final : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double hours) const override { return locale().toString(hours, 'g', 6); }
};

// A dash is none; half hours by the keys.
QDoubleSpinBox* hoursBox() {
    auto* box = new HoursBox;
    box->setRange(0, kMostModuleHours);
    box->setDecimals(2);
    box->setSingleStep(kHalfHour);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setSpecialValueText(QStringLiteral("–"));
    return box;
}

} // namespace

ModuleFields::ModuleFields(QWidget* parent)
    : QWidget(parent), m_form(new Form(2)), m_audience(new CodeChips("cadre_group", 3)),
      m_competencies(new CodeChips(2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->text(fieldOfModule("code"));
    auto* hours = hoursBox();
    m_form->add(fieldOfModule("hours"), hours);
    m_form->text(fieldOfModule("title"), 2);
    m_form->text(fieldOfModule("title_zh"), 2);
    m_form->choice(fieldOfModule("delivery"));
    m_form->text(fieldOfModule("section"));
    m_form->check(fieldOfModule("required"), 2);
    m_form->add(fieldOfModule("audience"), m_audience, 2);
    m_form->note(fieldOfModule("objectives"), 2);
    m_form->add(fieldOfModule("competencies"), m_competencies, 2);
    connect(m_form, &Form::edited, this, &ModuleFields::edited);
    connect(hours, &QDoubleSpinBox::valueChanged, this, &ModuleFields::edited);
    for (CodeChips* chips : {m_audience, m_competencies})
        connect(chips, &CodeChips::edited, this, &ModuleFields::edited);
    connect(this, &ModuleFields::edited, m_form, &Form::clearIssues);
}

void ModuleFields::show(const Module& module) {
    const QSignalBlocker quiet(this); // texts that are set are no edit of a person
    m_module = module;
    const auto write = [this](const char* column, const std::string& text) {
        m_form->line(fieldOfModule(column))->setText(toQt(text));
    };
    write("code", module.code);
    write("title", module.title);
    write("title_zh", module.titleZh);
    write("section", module.section);
    static_cast<QDoubleSpinBox*>(m_form->input(fieldOfModule("hours")))->setValue(module.hours.value_or(0));
    m_form->combo(fieldOfModule("delivery"))->setCode(module.delivery);
    static_cast<QCheckBox*>(m_form->input(fieldOfModule("required")))->setChecked(module.required);
    m_audience->setCodes(wordsOfCodes(module.audience));
    static_cast<QPlainTextEdit*>(m_form->input(fieldOfModule("objectives")))->setPlainText(toQt(module.objectives));
    showCompetencies();
    m_form->clearIssues();
}

// What the module names and the programme's list does not have stays, by its code.
void ModuleFields::showCompetencies() {
    const auto named = wordsOfCodes(m_module.competencies);
    CodeChips::Choices choices = m_activities;
    for (const std::string& code : named)
        if (std::none_of(choices.begin(), choices.end(), [&](const auto& c) { return c.first == code; }))
            choices.emplace_back(code, toQt(code));
    m_competencies->setChoices(choices);
    m_competencies->setCodes(named);
    m_form->setFieldVisible(fieldOfModule("competencies"), !choices.empty());
}

Module ModuleFields::module() const {
    const auto text = [this](const char* column) {
        return toStd(m_form->line(fieldOfModule(column))->text().trimmed());
    };
    Module module = m_module;
    module.code = text("code");
    module.title = text("title");
    module.titleZh = text("title_zh");
    module.section = text("section");
    const double hours = static_cast<QDoubleSpinBox*>(m_form->input(fieldOfModule("hours")))->value();
    module.hours = hours > 0 ? std::optional(hours) : std::nullopt;
    module.delivery = m_form->combo(fieldOfModule("delivery"))->code();
    module.required = static_cast<QCheckBox*>(m_form->input(fieldOfModule("required")))->isChecked();
    module.audience = joinedCodes(m_audience->codes());
    module.objectives =
        toStd(static_cast<QPlainTextEdit*>(m_form->input(fieldOfModule("objectives")))->toPlainText().trimmed());
    module.competencies = joinedCodes(m_competencies->codes());
    return module;
}

void ModuleFields::setIssues(const std::vector<FieldIssue>& issues) {
    std::vector<FieldIssue> placed = issues;
    for (FieldIssue& issue : placed) issue.field = fieldOfModule(issue.field);
    m_form->setIssues(placed);
}

void ModuleFields::lead() { leadTo(m_form->input(fieldOfModule("code"))); }

void ModuleFields::retranslate() {
    for (const char* column : kModuleColumns) m_form->setCaption(fieldOfModule(column), fieldLabel(column));
    for (const char* column : {"code", "title"}) m_form->setCaption(fieldOfModule(column), fieldLabel(column), true);
    m_form->setCaption(fieldOfModule("hours"), fieldLabel("hours"));
    m_form->setCaption(fieldOfModule("required"), tr("Required to complete the course"));
    m_form->setCaption(fieldOfModule("audience"), tr("For these only; none chosen: for everyone"));
    m_form->setCaption(fieldOfModule("competencies"), tr("Entrustable activities that it prepares for"));
    m_audience->retranslate();
    m_form->combo(fieldOfModule("delivery"))->setChoices(codeChoices("module_delivery", tr("Not given")));
    m_form->combo(fieldOfModule("delivery"))->setCode(m_module.delivery);
}

QString moduleFacts(const Module& module) {
    QStringList facts;
    if (module.hours) facts << minutesText(static_cast<int>(std::lround(*module.hours * 60)));
    if (!module.delivery.empty()) facts << codeLabel("module_delivery", module.delivery);
    if (!module.required) facts << ModuleWords::optional();
    QStringList groups;
    for (const std::string& group : wordsOfCodes(module.audience)) groups << codeLabel("cadre_group", group);
    if (!groups.isEmpty()) facts << ModuleWords::onlyFor(listText(groups));
    if (!module.competencies.empty()) facts << toQt(module.competencies);
    return facts.join(QStringLiteral(" · "));
}

} // namespace preceptor::ui
