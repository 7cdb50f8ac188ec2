// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of a test typed from paper: a number, Enter, the next person; or a column pasted from a spreadsheet. Asks for
// everything by signals and says in one sentence what it could not take.
#pragma once

#include "core/services/assessment_service.h"

#include <QDate>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace preceptor::ui {

class Button;
class ChecklistGuide;
class CodeCombo;
class DateEdit;
class Form;
class Label;
class ScoreTableModel;
class TableView;

class ScoreView final : public QWidget {
    Q_OBJECT
public:
    explicit ScoreView(const std::vector<Assessment>& tests, AssessmentId chosen, Date today,
                       QWidget* parent = nullptr);

    AssessmentId test() const;
    int attempt() const;
    std::optional<Date> day() const;
    void setSheet(ScoreSheet sheet);
    // Sentences for the marks that were sent last.
    bool setIssues(const std::vector<FieldIssue>& issues);

Q_SIGNALS:
    void sheetAsked(); // another test or attempt
    void recordAsked(const std::vector<preceptor::ScoreMark>& marks);
    void recordItemsAsked(const std::vector<preceptor::ItemScore>& marks);
    void addAsked();
    void editAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildChoice(const std::vector<Assessment>& tests, AssessmentId chosen, Date today);
    void buildTable();
    void send(std::vector<ScoreMark> marks);
    void send(std::vector<ItemScore> marks);
    QString wrongItems() const;
    bool sayItems(const std::vector<FieldIssue>& issues);
    void take(int row, const QString& text);
    void paste();
    void pasteNamed(const QStringList& lines);
    void pasteItems(const QStringList& lines, int first);
    void goOn();
    void guide(QLineEdit* editor);
    void say(const QString& sentence);
    void nameTable();
    void retranslate();

    Form* m_form;
    CodeCombo* m_test = nullptr;
    CodeCombo* m_attempt = nullptr;
    DateEdit* m_day = nullptr;
    QDate m_today;
    QDate m_proposed; // what stands in m_day unless somebody typed there
    ScoreTableModel* m_model;
    TableView* m_table = nullptr;
    Label* m_hint = nullptr;
    Label* m_summary = nullptr;
    Button* m_add = nullptr;
    Button* m_edit = nullptr;
    ChecklistGuide* m_items = nullptr;
    std::vector<ScoreMark> m_sent;
    std::vector<ItemScore> m_sentItems;
    bool m_refused = false;
};

} // namespace preceptor::ui
