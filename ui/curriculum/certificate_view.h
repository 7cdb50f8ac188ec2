// SPDX-License-Identifier: GPL-3.0-or-later
// The certificates of a class or of some people: issuing those that wait, the list of the others, and what can be done
// with the chosen ones (all of them if none is chosen).
#pragma once

#include "core/model/certificate.h"

#include <QWidget>

namespace preceptor::ui {

class Button;
class CertificateListModel;
class Label;
class TableView;

class CertificateView final : public QWidget {
    Q_OBJECT
public:
    explicit CertificateView(QWidget* parent = nullptr);
    // `elsewhere`: how many have a certificate that was made without this program.
    void show(int waiting, int elsewhere, std::vector<Certificate> certificates);
    std::vector<Certificate> chosen() const;

Q_SIGNALS:
    void issueAsked();
    void saveAsked();
    void printAsked();
    void badgeAsked();
    void withdrawAsked();
    void checkAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildActions();
    void retranslate();
    QString facts() const;
    void followSelection();

    CertificateListModel* m_model;
    Label* m_waiting;
    Button* m_issue;
    TableView* m_table;
    Button* m_save;
    Button* m_print;
    Button* m_badge;
    Button* m_withdraw;
    Button* m_check;
    int m_count = 0;
    int m_elsewhere = 0;
};

} // namespace preceptor::ui
