// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/exchange_messages.h"

#include "ui/text/convert.h"

#include <QCoreApplication>

namespace preceptor::ui {

namespace {

class ExchangeWords {
    Q_DECLARE_TR_FUNCTIONS(ExchangeMessages)
public:
    explicit ExchangeWords(const Error& error) : m_error(error) {}
    QString of() const;

private:
    QString arg(std::size_t i) const { return i < m_error.args.size() ? toQt(m_error.args[i]) : QString(); }

    // The sender, in sentences about one.
    QString sender() const { return arg(0).isEmpty() ? tr("a PC without a name") : arg(0); }

    const Error& m_error;
};

QString ExchangeWords::of() const {
    switch (m_error.code) {
    case ErrorCode::BundleNotOne:
        return tr("%1 is not an exchange file. Nothing has been changed. Choose a file whose name ends in "
                  ".preceptor-bundle.")
            .arg(arg(0));
    case ErrorCode::BundleNewer:
        return tr("%1 was made by a newer version of Preceptor. Nothing has been changed. Update this program, then "
                  "read the file again.")
            .arg(arg(0));
    case ErrorCode::BundleCutShort:
        return tr("%1 is not complete. Nothing has been changed. Copy it again from where it came from.").arg(arg(0));
    case ErrorCode::BundleTampered:
        return tr("%1 was damaged or altered on its way. Nothing has been changed. Copy it again, or ask the sender "
                  "for a new one.")
            .arg(arg(0));
    case ErrorCode::BundleNotForUs:
        return tr("%1 is locked for other sites and cannot be opened here. Nothing has been changed. Ask the sender "
                  "for one that this site may open.")
            .arg(arg(0));
    case ErrorCode::BundleWrongPassphrase:
        return tr("This passphrase does not open %1. Nothing has been changed. Check it with the sender and type it "
                  "again.")
            .arg(arg(0));
    case ErrorCode::BundleNeedsPassphrase:
        return tr("%1 is locked with a passphrase. Nothing has been changed. Ask the sender for the passphrase and "
                  "enter it.")
            .arg(arg(0));
    case ErrorCode::BundleNeedsLock:
        return tr("An exchange file must be locked. Nothing has been written. Give a passphrase, or choose at least "
                  "one site that may open it.");
    case ErrorCode::BundleTooLarge:
        return tr("%1 holds more than the %2 MB an exchange file may have. Nothing has been changed. Exchange more "
                  "often, so that each file carries less.")
            .arg(arg(0), arg(1));
    case ErrorCode::BundleGap:
        return tr("An earlier exchange file of %1 is missing (changes %2 to %3). Nothing has been changed. Read that "
                  "one first, or ask them to send everything.")
            .arg(sender(), arg(1), arg(2));
    case ErrorCode::BundleClash:
        return (arg(1) == QLatin1String("theirs")
                    ? tr("A PC was put back to an earlier state and has written since, and the file of %1 holds its "
                         "other way. Nothing has been changed. Let them take up a file with everything from here "
                         "first; then theirs can be taken up.")
                    : tr("This file and the one of %1 have gone different ways since a PC was put back to an earlier "
                         "state. Nothing has been changed. Ask them for a file with everything; then both are kept."))
            .arg(sender());
    case ErrorCode::BundleUnrelated:
        return tr("%1 has nothing in common with the programme that is open. Nothing has been changed. Open the "
                  "programme it belongs to, then read it again.")
            .arg(arg(0));
    case ErrorCode::BundleUnknownKey:
        return tr("This is the first exchange file from %1. Nothing has been changed yet. Call them and compare this "
                  "number with theirs: %2.")
            .arg(sender(), arg(1));
    case ErrorCode::BundleKeyChanged:
        return tr("%1 signs with another key than before (%2). Nothing has been changed. Call them; if the change is "
                  "right, a coordinator must approve it.")
            .arg(sender(), arg(1));
    case ErrorCode::BundleBroken:
        return tr("%1 arrived unaltered, but its content does not fit together. Nothing has been changed. Ask the "
                  "sender to check their file and to send a new one.")
            .arg(arg(0));
    case ErrorCode::SiteKeysDamaged:
        return tr("%1 holds the keys for exchange and is damaged. It was left as it is. Put it back from a backup, or "
                  "ask a coordinator before new keys are made.")
            .arg(arg(0));
    case ErrorCode::SiteKeysMissing:
        return tr("This PC has no keys for exchange yet. Nothing has been changed. Make an exchange file here once; "
                  "that makes the keys.");
    default: return tr("%1 could not be read. Nothing has been changed.").arg(arg(0));
    }
}

} // namespace

QString exchangeSentence(const Error& error) { return ExchangeWords(error).of(); }

QString ownClockWarning(OwnClock clock) {
    switch (clock) {
    case OwnClock::Fine: return {};
    case OwnClock::Behind:
        return ExchangeWords::tr("The clock of this PC is years behind. Nothing goes wrong by it, but set it right.");
    case OwnClock::WentBack:
        return ExchangeWords::tr(
            "The clock of this PC has gone back since the last change. Nothing goes wrong by it, but set it right.");
    case OwnClock::Ahead:
        return ExchangeWords::tr("The clock of this PC seems to be ahead. Nothing goes wrong by it, but set it right.");
    }
    return {};
}

} // namespace preceptor::ui
