// SPDX-License-Identifier: GPL-3.0-or-later
// Over the page while a backup is looked into: which one, that nothing can be changed, and the way back.
#pragma once

#include "ui/shell/notice_strip.h"

namespace preceptor::ui {

class BackupStrip final : public NoticeStrip {
    Q_OBJECT
public:
    explicit BackupStrip(QWidget* parent = nullptr);

protected:
    void retranslate() override;
};

} // namespace preceptor::ui
