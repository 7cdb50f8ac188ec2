// SPDX-License-Identifier: GPL-3.0-or-later
// White ground with a hairline and round corners; no shadow. With setHeading it gets a title line above its body.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace preceptor::ui {

class Label;

class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

class TitledCard final : public Card {
    Q_OBJECT
public:
    // `body` fills the card under the title.
    explicit TitledCard(QWidget* body, QWidget* parent = nullptr);
    void setHeading(const QString& title, const QString& note = {});
    void setAction(QWidget* action); // right end of the title line

private:
    Label* m_title;
    Label* m_note;
    QHBoxLayout* m_line;
};

} // namespace preceptor::ui
