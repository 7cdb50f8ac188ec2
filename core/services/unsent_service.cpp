// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/unsent_service.h"

#include "core/storage/unit_of_work.h"
#include "core/storage/unsent_repository.h"

namespace preceptor {

Result<std::int64_t> UnsentService::keep(const std::vector<UnsentForm>& forms) {
    if (forms.empty()) return std::int64_t{0};
    if (m_unit.db().readOnly()) return m_unit.refusal();
    Transaction transaction(m_unit.db());
    const std::int64_t kept = UnsentRepository(m_unit.db()).insert(m_unit.holder(), m_unit.clock().now(), forms);
    transaction.commit();
    return kept;
}

std::vector<UnsentForms> UnsentService::list() {
    UnsentRepository unsent(m_unit.db());
    return m_unit.holder().empty() ? unsent.list() : unsent.listOf(m_unit.holder());
}

Status UnsentService::drop(std::int64_t kept) {
    if (m_unit.db().readOnly()) return m_unit.refusal();
    UnsentRepository(m_unit.db()).erase(kept);
    return success();
}

} // namespace preceptor
