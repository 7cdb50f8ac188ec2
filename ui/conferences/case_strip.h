// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a conference: the case it talks about, what is asked, and how much has been written down of it.
#pragma once

#include "core/model/case_rows.h"

#include <QWidget>

namespace preceptor::ui {

class Button;
class Label;

class CaseStrip final : public QWidget {
    Q_OBJECT
public:
    explicit CaseStrip(QWidget* parent = nullptr);
    void show(const std::vector<CaseDetail>& cases);
    void retranslate();

Q_SIGNALS:
    void openAsked(preceptor::CaseId id); // none: there is no case yet
    void writeAsked();

private:
    QString words() const;

    std::vector<CaseDetail> m_cases;
    Label* m_words;
    Label* m_counts;
    Button* m_open;
    Button* m_write;
};

} // namespace preceptor::ui
