// SPDX-License-Identifier: GPL-3.0-or-later
// "This PC is: site, PC", edited in place, with the fingerprint that others compare by telephone.
#pragma once

#include "core/base/result.h"
#include "core/model/exchange.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace preceptor::ui {

class Label;

class OwnSiteBar final : public Card {
    Q_OBJECT
public:
    explicit OwnSiteBar(QWidget* parent = nullptr);
    void show(const Result<OwnSite>& own, bool editable);
    bool named() const; // a site is given
    void askForName();  // says what is missing and goes there
    void retranslate();

Q_SIGNALS:
    void renamed(const QString& site, const QString& label);

private:
    QLineEdit* addField(const char* name);
    void leave();

    Label* m_caption;
    QLineEdit* m_site;
    QLineEdit* m_label;
    Label* m_asked;
    Label* m_fingerprintCaption;
    Label* m_fingerprint;
    QString m_shownSite;
    QString m_shownLabel;
};

} // namespace preceptor::ui
