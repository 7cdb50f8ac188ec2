// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/zip_archive.h"

#include <array>
#include <zip.h>

namespace preceptor {

namespace {

struct FileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

} // namespace

void ZipArchive::Closer::operator()(zip* archive) const { zip_discard(archive); }

Result<ZipArchive> ZipArchive::open(std::string_view bytes, const std::string& name, const ZipLimits& limits) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (archive == nullptr && source != nullptr) zip_source_free(source);
    zip_error_fini(&error);
    if (archive == nullptr) return fail(ErrorCode::FileDamaged, {name});
    ZipArchive result;
    result.m_archive.reset(archive);
    result.m_name = name;
    result.m_limits = limits;
    return result;
}

bool ZipArchive::has(const std::string& part) const {
    return zip_name_locate(m_archive.get(), part.c_str(), ZIP_FL_NOCASE) >= 0;
}

std::vector<std::string> ZipArchive::parts() const {
    std::vector<std::string> names;
    const auto count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        if (const char* name = zip_get_name(m_archive.get(), static_cast<zip_uint64_t>(i), 0); name != nullptr)
            names.emplace_back(name);
    return names;
}

Status ZipArchive::read(const std::string& part, const std::function<bool(std::string_view)>& take) const {
    const auto index = zip_name_locate(m_archive.get(), part.c_str(), ZIP_FL_NOCASE);
    if (index < 0) return fail(ErrorCode::NotFound, {part});
    zip_stat_t info;
    zip_stat_init(&info);
    const auto place = static_cast<zip_uint64_t>(index);
    if (zip_stat_index(m_archive.get(), place, 0, &info) != 0) return fail(ErrorCode::FileDamaged, {m_name});
    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(m_archive.get(), place, 0));
    if (!file) return fail(ErrorCode::FileDamaged, {m_name});
    std::array<char, std::size_t{1} << 16U> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by read
    std::uint64_t total = 0;
    for (;;) {
        const auto n = zip_fread(file.get(), buffer.data(), buffer.size());
        if (n < 0) return fail(ErrorCode::FileDamaged, {m_name});
        if (n == 0) return success();
        total += static_cast<std::uint64_t>(n);
        const bool tooDense = total > m_limits.ratioFrom && total / (info.comp_size + 1) > m_limits.ratio;
        if (total > m_limits.partBytes || tooDense)
            return fail(ErrorCode::FileTooLarge, {m_name, std::to_string(m_limits.partBytes >> 20U)});
        if (!take({buffer.data(), static_cast<std::size_t>(n)})) return success();
    }
}

Result<std::string> ZipArchive::readAll(const std::string& part) const {
    std::string all;
    const Status done = read(part, [&](std::string_view piece) {
        all.append(piece);
        return true;
    });
    if (!done) return done.error();
    return all;
}

} // namespace preceptor
