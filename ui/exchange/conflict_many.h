// SPDX-License-Identifier: GPL-3.0-or-later
// Several conflicts decided at once: all from one site, the newest of each, or what is shown.
#pragma once

#include "core/model/exchange.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace preceptor::ui {

class Button;
class Label;

class ConflictMany final : public QWidget {
    Q_OBJECT
public:
    explicit ConflictMany(QWidget* parent = nullptr);
    void show(const std::vector<const Conflict*>& conflicts);

Q_SIGNALS:
    void chosen(const std::vector<preceptor::ConflictChoice>& choices);

private:
    // Which of a conflict's values is taken; nothing leaves the conflict open.
    using Pick = std::function<const ConflictValue*(const Conflict&)>;
    void addChoice(const QString& words, const QString& name, const std::vector<const Conflict*>& conflicts,
                   const Pick& pick);

    Label* m_title;
    QVBoxLayout* m_buttons;
    void ask(const std::vector<ConflictChoice>& choices, int others);

    std::vector<ConflictChoice> m_pending;
    Label* m_question;
    Button* m_confirm;
};

} // namespace preceptor::ui
