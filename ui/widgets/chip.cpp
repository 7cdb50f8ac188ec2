// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/text/format.h"

#include <QFontMetrics>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kWidestText = 190;
constexpr qsizetype kFewOptions = 12; // seen at a glance

} // namespace

FilterChip::FilterChip(const QString& name, QWidget* parent)
    : Button({}, ButtonKind::Chip, Icon::None, parent), m_menu(new QMenu(this)), m_name(name) {
    setCheckable(true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterChip::fillMenu);
    connect(m_menu, &QMenu::aboutToHide, this, &FilterChip::showChoice);
    showChoice();
}

void FilterChip::setOptions(const QString& name, const QString& all, const QList<ChipOption>& options) {
    m_name = name;
    m_all = all;
    m_options = options;
    if (textOf(m_current).isEmpty()) m_current.clear();
    showChoice();
}

void FilterChip::setCurrent(const QString& code) {
    m_current = code;
    showChoice();
}

void FilterChip::recall(const QString& code) {
    if (!textOf(code).isEmpty()) setCurrent(code);
}

QString FilterChip::textOf(const QString& code) const {
    const auto it =
        std::find_if(m_options.begin(), m_options.end(), [&](const ChipOption& o) { return o.code == code; });
    return it == m_options.end() ? QString() : it->text;
}

void FilterChip::fillMenu() {
    m_menu->clear();
    if (m_list) m_list->setOptions({}, {}); // out of the menu nobody would find its words
    if (m_options.size() > kFewOptions) return addList();
    addAction({}, m_all);
    for (const ChipOption& option : std::as_const(m_options)) addAction(option.code, option.text);
}

void FilterChip::addAction(const QString& code, const QString& text) {
    QAction* action = m_menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(code == m_current);
    connect(action, &QAction::triggered, this, [this, code] { choose(code); });
}

void FilterChip::addList() {
    if (!m_list) {
        m_list = new OptionList;
        m_listInMenu = new QWidgetAction(this);
        m_listInMenu->setDefaultWidget(m_list);
        connect(m_list, &OptionList::typed, this, &FilterChip::showFitting);
        connect(m_list, &OptionList::picked, this, [this](const QString& code) {
            m_menu->close();
            choose(code);
        });
    }
    m_list->begin(m_name);
    showFitting({});
    m_menu->addAction(m_listInMenu);
    m_list->setFocus();
}

void FilterChip::showFitting(const QString& typed) {
    QList<ChipOption> fitting;
    if (typed.trimmed().isEmpty()) fitting.append({{}, m_all});
    std::copy_if(m_options.begin(), m_options.end(), std::back_inserter(fitting),
                 [&](const ChipOption& option) { return fitsTyped(option, typed); });
    m_list->setOptions(fitting, m_current);
}

void FilterChip::choose(const QString& code) {
    if (code == m_current) return showChoice();
    m_current = code;
    showChoice();
    Q_EMIT changed(code);
}

void FilterChip::showChoice() {
    const QString chosen = textOf(m_current);
    const QString words = m_current.isEmpty() || chosen.isEmpty() ? m_all : chosen;
    setText(fontMetrics().elidedText(words, Qt::ElideRight, kWidestText));
    setToolTip(text() == words ? QString() : words);
    setAccessibleName(labelled(m_name, words));
    setChecked(!m_current.isEmpty());
}

} // namespace preceptor::ui
