// SPDX-License-Identifier: GPL-3.0-or-later
// The encodings of text files, and what could not be read, in words.
#pragma once

#include "core/services/import_service.h"

#include <QCoreApplication>
#include <QString>

namespace preceptor::ui {

class EncodingWords {
    Q_DECLARE_TR_FUNCTIONS(EncodingWords)
public:
    static QString caption();
    static QString encoding(Encoding encoding);
    static QString unreadable(const HowRead& read); // empty if everything was read
};

} // namespace preceptor::ui
