// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_foot.h"

#include "ui/style/tokens.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/export_level_words.h"
#include "ui/widgets/beside_or_below.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <initializer_list>

namespace preceptor::ui {

namespace {

// None is made narrower than its words.
QWidget* lineOfReportFoot(std::initializer_list<QWidget*> parts, Qt::Alignment towards) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kS);
    if (towards == Qt::AlignRight) row->addStretch();
    for (QWidget* part : parts) {
        part->setSizePolicy(QSizePolicy::Minimum, part->sizePolicy().verticalPolicy());
        row->addWidget(part);
    }
    if (towards == Qt::AlignLeft) row->addStretch();
    return line;
}

} // namespace

ReportFoot::ReportFoot(QWidget* parent)
    : QWidget(parent), m_level(new FilterChip(QString())), m_holds(new Label(QString(), TextRole::Small, Tone::Text2)),
      m_headings(new FilterChip(QString())), m_print(new Button(QString(), ButtonKind::Secondary, Icon::Print)),
      m_xlsx(new Button(QString(), ButtonKind::Secondary, Icon::Download)),
      m_csv(marked(PressingIt::Reads, new Button(QString(), ButtonKind::Primary, Icon::Download))) {
    m_level->setObjectName(QStringLiteral("levelChip"));
    m_holds->setObjectName(QStringLiteral("levelHolds"));
    m_holds->setWordWrap(true);
    m_headings->setObjectName(QStringLiteral("headingsChip"));
    m_print->setObjectName(QStringLiteral("printReport"));
    m_xlsx->setObjectName(QStringLiteral("exportXlsx"));
    m_csv->setObjectName(QStringLiteral("exportCsv"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(m_holds);
    column->addWidget(new BesideOrBelow(lineOfReportFoot({m_level, m_headings}, Qt::AlignLeft),
                                        lineOfReportFoot({m_print, m_xlsx, m_csv}, Qt::AlignRight)));
    connect(m_level, &FilterChip::changed, this, [this] {
        sayLevel();
        Q_EMIT levelChanged();
    });
    connect(m_print, &QPushButton::clicked, this, &ReportFoot::paperAsked);
    connect(m_xlsx, &QPushButton::clicked, this, [this] { Q_EMIT fileAsked(ReportFormat::Xlsx); });
    connect(m_csv, &QPushButton::clicked, this, [this] { Q_EMIT fileAsked(ReportFormat::Csv); });
}

void ReportFoot::retranslate() {
    QList<ChipOption> levels;
    for (const ExportLevel level : allExportLevels())
        if (level != ExportLevel::Full) levels << ChipOption{toQt(codeOf(level)), exportLevelName(level)};
    m_level->setOptions(tr("Level"), exportLevelName(ExportLevel::Full), levels);
    sayLevel();
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

ExportLevel ReportFoot::level() const { return exportLevelOf(toStd(m_level->current())).value_or(ExportLevel::Full); }

void ReportFoot::setLevel(ExportLevel level) {
    m_level->setCurrent(level == ExportLevel::Full ? QString() : toQt(codeOf(level)));
    sayLevel();
}

void ReportFoot::sayLevel() { m_holds->setText(exportLevelHolds(level())); }

bool ReportFoot::isReady() const { return m_csv->isEnabled(); }

FileHeadings ReportFoot::headings() const {
    if (m_headings->current() == QLatin1String("chinese")) return FileHeadings::WordsAndChinese;
    return m_headings->current() == QLatin1String("codes") ? FileHeadings::Codes : FileHeadings::Words;
}

} // namespace preceptor::ui
