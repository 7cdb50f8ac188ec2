// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registers_page.h"

#include "core/model/register.h"
#include "ui/support/register_panel.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {
constexpr int kListWidth = 232;

// The chosen row keeps readable words on its tint.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setColor(QPalette::HighlightedText, toneColor(Tone::Accent));
    }
};
} // namespace

RegistersPage::RegistersPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    buildUi();
    for (const Register& reg : allRegisters()) {
        if (!reg.shownInSettings) continue;
        auto* item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, toQt(reg.code));
        item->setSizeHint({0, scaled(size::kRow)});
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &RegistersPage::showRegister);
    m_list->setCurrentRow(0);
}

void RegistersPage::buildUi() {
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("registers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RowDelegate(m_list));
    auto* pane = new Card;
    pane->setFixedWidth(scaled(kListWidth));
    auto* inside = new QVBoxLayout(pane);
    inside->setContentsMargins(space::kS, space::kS, space::kS, space::kS);
    inside->addWidget(m_list);
    m_heading = label({}, TextRole::Section);
    m_hint = wrappedLabel({}, TextRole::Small, Tone::Text3);
    m_stack = new QStackedWidget;
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kXs);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addWidget(m_stack, 1);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(space::kXl, space::kL + space::kXs, space::kXl, space::kXl);
    across->setSpacing(space::kL);
    across->addWidget(pane);
    across->addLayout(column, 1);
}

QString RegistersPage::title() const { return tr("Registers"); }

void RegistersPage::showRegister(int row) {
    if (row < 0) return;
    const std::string code = toStd(m_list->item(row)->data(Qt::UserRole).toString());
    RegisterPanel*& panel = m_panels[code];
    if (!panel) {
        panel = new RegisterPanel(context(), *findRegister(code));
        m_stack->addWidget(panel);
        panel->retranslate();
    }
    m_stack->setCurrentWidget(panel);
    m_heading->setText(registerTitle(code));
    m_hint->setText(registerHint(code));
    panel->reload();
}

RegisterPanel* RegistersPage::current() const { return static_cast<RegisterPanel*>(m_stack->currentWidget()); }

void RegistersPage::reload(const ChangeSet*) {
    if (current()) current()->reload();
}

void RegistersPage::retranslate() {
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(registerTitle(toStd(m_list->item(row)->data(Qt::UserRole).toString())));
    m_list->setAccessibleName(tr("Registers"));
    for (const auto& [code, panel] : m_panels) panel->retranslate();
    showRegister(m_list->currentRow());
}

bool RegistersPage::handle(PageCommand command) {
    if (command != PageCommand::New || !current()) return false;
    current()->addNew();
    return true;
}

void RegistersPage::open(const Destination& destination) {
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == destination.view) m_list->setCurrentRow(row);
}

} // namespace preceptor::ui
