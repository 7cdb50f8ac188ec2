// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program, switched while it runs: every widget gets QEvent::LanguageChange. Dates and numbers
// follow the same choice, never the computer's settings.
#pragma once

#include <QString>
#include <QStringList>
#include <string>
#include <string_view>

namespace preceptor::ui {

QStringList languageCodes();               // en, zh_CN, vi, fr
QString languageName(const QString& code); // in its own words
QString languageOfSystem();                // the first of ours the desktop asks for; en otherwise
QString currentLanguage();
// Of a text that is kept twice: the Chinese where Chinese is read and there is one.
const std::string& inReadersLanguage(const std::string& text, const std::string& chinese);
// A sentence in a language that need not be the window's, for paper that somebody else reads.
QString translatedInto(const QString& code, const char* context, const char* text);
// The words of a code, likewise; a code of a newer program as it is.
QString codeLabelIn(const QString& language, std::string_view list, std::string_view code);
void switchLanguage(const QString& code); // unknown codes mean English

} // namespace preceptor::ui
