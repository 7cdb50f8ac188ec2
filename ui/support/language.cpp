// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/language.h"

#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace preceptor::ui {

namespace {

struct Active {
    QString code = QStringLiteral("en"); // plurals read rightly only once its translator is there
    std::vector<std::unique_ptr<QTranslator>> translators;
};
Active& active() {
    static Active a;
    return a;
}

void install(std::vector<std::unique_ptr<QTranslator>>& list, const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder)) return;
    QCoreApplication::installTranslator(translator.get());
    list.push_back(std::move(translator));
}

} // namespace

QStringList languageCodes() {
    return {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("vi"), QStringLiteral("fr")};
}

QString languageName(const QString& code) {
    if (code == QLatin1String("zh_CN")) return QStringLiteral("简体中文");
    if (code == QLatin1String("vi")) return QStringLiteral("Tiếng Việt");
    if (code == QLatin1String("fr")) return QStringLiteral("Français");
    return QStringLiteral("English");
}

QString languageOfSystem() {
    for (const QString& wish : QLocale::system().uiLanguages())
        for (const QString& code : languageCodes())
            if (wish.section(QLatin1Char('-'), 0, 0) == code.section(QLatin1Char('_'), 0, 0)) return code;
    return QStringLiteral("en");
}

QString currentLanguage() { return active().code; }

const std::string& inReadersLanguage(const std::string& text, const std::string& chinese) {
    return currentLanguage() == QLatin1String("zh_CN") && !chinese.empty() ? chinese : text;
}

QString translatedInto(const QString& code, const char* context, const char* text) {
    static std::map<QString, std::unique_ptr<QTranslator>> known;
    std::unique_ptr<QTranslator>& words = known[code];
    if (!words) {
        words = std::make_unique<QTranslator>();
        // English has only its plurals there, other codes nothing: both stay as they are in the source.
        (void)words->load(QStringLiteral("preceptor_") + code, QStringLiteral(":/i18n"));
    }
    const QString translated = words->translate(context, text);
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

QString codeLabelIn(const QString& language, std::string_view list, std::string_view code) {
    const char* english = englishLabel(list, code);
    return english == nullptr ? toQt(code) : translatedInto(language, "Labels", english);
}

// The new translators come before the old ones go, so that no word falls back to English in between.
void switchLanguage(const QString& code) {
    const QString known = languageCodes().contains(code) ? code : QStringLiteral("en");
    if (known == active().code && !active().translators.empty()) return;
    QLocale::setDefault(localeOf(known));
    std::vector<std::unique_ptr<QTranslator>> fresh;
    install(fresh, QStringLiteral("qtbase_") + known, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(fresh, QStringLiteral("preceptor_") + known, QStringLiteral(":/i18n"));
    active().code = known;
    const auto old = std::exchange(active().translators, std::move(fresh));
    for (const auto& translator : old) QCoreApplication::removeTranslator(translator.get());
}

} // namespace preceptor::ui
