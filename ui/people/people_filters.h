// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of people is narrowed to: institution, cadre, class and status, each a chip. Kept for the next time.
#pragma once

#include "core/services/person_index.h"
#include "ui/support/choice_field.h"
#include "ui/support/page.h"

#include <QWidget>

namespace preceptor::ui {

class FilterChip;
class ListMemory;

class PeopleFilters final : public QWidget {
    Q_OBJECT
public:
    PeopleFilters(const PageContext& context, ListMemory* memory, QWidget* parent = nullptr);
    // Reads what can be chosen; false: it could not be read.
    bool reload();
    const std::vector<FieldChoice>& institutions() const { return m_institutions; }
    PersonQuery query(const QString& text) const;
    bool any() const;
    void clear();
    // Narrowed to this alone.
    void showInstitution(std::int64_t institution);
    void showInTraining();
    void showWithoutCadre();

Q_SIGNALS:
    void changed();

private:
    void setCohorts();
    void showOnly(FilterChip* chip, const QString& code);
    void recall();
    void remember();
    QList<FilterChip*> chips() const;

    PageContext m_context;
    ListMemory* m_memory; // may be null
    bool m_recalled = false;
    std::vector<FieldChoice> m_institutions;
    FilterChip* m_institution;
    FilterChip* m_cadreGroup;
    FilterChip* m_cohort;
    FilterChip* m_status;
};

} // namespace preceptor::ui
