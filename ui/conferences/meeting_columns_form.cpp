// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/meeting_columns_form.h"

#include "ui/support/encoding_field.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/widgets/code_combo.h"

#include <array>

namespace preceptor::ui {

namespace {

constexpr std::array kFields{"name", "email", "join", "leave", "duration"};
constexpr int kLongestExample = 40;

} // namespace

MeetingColumnsForm::MeetingColumnsForm(MeetingColumnsSeen seen, RosterInput input, QWidget* parent)
    : DrawerForm(1, parent), m_seen(std::move(seen)), m_input(std::move(input)) {
    marked(PressingIt::Reads, this);
    for (const char* field : kFields)
        connect(form().choice(field), &CodeCombo::codeChanged, this, &MeetingColumnsForm::showWhetherEnough);
    EncodingField::add(form(), m_seen.read, [this](Encoding encoding) { Q_EMIT encodingChosen(encoding); });
    retranslate();
    orderTabs();
}

void MeetingColumnsForm::eachText(TextVisitor& visitor) {
    everyText(visitor, m_seen.headings, m_seen.examples);
    eachTextOf(m_input, visitor);
}

std::optional<std::size_t> MeetingColumnsForm::column(const std::string& field) const {
    const std::string code = static_cast<CodeCombo*>(form().input(field))->code();
    return code.empty() ? std::nullopt : std::optional<std::size_t>(std::stoul(code));
}

MeetingMapping MeetingColumnsForm::mapping() const {
    return {m_seen.headingRow, column("name"), column("email"), column("join"), column("leave"), column("duration")};
}

void MeetingColumnsForm::showWhetherEnough() {
    const MeetingMapping told = mapping();
    setSubmittable(told.name && (told.join || told.leave || told.duration));
}

void MeetingColumnsForm::retranslate() {
    CodeCombo::Choices choices{{"", tr("Not in this file")}};
    for (std::size_t i = 0; i < m_seen.headings.size(); ++i) {
        QStringList words;
        for (const std::string& text : {m_seen.headings[i], m_seen.examples[i]})
            if (!text.empty()) words << toQt(text).left(kLongestExample);
        if (!words.isEmpty()) choices.emplace_back(std::to_string(i), words.join(QStringLiteral(" · ")));
    }
    form().setCaption("name", tr("Name of the person"));
    form().setCaption("email", tr("E-mail"));
    form().setCaption("join", tr("Came at"));
    form().setCaption("leave", tr("Left at"));
    form().setCaption("duration", tr("How long"));
    for (const char* field : kFields) static_cast<CodeCombo*>(form().input(field))->setChoices(choices);
    EncodingField::retranslate(form(), m_seen.read);
    setHint(
        tr("Who came and went is not clear from this file. Say which column is what: the name, and when people came "
           "and left or how long they stayed. It is remembered for files with the same headings."));
    setSubmitWords(tr("Read the file this way"));
    showWhetherEnough();
}

} // namespace preceptor::ui
