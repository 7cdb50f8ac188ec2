// SPDX-License-Identifier: GPL-3.0-or-later
// A search or filter input. Reports committed text only, a moment after the last key, so that input methods compose in
// peace and every key does not cost a query. Esc empties it.
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace preceptor::ui {

class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);
    void setWords(const QString& placeholder); // also the accessible name
    void reportNow();                          // what is in the field, without waiting

Q_SIGNALS:
    void searchChanged(const QString& text);
    void downPressed(); // the list below should take over

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer m_pause;
    QString m_reported;
};

} // namespace preceptor::ui
