// SPDX-License-Identifier: GPL-3.0-or-later
// Values with words in them that wait in a callback, for a title to be asked again or a button to be pressed: here they
// can be put away while the file is locked, where a copy in the callback itself could not. They live as long as the
// callback.
#pragma once

#include "ui/widgets/holds_text.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace preceptor::ui {

class KeptTexts final : public QObject, public HoldsText {
public:
    using QObject::QObject;

    template <class Value>
    std::shared_ptr<const Value> keep(Value value) {
        auto kept = std::make_shared<Value>(std::move(value));
        std::erase_if(m_kept, [](const auto& each) { return each.value.expired(); });
        m_kept.push_back({kept, [one = kept.get()](TextVisitor& visitor) { everyText(visitor, *one); }});
        return kept;
    }
    void eachText(TextVisitor& visitor) override {
        for (const Kept& each : m_kept)
            if (const auto alive = each.value.lock()) each.visit(visitor);
    }

private:
    struct Kept {
        std::weak_ptr<void> value;
        std::function<void(TextVisitor&)> visit;
    };
    std::vector<Kept> m_kept;
};

} // namespace preceptor::ui
