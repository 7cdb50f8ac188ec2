// SPDX-License-Identifier: GPL-3.0-or-later
// A PC with a file of its own, in memory, that writes rows and exchanges bundles without their sealed shell.
#pragma once

#include "core/storage/bundle_exporter.h"
#include "core/storage/bundle_merger.h"
#include "core/storage/migrator.h"
#include "core/storage/unit_of_work.h"

#include <map>
#include <memory>
#include <string>
#include <tuple>

namespace preceptor::test {

class ExchangeSite {
public:
    explicit ExchangeSite(const std::string& name, Date today = Date::of(2026, 11, 24));

    Database& db() { return *m_db; }
    UnitOfWork& unit() { return *m_unit; }
    // The program of this site becomes one to come: a column for funders and a table of its own.
    void becomeNewer();
    bool isNewer() { return schemaOf(db()) > newestSchema(); }
    FixedClock& clock() { return m_clock; }

    // All this site has above what `to` is known to have; without `to`, everything.
    std::string bundle(const KnownVector& above = {});
    KnownVector vector();
    Result<MergeTally> take(const std::string& bundle, std::size_t mostItems = 0);
    Result<MergeTally> preview(const std::string& bundle);
    // Takes what the other has and this one lacks.
    Result<MergeTally> takeFrom(ExchangeSite& other) { return take(other.bundle(vector())); }

    // The file is put back to an earlier image of it. Alone, it goes on as a new replica; with the whole PC it does not
    // know, and uses its numbers again.
    enum class PutBack { FileAlone, WholePc };
    void replaceBy(const std::string& image, PutBack what = PutBack::FileAlone);
    std::string image();

    std::string digest();
    // What waits, by table, row, column and write, in words that are the same on every PC.
    std::string siblings();

    std::int64_t insertFunder(const std::string& name);
    std::int64_t insertInstitution(const std::string& code, const std::string& name);
    bool set(const std::string& table, std::int64_t id, const std::string& column, const Value& value);
    bool setDeleted(const std::string& table, std::int64_t id, bool deleted);
    std::int64_t insertGadget(const std::string& name, std::int64_t funder); // of a newer program
    bool erase(const std::string& table, std::int64_t id);
    std::int64_t putMapping(const std::string& fingerprint, const std::string& mapping);
    std::string text(const std::string& table, std::int64_t id, const std::string& column);

private:
    std::string m_name;
    FixedClock m_clock;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<UnitOfWork> m_unit;
};

// Exchanges all with all until nothing is new.
void exchangeAll(std::vector<std::unique_ptr<ExchangeSite>>& sites);
// The same where PCs were put back whole: a refused bundle is asked for with everything. False if one stays refused.
bool exchangeForks(std::vector<std::unique_ptr<ExchangeSite>>& sites);

} // namespace preceptor::test
