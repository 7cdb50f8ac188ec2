// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail in words: acts, what they were about, and what is wrong with a chain.
#pragma once

#include "core/model/audit.h"
#include "core/services/audit_service.h"

#include <QString>

#include <string>

namespace preceptor::ui {

QString auditActText(const std::string& action); // of a newer program: its code
QString auditAboutText(const AuditEntry& entry); // "3 people"; empty if there is nothing to count
QString auditDetailText(const AuditEntry& entry, const AuditNames& names);
QString auditPlaceText(const std::string& replica, const AuditNames& names); // "Ward 5 · PC 2"
QString auditSentence(const AuditBreak& broken, const AuditNames& names);

} // namespace preceptor::ui
