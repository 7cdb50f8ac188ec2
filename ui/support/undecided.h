// SPDX-License-Identifier: GPL-3.0-or-later
// Records in which values of two PCs wait for a decision are marked where they are listed, and lead to it where they
// are open.
#pragma once

#include "ui/support/page.h"
#include "ui/widgets/button.h"

#include <QSet>

#include <optional>
#include <string_view>

namespace preceptor::ui {

// Of the rows of a table; empty if they cannot be read.
QSet<qint64> undecidedOf(const PageContext& context, std::string_view table);
// "to decide": after what a list says of such a record.
QString undecidedWord();

// Beside the title of an open record; hidden while nothing waits there.
class UndecidedButton final : public Button {
    Q_OBJECT
public:
    explicit UndecidedButton(const PageContext& context, QWidget* parent = nullptr);
    void showFor(std::string_view table, std::int64_t row);
    void retranslate();

private:
    PageContext m_context;
    Destination m_decision;
};

} // namespace preceptor::ui
