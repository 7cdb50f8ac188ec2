// SPDX-License-Identifier: GPL-3.0-or-later
// Every command, one function and one file each; main.cpp calls them all.
#pragma once

#include "app/cli/session.h"

namespace preceptor::cli {

// For options that mean nothing without a text.
inline std::string notEmpty(const std::string& text) { return text.empty() ? "must not be empty" : ""; }

void addInit(CLI::App& app, Session& session);
void addDemo(CLI::App& app, Session& session);
void addImport(CLI::App& app, Session& session);
void addList(CLI::App& app, Session& session);
void addRecord(CLI::App& app, Session& session);
void addReport(CLI::App& app, Session& session);
void addCheck(CLI::App& app, Session& session);
void addAudit(CLI::App& app, Session& session);
void addBackup(CLI::App& app, Session& session);
void addRestore(CLI::App& app, Session& session);
void addDigest(CLI::App& app, Session& session);
void addExportBundle(CLI::App& app, Session& session);
void addMerge(CLI::App& app, Session& session);
void addConflicts(CLI::App& app, Session& session);
void addSites(CLI::App& app, Session& session);
void addCertificates(CLI::App& app, Session& session);
void addCompact(CLI::App& app, Session& session);
void addErase(CLI::App& app, Session& session);
void addExchangeFolder(CLI::App& app, Session& session);
void addFiles(CLI::App& app, Session& session);
void addScan(CLI::App& app, Session& session);
void addDeny(CLI::App& app, Session& session);
void addProtect(CLI::App& app, Session& session);
void addUnprotect(CLI::App& app, Session& session);
void addSlots(CLI::App& app, Session& session);

} // namespace preceptor::cli
