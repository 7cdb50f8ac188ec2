// SPDX-License-Identifier: GPL-3.0-or-later
// "Back up now" and "Save a copy to": checked copies of the open file, made on a worker thread.
#pragma once

#include "ui/support/page.h"

namespace preceptor::ui {

class Button;

class CopyButtons final : public QWidget {
    Q_OBJECT
public:
    explicit CopyButtons(const PageContext& context, QWidget* parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void backupMade();

private:
    void backUpNow();
    void saveCopy();

    PageContext m_context;
    Button* m_backUp;
    Button* m_saveCopy;
};

} // namespace preceptor::ui
