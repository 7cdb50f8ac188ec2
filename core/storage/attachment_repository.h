// SPDX-License-Identifier: GPL-3.0-or-later
// What is attached to conferences and cases. The bytes are not here, see attached_files.h.
#pragma once

#include "core/model/attachment.h"
#include "core/storage/write.h"

#include <optional>
#include <vector>

namespace preceptor {

class AttachmentRepository {
public:
    explicit AttachmentRepository(Database& db) : m_db(db) {}

    AttachmentId insert(Write& write, const Attachment& attachment);
    std::optional<Attachment> find(AttachmentId id);
    std::vector<Attachment> ofSession(SessionId session); // oldest first
    std::vector<Attachment> ofCase(CaseId id);
    std::vector<Attachment> list();
    // Of entries that are not deleted, each once.
    std::vector<std::string> hashes();
    // Does any entry name it, a deleted one too?
    bool isNamed(const std::string& sha256);

    // Its bytes were put beside this file. This file's own knowledge, outside exchange and undo.
    void noteHere(const std::string& sha256);
    bool wasHere(const std::string& sha256);

private:
    Database& m_db;
};

} // namespace preceptor
