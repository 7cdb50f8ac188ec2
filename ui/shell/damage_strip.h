// SPDX-License-Identifier: GPL-3.0-or-later
// Over the page, from when the open file is found damaged inside until it is closed: what that means, and the way out.
#pragma once

#include "ui/shell/notice_strip.h"

namespace preceptor::ui {

class DamageStrip final : public NoticeStrip {
    Q_OBJECT
public:
    explicit DamageStrip(QWidget* parent = nullptr);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
};

} // namespace preceptor::ui
