// SPDX-License-Identifier: GPL-3.0-or-later
// What the chosen row would do, in a sentence, and what the person can decide about it.
#pragma once

#include "core/services/import_service.h"

#include <QWidget>

namespace preceptor::ui {

class Button;
class IconLabel;
class Label;

class LookBar final : public QWidget {
    Q_OBJECT
public:
    explicit LookBar(QWidget* parent = nullptr);
    void show(const RosterPreview& preview, std::uint32_t row);
    void showNothing();
    void retranslate();

Q_SIGNALS:
    void decided(quint32 sheetRow, const preceptor::RosterDecision& decision);
    void takenBack(quint32 sheetRow);

private:
    Button* addButton(const char* name);
    void decide(RosterChoice choice);

    IconLabel* m_icon;
    Label* m_sentence;
    Button* m_same;
    Button* m_new;
    Button* m_written;
    Button* m_skip;
    Button* m_back;
    std::uint32_t m_sheetRow = 0;
    PersonId m_suggested;
};

} // namespace preceptor::ui
