// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a report that says what is missing in the data it counts, and leads to the data quality report.
#pragma once

#include "core/services/report_service.h"

#include <QWidget>

#include <vector>

namespace preceptor::ui {

class Button;
class Label;

struct DataCheck {
    std::string problem; // code of "data_problem"
    std::int64_t findings = 0;
};

// The problems that have findings, of the rows that sum up the data quality report.
Result<std::vector<DataCheck>> readChecks(ReportReader& reader, const ReportParameters& parameters,
                                          const KeepGoing& going);

class DataChecksLine final : public QWidget {
    Q_OBJECT
public:
    explicit DataChecksLine(QWidget* parent = nullptr);
    void setChecks(const std::vector<DataCheck>& checks);
    void setUnknown(); // not looked for yet: says nothing
    void retranslate();

Q_SIGNALS:
    void asked();

private:
    void word();

    bool m_known = false;
    std::vector<DataCheck> m_checks;
    Label* m_words;
    Button* m_open;
};

} // namespace preceptor::ui
