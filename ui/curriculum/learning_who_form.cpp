// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/learning_who_form.h"

#include "ui/support/encoding_field.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/widgets/code_combo.h"

#include <array>

namespace preceptor::ui {

namespace {

constexpr std::array kWhoFields{"name", "email", "number"};
constexpr int kLongestHeading = 60;

} // namespace

LearningWhoForm::LearningWhoForm(MeetingColumnsSeen seen, RosterInput input, QWidget* parent)
    : DrawerForm(1, parent), m_seen(std::move(seen)), m_input(std::move(input)) {
    markButtons(this, PressingIt::Reads);
    for (const char* field : kWhoFields)
        connect(form().choice(field), &CodeCombo::codeChanged, this, [this] { setSubmittable(!columns().empty()); });
    EncodingField::add(form(), m_seen.read, [this](Encoding encoding) { Q_EMIT encodingChosen(encoding); });
    retranslate();
    orderTabs();
}

void LearningWhoForm::eachText(TextVisitor& visitor) {
    everyText(visitor, m_seen.headings, m_seen.examples);
    eachTextOf(m_input, visitor);
}

std::optional<std::string> LearningWhoForm::heading(const std::string& field) const {
    const std::string code = static_cast<CodeCombo*>(form().input(field))->code();
    return code.empty() ? std::nullopt : std::optional(m_seen.headings[std::stoul(code)]);
}

LearningColumnNames LearningWhoForm::columns() const {
    LearningColumnNames columns;
    columns.name = heading("name");
    columns.email = heading("email");
    columns.number = heading("number");
    return columns;
}

void LearningWhoForm::retranslate() {
    CodeCombo::Choices choices{{"", tr("Not in this file")}};
    for (std::size_t i = 0; i < m_seen.headings.size(); ++i)
        if (!m_seen.headings[i].empty())
            choices.emplace_back(std::to_string(i), toQt(m_seen.headings[i]).left(kLongestHeading));
    form().setCaption("name", tr("Name of the person"));
    form().setCaption("email", tr("E-mail"));
    form().setCaption("number", tr("Number of staff or student"));
    for (const char* field : kWhoFields) static_cast<CodeCombo*>(form().input(field))->setChoices(choices);
    EncodingField::retranslate(form(), m_seen.read);
    setHint(tr("Whose the results are is not clear from this file. Say which column tells the name, the e-mail or the "
               "number. It is remembered for files of the same kind."));
    setSubmitWords(tr("Read the file this way"));
    setSubmittable(!columns().empty());
}

} // namespace preceptor::ui
