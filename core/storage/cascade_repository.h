// SPDX-License-Identifier: GPL-3.0-or-later
// The one reading of who trained whom, behind the service and report 16. Up to a day; deleted people and events are
// out, and so are classes of orientations, which train nobody.
#pragma once

#include "core/model/cascade.h"
#include "core/storage/database.h"

namespace preceptor {

class CascadeRepository {
public:
    explicit CascadeRepository(Database& db) : m_db(db) {}

    // Without names. Of one programme: what was taught there; generations come from all programmes.
    Cascade cascade(Date today, ProgrammeId programme = {});
    // Name and where they work today.
    void addNames(std::vector<CascadeTrainer>& trainers, Date today);

private:
    std::vector<CascadeFacts::Event> events(const std::string& today, ProgrammeId programme);
    std::vector<CascadeFacts::Role> roles();
    std::vector<CascadeFacts::Learner> learners(const std::string& today);
    std::vector<CascadeFacts::Profile> profiles();

    Database& m_db;
};

} // namespace preceptor
