// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/exchange_pc.h"

#include "core/services/bundle_outbox.h"
#include "core/services/check_service.h"
#include "core/services/exchange_service.h"
#include "core/services/people_service.h"
#include "core/services/person_search.h"
#include "core/storage/exchange_repository.h"
#include "core/storage/unit_of_work.h"
#include "core/sync/site_keys.h"
#include "tests/support/catch.h"
#include "ui/widgets/work_cover.h"

#include <QElapsedTimer>
#include <QPushButton>

namespace preceptor::test {

namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMillis = 60'000;

// As if the fingerprint had been compared by phone.
void trust(Workspace& file, Workspace& other) {
    const PublicKeys keys = publicKeysOf(siteKeysOf(other.unit()).value());
    const Timestamp now = file.clock().now();
    ExchangeRepository exchange(file.unit().db());
    exchange.keepContact({keys.sign, keys.box, other.exchange().own()->site, "PC 1", ContactState::New, now, {}, {}});
    exchange.decide(keys.sign, ContactState::Trusted, now, "Li Na");
}

// All there is, locked with keys: the derivation of a passphrase would cost a second on either side.
void carryAll(ExchangePc& from, ExchangePc& to, const std::string& name) {
    BundleRequest request;
    request.everything = true;
    request.toKnownSites = true;
    const auto written = from.workspace().exchange().write(from.file(name), request);
    REQUIRE(written);
    REQUIRE(to.workspace().exchange().take(written->path, {}));
}

} // namespace

ExchangePc::ExchangePc(const fs::path& folder, const fs::path& original, const std::string& site, const Clock& clock)
    : m_folder(folder) {
    fs::create_directories(folder);
    fs::copy_file(original, folder / "ours.preceptor");
    auto opened = Workspace::open(folder / "ours.preceptor", OpenAs::Editor, clock,
                                  {.operatorName = site + " nurse", .stateFolder = folder / "state"});
    REQUIRE(opened);
    m_workspace = std::move(opened).value();
    if (!site.empty()) REQUIRE(m_workspace->exchange().nameOwn(site, "PC 1"));
}

ui::ExchangePage* ExchangePc::showPage() {
    m_notifier = std::make_unique<ui::WorkspaceNotifier>(*m_workspace);
    m_page = std::make_unique<ui::ExchangePage>(ui::PageContext{*m_workspace, runner, files, navigator});
    QObject::connect(m_notifier.get(), &ui::WorkspaceNotifier::changed, m_page.get(),
                     [this](const ChangeSet& changes) { runner.whenFree([this, changes] { m_page->hear(changes); }); });
    m_page->resize(1154, 641);
    m_page->show();
    settle();
    return m_page.get();
}

void ExchangePc::settle() {
    QElapsedTimer patience;
    patience.start();
    const auto busy = [this] { return m_page && m_page->window()->findChild<ui::WorkCover*>(); };
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 10);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (busy() && patience.elapsed() < kPatienceMillis);
    REQUIRE_FALSE(busy());
    QApplication::processEvents();
}

void ExchangePc::press(const char* button) {
    INFO(button);
    auto* found = find<QPushButton>(button);
    REQUIRE(found);
    found->click();
    settle();
}

fs::path ExchangePc::write(const std::string& name, bool everything) {
    const auto written = m_workspace->exchange().write(
        file(name), {.site = {}, .everything = everything, .passphrase = "plum blossom", .toKnownSites = false});
    REQUIRE(written);
    return written->path;
}

void ExchangePc::take(const fs::path& bundle) {
    const auto report = m_workspace->exchange().take(bundle, {.passphrase = "plum blossom", .trustSender = true});
    REQUIRE(report);
}

Person ExchangePc::person(const std::string& name) {
    const auto found = m_workspace->personSearch().find({.text = name}, 1);
    REQUIRE(found.size() == 1);
    auto person = m_workspace->people().find(found.front());
    REQUIRE(person);
    return *person;
}

void ExchangePc::rename(const std::string& from, const std::string& to) {
    const Person before = person(from);
    PersonDraft draft;
    draft.values = before;
    draft.values.nativeName = to;
    REQUIRE(m_workspace->people().editPerson(before.id, draft));
}

void ExchangePc::setPhone(const std::string& name, const std::string& phone) {
    const Person before = person(name);
    PersonDraft draft;
    draft.values = before;
    draft.values.phone = phone;
    REQUIRE(m_workspace->people().editPerson(before.id, draft));
}

void ExchangePc::erase(const std::string& name) {
    REQUIRE(m_workspace->people().deletePeople(std::vector{person(name).id}));
}

std::string ExchangePc::phone(const std::string& name) { return person(name).phone; }
std::string ExchangePc::digest() { return m_workspace->checks().digest(); }

TwoWards::TwoWards() : original(folder / "original.preceptor") {
    {
        auto made = Workspace::create(original, clock, {.operatorName = "Coordinator", .stateFolder = {}});
        REQUIRE(made);
        for (const char* name : {"王秀英", "李强"}) {
            PersonDraft draft;
            draft.values.nativeName = name;
            REQUIRE((*made)->people().addPerson(draft));
        }
    }
    five = std::make_unique<ExchangePc>(folder / "five", original, "Ward 5", clock);
    six = std::make_unique<ExchangePc>(folder / "six", original, "Ward 6", clock);
}

void TwoWards::meet() {
    trust(five->workspace(), six->workspace());
    trust(six->workspace(), five->workspace());
    carryAll(*five, *six, "hello-five.preceptor-bundle");
    carryAll(*six, *five, "hello-six.preceptor-bundle");
}

} // namespace preceptor::test
