// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs that may be one person, strongest first: the two names, why, and how sure.
#pragma once

#include "core/model/duplicates.h"
#include "core/model/person_rows.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace preceptor::ui {

class SuspectListModel final : public QAbstractListModel, public HoldsText {
    Q_OBJECT
public:
    using NameOf = std::function<QString(PersonId)>;

    explicit SuspectListModel(NameOf nameOf, QObject* parent = nullptr);
    void setSuspects(std::vector<DuplicateSuspect> suspects);
    const std::vector<DuplicateSuspect>& suspects() const { return m_suspects; }
    const DuplicateSuspect& suspect(int row) const { return m_suspects[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_suspects); }

private:
    NameOf m_nameOf;
    std::vector<DuplicateSuspect> m_suspects;
};

QString reasonsText(const DuplicateSuspect& suspect);
QString strengthText(DuplicateStrength strength);

} // namespace preceptor::ui
