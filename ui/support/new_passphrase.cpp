// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/new_passphrase.h"

#include "core/services/protection.h"
#include "ui/style/tokens.h"
#include "ui/text/convert.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace preceptor::ui {

NewPassphrase::NewPassphrase(QWidget* parent)
    : QWidget(parent), m_first(new PassphraseLine(QStringLiteral("newPassphrase"))),
      m_again(new PassphraseLine(QStringLiteral("newPassphraseAgain"))),
      m_firstCaption(label({}, TextRole::Small, Tone::Text2)), m_againCaption(label({}, TextRole::Small, Tone::Text2)),
      m_said(wrappedLabel({}, TextRole::Small, Tone::Text2)) {
    m_said->setObjectName(QStringLiteral("passphraseSaid"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addWidget(m_firstCaption);
    column->addWidget(m_first);
    column->addSpacing(space::kS);
    column->addWidget(m_againCaption);
    column->addWidget(m_again);
    column->addWidget(m_said);
    setFocusProxy(m_first);
    for (PassphraseLine* each : {m_first, m_again}) {
        connect(each, &PassphraseLine::edited, this, &NewPassphrase::judge);
        connect(each, &PassphraseLine::entered, this, &NewPassphrase::entered);
    }
    connect(m_first, &PassphraseLine::shownChanged, m_again, &PassphraseLine::setShown);
    connect(m_again, &PassphraseLine::shownChanged, m_first, &PassphraseLine::setShown);
    retranslate();
}

QString NewPassphrase::problem() const {
    const QString typed = m_first->line()->text();
    const auto least = static_cast<int>(kLeastPassphrase);
    if (typed.isEmpty())
        return tr("At least %n characters. A few words that do not belong together are easy to remember.", "", least);
    if (const Status fits = passphraseGood(toStd(typed)); !fits) {
        const bool isShort = fits.error().args.front() == "short";
        const int missing = qMax(1, least - static_cast<int>(typed.size()));
        return isShort ? tr("%n more characters are needed.", "", missing)
                       : tr("This is easy to guess. Take a few words that do not belong together.");
    }
    if (m_again->line()->text().isEmpty()) return tr("Good. Type it once more below.");
    return m_again->line()->text() == typed ? QString() : tr("The two are not the same yet.");
}

bool NewPassphrase::good() const { return !m_first->line()->text().isEmpty() && problem().isEmpty(); }

void NewPassphrase::judge() {
    const QString said = problem();
    m_said->setText(said.isEmpty() ? tr("Both are the same. Keep it in mind: nobody can tell it to you again.") : said);
    m_said->setTone(m_first->line()->text().isEmpty() ? Tone::Text2 : said.isEmpty() ? Tone::Ok : Tone::Warn);
    m_first->line()->setAccessibleDescription(m_said->text());
    m_again->line()->setAccessibleDescription(m_said->text());
    Q_EMIT changed();
}

SecretText NewPassphrase::take() {
    m_again->line()->clear();
    SecretText secret = m_first->take();
    judge();
    return secret;
}

void NewPassphrase::clear() {
    m_first->line()->clear();
    m_again->line()->clear();
    m_first->setShown(false);
    judge();
}

void NewPassphrase::retranslate() {
    m_firstCaption->setText(tr("Passphrase"));
    m_againCaption->setText(tr("Passphrase once more"));
    m_first->setWords(tr("Passphrase"));
    m_again->setWords(tr("Passphrase once more"));
    m_first->retranslate();
    m_again->retranslate();
    judge();
}

} // namespace preceptor::ui
