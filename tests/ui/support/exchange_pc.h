// SPDX-License-Identifier: GPL-3.0-or-later
// PCs that share a programme by copies of one file, each with an account of its own, and the exchange page on one of
// them.
#pragma once

#include "core/model/person.h"
#include "core/services/workspace.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/page_harness.h"
#include "ui/exchange/exchange_page.h"

#include <memory>
#include <string>

namespace preceptor::test {

// One PC: its folder holds the file, the keys of the account and what is written.
class ExchangePc {
public:
    ExchangePc(const std::filesystem::path& folder, const std::filesystem::path& original, const std::string& site,
               const Clock& clock);

    Workspace& workspace() { return *m_workspace; }
    std::filesystem::path file(const std::string& name) const { return m_folder / name; }
    ui::ExchangePage* page() { return m_page.get(); }
    ui::ExchangePage* showPage();
    template <class Widget>
    Widget* find(const char* name) {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    void press(const char* button); // and waits for the work it starts
    void settle();

    std::filesystem::path write(const std::string& name,
                                bool everything = true); // by the service, passphrase "plum blossom"
    void take(const std::filesystem::path& bundle);
    void rename(const std::string& from, const std::string& to);
    void setPhone(const std::string& person, const std::string& phone);
    void erase(const std::string& person);
    std::string phone(const std::string& person);
    Person person(const std::string& name);
    std::string digest();

    RecordingNotices notices;
    RecordingNavigator navigator;
    ui::ScriptedFileChooser files;
    ui::ActionRunner runner{notices};

private:
    std::filesystem::path m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ui::WorkspaceNotifier> m_notifier;
    std::unique_ptr<ui::ExchangePage> m_page;
};

// Two wards with the same programme of two people, "王秀英" and "李强".
struct TwoWards {
    TempDir folder;
    FixedClock clock{Date::of(2026, 11, 24)};
    std::filesystem::path original;
    std::unique_ptr<ExchangePc> five;
    std::unique_ptr<ExchangePc> six;
    TwoWards();
    // Both have taken up a file of the other, so that they know and trust each other.
    void meet();
};

} // namespace preceptor::test
