// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchange_messages.h"

namespace preceptor::cli {

std::string exchangeSentenceOf(const Error& error) {
    const auto arg = [&](std::size_t i) { return i < error.args.size() ? error.args[i] : std::string(); };
    const std::string sender = arg(0).empty() ? "a PC without a name" : arg(0);
    switch (error.code) {
    case ErrorCode::BundleNotOne:
        return arg(0) + " is not an exchange file (*.preceptor-bundle). Nothing of it was taken up.";
    case ErrorCode::BundleNewer:
        return arg(0) +
               " was made by a newer Preceptor. Nothing of it was taken up. Update this one, then read it again.";
    case ErrorCode::BundleCutShort:
        return arg(0) + " is not complete. Nothing of it was taken up. Copy it again from where it came from.";
    case ErrorCode::BundleTampered:
        return arg(0) +
               " was damaged or altered on its way. Nothing of it was taken up. Copy it again, or ask the sender for "
               "a new one.";
    case ErrorCode::BundleNotForUs:
        return arg(0) + " is locked for other sites. Nothing of it was taken up. Ask the sender for one that this site "
                        "may open.";
    case ErrorCode::BundleWrongPassphrase:
        return "This passphrase does not open " + arg(0) + ". Nothing of it was taken up. Check it with the sender.";
    case ErrorCode::BundleNeedsPassphrase:
        return arg(0) + " is locked with a passphrase. Nothing of it was taken up. Ask the sender for it.";
    case ErrorCode::BundleNeedsLock:
        return "An exchange file must be locked. Nothing was written. Give a passphrase or a site that may open it.";
    case ErrorCode::BundleTooLarge:
        return arg(0) + " holds more than the " + arg(1) +
               " MB an exchange file may have. Nothing of it was taken up. Exchange more often.";
    case ErrorCode::BundleGap:
        return "An earlier exchange file of " + sender + " is missing (changes " + arg(1) + " to " + arg(2) +
               "). Nothing of it was taken up. Read that one first.";
    case ErrorCode::BundleClash:
        if (arg(1) == "theirs")
            return "A PC was put back to an earlier state and has written since, and the file of " + sender +
                   " holds its other way. Nothing of it was taken up. Let it take up a file with everything from here "
                   "first (--all); after that its own can be taken up.";
        return "This file and the one of " + sender +
               " have gone different ways since a PC was put back to an earlier state. Nothing of it was taken up. Ask "
               "for a file with everything (--all): then both ways are kept.";
    case ErrorCode::BundleUnrelated:
        return arg(0) + " has nothing in common with this programme. Nothing of it was taken up. Open the programme it "
                        "belongs to (a new PC begins with a copy of its file); only if the two shall become one, read "
                        "it with --unrelated.";
    case ErrorCode::BundleUnknownKey:
        return "This is the first exchange file from " + sender +
               ". Nothing of it was taken up. Call them and compare this number with theirs: " + arg(1) + ".";
    case ErrorCode::BundleKeyChanged:
        return sender + " signs with another key than before (" + arg(1) +
               "). Nothing of it was taken up. Call them; if their number is the same, a coordinator approves it by "
               "reading the file again with --approve and that number. The number of before does not count any more "
               "then: "
               "where two PCs "
               "have one name, give one of them another (sites --pc)." +
               (error.args.size() > 2 ? " The number that was given, " + arg(2) + ", is another." : "");
    case ErrorCode::BundleBroken:
        return arg(0) +
               " arrived unaltered, but its content does not fit together. Nothing of it was taken up. Ask the "
               "sender for a new one.";
    case ErrorCode::SiteKeysDamaged:
        return arg(0) + " holds the keys for exchange and is damaged. It was left as it is. Put it back from a backup.";
    case ErrorCode::SiteKeysMissing:
        return "This PC has no keys for exchange yet. Nothing was changed. Make an exchange file here once; that makes "
               "them.";
    default: return arg(0) + " could not be read. Nothing of it was taken up.";
    }
}

} // namespace preceptor::cli
