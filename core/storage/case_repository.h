// SPDX-License-Identifier: GPL-3.0-or-later
// Cases, the history of their state and what was let stand in them; what their form holds is in CaseContentRepository.
#pragma once

#include "core/model/case_rows.h"
#include "core/storage/write.h"

#include <optional>

namespace preceptor {

// What the form of a case does not hold.
struct CaseFrame {
    ProgrammeId programme;
    std::string number;
    std::string kind = "new";
    CaseId previous;
    Date submittedOn;
    std::vector<std::string> checklist;
};

struct CaseNumber {
    CaseId id;
    std::string number;
};

class CaseRepository {
public:
    explicit CaseRepository(Database& db) : m_db(db) {}

    CaseId insert(Write& write, const CaseFrame& frame, const CaseContent& content);
    // The state, its day where it has one, and the line of the history.
    void move(Write& write, CaseId id, ReviewStatus status, const std::string& reason);
    // It holds for the texts of the form as they are stored then, and is empty once they are others.
    void setChecklist(Write& write, CaseId id, const std::vector<std::string>& checklist);
    // The list stands for these texts, if a program before format 11 ticked it, which did not say for which.
    void knowTexts(Write& write, CaseId id, const CaseContent& content);
    // An approval holds for the texts that were approved: the case is in review again, and the history says why. What
    // another PC or a decided conflict changed is in review without that line, as each PC would write one of its own.
    void backToReview(Write& write, CaseId id);
    void setSession(Write& write, CaseId id, SessionId session);

    std::vector<CaseRow> list(); // newest number first
    std::optional<CaseRow> findRow(CaseId id);
    std::vector<CaseRow> ofSession(SessionId session);
    // Those of an institution that wait for their turn at a conference.
    std::vector<CaseId> plannedBy(SessionId session, InstitutionId institution);
    std::vector<std::string> numbers();
    std::vector<CaseNumber> ofAll(); // in the order of `list`, without what else a row says
    std::vector<std::pair<EventId, std::string>> eventsWithActions(); // by their beginning, with their titles
    CaseId previousOf(CaseId id);
    std::vector<CaseId> followedBy(CaseId id);
    std::vector<std::string> checklist(CaseId id);
    // The list, and an approval, as they count: both hold for the texts for which they were given.
    struct Standing {
        std::vector<std::string> checklist;
        ReviewStatus status{};
    };
    Standing asItStands(CaseId id, ReviewStatus stored);
    std::vector<CaseReview> reviews(CaseId id);

private:
    struct Ticked {
        std::string codes;
        bool hold; // for the texts there are
    };
    std::optional<Ticked> tickedOf(CaseId id); // none: nothing is ticked
    std::vector<CaseRow> asTheyStand(std::vector<CaseRow> rows);

    Database& m_db;
};

} // namespace preceptor
