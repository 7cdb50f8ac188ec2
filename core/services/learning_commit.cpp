// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/learning_commit.h"

#include "core/services/completion_stamper.h"
#include "core/services/learning_reading.h"
#include "core/storage/platform_fact_repository.h"
#include "core/storage/platform_repository.h"
#include "core/storage/progress_repository.h"
#include "core/storage/roster_repository.h"

#include <algorithm>

namespace preceptor {

LearningCommit::LearningCommit(const LearningPreview& preview) : m_preview(preview) {
    m_receipt.counts = preview.plan.counts;
    for (const PlannedFact& fact : preview.plan.facts) {
        m_receipt.unchanged += fact.outcome == FactOutcome::Unchanged ? 1 : 0;
        m_receipt.byHand += fact.outcome == FactOutcome::ByHand ? 1 : 0;
        m_receipt.elsewhere += fact.outcome == FactOutcome::Elsewhere ? 1 : 0;
    }
}

std::vector<LearningCommit::Decided> LearningCommit::decided() const {
    std::vector<Decided> names;
    for (std::size_t i = 0; i < m_preview.matches.size(); ++i) {
        const MeetingMatch& match = m_preview.matches[i];
        if (match.basis != MatchBasis::Chosen) continue;
        const std::string& name = m_preview.report.people[i].rememberedAs();
        const bool nobody = match.verdict == MatchVerdict::Nobody;
        names.push_back({aliasKey(name), name, nobody ? PersonId{} : match.person});
    }
    return names;
}

// What stands in the titles is found again by itself.
std::string LearningCommit::memory() const {
    LearningMemory memory;
    memory.columns = m_preview.columns;
    for (const auto& [key, basis] : m_preview.bases)
        if (basis == TargetBasis::Told || basis == TargetBasis::Remembered) {
            const auto target = m_preview.targets.find(key);
            memory.targets.emplace(key, target == m_preview.targets.end() ? LearningTarget{} : target->second);
        }
    return memory == LearningMemory{} ? std::string() : memoryJson(memory);
}

// Of a form the columns alone too, as it is one and has them wherever it is used.
std::map<std::string, std::string> LearningCommit::memories() const {
    std::map<std::string, std::string> told;
    const std::string json = memory();
    if (json.empty()) return told;
    if (!m_preview.mappingKey.empty()) told.emplace(m_preview.mappingKey, json);
    if (!m_preview.formKey.empty()) told.emplace(m_preview.formKey, memoryJson({m_preview.columns, {}}));
    return told;
}

bool LearningCommit::isNewMemory(Database& db) const {
    const auto known = RosterRepository::mappings(db, kLearningKind);
    const auto told = memories();
    return std::any_of(told.begin(), told.end(), [&](const auto& one) {
        const auto before = known.find(one.first);
        return before == known.end() || before->second != one.second;
    });
}

bool LearningCommit::hasWork(Database& db) const {
    if (m_preview.plan.changes() > 0 || isNewMemory(db)) return true;
    const auto aliases = PlatformRepository::aliases(db, m_preview.cohort.programme);
    const auto names = decided();
    return std::any_of(names.begin(), names.end(), [&](const Decided& d) {
        const auto known = aliases.find(d.key);
        return known == aliases.end() || known->second != d.person;
    });
}

void LearningCommit::writeFact(Write& write, const PlannedFact& fact) {
    const LearningSlot& slot = fact.slot;
    ProgressRepository progress(write.db());
    const std::string source(kImportSource);
    const bool gone = fact.outcome == FactOutcome::Withdrawn;
    if (slot.take == LearningTake::Module) {
        const ProgressCell cell{slot.enrolment, slot.module};
        if (gone)
            progress.clear(write, cell);
        else
            progress.put(write, ModuleProgress{cell, fact.value.status, fact.value.on, fact.value.minutes, source});
    } else if (slot.take == LearningTake::Test) {
        progress.put(write,
                     Score{slot.test, slot.enrolment, slot.attempt, fact.value.on, fact.value.raw.value_or(0), source});
    }
    const LearningReport& report = m_preview.report;
    const PlatformFact told{slot.enrolment,
                            slot.module,
                            slot.test,
                            slot.attempt,
                            std::string(codeOf(report.recognition.platform)),
                            report.items[fact.item].key,
                            fact.value.status,
                            fact.value.raw,
                            fact.value.on,
                            fact.said};
    gone ? PlatformFactRepository::erase(write, told) : PlatformFactRepository::put(write, told);
}

LearningReceipt LearningCommit::run(Write& write) {
    std::set<EnrolmentId> touched;
    for (const PlannedFact& fact : m_preview.plan.facts) {
        if (!fact.writes()) continue;
        writeFact(write, fact);
        touched.insert(fact.slot.enrolment);
        ++m_receipt.written;
    }
    for (const Decided& d : decided())
        PlatformRepository::putAlias(write, m_preview.cohort.programme, d.key, d.name, d.person);
    for (const auto& [key, json] : memories()) RosterRepository::putMapping(write, kLearningKind, key, json);
    const LearningCounts& c = m_preview.plan.counts;
    RosterRepository::putFile(write, kLearningKind, m_preview.input.sha256,
                              {m_preview.input.name, write.today(), c.read, c.imported, c.merged, c.skipped, c.open});
    const std::vector<EnrolmentId> enrolments(touched.begin(), touched.end());
    m_receipt.completions = static_cast<std::size_t>(CompletionStamper(write.db()).restamp(write, enrolments));
    write.setSubjects(static_cast<std::int64_t>(touched.size()));
    return m_receipt;
}

} // namespace preceptor
