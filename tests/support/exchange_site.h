// SPDX-License-Identifier: GPL-3.0-or-later
// A PC with a file of its own, in memory, that writes rows and exchanges bundles without their sealed shell.
#pragma once

#include "core/storage/bundle_exporter.h"
#include "core/storage/bundle_merger.h"
#include "core/storage/store.h"

#include <map>
#include <memory>
#include <string>
#include <tuple>

namespace preceptor::test {

class ExchangeSite {
public:
    explicit ExchangeSite(const std::string& name, Date today = Date::of(2026, 11, 24));

    Store& store() { return *m_store; }
    Database& db() { return m_store->db(); }
    UnitOfWork& unit() { return m_store->unit(); }
    FixedClock& clock() { return m_clock; }

    // All this site has above what `to` is known to have; without `to`, everything.
    std::string bundle(const KnownVector& above = {});
    KnownVector vector();
    Result<MergeTally> take(const std::string& bundle, std::size_t mostItems = 0);
    Result<MergeTally> preview(const std::string& bundle);
    // Takes what the other has and this one lacks.
    Result<MergeTally> takeFrom(ExchangeSite& other) { return take(other.bundle(vector())); }

    // The file is put back to an earlier image of it, and goes on as a new replica.
    void replaceBy(const std::string& image);

    std::string digest();
    // What waits, by table, row, column and write, in words that are the same on every PC.
    std::string siblings();

    std::int64_t insertFunder(const std::string& name);
    std::int64_t insertInstitution(const std::string& code, const std::string& name);
    bool set(const std::string& table, std::int64_t id, const std::string& column, const Value& value);
    bool setDeleted(const std::string& table, std::int64_t id, bool deleted);
    std::int64_t putMapping(const std::string& fingerprint, const std::string& mapping);
    std::string text(const std::string& table, std::int64_t id, const std::string& column);

private:
    std::string m_name;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
};

// Exchanges all with all until nothing is new.
void exchangeAll(std::vector<std::unique_ptr<ExchangeSite>>& sites);

} // namespace preceptor::test
