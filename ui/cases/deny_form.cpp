// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/deny_form.h"

#include "core/services/case_privacy.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/text/convert.h"

#include <QCheckBox>
#include <QPlainTextEdit>

namespace preceptor::ui {

namespace {

constexpr const char* kWords = "denied_words";
constexpr const char* kTakeOut = "take_out";

} // namespace

DenyForm::DenyForm(const PageContext& context, QWidget* parent) : DrawerForm(1, parent), m_context(context) {
    form().note(kWords);
    connect(form().check(kTakeOut), &QCheckBox::toggled, this, &DenyForm::retranslate);
    connect(this, &DrawerForm::submitted, this, &DenyForm::keep);
    retranslate();
}

bool DenyForm::takesOut() const { return static_cast<QCheckBox*>(form().input(kTakeOut))->isChecked(); }

void DenyForm::keep() {
    auto* text = static_cast<QPlainTextEdit*>(form().input(kWords));
    std::vector<std::string> words;
    for (const QString& line : text->toPlainText().split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty()) words.push_back(toStd(line.trimmed()));
    if (words.empty()) return text->setFocus(Qt::OtherFocusReason);
    CasePrivacy& privacy = m_context.workspace.casePrivacy();
    const auto done =
        m_context.runner.run([&] { return takesOut() ? privacy.allowAgain(words) : privacy.deny(words); });
    if (!done) return;
    text->clear();
    const int changed = static_cast<int>(done->done);
    QStringList said{takesOut() ? tr("%n taken out of the list.", "", changed)
                                : tr("%n added to the list.", "", changed)};
    if (done->known > 0) said << tr("%n made no difference.", "", static_cast<int>(done->known));
    if (done->unfit > 0) said << tr("%n are too short or too long to look for.", "", static_cast<int>(done->unfit));
    m_context.runner.say({.sentence = said.join(QLatin1Char(' ')), .action = {}, .onAction = {}});
    showCount();
}

void DenyForm::showCount() {
    const auto count = m_context.runner.run([&] { return m_context.workspace.casePrivacy().countDenied(); });
    setHint(count ? tr("%n are in the list of your account on this PC. They are kept scrambled, never shown and never "
                       "exchanged.",
                       "", static_cast<int>(*count))
                  : QString());
    setSubmittable(count.has_value());
}

void DenyForm::retranslate() {
    form().setCaption(kWords, tr("Names of patients and families, one a line"), true);
    form().setCaption(kTakeOut, tr("Take these out of the list"));
    setSubmitWords(takesOut() ? tr("Take out") : tr("Add to the list"));
    showCount();
}

} // namespace preceptor::ui
