// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through the free text of a case for what may tell who somebody is; the same call while it is typed, when it is
// handed in, approved, printed and sent. One of them serves a file: it holds the names of
// everybody in it, and the words that must not appear, until people change.
#pragma once

#include "core/base/result.h"
#include "core/model/case_rows.h"

#include <memory>

namespace preceptor {

class KnownNames;
class UnitOfWork;

class CaseScanner {
public:
    explicit CaseScanner(UnitOfWork& unit);
    CaseScanner(const CaseScanner&) = delete;
    CaseScanner& operator=(const CaseScanner&) = delete;
    ~CaseScanner();

    // In the order of the texts. An override lets as many findings of its kind stand in its field as there were.
    std::vector<CaseFinding> scan(const std::vector<CaseText>& texts, const std::vector<CaseOverride>& overrides);

private:
    UnitOfWork& m_unit;
    std::shared_ptr<const KnownNames> m_names; // none: to be read
};

// IdentifyingText with the fields of those that block and were not let stand; success if there are none.
Status refuseBlocking(const std::vector<CaseFinding>& findings);

} // namespace preceptor
