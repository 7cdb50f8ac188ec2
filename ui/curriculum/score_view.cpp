// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/score_view.h"

#include "ui/curriculum/checklist_guide.h"
#include "ui/curriculum/score_table_model.h"
#include "ui/curriculum/score_text.h"
#include "ui/style/tokens.h"
#include "ui/support/form.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/messages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemDelegate>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace preceptor::ui {

ScoreView::ScoreView(const std::vector<Assessment>& tests, AssessmentId chosen, Date today, QWidget* parent)
    : QWidget(parent), m_form(new Form(3)), m_model(new ScoreTableModel(this)) {
    buildChoice(tests, chosen, today);
    buildTable();
    m_hint = wrappedLabel({}, TextRole::Small, Tone::Warn);
    m_hint->hide();
    m_items = new ChecklistGuide;
    m_items->setObjectName(QStringLiteral("checklistItems"));
    m_items->hide();
    m_summary = label({}, TextRole::Small, Tone::Text2);
    m_add = marked(PressingIt::Writes, namedButton("addTest", ButtonKind::Secondary, Icon::Plus));
    m_edit = namedButton("editTest");
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::kS);
    foot->addWidget(m_add);
    foot->addWidget(m_edit);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kM, space::kM, 0);
    column->setSpacing(space::kS);
    column->addWidget(m_form);
    column->addWidget(m_items);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    column->addWidget(m_summary);
    column->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, &ScoreView::addAsked);
    connect(m_edit, &QPushButton::clicked, this, &ScoreView::editAsked);
    setFocusProxy(m_table);
    retranslate();
}

void ScoreView::buildChoice(const std::vector<Assessment>& tests, AssessmentId chosen, Date today) {
    m_test = m_form->choice("assessment_id", 3);
    CodeCombo::Choices choices;
    for (const Assessment& test : tests) choices.emplace_back(std::to_string(test.id.value), toQt(test.title));
    m_test->setChoices(choices);
    if (chosen) m_test->setCode(std::to_string(chosen.value));
    m_attempt = m_form->choice("attempt");
    m_day = m_form->date("taken_on", 2);
    m_today = m_proposed = toQt(today);
    m_day->setToday(m_today);
    m_day->setDate(m_today);
    const auto another = [this] {
        say({});
        Q_EMIT sheetAsked();
    };
    connect(m_test, &CodeCombo::codeChanged, this, [this, another] {
        m_attempt->setCode("1");
        another();
    });
    connect(m_attempt, &CodeCombo::codeChanged, this, another);
}

void ScoreView::buildTable() {
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("scores"));
    m_table->setModel(m_model);
    m_table->setColumnShares({8, 5, 5, 5});
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::DoubleClicked);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_model, &ScoreTableModel::typed, this, &ScoreView::take);
    connect(m_table, &TableView::opened, this, &ScoreView::goOn);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid() && now.column() != ScoreTableModel::kMark)
            m_table->setCurrentIndex(now.siblingAtColumn(ScoreTableModel::kMark));
    });
    connect(m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
                m_items->stop();
                if (hint == QAbstractItemDelegate::SubmitModelCache && !std::exchange(m_refused, false)) goOn();
            });
}

AssessmentId ScoreView::test() const {
    const std::string code = m_test->code();
    return AssessmentId{code.empty() ? 0 : std::stoll(code)};
}

int ScoreView::attempt() const {
    const std::string code = m_attempt->code();
    return code.empty() ? 1 : std::stoi(code);
}

std::optional<Date> ScoreView::day() const {
    const auto day = m_day->date();
    return day ? toStd(*day) : std::nullopt;
}

// The day is that of the marks that are there, so that a correction does not move it; one that was typed stays.
void ScoreView::setSheet(ScoreSheet sheet) {
    const bool another = sheet.assessment.id != m_model->sheet().assessment.id ||
                         sheet.attempt != m_model->sheet().attempt || m_model->sheet().rows.empty();
    std::optional<Date> latest;
    for (const ScoreRow& row : sheet.rows) latest = std::max(latest, row.takenOn);
    if (another && (latest || m_day->date() == m_proposed))
        m_day->setDate(m_proposed = latest ? toQt(*latest) : m_today);
    CodeCombo::Choices attempts;
    for (int n = 1; n <= std::max(sheet.attempts, sheet.attempt) + 1; ++n)
        attempts.emplace_back(std::to_string(n), tr("Attempt %1").arg(n));
    m_attempt->setChoices(attempts);
    m_attempt->setCode(std::to_string(sheet.attempt));
    m_model->setSheet(std::move(sheet));
    m_summary->setText(scoreSummary(m_model->sheet()));
    m_items->setVisible(m_model->byItem());
    m_items->setItems(m_model->sheet().items);
    nameTable();
}

void ScoreView::nameTable() {
    m_table->setAccessibleName(m_model->byItem()
                                   ? tr("Marks by item: type a digit for each item and press Enter, or paste them")
                                   : tr("Marks: type a number and press Enter, or paste a column"));
}

void ScoreView::say(const QString& sentence) {
    m_hint->setText(sentence);
    m_hint->setVisible(!sentence.isEmpty());
    m_refused = !sentence.isEmpty();
}

void ScoreView::send(std::vector<ScoreMark> marks) {
    say({});
    m_form->clearIssues();
    m_sent = std::move(marks);
    Q_EMIT recordAsked(m_sent);
}

void ScoreView::send(std::vector<ItemScore> marks) {
    say({});
    m_form->clearIssues();
    m_sentItems = std::move(marks);
    Q_EMIT recordItemsAsked(m_sentItems);
}

QString ScoreView::wrongItems() const {
    return tr("A mark is needed for each of %n items: a digit each, - for what was not looked at, or numbers with a "
              "blank between them. Nothing was changed.",
              "", static_cast<int>(m_model->sheet().items.size()));
}

void ScoreView::take(int row, const QString& text) {
    if (m_model->byItem()) {
        const auto marks = itemMarksOf(m_model->sheet().items, text);
        return marks ? send(std::vector{ItemScore{m_model->at(row).enrolment, *marks}}) : say(wrongItems());
    }
    if (const auto mark = markOf(m_model->at(row).enrolment, text)) return send(std::vector{*mark});
    say(sentence(FieldIssue{"raw", IssueCode::NotANumber, toStd(text.trimmed())}));
}

// From the current person downwards; an empty line leaves its person as they are.
void ScoreView::paste() {
    const QStringList lines = markLines(QGuiApplication::clipboard()->text());
    const int first = qMax(0, m_table->currentRow());
    if (lines.isEmpty()) return;
    if (!m_model->byItem() && std::all_of(lines.begin(), lines.end(), isNamed)) return pasteNamed(lines);
    if (lines.size() > m_model->rowCount() - first)
        return say(tr("%1 marks were copied, but there are only %2 people from here down. Nothing was pasted.")
                       .arg(lines.size())
                       .arg(m_model->rowCount() - first));
    if (m_model->byItem()) return pasteItems(lines, first);
    std::vector<ScoreMark> marks;
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty()) continue;
        const ScoreRow& row = m_model->at(first + i);
        const auto mark = markOf(row.enrolment, lines[i]);
        if (!mark)
            return say(tr("Line %1 (%2) is “%3”, not one number. Copy the column of marks alone; nothing was pasted.")
                           .arg(i + 1)
                           .arg(toQt(row.nativeName), lines[i].trimmed()));
        marks.push_back(*mark);
    }
    send(std::move(marks));
}

// Names beside the marks tell whose they are, in whatever order.
void ScoreView::pasteNamed(const QStringList& lines) {
    std::vector<ScoreMark> marks;
    for (int i = 0; i < lines.size(); ++i) {
        const QString name = lines[i].section(QLatin1Char('\t'), 0, -2).simplified();
        const QString text = lines[i].section(QLatin1Char('\t'), -1);
        if (text.trimmed().isEmpty()) continue; // they stay as they are
        std::vector<EnrolmentId> called;
        for (const ScoreRow& row : m_model->sheet().rows)
            if (isCalled(row, name)) called.push_back(row.enrolment);
        const auto mark = called.size() == 1 ? markOf(called.front(), text) : std::nullopt;
        const bool twice = mark && std::any_of(marks.begin(), marks.end(),
                                               [&](const ScoreMark& one) { return one.enrolment == called.front(); });
        if (mark && !twice)
            marks.push_back(*mark);
        else if (i > 0 || !called.empty()) // the first line may be a heading
            return say(tr("Line %1: “%2”, “%3” is not the name of one person of this list with one number. Nothing was "
                          "pasted.")
                           .arg(QString::number(i + 1), name, text.trimmed()));
    }
    send(std::move(marks));
}

void ScoreView::pasteItems(const QStringList& lines, int first) {
    std::vector<ItemScore> all;
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty()) continue;
        const ScoreRow& row = m_model->at(first + i);
        const auto marks = itemMarksOf(m_model->sheet().items, lines[i]);
        if (!marks) return say(tr("%1: %2", "a person and what is wrong").arg(toQt(row.nativeName), wrongItems()));
        all.push_back({row.enrolment, *marks});
    }
    send(std::move(all));
}

bool ScoreView::sayItems(const std::vector<FieldIssue>& issues) {
    const auto& sheet = m_model->sheet();
    for (std::size_t i = 0; i < m_sentItems.size(); ++i)
        for (std::size_t j = 0; j < sheet.items.size(); ++j) {
            const std::string field = "marks[" + std::to_string(i) + "].items[" + std::to_string(j) + "]";
            if (std::none_of(issues.begin(), issues.end(), [&](const auto& issue) { return issue.field == field; }))
                continue;
            QString name;
            for (const ScoreRow& row : sheet.rows)
                if (row.enrolment == m_sentItems[i].enrolment) name = toQt(row.nativeName);
            say(tr("%1, item %2 (%3): the mark is from 0 to %4. Nothing was changed.")
                    .arg(name)
                    .arg(j + 1)
                    .arg(toQt(sheet.items[j].item), markText(sheet.items[j].max)));
            return true;
        }
    return false;
}

bool ScoreView::setIssues(const std::vector<FieldIssue>& issues) {
    if (m_form->setIssues(issues)) return m_refused = true;
    if (m_model->byItem()) return sayItems(issues);
    for (std::size_t i = 0; i < m_sent.size(); ++i) {
        const std::string field = "marks[" + std::to_string(i) + "].raw";
        if (std::none_of(issues.begin(), issues.end(), [&](const auto& issue) { return issue.field == field; }))
            continue;
        const auto& rows = m_model->sheet().rows;
        const auto who = std::find_if(rows.begin(), rows.end(),
                                      [&](const ScoreRow& row) { return row.enrolment == m_sent[i].enrolment; });
        say(tr("%1: %2 is not between 0 and %3. Nothing was changed.")
                .arg(who == rows.end() ? QString() : toQt(who->nativeName), markText(m_sent[i].raw.value_or(0)),
                     markText(m_model->sheet().assessment.max)));
        return true;
    }
    return false;
}

void ScoreView::goOn() {
    const int next = m_table->currentRow() + 1;
    if (next < m_model->rowCount()) m_table->setCurrentIndex(m_model->index(next, ScoreTableModel::kMark));
    m_table->setFocus(Qt::OtherFocusReason);
}

// The items say which of them the next digit is for.
void ScoreView::guide(QLineEdit* editor) {
    const auto say = [this, editor] {
        m_items->setTyped(editor->text());
        editor->setAccessibleDescription(m_items->nextWords());
    };
    connect(editor, &QLineEdit::textChanged, this, say);
    say();
}

// Ctrl+V is also a key of the window; in the table it belongs to the marks.
bool ScoreView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::ChildPolished && m_model->byItem())
        if (auto* editor = qobject_cast<QLineEdit*>(static_cast<QChildEvent*>(event)->child())) guide(editor);
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_table || !isKey || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) paste();
    return true;
}

void ScoreView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ScoreView::retranslate() {
    m_form->setCaption("assessment_id", tr("Test"));
    m_form->setCaption("attempt", tr("Attempt"));
    m_form->setCaption("taken_on", tr("Taken on"));
    nameTable();
    m_add->setText(tr("Add a test …"));
    m_edit->setText(tr("Edit this test …"));
    if (m_model->sheet().assessment.id) setSheet(m_model->sheet());
}

} // namespace preceptor::ui
