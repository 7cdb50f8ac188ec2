// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_foot.h"

#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>

namespace preceptor::ui {

ReportFoot::ReportFoot(QWidget* parent)
    : QWidget(parent), m_headings(new FilterChip(QString())),
      m_print(new Button(QString(), ButtonKind::Secondary, Icon::Print)),
      m_xlsx(new Button(QString(), ButtonKind::Secondary, Icon::Download)),
      m_csv(new Button(QString(), ButtonKind::Primary, Icon::Download)) {
    m_headings->setObjectName(QStringLiteral("headingsChip"));
    m_print->setObjectName(QStringLiteral("printReport"));
    m_xlsx->setObjectName(QStringLiteral("exportXlsx"));
    m_csv->setObjectName(QStringLiteral("exportCsv"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kS);
    line->addWidget(m_headings);
    line->addStretch();
    for (Button* button : {m_print, m_xlsx, m_csv}) line->addWidget(button);
    connect(m_print, &QPushButton::clicked, this, &ReportFoot::paperAsked);
    connect(m_xlsx, &QPushButton::clicked, this, [this] { Q_EMIT fileAsked(ReportFormat::Xlsx); });
    connect(m_csv, &QPushButton::clicked, this, [this] { Q_EMIT fileAsked(ReportFormat::Csv); });
}

void ReportFoot::retranslate() {
    m_headings->setOptions(tr("Headings in files"), tr("Headings as shown"),
                           {{QStringLiteral("chinese"), tr("With Chinese headings")},
                            {QStringLiteral("codes"), tr("With machine codes")}});
    m_print->setText(tr("Print"));
    m_xlsx->setText(tr("Export workbook"));
    m_csv->setText(tr("Export CSV"));
}

void ReportFoot::setReady(bool ready) {
    for (Button* button : {m_print, m_xlsx, m_csv}) button->setEnabled(ready);
}

bool ReportFoot::isReady() const { return m_csv->isEnabled(); }

FileHeadings ReportFoot::headings() const {
    if (m_headings->current() == QLatin1String("chinese")) return FileHeadings::WordsAndChinese;
    return m_headings->current() == QLatin1String("codes") ? FileHeadings::Codes : FileHeadings::Words;
}

} // namespace preceptor::ui
