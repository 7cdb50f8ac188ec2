// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/record_tabs.h"

#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "ui/style/painting.h"
#include "ui/support/action_runner.h"
#include "ui/support/autosave.h"
#include "ui/support/register_form.h"
#include "ui/support/register_panel.h"
#include "ui/widgets/vertical_scroll.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {
constexpr int kFormColumns = 3;
constexpr int kLeastPadding = 10; // of both sides of a caption

// Where the captions have no room with all the space around them, there is less: a tab behind an arrow is not found.
class TightTabBar final : public QTabBar {
public:
    using QTabBar::QTabBar;

protected:
    QSize minimumTabSizeHint(int index) const override {
        QSize hint = tabSizeHint(index);
        hint.setWidth(qMin(hint.width(), textWidth(TextRole::BodyStrong, tabText(index)) + kLeastPadding));
        return hint;
    }
};
} // namespace

RecordTabs::RecordTabs(const PageContext& context, const Register& reg, QWidget* parent)
    : QTabWidget(parent), m_context(context), m_register(reg),
      m_form(new RegisterForm(context.workspace, reg, kFormColumns)) {
    setTabBar(new TightTabBar);
    setDocumentMode(true);
    setElideMode(Qt::ElideNone);
    m_autosave = new Autosave(m_form, [this] { save(); });
    connect(this, &QTabWidget::currentChanged, this, &RecordTabs::readPanel);
}

void RecordTabs::addFields(const char* name) {
    auto* inside = new QWidget;
    auto* room = new QVBoxLayout(inside);
    room->setContentsMargins(0, space::kM, space::kM, space::kM);
    room->addWidget(m_form);
    room->addStretch(1);
    auto* scroll = new VerticalScroll(inside);
    scroll->setObjectName(QLatin1String(name));
    addTab(scroll, {});
}

void RecordTabs::addRegister(std::string_view code, std::string_view column) {
    auto* panel = new RegisterPanel(m_context, *findRegister(code), column);
    panel->setContentsMargins(0, space::kM, 0, 0);
    m_panels.push_back(panel);
    addTab(panel, {});
}

void RecordTabs::retranslate(const QStringList& titles) {
    for (int tab = 0; tab < count(); ++tab) setTabText(tab, titles.value(tab));
    m_form->retranslate();
    for (RegisterPanel* panel : m_panels) panel->retranslate();
}

void RecordTabs::showRecord(std::int64_t id) {
    flush();
    m_id = id;
    reload();
}

void RecordTabs::turnTo(std::string_view code) {
    for (RegisterPanel* panel : m_panels)
        if (panel->reg().code == code) setCurrentWidget(panel);
}

void RecordTabs::reload() {
    const auto row =
        m_context.runner.read([this] { return m_context.workspace.registers().find(m_register.code, m_id); });
    if (!row || !*row) return;
    if (!m_autosave->dirty()) m_form->setValues((*row)->values);
    readPanel();
}

// Only what is in sight; the others when they are turned to.
void RecordTabs::readPanel() {
    for (RegisterPanel* panel : m_panels)
        if (panel == currentWidget() && m_id != 0) panel->showOnly(m_id);
}

void RecordTabs::flush() { m_autosave->flush(); }

void RecordTabs::save() {
    if (m_id == 0) return;
    if (const auto unread = m_form->unread(); !unread.empty()) {
        m_form->setIssues(unread);
        return;
    }
    const auto saved = m_context.runner.run(
        [this] { return m_context.workspace.registers().save(m_register.code, m_id, m_form->values()); },
        [this](const std::vector<FieldIssue>& issues) { return m_form->setIssues(issues); });
    if (saved) m_form->clearIssues();
}

} // namespace preceptor::ui
