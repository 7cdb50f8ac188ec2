// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unsent_strip.h"

#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/widgets/button.h"

namespace preceptor::ui {

UnsentStrip::UnsentStrip(QWidget* parent)
    : NoticeStrip(Icon::Edit, Tone::Info, namedButton("showUnsent", ButtonKind::Secondary), parent) {
    setObjectName(QStringLiteral("unsentStrip"));
    UnsentStrip::retranslate();
}

void UnsentStrip::offer(const std::vector<UnsentForms>& kept) {
    m_titles.clear();
    for (const UnsentForms& each : kept) {
        for (const UnsentForm& form : each.forms) m_titles << QStringLiteral("“%1”").arg(toQt(form.title));
        m_keptAt = each.keptAt;
    }
    m_titles.removeDuplicates();
    say();
    setVisible(!kept.empty());
}

void UnsentStrip::say() {
    setSentence(tr("When this file was locked (%1), something was half filled in and not saved: %2. It was kept.")
                    .arg(momentText(m_keptAt), listText(m_titles)));
}

void UnsentStrip::retranslate() {
    way().setText(tr("Show it"));
    say();
}

} // namespace preceptor::ui
