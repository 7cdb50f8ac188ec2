// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/protection_messages.h"

#include "ui/text/convert.h"

#include <QCoreApplication>

namespace preceptor::ui {

namespace {

class ProtectionWords {
    Q_DECLARE_TR_FUNCTIONS(ProtectionMessages)
public:
    explicit ProtectionWords(const Error& error) : m_error(error) {}
    QString of() const;

private:
    QString arg(std::size_t i) const { return i < m_error.args.size() ? toQt(m_error.args[i]) : QString(); }

    const Error& m_error;
};

QString ProtectionWords::of() const {
    switch (m_error.code) {
    case ErrorCode::FileNeedsPassphrase:
        return tr("%1 is protected. Enter the passphrase of one of those who may open it, or the recovery key.")
            .arg(arg(0));
    case ErrorCode::FileWrongPassphrase:
        return tr("This passphrase does not open %1. Nothing has been changed. Type it again, or ask a coordinator of "
                  "the file whether you may still open it.")
            .arg(arg(0));
    case ErrorCode::FileProtected: return tr("%1 is protected already. Nothing has been changed.").arg(arg(0));
    case ErrorCode::FileNotProtected: return tr("%1 is not protected. Nothing has been changed.").arg(arg(0));
    case ErrorCode::PassphraseWeak:
        if (arg(0) == QLatin1String("taken"))
            return tr("This passphrase opens the file already. Nothing has been changed. Take another one.");
        return arg(0) == QLatin1String("short")
                   ? tr("This passphrase is too short. Nothing has been changed. Take at least %1 characters; a few "
                        "words are easy to remember.")
                         .arg(arg(1))
                   : tr("This passphrase is easy to guess. Nothing has been changed. Take a few words that do not "
                        "belong together.");
    case ErrorCode::HolderNotAllowed:
        if (arg(1) == QLatin1String("trust"))
            return tr("Only a coordinator of %1 may approve another key or change whether a PC is trusted. Nothing has "
                      "been changed. Ask one of them.")
                .arg(arg(0));
        if (arg(1) == QLatin1String("retire"))
            return tr("Only a coordinator of %1 may decide that a site is not waited for any more. Nothing has been "
                      "changed. Ask one of them.")
                .arg(arg(0));
        return tr("Only a coordinator of %1 may change who opens it. Nothing has been changed. Ask one of them.")
            .arg(arg(0));
    case ErrorCode::HolderName:
        if (arg(0) == QLatin1String("empty"))
            return tr("Whoever opens the file needs a name. Nothing has been changed. Give one.");
        return arg(0) == QLatin1String("long")
                   ? tr("This name is too long. Nothing has been changed. A shorter one is enough to know the person "
                        "by.")
                   : tr("This name holds signs that cannot be seen. Nothing has been changed. Type it again by hand.");
    case ErrorCode::HoldersFull:
        return tr("No more than %1 people, the recovery key among them, can open a file. Nothing has been changed. "
                  "Remove somebody first.")
            .arg(arg(0));
    case ErrorCode::LastCoordinator:
        return tr("%1 is the last coordinator of the file and stays. Nothing has been changed. Add another coordinator "
                  "first.")
            .arg(arg(1));
    default: return tr("%1 could not be opened. Nothing has been changed.").arg(arg(0));
    }
}

} // namespace

QString protectionSentence(const Error& error) { return ProtectionWords(error).of(); }

} // namespace preceptor::ui
