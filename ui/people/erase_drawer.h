// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before a person is erased for good, the one thing that cannot be undone: what goes, what stays, and until when
// backups still hold it.
#pragma once

#include "core/model/erasure.h"
#include "ui/widgets/holds_text.h"
#include "ui/widgets/side_drawer.h"

#include <QStringList>

namespace preceptor::ui {

class Button;

class EraseDrawer final : public SideDrawer, public HoldsText {
    Q_OBJECT
public:
    explicit EraseDrawer(QWidget* over);
    void ask(const ErasureExtent& extent);
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_extent); }

Q_SIGNALS:
    void eraseAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QStringList goes() const;
    QStringList stays() const;
    void build();

    ErasureExtent m_extent;
    Button* m_cancel = nullptr;
};

} // namespace preceptor::ui
