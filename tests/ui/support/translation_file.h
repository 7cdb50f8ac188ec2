// SPDX-License-Identifier: GPL-3.0-or-later
// The translation files as values, for tests that read what the translators wrote.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace preceptor::test {

struct Translation {
    QString context;
    QString source;
    QStringList forms; // one, or one for each plural form of the language
    bool plural = false;
    bool finished = true;
};

// resources/i18n/preceptor_<code>.ts
std::vector<Translation> readTranslations(const QString& code);
std::vector<Translation> readTranslationFile(const QString& path);
QString sourceFolder();

} // namespace preceptor::test
