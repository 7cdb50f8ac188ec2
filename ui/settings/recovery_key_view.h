// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery key, shown once: on paper or as a PDF, until somebody says that it is put away. Then it is forgotten.
#pragma once

#include "ui/support/page.h"

namespace preceptor::ui {

class Button;
class Label;
class Paper;

class RecoveryKeyView final : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryKeyView(const PageContext& context, QWidget* parent = nullptr);
    void show(const QString& key);
    void forget();
    bool shows() const { return !m_key.isEmpty(); }
    void retranslate();

Q_SIGNALS:
    void putAway();

private:
    QWidget* buildKey();
    void print();
    void save();
    void paint(Paper& paper) const;
    QString heading() const;

    PageContext m_context;
    QString m_key;
    Label* m_title;
    Label* m_words;
    Label* m_shown;
    Label* m_after;
    Button* m_print;
    Button* m_save;
    Button* m_done;
};

// The key in two lines, as it is shown and printed.
QString inTwoLines(const QString& key);

} // namespace preceptor::ui
