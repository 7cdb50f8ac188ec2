// SPDX-License-Identifier: GPL-3.0-or-later
// Over the page while a backup is looked into: which one, that nothing can be changed, and the way back.
#pragma once

#include <QFrame>

namespace preceptor::ui {

class Button;
class Label;

class BackupStrip final : public QFrame {
    Q_OBJECT
public:
    explicit BackupStrip(QWidget* parent = nullptr);
    void setSentence(const QString& sentence);

Q_SIGNALS:
    void backAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Label* m_sentence;
    Button* m_back;
};

} // namespace preceptor::ui
