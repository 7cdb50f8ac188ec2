// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attached_move.h"

#include "core/base/storage_failure.h"
#include "core/sealed/sealed_file.h"

namespace preceptor {

AttachedMove::AttachedMove(const std::filesystem::path& file, const Key& before, const Key& after)
    : m_file(file), m_before(before), m_old(file, before), m_new(file, after) {}

AttachedMove::~AttachedMove() {
    if (!m_finished && unchanged()) m_new.dropWhatIsIn(m_old);
}

// What was refused at the very end may have been done.
bool AttachedMove::unchanged() const {
    try {
        if (!isSealedFile(m_file)) return !m_before;
        const auto seal = sealAt(m_file);
        return m_before && seal && seal->key == m_before;
    } catch (const std::exception&) {
        return false;
    }
}

Status AttachedMove::prepare(const KeepGoing& going) {
    m_old.settle();
    return m_new.takeAllOf(m_old, going);
}

void AttachedMove::finish() {
    m_finished = true;
    m_old.dropWhatIsIn(m_new);
}

} // namespace preceptor
