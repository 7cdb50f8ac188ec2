// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/own_site_bar.h"

#include "ui/style/button_kind.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace preceptor::ui {

namespace {

constexpr int kFieldWidth = 190;
constexpr int kLeastField = 90;

} // namespace

OwnSiteBar::OwnSiteBar(QWidget* parent)
    : Card(parent), m_caption(label({}, TextRole::BodyStrong)), m_asked(label({}, TextRole::Small, Tone::Warn)),
      m_fingerprintCaption(label({}, TextRole::Small, Tone::Text2)), m_fingerprint(label({}, TextRole::SmallStrong)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kL, space::kS, space::kL, space::kS);
    line->setSpacing(space::kS);
    line->addWidget(m_caption);
    m_site = addField("ownSite");
    m_label = addField("ownLabel");
    m_asked->setObjectName(QStringLiteral("ownAsked"));
    m_asked->setElided(true);
    m_fingerprint->setObjectName(QStringLiteral("ownFingerprint"));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(m_asked, 1);
    line->addWidget(m_fingerprintCaption);
    line->addWidget(m_fingerprint);
}

QLineEdit* OwnSiteBar::addField(const char* name) {
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setMinimumWidth(scaled(kLeastField));
    field->setMaximumWidth(scaled(kFieldWidth));
    static_cast<QHBoxLayout*>(layout())->addWidget(field, 4); // before the room that stays empty
    connect(field, &QLineEdit::editingFinished, this, &OwnSiteBar::leave);
    return field;
}

void OwnSiteBar::retranslate() {
    m_caption->setText(tr("This PC is"));
    m_site->setPlaceholderText(tr("Site, such as Ward 5"));
    m_site->setAccessibleName(tr("Site"));
    m_label->setPlaceholderText(tr("PC, such as office"));
    m_label->setAccessibleName(tr("Which PC of the site"));
    m_fingerprintCaption->setText(tr("Fingerprint of this PC"));
    m_fingerprint->setAccessibleName(tr("Fingerprint of this PC"));
    if (!m_asked->text().isEmpty()) m_asked->setText(tr("First say which site this is."));
}

void OwnSiteBar::show(const Result<OwnSite>& own, bool editable) {
    for (QLineEdit* field : {m_site, m_label}) field->setEnabled(own.ok() && editable);
    m_fingerprintCaption->setVisible(own.ok());
    m_fingerprint->setText(own ? toQt(own->fingerprint) : sentence(own.error()));
    m_fingerprint->setMinimumWidth(own ? m_fingerprint->sizeHint().width() : 0);
    if (!own) return;
    m_shownSite = toQt(own->site);
    m_shownLabel = toQt(own->label);
    if (!m_site->hasFocus()) m_site->setText(m_shownSite);
    if (!m_label->hasFocus()) m_label->setText(m_shownLabel);
}

bool OwnSiteBar::named() const { return !m_shownSite.isEmpty(); }

void OwnSiteBar::askForName() {
    m_asked->setText(tr("First say which site this is."));
    m_site->setProperty(kBadInputProperty, true);
    m_site->setAccessibleDescription(m_asked->text());
    m_site->update();
    m_site->setFocus(Qt::OtherFocusReason);
}

void OwnSiteBar::leave() {
    const QString site = m_site->text().trimmed();
    const QString label = m_label->text().trimmed();
    if (site.isEmpty() || (site == m_shownSite && label == m_shownLabel)) return;
    m_asked->clear();
    m_site->setProperty(kBadInputProperty, false);
    m_site->setAccessibleDescription({});
    m_site->update();
    Q_EMIT renamed(site, label);
}

} // namespace preceptor::ui
