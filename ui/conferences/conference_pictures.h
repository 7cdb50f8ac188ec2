// SPDX-License-Identifier: GPL-3.0-or-later
// How the conferences go, in three pictures: attendance over time, recommendations with a known outcome by kind, cases
// by domain. The figures of the last twelve months are those of the reports.
#pragma once

#include "ui/support/page.h"

#include <QWidget>

namespace preceptor::ui {

class BarChart;
class LineChart;
class LongQuestion;
class TitledCard;

class ConferencePictures final : public QWidget {
    Q_OBJECT
public:
    explicit ConferencePictures(const PageContext& context, QWidget* parent = nullptr);

    void reload();
    void retranslate();

private:
    struct Figures;
    void show(const Figures& figures);

    PageContext m_context;
    LongQuestion* m_question;
    LineChart* m_attendance;
    BarChart* m_closure;
    BarChart* m_domains;
    TitledCard* m_cards[3];
};

} // namespace preceptor::ui
