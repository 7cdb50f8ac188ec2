// SPDX-License-Identifier: GPL-3.0-or-later
// Two small forms about a certificate: why it is withdrawn, and whether one that somebody brings is genuine. A scanner
// for QR codes types what it reads, so the text is pasted or scanned into the same field.
#pragma once

#include "core/model/certificate.h"
#include "ui/support/drawer_form.h"

#include <optional>

namespace preceptor::ui {

class WithdrawForm final : public DrawerForm {
    Q_OBJECT
public:
    explicit WithdrawForm(const Certificate& certificate, QWidget* parent = nullptr);
    std::string reason() const;

protected:
    void retranslate() override;

private:
    QString m_number;
};

class CheckForm final : public DrawerForm {
    Q_OBJECT
public:
    explicit CheckForm(QWidget* parent = nullptr);
    std::string code() const;
    void show(const CertificateCheck& check);

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showCheck();

    Label* m_verdict;
    Label* m_facts;
    std::optional<CertificateCheck> m_check;
};

} // namespace preceptor::ui
