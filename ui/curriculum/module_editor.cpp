// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/module_editor.h"

#include "ui/curriculum/module_fields.h"
#include "ui/curriculum/module_lines.h"
#include "ui/style/tokens.h"
#include "ui/support/language.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/two_line_delegate.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <charconv>

namespace preceptor::ui {

namespace {

constexpr int kModuleListHeight = 236; // four of them and the next begins
constexpr int kLinesHeight = 130;
constexpr std::string_view kModuleIssue = "modules[";

// Which module the issue is about and of which column: "modules[2].code".
std::optional<std::pair<std::size_t, std::string>> moduleOf(const std::string& field) {
    if (!field.starts_with(kModuleIssue)) return std::nullopt;
    std::size_t row = 0;
    const char* end = field.data() + field.size();
    const auto [after, error] = std::from_chars(field.data() + kModuleIssue.size(), end, row);
    if (error != std::errc() || end - after < 2) return std::nullopt;
    return std::pair(row, std::string(after + 2, end));
}

QHBoxLayout* inLine(std::initializer_list<QWidget*> widgets) {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kXs);
    for (QWidget* widget : widgets) line->addWidget(widget);
    line->addStretch(1);
    return line;
}

} // namespace

ModuleEditor::ModuleEditor(QWidget* parent)
    : QWidget(parent), m_add(marked(PressingIt::Writes, namedButton("addModule", ButtonKind::Secondary, Icon::Plus))),
      m_lines(namedButton("moduleLines", ButtonKind::Chip)), m_list(new QListWidget), m_below(new QWidget),
      m_up(marked(PressingIt::Writes, namedButton("moduleUp", ButtonKind::Ghost))),
      m_down(marked(PressingIt::Writes, namedButton("moduleDown", ButtonKind::Ghost))),
      m_out(marked(PressingIt::Writes, namedButton("moduleOut", ButtonKind::Ghost))), m_fields(new ModuleFields),
      m_text(new QPlainTextEdit) {
    buildUi();
    connectActions();
    showWay();
}

void ModuleEditor::buildUi() {
    m_list->setObjectName(QStringLiteral("moduleList"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setFixedHeight(scaled(kModuleListHeight));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(QStringLiteral("modules"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(scaled(kLinesHeight));
    m_lines->setCheckable(true);
    m_lines->setChecked(true);
    auto* below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(space::kS);
    below->addLayout(inLine({m_up, m_down, m_out}));
    below->addWidget(m_fields);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(m_list);
    column->addWidget(m_text);
    column->addLayout(inLine({m_add, m_lines}));
    column->addWidget(m_below);
}

void ModuleEditor::connectActions() {
    connect(m_add, &QPushButton::clicked, this, &ModuleEditor::add);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_out, &QPushButton::clicked, this, &ModuleEditor::takeOut);
    connect(m_list, &QListWidget::currentRowChanged, this, &ModuleEditor::chosen);
    connect(m_fields, &ModuleFields::edited, this, &ModuleEditor::keep);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ModuleEditor::edited);
    connect(m_lines, &QPushButton::clicked, this, [this](bool lines) {
        if (lines) {
            const QSignalBlocker quiet(m_text);
            m_text->setPlainText(moduleLines(m_modules));
        } else {
            m_modules = modulesOf(m_text->toPlainText(), m_modules);
            fillList(-1);
        }
        showWay();
    });
}

bool ModuleEditor::asLines() const { return m_lines->isChecked(); }

void ModuleEditor::showWay() {
    m_text->setVisible(asLines());
    m_list->setVisible(!asLines() && !m_modules.empty());
    m_below->setVisible(!asLines() && m_list->currentRow() >= 0);
}

void ModuleEditor::setModules(std::vector<Module> modules) {
    m_modules = std::move(modules);
    m_lines->setChecked(m_modules.empty());
    fillList(-1);
    showWay();
}

void ModuleEditor::setCompetencies(const CodeChips::Choices& activities) { m_fields->setCompetencies(activities); }

std::vector<Module> ModuleEditor::modules() const {
    return asLines() ? modulesOf(m_text->toPlainText(), m_modules) : m_modules;
}

void ModuleEditor::fillList(int row) {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (std::size_t i = 0; i < m_modules.size(); ++i) {
        m_list->addItem(new QListWidgetItem);
        showItem(static_cast<int>(i));
    }
    m_list->setCurrentRow(row);
    chosen();
}

void ModuleEditor::showItem(int row) {
    const Module& module = m_modules[static_cast<std::size_t>(row)];
    const QString title =
        QStringLiteral("%1 · %2").arg(toQt(module.code), toQt(inReadersLanguage(module.title, module.titleZh)));
    QListWidgetItem* item = m_list->item(row);
    item->setText(title);
    item->setData(TwoLineDelegate::SecondLineRole, moduleFacts(module));
    item->setData(TwoLineDelegate::FigureRole, toQt(module.section));
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(title, moduleFacts(module)));
}

void ModuleEditor::chosen() {
    const int row = m_list->currentRow();
    if (row >= 0) m_fields->show(m_modules[static_cast<std::size_t>(row)]);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row + 1 < m_list->count());
    showWay();
}

void ModuleEditor::keep() {
    const int row = m_list->currentRow();
    if (row < 0) return;
    m_modules[static_cast<std::size_t>(row)] = m_fields->module();
    showItem(row);
    Q_EMIT edited();
}

void ModuleEditor::add() {
    m_modules = modules();
    m_lines->setChecked(false);
    Module module;
    module.code = "M" + std::to_string(m_modules.size() + 1);
    m_modules.push_back(module);
    fillList(static_cast<int>(m_modules.size()) - 1);
    m_fields->lead();
    Q_EMIT edited();
}

void ModuleEditor::takeOut() {
    const int row = m_list->currentRow();
    m_modules.erase(m_modules.begin() + row);
    fillList(qMin(row, static_cast<int>(m_modules.size()) - 1));
    m_list->setFocus();
    Q_EMIT edited();
}

void ModuleEditor::move(int by) {
    const int row = m_list->currentRow();
    std::swap(m_modules[static_cast<std::size_t>(row)], m_modules[static_cast<std::size_t>(row + by)]);
    fillList(row + by);
    Q_EMIT edited();
}

void ModuleEditor::showIssues(std::vector<FieldIssue>& issues) {
    if (asLines()) return;
    std::vector<FieldIssue> own;
    std::optional<std::size_t> first;
    for (FieldIssue issue : issues) {
        const auto module = moduleOf(issue.field);
        if (!module || module->first >= m_modules.size()) continue;
        if (!first) first = module->first;
        issue.field = module->second;
        if (*first == module->first) own.push_back(std::move(issue));
    }
    if (!first) return;
    std::erase_if(issues, [](const FieldIssue& issue) { return issue.field.starts_with(kModuleIssue); });
    m_list->setCurrentRow(static_cast<int>(*first));
    m_fields->setIssues(own);
}

void ModuleEditor::retranslate() {
    m_add->setText(tr("Add a module"));
    m_lines->setText(tr("Type or paste many"));
    m_up->setText(tr("Earlier"));
    m_down->setText(tr("Later"));
    m_out->setText(tr("Take out"));
    m_list->setAccessibleName(tr("Modules"));
    m_text->setAccessibleName(tr("Modules, one a line"));
    m_text->setPlaceholderText(
        tr("One a line: code, title, hours, section. Type them, or paste them from a spreadsheet.") +
        QStringLiteral("\nM1 | … | 1.5 | …"));
    m_fields->retranslate();
    for (int row = 0; row < m_list->count(); ++row) showItem(row);
}

} // namespace preceptor::ui
