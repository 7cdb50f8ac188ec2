// SPDX-License-Identifier: GPL-3.0-or-later
// Over the page when the PC went off, or somebody else worked, while the file was locked: what was half filled in then
// is still here, and the way to it.
#pragma once

#include "core/model/unsent.h"
#include "ui/shell/notice_strip.h"
#include "ui/widgets/holds_text.h"

#include <QStringList>

#include <vector>

namespace preceptor::ui {

class UnsentStrip final : public NoticeStrip, public HoldsText {
    Q_OBJECT
public:
    explicit UnsentStrip(QWidget* parent = nullptr);
    void offer(const std::vector<UnsentForms>& kept); // hidden when there is nothing
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_titles); }

protected:
    void retranslate() override;

private:
    void say();

    QStringList m_titles;
    Timestamp m_keptAt; // the last
};

} // namespace preceptor::ui
