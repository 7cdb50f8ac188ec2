// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before a file is attached: what it is called, and of a case that somebody has looked it through.
#pragma once

#include "core/services/attachment_service.h"
#include "ui/support/drawer_form.h"

namespace preceptor::ui {

class AttachmentForm final : public DrawerForm {
    Q_OBJECT
public:
    AttachmentForm(AttachmentDraft draft, const QString& path, QWidget* parent = nullptr);
    AttachmentDraft draft() const;

protected:
    void retranslate() override;

private:
    AttachmentDraft m_draft;
    QString m_file; // its name
};

} // namespace preceptor::ui
