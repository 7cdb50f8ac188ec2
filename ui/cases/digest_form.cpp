// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/digest_form.h"

#include "core/services/case_privacy.h"
#include "core/services/workspace.h"
#include "ui/cases/case_paper.h"
#include "ui/support/action_runner.h"
#include "ui/support/pdf_file.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/vertical_scroll.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace preceptor::ui {

namespace {

constexpr int kMonths = 3; // a quarter, unless told otherwise
constexpr const char* kFirst = "period_from";
constexpr const char* kLast = "period_to";
constexpr const char* kStarred = "starred";
constexpr const char* kModule = "module_ids";

std::optional<Date> dayOf(const Form& form, const char* field) {
    const auto day = static_cast<DateEdit*>(form.input(field))->date();
    return day ? toStd(*day) : std::nullopt;
}

QString lineOf(const LearningPoint& point) {
    return (point.starred ? QStringLiteral("★ ") : QStringLiteral("– ")) + toQt(point.text);
}

QString pointFacts(const LearningPoint& point) {
    QStringList facts{toQt(point.source)};
    if (const auto day = Date::parse(point.notedOn)) facts << mediumDate(*day);
    for (const auto* linked : {&point.modules, &point.competencies})
        for (const std::string& title : *linked) facts << toQt(title);
    if (!point.protocol.empty()) facts << toQt(point.protocol);
    return facts.join(QStringLiteral(" · "));
}

} // namespace

DigestForm::DigestForm(const PageContext& context, QWidget* parent) : DrawerForm(2, parent), m_context(context) {
    marked(PressingIt::Reads, this);
    const QDate today = toQt(context.workspace.clock().today());
    for (const char* field : {kFirst, kLast}) {
        DateEdit* day = form().date(field);
        day->setToday(today);
        day->setDate(field == kLast ? today : today.addMonths(-kMonths));
        connect(day, &DateEdit::dateChanged, this, &DigestForm::look);
    }
    connect(form().choice(kModule, 2), &CodeCombo::codeChanged, this, &DigestForm::look);
    connect(form().check(kStarred, 2), &QCheckBox::toggled, this, &DigestForm::look);
    m_count = label({}, TextRole::Section);
    m_points = wrappedLabel({});
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, space::kM, space::kM, 0);
    column->addWidget(m_count);
    column->addWidget(m_points);
    column->addStretch(1);
    addBelow(new VerticalScroll(inside), 1);
    connect(this, &DrawerForm::submitted, this, &DigestForm::print);
    retranslate();
}

QString DigestForm::period() const {
    return tr("%1 to %2", "two days").arg(mediumDate(*dayOf(form(), kFirst)), mediumDate(*dayOf(form(), kLast)));
}

QString DigestForm::countText() const { return tr("%n learning points", "", static_cast<int>(m_digest.points.size())); }

void DigestForm::look() {
    const auto first = dayOf(form(), kFirst);
    const auto last = dayOf(form(), kLast);
    m_digest = {};
    if (first && last && *first <= *last)
        if (auto found = m_context.runner.read([&] { return m_context.workspace.casePrivacy().digest(*first, *last); }))
            m_digest = std::move(*found);
    if (static_cast<QCheckBox*>(form().input(kStarred))->isChecked())
        std::erase_if(m_digest.points, [](const LearningPoint& point) { return !point.starred; });
    narrowToModule();
    m_count->setText(m_digest.points.empty() ? tr("Nothing was learned in this period yet.") : countText());
    QStringList shown;
    for (const LearningPoint& point : m_digest.points) shown << lineOf(point);
    m_points->setText(shown.join(QLatin1Char('\n')));
    const auto held = static_cast<int>(m_digest.heldBack.size());
    setHint(held == 0 ? QString()
                      : tr("%n are left out because they may tell who somebody is, the first in %1.", "", held)
                            .arg(toQt(m_digest.heldBack.front())));
    setSubmittable(!m_digest.points.empty());
}

// Modules that something was learned about in the period; what was chosen stays while it is among them.
void DigestForm::narrowToModule() {
    CodeCombo* modules = form().combo(kModule);
    std::set<std::string> titles;
    for (const LearningPoint& point : m_digest.points) titles.insert(point.modules.begin(), point.modules.end());
    const std::string chosen = titles.contains(modules->code()) ? modules->code() : std::string();
    std::vector<std::pair<std::string, QString>> choices{{std::string(), tr("All modules")}};
    for (const std::string& title : titles) choices.emplace_back(title, toQt(title));
    const QSignalBlocker quiet(modules);
    modules->setChoices(choices);
    modules->setCode(chosen);
    form().setFieldVisible(kModule, !titles.empty());
    if (!chosen.empty())
        std::erase_if(m_digest.points, [&](const LearningPoint& point) {
            return std::find(point.modules.begin(), point.modules.end(), chosen) == point.modules.end();
        });
}

void DigestForm::print() {
    if (m_digest.points.empty()) return;
    const QString title = tr("What we learned");
    std::vector<PaperPart> parts;
    const std::string* domain = nullptr;
    for (const LearningPoint& point : m_digest.points) {
        if (domain == nullptr || *domain != point.domain)
            parts.push_back(
                {point.domain.empty() ? tr("Other") : codeLabel("problem_domain", point.domain), face::kHead});
        domain = &point.domain;
        parts.push_back({lineOf(point), face::kBody, 4});
        parts.push_back({pointFacts(point), face::kSmall, 8});
    }
    const QString facts = QStringLiteral("%1 · %2").arg(period(), countText());
    const bool letStand = std::any_of(m_digest.points.begin(), m_digest.points.end(),
                                      [](const LearningPoint& point) { return point.letStand; });
    savePdf(m_context, this, title + QStringLiteral(".pdf"), title,
            partPages({tr("Case conferences"), title, facts, caseFoot(letStand)}, std::move(parts)),
            AuditNote{.act = AuditAct::DigestWritten,
                      .table = "learning_point",
                      .count = static_cast<std::int64_t>(m_digest.points.size())});
}

void DigestForm::retranslate() {
    form().setCaption(kFirst, tr("From"), true);
    form().setCaption(kLast, tr("To"), true);
    form().setCaption(kModule, fieldLabel("module_id"));
    form().setCaption(kStarred, tr("Only the starred ones"));
    setSubmitWords(tr("Save as PDF …"));
    look();
}

} // namespace preceptor::ui
