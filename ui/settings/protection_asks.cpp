// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before a change of who may open the file, and the change itself.
#include "core/services/workspace.h"
#include "ui/settings/holder_forms.h"
#include "ui/settings/holder_table_model.h"
#include "ui/settings/protect_form.h"
#include "ui/settings/protection_view.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/widgets/table_view.h"

namespace preceptor::ui {

void ProtectionView::askAdd() {
    auto* form = new AddHolderForm;
    openDrawer(form, [] { return tr("Add a person"); });
    connect(form, &HolderForm::submitted, this, [this, form] {
        const NewHolder holder = form->take();
        work(
            tr("The passphrase is being added…"),
            [holder, clock = &m_context.workspace.clock()](const auto& file, const auto& by,
                                                           const KeepGoing&) -> Result<ProtectionDone> {
                if (const Status added = addHolder(file, *by, holder, *clock); !added) return added.error();
                return ProtectionDone{by};
            },
            tr("%1 can open the file now. Tell the passphrase to this person only.").arg(toQt(holder.name)));
    });
}

void ProtectionView::askChange() {
    const QString forgetful = renewable();
    auto* form = new ChangePassphraseForm([this, forgetful] {
        return ChangePassphraseForm::Words{forgetful.isEmpty() ? tr("Passphrase until now") : tr("Recovery key"),
                                           changeWords()};
    });
    openDrawer(form, [this] { return changeWords(); });
    connect(form, &HolderForm::submitted, this, [this, form, forgetful] {
        const auto before = std::make_shared<const SecretText>(form->takeBefore());
        const auto fresh = std::make_shared<const SecretText>(form->takeNew());
        work(
            tr("The passphrase is being changed…"),
            [before, fresh, clock = &m_context.workspace.clock()](const auto& file, const auto& by,
                                                                  const KeepGoing&) -> Result<ProtectionDone> {
                if (const Status changed = changePassphrase(file, before->text(), fresh->text(), *clock); !changed)
                    return changed.error();
                return ProtectionDone{by};
            },
            forgetful.isEmpty()
                ? tr("The new passphrase opens the file; the one before does not any more.")
                : tr("%1 opens the file with the new passphrase. The recovery key stays what it is.").arg(forgetful));
    });
}

void ProtectionView::askRemove() {
    const int row = m_table->currentRow();
    if (row < 0) return;
    const Holder gone = m_model->holder(row);
    const QString shown = m_model->data(m_model->index(row, 0)).toString();
    auto* form = new ConfirmForm("removeHolder", [shown] {
        return ConfirmForm::Words{
            tr("%1 will not open the file any more: it gets a new key, and the others keep their passphrases. Copies "
               "and backups made before stay readable to %1.")
                .arg(shown),
            tr("Remove %1").arg(shown)};
    });
    openDrawer(form, [] { return tr("Remove a person"); });
    connect(form, &HolderForm::submitted, this, [this, gone, shown] {
        work(
            tr("The file gets a new key…"),
            [gone, clock = &m_context.workspace.clock()](const auto& file, const auto& by,
                                                         const KeepGoing&) -> Result<ProtectionDone> {
                auto fresh = removeHolder(file, *by, gone.name, *clock);
                if (!fresh) return std::move(fresh).error();
                return ProtectionDone{std::move(fresh).value()};
            },
            tr("%1 does not open the file any more.").arg(shown));
    });
}

void ProtectionView::askRecovery() {
    auto* form = new ConfirmForm("renewRecovery", [] {
        return ConfirmForm::Words{tr("A new recovery key is made and shown once. The one from before, if there is one, "
                                     "opens the file no more; old copies and backups it still does."),
                                  tr("Make a new recovery key")};
    });
    openDrawer(form, [] { return tr("New recovery key"); });
    connect(form, &HolderForm::submitted, this, [this] {
        work(tr("The recovery key is being made…"),
             [clock = &m_context.workspace.clock()](const auto& file, const auto& by,
                                                    const KeepGoing&) -> Result<ProtectionDone> {
                 auto key = renewRecoveryKey(file, *by, *clock);
                 if (!key) return std::move(key).error();
                 return ProtectionDone{by, std::move(key).value()};
             },
             {});
    });
}

void ProtectionView::askUnprotect() {
    auto* form = new ConfirmForm("unprotectFile", [] {
        return ConfirmForm::Words{tr("The file becomes plain: whoever has it can read it, without any passphrase, and "
                                     "it is not locked any more. Its backups until now stay protected."),
                                  tr("Take the protection off")};
    });
    openDrawer(form, [] { return tr("Take the protection off"); });
    connect(form, &HolderForm::submitted, this, [this] {
        work(
            tr("The file becomes plain…"),
            [clock = &m_context.workspace.clock()](const auto& file, const auto& by,
                                                   const KeepGoing& going) -> Result<ProtectionDone> {
                if (const Status done = unprotectFile(file, *by, *clock, going); !done) return done.error();
                return ProtectionDone{};
            },
            tr("The file is plain again: whoever has it can read it."));
    });
}

void ProtectionView::protect() {
    const auto holder = std::make_shared<NewHolder>(m_protect->take());
    m_work->run(
        tr("The file is being protected…"), true,
        [holder, withKey = m_protect->recoveryKeyWanted(), clock = &m_context.workspace.clock()](
            const auto& file, const auto&, const KeepGoing& going) -> Result<ProtectionDone> {
            auto made = protectFile(file, *holder, withKey, *clock, going);
            if (!made) return std::move(made).error();
            return ProtectionDone{made->unlocked, made->recoveryKey, made->backupsLeft, made->otherNames};
        },
        [this](const Result<ProtectionDone>& done) {
            if (!done) return m_protect->sayProblem(sentence(done.error()));
            QString said =
                done->backupsLeft > 0
                    ? tr("The file is protected. %n damaged backups stay readable; delete them.", "", done->backupsLeft)
                    : tr("The file and its backups are protected.");
            if (done->otherNames > 0)
                said +=
                    QLatin1Char(' ') + tr("%n other names it has on this disk (hard links) stay readable; delete them.",
                                          "", done->otherNames);
            take(done, said);
        });
}

} // namespace preceptor::ui
