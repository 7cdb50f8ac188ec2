// SPDX-License-Identifier: GPL-3.0-or-later
// One id type a table, so that a person cannot be passed where a cohort is meant.
#pragma once

#include "core/base/id.h"

namespace preceptor {

using ProgrammeId = Id<struct ProgrammeTag>;
using FunderId = Id<struct FunderTag>;
using GrantId = Id<struct GrantTag>;
using TargetId = Id<struct TargetTag>;
using InstitutionId = Id<struct InstitutionTag>;
using DepartmentId = Id<struct DepartmentTag>;
using PersonId = Id<struct PersonTag>;
using PersonAliasId = Id<struct PersonAliasTag>;
using FormerNameId = Id<struct FormerNameTag>;
using AffiliationId = Id<struct AffiliationTag>;
using ConsentId = Id<struct ConsentTag>;
using CourseId = Id<struct CourseTag>;
using CourseVersionId = Id<struct CourseVersionTag>;
using ModuleId = Id<struct ModuleTag>;
using CohortId = Id<struct CohortTag>;
using EnrolmentId = Id<struct EnrolmentTag>;
using ModuleProgressId = Id<struct ModuleProgressTag>;
using AssessmentId = Id<struct AssessmentTag>;
using AssessmentItemId = Id<struct AssessmentItemTag>;
using ScoreId = Id<struct ScoreTag>;
using SignOffId = Id<struct SignOffTag>;
using SeriesId = Id<struct SeriesTag>;
using SessionId = Id<struct SessionTag>;
using SessionPartId = Id<struct SessionPartTag>;
using CaseId = Id<struct CaseTag>;
using CaseDraftId = Id<struct CaseDraftTag>;
using AttendanceId = Id<struct AttendanceTag>;
using EventId = Id<struct EventTag>;
using AttachmentId = Id<struct AttachmentTag>;

} // namespace preceptor
