// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/translation_file.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QXmlStreamReader>

namespace preceptor::test {

namespace {

void readForms(QXmlStreamReader& xml, Translation& entry) {
    entry.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    if (!entry.plural) {
        entry.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement()) entry.forms << xml.readElementText();
}

Translation readMessage(QXmlStreamReader& xml, const QString& context) {
    Translation entry;
    entry.context = context;
    entry.plural = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source"))
            entry.source = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation"))
            readForms(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

} // namespace

QString sourceFolder() { return QString::fromStdString(test::sourcePath()); }

std::vector<Translation> readTranslations(const QString& code) {
    return readTranslationFile(sourceFolder() + QStringLiteral("/resources/i18n/preceptor_") + code +
                               QStringLiteral(".ts"));
}

std::vector<Translation> readTranslationFile(const QString& path) {
    QFile file(path);
    std::vector<Translation> entries;
    if (!file.open(QIODevice::ReadOnly)) return entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            entries.push_back(readMessage(xml, context));
    }
    return entries;
}

} // namespace preceptor::test
