// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/incoming_files.h"

#include "core/base/atomic_file.h"
#include "core/model/attachment.h"

namespace preceptor {

IncomingFiles::~IncomingFiles() {
    for (const std::string& sha256 : m_written) m_files->drop(sha256);
}

Status IncomingFiles::take(const BundleFile& file) {
    if (file.bytes.size() > kMostBytesOfAttachment || sha256Hex(file.bytes) != file.sha256)
        return fail(ErrorCode::BundleBroken);
    if (!m_files) return success();
    const auto written = m_files->keep(file.sha256, file.bytes);
    if (!written) return written.error();
    if (*written) m_written.push_back(file.sha256);
    return success();
}

} // namespace preceptor
