// SPDX-License-Identifier: GPL-3.0-or-later
// How a list was last narrowed and put in order on this computer. Nothing of the programme's data is kept: codes only,
// and a code that is not there any more is forgotten.
#pragma once

#include <QString>

namespace preceptor::ui {

class ListMemory {
public:
    virtual ~ListMemory() = default;
    virtual QString remembered(const QString& key) const = 0;
    virtual void remember(const QString& key, const QString& value) = 0;
};

} // namespace preceptor::ui
