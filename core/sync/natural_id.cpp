// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/natural_id.h"

#include <array>
#include <cstring>
#include <sodium.h>
#include <string>

namespace preceptor {

namespace {

constexpr NaturalKey kNaturalKeys[] = {
    {"participation", {"programme_id", "institution_id"}},
    {"person_distinct", {"person_a_id", "person_b_id"}},
    {"trainer_profile", {"person_id"}},
    {"enrolment", {"person_id", "cohort_id"}},
    {"module_progress", {"enrolment_id", "module_id"}},
    {"score", {"assessment_id", "enrolment_id", "attempt"}},
    {"item_mark", {"assessment_item_id", "enrolment_id", "attempt"}},
    {"sign_off", {"enrolment_id", "role"}},
    {"event_role", {"event_id", "person_id", "role"}},
    {"invitation", {"event_id", "institution_id"}},
    {"course_prerequisite", {"course_id", "required_course_id"}},
    {"practice_review", {"enrolment_id", "months_after"}},
    {"epa", {"framework", "code"}},
    {"credit_scheme", {"code"}},
    {"series_skip", {"series_id", "skip_on"}},
    {"series_member", {"series_id", "person_id"}},
    {"attendance", {"session_id", "person_id", "role"}},
    {"platform_row", {"session_id", "row_key"}},
    {"name_alias", {"programme_id", "name_key"}},
    {"platform_fact", {"enrolment_id", "fact_key"}},
    {"case_mark", {"case_id", "kind", "code"}},
    {"learning_point_module", {"learning_point_id", "module_id"}},
    {"learning_point_competency", {"learning_point_id", "epa_id"}},
    {"deid_override", {"case_id", "field", "kind"}},
    {"conference_override", {"session_id", "field", "kind"}},
    {"event_override", {"event_id", "field", "kind"}},
    {"import_file", {"kind", "sha256"}},
    {"import_mapping", {"kind", "fingerprint"}},
};

void appendInteger(std::string& out, std::uint64_t value) {
    std::array<char, 8> bytes{};
    for (unsigned i = 0; i < 8; ++i) bytes[i] = static_cast<char>(value >> (8 * i));
    out.append(bytes.data(), bytes.size());
}

} // namespace

std::span<const NaturalKey> naturalKeys() { return kNaturalKeys; }

std::int64_t naturalId(std::string_view table, std::span<const Cell> key) {
    std::string bytes;
    bytes.reserve(64); // enough for nearly all
    bytes.append(table);
    bytes.push_back('\0');
    for (const Cell& part : key) {
        const bool text = part.type() == Cell::Type::Text;
        bytes.push_back(text ? 't' : 'i');
        appendInteger(bytes, text ? part.text().size() : static_cast<std::uint64_t>(part.integer()));
        if (text) bytes.append(part.text());
    }
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                       nullptr, 0);
    std::uint64_t id = 0;
    for (int i = 0; i < 8; ++i) id |= std::uint64_t{hash[static_cast<std::size_t>(i)]} << (8 * i);
    return static_cast<std::int64_t>(id & 0x7FFF'FFFF'FFFF'FFFFULL);
}

} // namespace preceptor
