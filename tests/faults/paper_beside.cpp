// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/paper_beside.h"

#include "core/base/atomic_file.h"
#include "core/sealed/sealed_attachment.h"
#include "core/storage/attached_files.h"
#include "core/storage/attachment_repository.h"
#include "core/storage/store.h"
#include "tests/faults/fault_lives.h"

namespace preceptor::test {

namespace {

const std::string& paper() {
    static const std::string kPaper = "%PDF-1.7 " + std::string(70'000, 'x');
    return kPaper;
}

} // namespace

void attachPaper(Store& store) {
    const std::string sha256 = sha256Hex(paper());
    if (!AttachedFiles(store.db()).keep(sha256, paper())) throw Refused("a paper");
    AttachmentRepository(store.db()).noteHere(sha256);
}

std::string paperOf(const std::filesystem::path& file, const std::optional<Unlocked>& key) {
    const auto read = AttachedFiles(file, key ? key->key : nullptr).read(sha256Hex(paper()), {});
    return read && *read == paper() ? "paper " : "no paper ";
}

bool readableBeside(const std::filesystem::path& file) {
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(attachmentFolderOf(file), error))
        if (!entry.path().filename().string().ends_with(kAttachedEnding)) return true;
    return false;
}

} // namespace preceptor::test
