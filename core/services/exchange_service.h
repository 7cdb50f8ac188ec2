// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange with other PCs by files: write a bundle, look into one without changing anything, take one up, and know who
// has what. Everything about a bundle is verified before the first change; taking it up is one transaction.
#pragma once

#include "core/base/keep_going.h"
#include "core/base/result.h"
#include "core/model/duplicates.h"
#include "core/model/exchange.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace preceptor {

class CasePrivacy;
class UnitOfWork;

struct BundleRequest {
    std::string site;                      // for this site alone; empty = for everyone
    bool everything = false;               // otherwise what the receivers are not known to have
    std::optional<std::string> passphrase; // locks it with words
    bool toKnownSites = false;             // locks it to the keys of trusted installations (of `site` when given)
    KeepGoing going{};                     // until the file is whole; stopped, there is none
    bool withFiles = false;                // attached files too, all whose bytes are here
};

struct BundleWritten {
    std::filesystem::path path;
    std::uint64_t bytes = 0;
    std::int64_t rows = 0;
    std::int64_t changes = 0; // transactions
    bool everything = false;
    std::int64_t files = 0;   // attached ones in it
    std::int64_t emptied = 0; // texts of what was deleted that might tell who somebody is: they were taken out first
};

struct BundleKeys {
    std::optional<std::string> passphrase;
    bool trustSender = false;     // the fingerprint was compared, or the person answers for it
    bool acceptUnrelated = false; // take up a programme that has nothing in common with this file
    KeepGoing going{};            // until everything is kept at once; stopped, nothing is
    std::string approved{}; // the fingerprint that was compared for a key that replaces a trusted one; blanks aside
};

// Clocks that cannot be right. They do no harm, and a person is told.
struct ClockNews {
    std::int64_t aheadMinutes = 0; // of the sender's clock when it is a day or more ahead of ours, else 0
    bool behind = false;           // the sender's clock is before there was a program that makes such files
    OwnClock own{};                // ours; Ahead also if the bundle is a year old by it
};

// A record that one PC merged with a person whom another erased for good meanwhile: it is the same person, and a person
// has to decide on it.
struct StandsAgain {
    PersonId person;
    std::string name;
};

// What a bundle brings, or brought.
struct MergeReport {
    std::filesystem::path path;
    std::string site; // of the sender
    std::string label;
    std::string fingerprint;
    std::string signKey; // hex
    std::string boxKey;  // hex
    ContactState contact{};
    bool keyChanged = false; // not trusted, while another key is under the same site and PC
    Timestamp created;
    ClockNews clocks;
    std::optional<Timestamp> alreadyTaken;
    bool own = false; // written by this file itself, or by this account for others: there is nothing to take up
    std::optional<Error> refusal{}; // of a preview: why taking it up with these keys would be refused
    bool forked = false; // a PC was put back to an earlier state and wrote again: both of its branches are kept
    std::int64_t rows = 0;
    std::int64_t files = 0; // attached ones that travelled along
    MergeCounts total;
    std::map<std::string, MergeCounts> byTable;
    std::map<std::string, MergeCounts> bySite;
    std::vector<MergeItem> items; // at most kMostMergeItems
    bool itemsCut = false;
    std::vector<DuplicateSuspect> duplicates; // people who are suspects with somebody the bundle brings
    std::vector<std::string> erased{};        // people erased for good there, as they were called here
    std::vector<StandsAgain> standing{};      // besides somebody who is erased for good
    std::int64_t completions = 0;             // enrolments whose completion changed with the new evidence
};
constexpr std::size_t kMostMergeItems = 5000;
constexpr std::size_t kMostBytesOfSiteName = 120;

enum class FolderVerdict { Taken, NothingNew, Own, Refused };
struct FolderFile {
    std::filesystem::path path;
    FolderVerdict verdict{};
    std::optional<Error> error; // of a refused one
    MergeCounts counts;
    std::string site;
    std::int64_t files = 0; // attached ones that came along
    ClockNews clocks{};
    std::vector<StandsAgain> standing{};
    std::vector<std::string> erased{};
};
struct FolderExchange {
    std::vector<FolderFile> files; // in the order of their names
    BundleWritten written;
    // Why nothing was written, though what is listed was taken up; Cancelled: what is not listed waits in the folder.
    std::optional<Error> unwritten{};
};

class ExchangeService {
public:
    ExchangeService(UnitOfWork& unit, CasePrivacy& privacy) : m_unit(unit), m_privacy(privacy) {}

    // SiteKeysMissing when nothing is kept for this account, SiteKeysDamaged.
    Result<OwnSite> own();
    // InvalidInput: site is required, either at most kMostBytesOfSiteName; invisible characters are dropped.
    Status nameOwn(const std::string& site, const std::string& label);

    // A name that says site, PC, receiver, range and day.
    std::string suggestedName(const BundleRequest& request);
    // PassphraseWeak: whoever finds a file may try as many as they like.
    static Status mayLockWith(const std::string& passphrase);
    // CaseIdentifies while a case may tell who somebody is (what was deleted and does is emptied, unless the file may
    // only be read); NotFound for an unknown site; PassphraseWeak;
    // BundleNeedsLock without passphrase and known sites; ReadOnly for a viewer, who signs nothing; the errors of
    // writing a file; Cancelled.
    Result<BundleWritten> write(const std::filesystem::path& target, const BundleRequest& request);

    // What taking it up would do; nothing is changed. The errors of BundleReader; BundleNewer, BundleGap, BundleClash,
    // BundleUnrelated, BundleBroken, Cancelled. A bundle of an unknown sender is shown too, see `contact`.
    Result<MergeReport> preview(const std::filesystem::path& bundle, const BundleKeys& keys);
    // Backup, one transaction, receipt. Besides: BundleUnknownKey, BundleKeyChanged. A bundle that was taken up before
    // changes nothing and says when.
    Result<MergeReport> take(const std::filesystem::path& bundle, const BundleKeys& keys);
    // Takes up the bundles of the others in the folder and drops this PC's into it. An error only if nothing was taken
    // up.
    Result<FolderExchange> exchangeFolder(const std::filesystem::path& folder, const BundleRequest& request,
                                          const BundleKeys& keys);

    // In a protected file only a coordinator approves another key in the place of a trusted one, blocks or trusts a PC
    // that was decided on before, and retires a site (HolderNotAllowed). Whoever takes up files decides on a first
    // contact; in a plain file everybody decides on all.
    bool mayDecide() const;
    static bool isFirstContact(ContactState state, bool keyChanged) {
        return state == ContactState::New && !keyChanged;
    }
    // Installations met; decided here: NotFound, HolderNotAllowed.
    std::vector<Contact> contacts();
    Status decide(const std::string& contactKey, ContactState state);
    // About the sender of a bundle that was looked at: looking itself keeps nothing.
    Status decide(const MergeReport& sender, ContactState state);

    // A PC that fell silent, by what SiteRow::replicas has of it, or all of a site: nobody waits for what they have not
    // taken, until one sends a file again. NotFound if none of them is known or all are this one; HolderNotAllowed.
    Status retire(const std::vector<std::string>& replicas, bool retired = true);
    // The log of changes, folded below what everyone waited for has.
    Result<Compaction> compact();

    ExchangeOverview overview();
    std::vector<ReceiptRow> receipts(std::size_t most = 200); // newest first

private:
    Status mayDecideOn(const std::string& signKey, const std::string& site, const std::string& label);
    Error notAllowed(const char* act) const;
    bool mayEmpty(const Error& error) const;
    bool isOwnUnderAnotherLock(const std::filesystem::path& path, const Error& error);
    FolderFile takeFromFolder(const std::filesystem::path& path, const BundleKeys& keys);
    UnitOfWork& m_unit;
    CasePrivacy& m_privacy;
};

} // namespace preceptor
