// SPDX-License-Identifier: GPL-3.0-or-later
// F1: one page with the few things worth knowing and every key.
#pragma once

#include "ui/support/page.h"

#include <QList>

class QScrollArea;

namespace preceptor::ui {

class Label;

class HelpPage final : public Page {
    Q_OBJECT
public:
    explicit HelpPage(const PageContext& context);
    QString title() const override { return tr("Help"); }
    void reload(const ChangeSet*) override {}
    void retranslate() override;
    bool concerns(const ChangeSet&) const override { return false; }

private:
    struct Line {
        Label* keys;
        Label* words;
        const char* english;
    };
    QWidget* buildHints();
    QWidget* buildKeys();

    QScrollArea* m_scroll;
    Label* m_hintsTitle;
    Label* m_trustTitle;
    Label* m_keysTitle;
    QList<Line> m_hints;
    QList<Line> m_keys;
};

} // namespace preceptor::ui
