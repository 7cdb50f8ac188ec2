// SPDX-License-Identifier: GPL-3.0-or-later
// All words of a window while its file is locked: taken out of its widgets and models, the half filled in forms among
// them, and sealed by the key of the file. They come back where they were, for who unlocks it.
#pragma once

#include "core/services/protection.h"

#include <QPointer>

#include <string>
#include <vector>

class QWidget;

namespace preceptor::ui {

class SealedWords {
public:
    SealedWords(const std::vector<QWidget*>& roots, const Unlocked& by);
    // False, and nothing comes back: the file has another key now. Once.
    bool giveBack(const Unlocked& by);
    // Once the file is open again: what was being looked through.
    void readAnew();

private:
    struct Place {
        QPointer<QObject> object;
        int words = 0;
    };
    std::vector<Place> m_places;
    std::vector<QPointer<QObject>> m_readers;
    std::string m_sealed;
};

} // namespace preceptor::ui
