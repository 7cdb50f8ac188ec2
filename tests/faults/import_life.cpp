// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/import_life.h"

#include "core/services/import_service.h"
#include "core/services/programme_service.h"
#include "core/services/workspace.h"
#include "core/storage/store.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/sealed_maker.h"

#include <fstream>
#include <optional>

namespace preceptor::test {

namespace {

namespace fs = std::filesystem;

const FixedClock kDay{Date::of(2027, 1, 15)};

template <class T>
T taken(Result<T> result) {
    if (!result) throw Refused("error " + std::to_string(static_cast<int>(result.error().code)));
    return std::move(result).value();
}

class ImportLife final : public Life {
public:
    explicit ImportLife(Kind kind) : m_kind(kind) {}
    std::string name() const override { return m_kind == Kind::Plain ? "import, plain" : "import, protected"; }
    void prepare(const fs::path& folder) override {
        taken(taken(Workspace::create(fileIn(folder), kDay, {}))
                  ->programmes()
                  .create({"Beijing", Date::of(2026, 1, 1), {}, "zh_CN"}));
        if (m_kind == Kind::Protected)
            taken(protectFile(fileIn(folder), holder("Li Na", HolderRole::Coordinator, kHorse), false, kDay));
        for (int roster = 0; roster < kRosters; ++roster) {
            std::ofstream out(rosterIn(folder, roster));
            out << "姓名,性别,单位,职称,手机\n";
            for (int row = 0; row < 60; ++row)
                out << "Learner " << roster << "x" << row << ",女,北京协和医院,护士,139000"
                    << 10000 + roster * 100 + row << "\n";
        }
    }
    int steps() const override { return kRosters; }
    void step(const fs::path& folder, int number) override {
        const auto workspace = open(folder);
        const auto preview =
            taken(workspace->imports().preview(taken(ImportService::readInput(rosterIn(folder, number)))));
        taken(workspace->imports().commit(preview));
    }
    void close() override {}

protected:
    std::string read(const fs::path& folder) override {
        const auto workspace = open(folder);
        Database& db = workspace->unit().db();
        std::string text = db.queryText("PRAGMA integrity_check");
        for (const char* table : {"person", "affiliation", "institution", "import_file"})
            text +=
                std::string("|") + table + " " +
                std::to_string(db.queryInteger(std::string("SELECT count(*) FROM ") + table + " WHERE _deleted = 0"));
        Statement names = db.prepare("SELECT full_name_native FROM person ORDER BY 1");
        while (names.step()) text += "|" + names.string(0);
        return text;
    }

private:
    static constexpr int kRosters = 3;
    static fs::path fileIn(const fs::path& folder) { return folder / "p.preceptor"; }
    static fs::path rosterIn(const fs::path& folder, int number) {
        return folder / ("roster" + std::to_string(number) + ".csv");
    }
    static std::unique_ptr<Workspace> open(const fs::path& folder) {
        WorkspaceOptions options;
        if (isProtected(fileIn(folder))) options.unlocked = taken(unlock(fileIn(folder), kHorse));
        return taken(Workspace::open(fileIn(folder), OpenAs::Editor, kDay, options));
    }

    Kind m_kind;
};

} // namespace

std::unique_ptr<Life> importLife(Kind kind) { return std::make_unique<ImportLife>(kind); }

} // namespace preceptor::test
