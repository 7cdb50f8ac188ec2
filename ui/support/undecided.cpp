// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/undecided.h"

#include "core/services/conflict_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/text/convert.h"

#include <QCoreApplication>

namespace preceptor::ui {

QSet<qint64> undecidedOf(const PageContext& context, std::string_view table) {
    QSet<qint64> rows;
    if (const auto places = context.runner.read([&] { return context.workspace.conflicts().undecided(table); }))
        for (const auto& [row, place] : *places) rows.insert(row);
    return rows;
}

QString undecidedWord() { return QCoreApplication::translate("Undecided", "to decide"); }

UndecidedButton::UndecidedButton(const PageContext& context, QWidget* parent)
    : Button({}, ButtonKind::Secondary, Icon::Alert, parent), m_context(context) {
    setObjectName(QStringLiteral("decideHere"));
    hide();
    connect(this, &QPushButton::clicked, this, [this] { m_context.navigator.go(m_decision); });
}

void UndecidedButton::showFor(std::string_view table, std::int64_t row) {
    const auto places = m_context.runner.read([&] { return m_context.workspace.conflicts().undecided(table); });
    const bool waits = places && places->contains(row);
    if (waits) {
        const ConflictPlace& place = places->at(row);
        m_decision = {PageId::Exchange, QStringLiteral("conflicts"), place.row, toQt(place.table)};
    }
    setVisible(waits);
}

void UndecidedButton::retranslate() {
    setText(tr("Two values: decide"));
    setToolTip(tr("Two PCs wrote different values here. Both are kept until somebody decides."));
}

} // namespace preceptor::ui
