// SPDX-License-Identifier: GPL-3.0-or-later
// Plans a series: every so many weeks from a first day, whose turn it is to present, and the days it comes to. A day
// unticked is skipped; the others keep their rhythm, and nobody loses a turn.
#pragma once

#include "core/model/conference.h"
#include "ui/support/drawer_form.h"

class QListWidget;
class QPlainTextEdit;

namespace preceptor::ui {

class CodeCombo;

class SeriesForm final : public DrawerForm {
    Q_OBJECT
public:
    struct Choices {
        std::vector<std::pair<std::string, QString>> programmes;
        std::vector<std::pair<std::string, QString>> cohorts; // the first is "none"
        std::vector<std::pair<std::string, QString>> institutions;
    };
    SeriesForm(Choices choices, Date today, QWidget* parent = nullptr);

    SeriesDraft draft() const;

protected:
    void retranslate() override;

private:
    void buildForm();
    void buildRota();
    void buildDays();
    void addTurn();
    void removeTurn();
    void showDays();
    void showCount();
    std::vector<Date> skips() const;

    Choices m_choices;
    Date m_today;
    CodeCombo* m_turn;
    QListWidget* m_rota;
    QListWidget* m_days;
};

} // namespace preceptor::ui
