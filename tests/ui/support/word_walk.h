// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every word a widget shows, as a person or a screen reader would meet it, and tells which are still English.
#pragma once

#include "tests/ui/support/translation_file.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

class QWidget;

namespace preceptor::test {

// Texts of labels, buttons, menus, tabs, headers, lists, placeholders, tool tips and accessible names below `root`.
QStringList shownWords(QWidget* root);

// The English sentences that have another form in a language.
class EnglishWords {
public:
    explicit EnglishWords(const std::vector<Translation>& translations);
    bool contains(const QString& shown) const;
    QStringList among(const QStringList& shown) const;

private:
    void add(const QString& source);

    QSet<QString> m_fixed;
    QList<QRegularExpression> m_patterns; // of sentences with %1 or %n
};

} // namespace preceptor::test
