// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a report: its level and what that holds, how headings are written in files, and
// the three ways out.
#pragma once

#include "ui/reports/report_exporter.h"

#include <QWidget>

namespace preceptor::ui {

class Button;
class FilterChip;
class Label;

class ReportFoot final : public QWidget {
    Q_OBJECT
public:
    explicit ReportFoot(QWidget* parent = nullptr);
    void retranslate();
    void setReady(bool ready); // is there a report to write?
    bool isReady() const;
    FileHeadings headings() const;
    ExportLevel level() const;
    void setLevel(ExportLevel level);

Q_SIGNALS:
    void levelChanged();
    void fileAsked(preceptor::ReportFormat format);
    void paperAsked();

private:
    void sayLevel();

    FilterChip* m_level;
    Label* m_holds;
    FilterChip* m_headings;
    Button* m_print;
    Button* m_xlsx;
    Button* m_csv;
};

} // namespace preceptor::ui
