// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/parts_form.h"

#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"

#include <QLineEdit>

namespace preceptor::ui {

namespace {

constexpr const char* kKind = "kind";
constexpr const char* kMinutes = "minutes";
constexpr const char* kTitle = "title";
constexpr const char* kPresenter = "presenter_id";

std::string field(std::size_t line, const char* name) { return "parts[" + std::to_string(line) + "]." + name; }

} // namespace

PartsForm::PartsForm(const std::vector<SessionPart>& parts, ChoiceField::Lookup people, const NameOf& nameOf,
                     QWidget* parent)
    : DrawerForm(2, parent), m_people(std::move(people)) {
    for (std::size_t line = 0; line <= parts.size(); ++line) addLine();
    retranslate();
    for (std::size_t line = 0; line < parts.size(); ++line) {
        const SessionPart& part = m_lines[line] = parts[line];
        static_cast<CodeCombo*>(form().input(field(line, kKind)))->setCode(part.kind);
        lineEdit(line, kTitle)->setText(toQt(part.title));
        if (part.minutes) lineEdit(line, kMinutes)->setText(QString::number(*part.minutes));
        if (part.presenter)
            static_cast<ChoiceField*>(lineEdit(line, kPresenter))
                ->setChoice(part.presenter.value, nameOf(part.presenter));
    }
}

QLineEdit* PartsForm::lineEdit(std::size_t line, const char* name) const {
    return static_cast<QLineEdit*>(form().input(field(line, name)));
}

void PartsForm::addLine() {
    const std::size_t line = m_lines.size();
    m_lines.emplace_back();
    auto* kind = form().choice(field(line, kKind));
    form().text(field(line, kMinutes));
    form().text(field(line, kTitle));
    auto* presenter = new ChoiceField;
    presenter->setLookup(m_people);
    connect(presenter, &QLineEdit::textEdited, &form(), &Form::edited);
    form().add(field(line, kPresenter), presenter);
    connect(kind, &CodeCombo::codeChanged, this, [this, line] { kindChosen(line); });
}

void PartsForm::kindChosen(std::size_t line) {
    if (kindOf(line).empty()) {
        for (const char* name : {kMinutes, kTitle}) lineEdit(line, name)->clear();
        static_cast<ChoiceField*>(lineEdit(line, kPresenter))->setChoice(0, {});
    } else if (line + 1 == m_lines.size()) {
        addLine();
        caption(line + 1);
        orderTabs();
    }
}

std::string PartsForm::kindOf(std::size_t line) const {
    return static_cast<CodeCombo*>(form().input(field(line, kKind)))->code();
}

std::vector<std::size_t> PartsForm::usedLines() const {
    std::vector<std::size_t> used;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        bool isUsed = !kindOf(line).empty();
        for (const char* name : {kMinutes, kTitle, kPresenter})
            isUsed = isUsed || !lineEdit(line, name)->text().trimmed().isEmpty();
        if (isUsed) used.push_back(line);
    }
    return used;
}

std::vector<SessionPart> PartsForm::parts() const {
    std::vector<SessionPart> parts;
    for (const std::size_t line : usedLines()) {
        SessionPart part = m_lines[line];
        part.kind = kindOf(line);
        part.title = toStd(lineEdit(line, kTitle)->text().trimmed());
        const QString minutes = lineEdit(line, kMinutes)->text().trimmed();
        bool isNumber = false;
        const int n = minutes.toInt(&isNumber);
        part.minutes = minutes.isEmpty() ? std::nullopt : std::optional(isNumber ? n : -1); // refused in its field
        part.presenter = PersonId{static_cast<ChoiceField*>(lineEdit(line, kPresenter))->id()};
        parts.push_back(part);
    }
    return parts;
}

std::vector<FieldIssue> PartsForm::unread() const {
    std::vector<FieldIssue> issues;
    const auto used = usedLines();
    for (std::size_t place = 0; place < used.size(); ++place) {
        auto* presenter = static_cast<ChoiceField*>(lineEdit(used[place], kPresenter));
        presenter->settle();
        const QString typed = presenter->text().trimmed();
        if (!typed.isEmpty() && presenter->id() == 0)
            issues.push_back({field(place, kPresenter), IssueCode::NotFound, toStd(typed)});
    }
    return issues;
}

bool PartsForm::setIssues(const std::vector<FieldIssue>& issues) {
    const auto used = usedLines();
    std::vector<FieldIssue> placed = issues;
    for (FieldIssue& issue : placed)
        for (std::size_t place = 0; place < used.size(); ++place)
            for (const char* name : {kKind, kMinutes, kTitle, kPresenter})
                if (issue.field == field(place, name)) {
                    issue.field = field(used[place], name);
                    break;
                }
    return DrawerForm::setIssues(placed);
}

void PartsForm::caption(std::size_t line) {
    form().setCaption(field(line, kKind), tr("Part %1").arg(line + 1));
    form().setCaption(field(line, kMinutes), tr("Minutes"));
    form().setCaption(field(line, kTitle), tr("Topic"));
    form().setCaption(field(line, kPresenter), tr("Presented by"));
    static_cast<CodeCombo*>(form().input(field(line, kKind)))
        ->setChoices(codeChoices("session_part_kind", tr("Nothing")));
}

void PartsForm::retranslate() {
    for (std::size_t line = 0; line < m_lines.size(); ++line) caption(line);
    setSubmitWords(tr("Keep the parts"));
}

} // namespace preceptor::ui
