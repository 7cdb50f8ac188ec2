// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attached_text.h"

#include "core/model/attachment.h"
#include "core/tabular/office_text.h"
#include "core/text/decode.h"

namespace preceptor {

AttachedText textOfAttached(std::string_view mediaType, std::string_view bytes) {
    if (isPlainText(mediaType)) return {decode(std::string(bytes)).utf8, LookedThrough::Whole};
    if (!isOfficeZip(mediaType)) return {};
    auto read = readOfficeText(bytes, std::string(mediaType));
    if (!read) return {};
    return {std::move(read->text), read->others ? LookedThrough::Words : LookedThrough::Whole};
}

} // namespace preceptor
