// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/encoding_field.h"

#include "ui/support/form.h"
#include "ui/text/encoding_words.h"
#include "ui/widgets/code_combo.h"

namespace preceptor::ui {

namespace {

constexpr const char* kEncodingField = "encoding";

} // namespace

void EncodingField::add(Form& form, const HowRead& read, std::function<void(Encoding)> chosen) {
    if (!read.encoding) return;
    CodeCombo* combo = form.choice(kEncodingField);
    QObject::connect(combo, &CodeCombo::codeChanged, combo, [combo, now = *read.encoding, chosen = std::move(chosen)] {
        const auto other = encodingByName(combo->code());
        combo->setCode(std::string(encodingName(now)));
        if (other && *other != now) chosen(*other);
    });
}

void EncodingField::retranslate(Form& form, const HowRead& read) {
    if (!read.encoding) return;
    CodeCombo::Choices choices;
    for (const Encoding encoding : allEncodings())
        choices.emplace_back(std::string(encodingName(encoding)), EncodingWords::encoding(encoding));
    form.setCaption(kEncodingField, EncodingWords::caption());
    form.combo(kEncodingField)->setChoices(choices);
    form.combo(kEncodingField)->setCode(std::string(encodingName(*read.encoding)));
}

} // namespace preceptor::ui
