// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/certificate_forms.h"
#include "ui/support/write_guard.h"

#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/enter_press.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace preceptor::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CertificateCheck)
public:
    static QString verdict(const CertificateCheck& check);
    static QString facts(const CertificateCheck& check);
};

QString Words::verdict(const CertificateCheck& check) {
    const QString site = toQt(check.site);
    switch (check.verdict) {
    case CertificateVerdict::Genuine:
        return site.isEmpty() ? tr("Genuine: it is as it was issued.")
                              : tr("Genuine: it is as it was issued by %1.").arg(site);
    case CertificateVerdict::Altered: return tr("Not genuine: this is not what its issuer signed.");
    case CertificateVerdict::UnknownIssuer:
        return tr("Not altered, but this PC does not know who signed it. Ask the issuer for the number of its key and "
                  "compare: %1")
            .arg(toQt(check.fingerprint));
    case CertificateVerdict::Revoked:
        return tr("Withdrawn on %1: %2").arg(mediumDate(*check.revokedOn), toQt(check.revokeReason));
    case CertificateVerdict::Unreadable:
        return tr("This is not the code of a certificate, or not all of it. Scan it again.");
    }
    return {};
}

QString Words::facts(const CertificateCheck& check) {
    if (check.verdict == CertificateVerdict::Unreadable || check.verdict == CertificateVerdict::Altered) return {};
    const CertificateStatement& s = check.statement;
    QStringList lines{s.romanised.empty() ? toQt(s.name) : toQt(s.name) + QStringLiteral(" · ") + toQt(s.romanised)};
    lines << QStringLiteral("%1 · %2").arg(toQt(s.course), codeLabel("course_tier", s.tier));
    if (!s.programme.empty()) lines << toQt(s.programme);
    lines << tr("Completed on %1, issued on %2").arg(mediumDate(s.completedOn), mediumDate(s.issuedOn));
    if (!s.issuer.empty()) lines << toQt(s.issuer);
    lines << toQt(s.number);
    return lines.join(QLatin1Char('\n'));
}

Tone toneOf(CertificateVerdict verdict) {
    switch (verdict) {
    case CertificateVerdict::Genuine: return Tone::Ok;
    case CertificateVerdict::Altered: return Tone::Bad;
    case CertificateVerdict::UnknownIssuer:
    case CertificateVerdict::Revoked:
    case CertificateVerdict::Unreadable: return Tone::Warn;
    }
    return Tone::Warn;
}

} // namespace

WithdrawForm::WithdrawForm(const Certificate& certificate, QWidget* parent)
    : DrawerForm(1, parent), m_number(toQt(certificate.number)) {
    form().text("revoke_reason");
    retranslate();
}

std::string WithdrawForm::reason() const { return toStd(form().line("revoke_reason")->text().trimmed()); }

void WithdrawForm::retranslate() {
    form().setCaption("revoke_reason", tr("Why %1 is withdrawn").arg(m_number), true);
    setSubmitWords(tr("Withdraw the certificate"));
}

CheckForm::CheckForm(QWidget* parent)
    : DrawerForm(1, parent), m_verdict(wrappedLabel({}, TextRole::BodyStrong)), m_facts(wrappedLabel({})) {
    marked(PressingIt::Reads, this);
    auto* code = form().note("code");
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_facts->setObjectName(QStringLiteral("checkedFacts"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addBelow(m_verdict);
    addBelow(m_facts);
    code->installEventFilter(this);
    connect(code, &QPlainTextEdit::textChanged, this, [this] {
        m_check.reset();
        showCheck();
    });
    retranslate();
}

// A scanner ends what it read with Enter; a code is one line.
bool CheckForm::eventFilter(QObject* watched, QEvent* event) {
    const bool typed = watched == form().input("code") && event->type() == QEvent::KeyPress;
    const auto* key = typed ? static_cast<QKeyEvent*>(event) : nullptr;
    if (!key || !isEnter(key->key()) || key->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier))
        return DrawerForm::eventFilter(watched, event);
    Q_EMIT submitted();
    return true;
}

std::string CheckForm::code() const { return toStd(static_cast<QPlainTextEdit*>(form().input("code"))->toPlainText()); }

void CheckForm::show(const CertificateCheck& check) {
    m_check = check;
    showCheck();
}

void CheckForm::showCheck() {
    m_verdict->setVisible(m_check.has_value());
    m_facts->setVisible(m_check.has_value());
    if (!m_check) return;
    m_verdict->setTone(toneOf(m_check->verdict));
    m_verdict->setText(Words::verdict(*m_check));
    m_facts->setText(Words::facts(*m_check));
}

void CheckForm::retranslate() {
    form().setCaption("code", tr("What the QR code says: scan it, or paste it"), true);
    setSubmitWords(tr("Check"));
    showCheck();
}

} // namespace preceptor::ui
