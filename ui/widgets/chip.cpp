// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/text/format.h"

#include <QFontMetrics>
#include <QMenu>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kWidestText = 190;

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
    const auto add = [this](const QString& code, const QString& text) {
        QAction* action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(code == m_current);
        connect(action, &QAction::triggered, this, [this, code] { choose(code); });
    };
    add({}, m_all);
    for (const ChipOption& option : std::as_const(m_options)) add(option.code, option.text);
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
