// SPDX-License-Identifier: GPL-3.0-or-later
// Takes up bundles: everything is verified first, then looked at with nothing kept, or taken in one transaction with a
// backup before it and a receipt after it.
#pragma once

#include "core/model/audit.h"
#include "core/services/exchange_service.h"
#include "core/storage/bundle_merger.h"
#include "core/sync/bundle_file.h"

#include <set>

namespace preceptor {

class BundleIntake {
public:
    explicit BundleIntake(UnitOfWork& unit) : BundleIntake(unit, unit) {}

    // `account`: whose keys open what is locked to this PC.
    BundleIntake(UnitOfWork& unit, UnitOfWork& account) : m_unit(unit), m_account(account) {}

    Result<MergeReport> preview(const std::filesystem::path& path, const BundleKeys& keys);
    Result<MergeReport> take(const std::filesystem::path& path, const BundleKeys& keys);
    // Without backup and attached files: `unit` is of a copy that goes.
    Result<MergeReport> tryOut(const std::filesystem::path& path, const BundleKeys& keys);

private:
    struct Opened;
    // `look`: nothing of it is kept anywhere.
    Result<Opened> open(const std::filesystem::path& path, const BundleKeys& keys, bool look);
    Status mayEnter(const Opened& opened, const BundleKeys& keys) const;
    Status admit(const Opened& opened, const BundleKeys& keys);
    Result<MergeReport> rehearsed(Opened& opened);
    Result<MergeReport> taken(Opened& opened, const KeepGoing& going);
    void fill(MergeReport& report, MergeTally tally);
    void nameItems(MergeReport& report);
    void findDuplicatesOf(MergeReport& report, const std::set<PersonId>& people);
    static AuditNote actOf(const Opened& opened, const MergeReport& report);
    void keepTraces(const Opened& opened, const MergeReport& report);
    Error placed(Error error, const std::filesystem::path& path) const;

    UnitOfWork& m_unit;
    UnitOfWork& m_account;
};

} // namespace preceptor
