// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/certificate_view.h"

#include "ui/curriculum/certificate_list_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

CertificateView::CertificateView(QWidget* parent) : QWidget(parent), m_model(new CertificateListModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kM, 0, 0);
    column->setSpacing(space::kM);
    m_waiting = wrappedLabel({});
    column->addWidget(m_waiting);
    m_issue = namedButton("issueCertificates", ButtonKind::Primary, Icon::Check);
    column->addWidget(m_issue, 0, Qt::AlignLeft);
    m_table = namedTable("certificates", m_model, {34, 28, 20, 18});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column->addWidget(m_table, 1);
    column->addStretch();
    buildActions();
    connect(m_issue, &QPushButton::clicked, this, &CertificateView::issueAsked);
    connect(m_table, &TableView::opened, this, &CertificateView::saveAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CertificateView::followSelection);
    retranslate();
}

// Two in a row, so that their words fit in every language.
void CertificateView::buildActions() {
    auto* grid = new QGridLayout;
    grid->setSpacing(space::kS);
    const auto add = [&](const char* name, Icon icon, auto signal) {
        auto* made = namedButton(name, ButtonKind::Secondary, icon);
        connect(made, &QPushButton::clicked, this, signal);
        grid->addWidget(made, grid->count() / 2, grid->count() % 2);
        return made;
    };
    m_save = add("saveCertificates", Icon::Download, &CertificateView::saveAsked);
    m_print = add("printCertificates", Icon::Print, &CertificateView::printAsked);
    m_badge = add("saveBadge", Icon::Download, &CertificateView::badgeAsked);
    m_withdraw = add("withdrawCertificate", Icon::Close, &CertificateView::withdrawAsked);
    m_check = add("checkCertificate", Icon::Shield, &CertificateView::checkAsked);
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

void CertificateView::show(int waiting, int elsewhere, std::vector<Certificate> certificates) {
    m_count = waiting;
    m_elsewhere = elsewhere;
    m_model->setRows(std::move(certificates));
    m_table->setVisible(m_model->rowCount() > 0);
    m_issue->setVisible(waiting > 0);
    retranslate();
}

std::vector<Certificate> CertificateView::chosen() const {
    std::vector<Certificate> chosen;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        chosen.push_back(m_model->rows()[static_cast<std::size_t>(row.row())]);
    if (chosen.empty()) chosen = m_model->rows();
    // On paper nothing would tell a withdrawn one from one that is valid.
    std::erase_if(chosen, [](const Certificate& c) { return c.revokedOn.has_value(); });
    return chosen;
}

void CertificateView::followSelection() {
    const auto chosenOnes = chosen();
    const bool some = !chosenOnes.empty();
    const bool one = chosenOnes.size() == 1;
    m_save->setEnabled(some);
    m_print->setEnabled(some);
    m_badge->setEnabled(one);
    m_withdraw->setEnabled(one);
}

QString CertificateView::facts() const {
    QStringList facts{m_count > 0 ? tr("%n people have completed the course and have no certificate yet.", "", m_count)
                                  : tr("Nobody waits for a certificate.")};
    if (m_elsewhere > 0)
        facts << tr("%n people have one that was made elsewhere; its number is in their record.", "", m_elsewhere);
    return facts.join(QLatin1Char('\n'));
}

void CertificateView::retranslate() {
    m_waiting->setText(facts());
    m_issue->setText(tr("Issue and save as PDF …"));
    m_table->setAccessibleName(tr("Certificates"));
    m_save->setText(tr("Save as PDF …"));
    m_print->setText(tr("Print …"));
    m_badge->setText(tr("Save as badge …"));
    m_withdraw->setText(tr("Withdraw …"));
    m_check->setText(tr("Check a certificate …"));
    followSelection();
}

void CertificateView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace preceptor::ui
