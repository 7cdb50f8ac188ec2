// SPDX-License-Identifier: GPL-3.0-or-later
// Why a name of a file is not simply somebody's, in words.
#pragma once

#include "core/services/meeting_service.h"

#include <QCoreApplication>
#include <QString>

namespace preceptor::ui {

class MatchWords {
    Q_DECLARE_TR_FUNCTIONS(MatchWords)
public:
    static QString doubt(MatchDoubt doubt); // empty for None
};

} // namespace preceptor::ui
