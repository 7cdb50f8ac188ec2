// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/register_panel.h"

#include "core/model/register_check.h"
#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/autosave.h"
#include "ui/support/form.h"
#include "ui/support/keep_reason.h"
#include "ui/support/reference_choices.h"
#include "ui/support/register_form.h"
#include "ui/support/register_table_model.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/enter_press.h"
#include "ui/widgets/label.h"
#include "ui/widgets/side_drawer.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/vertical_scroll.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace preceptor::ui {

namespace {
constexpr int kMostObserved = 6;
} // namespace

RegisterPanel::RegisterPanel(const PageContext& context, const Register& reg, std::string_view fixed, QWidget* parent)
    : QWidget(parent), m_context(context), m_register(reg), m_fixed(fixed) {
    setObjectName(toQt(reg.code));
    buildUi();
    connectActions();
}

void RegisterPanel::buildUi() {
    m_model = new RegisterTableModel(
        m_register, m_fixed,
        [this](std::string_view table, std::int64_t id) { return referenceTitle(m_context.workspace, table, id); },
        this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSortRole(Qt::UserRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSourceModel(m_model);
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("registerTable"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(m_model->dayColumn(), Qt::DescendingOrder); // the newest first
    m_table->setWordWrap(!m_fixed.empty());                           // few rows, in the narrow room of a record
    m_table->setColumnShares(m_model->shares());
    m_empty = new EmptyState(Icon::File);
    if (!m_fixed.empty()) m_empty->setQuiet(); // the record around it may have its next step
    m_new = marked(PressingIt::Writes, namedButton("newRow", ButtonKind::Secondary, Icon::Plus));
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, space::kS, 1, 1);
    inside->addWidget(m_table);
    m_stack = new QStackedWidget;
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_new);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    column->addLayout(line);
    column->addWidget(m_stack, 1);
    m_drawer = new SideDrawer(this);
    m_drawer->setBody(buildDrawerBody());
}

QWidget* RegisterPanel::buildDrawerBody() {
    m_form = new RegisterForm(m_context.workspace, m_register, 1, m_fixed);
    m_observed = wrappedLabel({}, TextRole::Small, Tone::Text2);
    m_observed->setObjectName(QStringLiteral("observed"));
    m_keep = new KeepReason(m_context);
    m_add = namedButton("addRow", ButtonKind::Primary, Icon::Plus);
    m_delete = namedButton("deleteRow", ButtonKind::Danger, Icon::Trash);
    auto* inside = new QWidget;
    auto* room = new QVBoxLayout(inside);
    room->setContentsMargins(0, 0, space::kM, 0);
    room->addWidget(m_form);
    room->addWidget(m_observed);
    room->addStretch(1);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, space::kS, 0, 0);
    column->addWidget(new VerticalScroll(inside), 1);
    column->addWidget(m_keep);
    column->addWidget(m_add);
    column->addWidget(m_delete, 0, Qt::AlignLeft);
    body->setFocusProxy(m_form);
    return body;
}

void RegisterPanel::connectActions() {
    connect(m_table, &TableView::opened, this, &RegisterPanel::openRow);
    connect(m_table, &QAbstractItemView::clicked, this, &RegisterPanel::openRow);
    connect(m_new, &QPushButton::clicked, this, &RegisterPanel::addNew);
    connect(m_empty, &EmptyState::primaryPressed, this, &RegisterPanel::addNew);
    connect(m_add, &QPushButton::clicked, this, &RegisterPanel::add);
    connect(m_delete, &QPushButton::clicked, this, &RegisterPanel::erase);
    connect(m_keep, &KeepReason::kept, this, [this] { m_open ? save() : add(); });
    connect(&m_form->form(), &Form::edited, this, &RegisterPanel::showObserved);
    m_autosave = new Autosave(m_form, [this] { save(); });
    if (m_register.scanned) m_autosave->keepUp(); // looked through as it is typed
    connect(m_drawer, &SideDrawer::closed, this, &RegisterPanel::closed);
}

void RegisterPanel::closed() {
    m_autosave->flush();
    if (std::exchange(m_inDrawer, false)) putAside();
}

// A refused change of an entry, or one that was begun.
void RegisterPanel::putAside() {
    const bool begun = !m_open && m_form->values() != m_asOpened;
    if (!begun && !(m_open && m_refused)) return;
    const std::int64_t row = m_open.value_or(0);
    std::erase_if(m_aside, [&](const Aside& one) { return one.only == m_only && one.row == row; });
    m_aside.push_back({m_only, row, m_form->values()});
    m_refused = false;
    m_context.runner.say({tr("What you typed is not stored. It waits in the entry until you open it again."),
                          tr("Discard it"), [this] { discardAside(); }});
}

void RegisterPanel::discardAside() {
    if (!m_aside.empty()) m_aside.pop_back();
}

// Whether something waited in what is opened.
bool RegisterPanel::takeBack() {
    const auto found = std::find_if(m_aside.begin(), m_aside.end(), [this](const Aside& one) {
        return one.only == m_only && one.row == m_open.value_or(0);
    });
    if (found == m_aside.end()) return false;
    m_form->setValues(found->values);
    m_aside.erase(found);
    return true;
}

void RegisterPanel::retranslate() {
    m_new->setText(tr("Add an entry"));
    m_add->setText(tr("Add"));
    m_delete->setText(tr("Delete"));
    m_table->setAccessibleName(registerTitle(m_register.code));
    m_empty->setWords(tr("Nothing here yet"), registerHint(m_register.code));
    m_empty->setActions(tr("Add an entry"));
    m_form->retranslate();
    m_keep->retranslate();
    m_model->retranslate();
}

void RegisterPanel::showOnly(std::int64_t id) {
    if (m_only != id) {
        m_drawer->closeDrawer();
        m_table->scrollToTop();
    }
    m_only = id;
    reload();
}

void RegisterPanel::reload() {
    std::vector<RowFilter> filters;
    if (!m_fixed.empty()) filters.push_back({m_fixed, std::to_string(m_only)});
    auto rows = m_context.runner.run([&] { return m_context.workspace.registers().list(m_register.code, filters); });
    if (!rows) return;
    m_model->setRows(std::move(*rows));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_new->setVisible(m_model->rowCount() > 0);
    if (!m_drawer->isVisible() || !m_open || m_autosave->dirty()) return;
    const int row = m_model->rowOf(*m_open);
    row < 0 ? m_drawer->closeDrawer() : m_form->setValues(m_model->row(row).values);
}

std::vector<FieldValue> RegisterPanel::freshValues() const {
    std::vector<FieldValue> values(m_register.fields.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const RegisterField& field = m_register.fields[i];
        if (field.column == m_fixed) values[i] = m_only;
        if (const FieldValue fresh = freshValue(field, m_context.workspace.clock().today()); fresh != FieldValue())
            values[i] = fresh;
        if (field.type != FieldType::Reference || field.column == m_fixed || field.list != "programme") continue;
        const auto programmes = m_context.workspace.registers().choices("programme");
        if (programmes.size() == 1) values[i] = programmes.front().id; // a file is mostly about one
    }
    return values;
}

void RegisterPanel::openRow(const QModelIndex& index) {
    const RegisterRow& row = m_model->row(m_sorted->mapToSource(index).row());
    openForm(row.id, row.values);
}

void RegisterPanel::choose(std::int64_t row) {
    const int at = m_model->rowOf(row);
    if (at < 0) return;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(at, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void RegisterPanel::addNew() { openForm(std::nullopt, freshValues()); }

void RegisterPanel::openForm(std::optional<std::int64_t> id, const std::vector<FieldValue>& values) {
    closed(); // another gives way
    m_open = id;
    m_refused = false;
    m_said.clear();
    m_form->retranslate();
    m_form->setValues(values);
    m_keep->withdraw();
    m_drawer->setTitle(
        [this, known = static_cast<bool>(id)] { return known ? registerTitle(m_register.code) : tr("New entry"); });
    m_add->setVisible(!id);
    m_delete->setVisible(id.has_value());
    m_asOpened = m_form->values();
    showObserved();
    m_inDrawer = true;
    m_drawer->open();
    if (takeBack()) save(); // says again why it is refused
}

// A decision to entrust is made on what was seen, so that stands beside it.
void RegisterPanel::showObserved() {
    const auto seen = m_context.workspace.registers().observed(m_register, m_form->values());
    m_observed->setVisible(seen.has_value());
    if (!seen) return;
    QStringList lines{seen->empty() ? tr("Nothing was observed up to that day.")
                                    : tr("%n observations up to that day:", "", static_cast<int>(seen->size()))};
    for (const Observed& one : *seen) {
        if (lines.size() > kMostObserved) break;
        const auto day = Date::parse(one.on);
        QStringList parts{day ? mediumDate(*day) : toQt(one.on), codeLabel("epa_level", one.level), toQt(one.observer)};
        parts.removeAll(QString());
        lines << parts.join(QStringLiteral(" · "));
    }
    m_observed->setText(lines.join(QLatin1Char('\n')));
}

bool RegisterPanel::store() {
    if (const auto unread = m_form->unread(); !unread.empty()) {
        m_said = unread;
        m_form->setIssues(unread);
        return false;
    }
    const auto stored = m_context.runner.run(
        [this] { return m_context.workspace.registers().save(m_register.code, m_open, m_form->values()); },
        [this](const std::vector<FieldIssue>& issues) {
            m_said = issues;
            offerReason(issues);
            return m_form->setIssues(issues);
        });
    if (stored) {
        m_said.clear();
        m_form->clearIssues();
        m_keep->withdraw();
    }
    return stored.has_value();
}

void RegisterPanel::offerReason(const std::vector<FieldIssue>& issues) {
    // Elsewhere there is nobody the reason could be kept with.
    if (m_register.scanned && (m_fixed == "case_id" || m_fixed == "event_id"))
        m_keep->offer(m_fixed == "case_id" ? TextOwner(CaseId{m_only}) : TextOwner(EventId{m_only}),
                      {m_register.code, m_open, m_form->values()}, issues);
}

// What is typed into a new entry is marked where it may tell who somebody is, before it is stored. What else was
// refused of it stays marked while it still is so; what nobody has come to yet is not.
void RegisterPanel::look() {
    if (!m_inDrawer) return;
    const auto marked = [this](const FieldIssue& issue) {
        return issue.code == IssueCode::Identifies || std::find(m_said.begin(), m_said.end(), issue) != m_said.end();
    };
    std::vector<FieldIssue> issues = m_form->unread();
    const auto more = m_context.workspace.registers().issues(m_register.code, m_open, m_form->values());
    issues.insert(issues.end(), more.begin(), more.end());
    std::erase_if(issues, [&](const FieldIssue& issue) { return !marked(issue); });
    if (issues == m_said) return;
    m_said = issues;
    m_form->setIssues(issues, false);
    offerReason(issues);
}

void RegisterPanel::save() {
    if (!m_open) return look();
    m_refused = !store();
    if (!m_refused) reload();
}

bool RegisterPanel::flush() {
    m_autosave->flush();
    if (m_open && m_refused && m_drawer->isVisibleTo(this)) save(); // says it again
    return !(m_open && m_refused && m_drawer->isVisibleTo(this));
}

void RegisterPanel::add() {
    if (!store()) return;
    m_open.reset();
    m_asOpened = m_form->values(); // nothing waits in it
    leaveForm(m_new);              // the next one is a key away
}

// The table and its empty state take turns, so what had the focus before may be gone.
void RegisterPanel::leaveForm(QWidget* next) {
    m_drawer->closeDrawer();
    reload();
    (m_model->rowCount() > 0 ? next : m_empty)->setFocus(Qt::OtherFocusReason);
}

// As in every form: what is new is added from whatever field.
void RegisterPanel::keyPressEvent(QKeyEvent* event) {
    if (isEnter(event->key()) && event->modifiers() & Qt::ControlModifier && m_add->isVisibleTo(m_drawer) &&
        m_drawer->isVisible())
        return add();
    QWidget::keyPressEvent(event);
}

void RegisterPanel::erase() {
    if (!m_open) return;
    const auto id = *m_open;
    if (!m_context.runner.run([&] { return m_context.workspace.registers().erase(m_register.code, {id}); })) return;
    m_open.reset();
    m_refused = false;
    m_asOpened = m_form->values(); // nothing waits in it
    leaveForm(m_table);
}

} // namespace preceptor::ui
