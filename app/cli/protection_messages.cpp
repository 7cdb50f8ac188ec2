// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/protection_messages.h"

namespace preceptor::cli {

std::string protectionSentenceOf(const Error& error) {
    const auto arg = [&](std::size_t i) { return i < error.args.size() ? error.args[i] : std::string(); };
    switch (error.code) {
    case ErrorCode::FileNeedsPassphrase:
        return arg(0) + " is protected. Name a file whose first line is the passphrase of somebody who may open it, or "
                        "the recovery key: --passphrase-file.";
    case ErrorCode::FileWrongPassphrase:
        return "This passphrase does not open " + arg(0) +
               ". Nothing was changed. Look at it again, or ask a coordinator of the file whether you may still open "
               "it.";
    case ErrorCode::FileProtected: return arg(0) + " is protected already. Nothing was changed.";
    case ErrorCode::FileNotProtected: return arg(0) + " is not protected. Nothing was changed.";
    case ErrorCode::PassphraseWeak:
        if (arg(0) == "taken") return "This passphrase opens the file already. Nothing was changed. Take another one.";
        return arg(0) == "short"
                   ? "The passphrase is too short. Nothing was changed. Take at least " + arg(1) + " characters."
                   : "The passphrase is easy to guess. Nothing was changed. Take a few words that do not belong "
                     "together.";
    case ErrorCode::HolderNotAllowed:
        if (arg(1) == "trust")
            return "Only a coordinator of " + arg(0) +
                   " may approve another key or change whether a PC is trusted. Nothing was changed. Ask one of them "
                   "to compare the number and approve it.";
        if (arg(1) == "retire")
            return "Only a coordinator of " + arg(0) +
                   " may decide that a site is not waited for any more. Nothing was changed. Ask one of them.";
        return "Only a coordinator of " + arg(0) + " may change who opens it. Nothing was changed.";
    case ErrorCode::HolderName:
        if (arg(0) == "empty") return "Whoever opens the file needs a name. Nothing was changed. Give one.";
        return arg(0) == "long" ? "The name of this person is too long. Nothing was changed. Take a shorter one."
                                : "The name of this person holds signs that cannot be seen. Nothing was changed. Type "
                                  "it again by hand.";
    case ErrorCode::HoldersFull:
        return "No more than " + arg(0) +
               " people, the recovery key among them, can open a file. Nothing was changed. Remove somebody first.";
    case ErrorCode::LastCoordinator:
        return arg(1) + " is the last coordinator of " + arg(0) + " and stays. Nothing was changed. Add another first.";
    default: return arg(0) + " could not be opened. Nothing was changed.";
    }
}

} // namespace preceptor::cli
