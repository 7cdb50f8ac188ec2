// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_page.h"

#include "core/services/conflict_service.h"
#include "core/services/workspace.h"
#include "ui/exchange/bundle_preview.h"
#include "ui/exchange/conflicts_view.h"
#include "ui/exchange/exchange_home.h"
#include "ui/exchange/exchange_worker.h"
#include "ui/exchange/outcome_view.h"
#include "ui/exchange/own_site_bar.h"
#include "ui/exchange/take_card.h"
#include "ui/exchange/write_card.h"
#include "ui/support/file_chooser.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/messages.h"

#include <QDesktopServices>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

ExchangePage::ExchangePage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_stack(new QStackedWidget), m_home(new ExchangeHome(context)),
      m_preview(new BundlePreview(context)), m_outcome(new OutcomeView), m_conflicts(new ConflictsView(context)),
      m_worker(new ExchangeWorker(runner(), this)) {
    setObjectName(QStringLiteral("exchangePage"));
    for (QWidget* view : std::initializer_list<QWidget*>{m_home, m_preview, m_outcome, m_conflicts})
        m_stack->addWidget(view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectHome();
    connectPreview();
}

QString ExchangePage::title() const { return tr("USB exchange"); }

void ExchangePage::connectHome() {
    const auto duplicates = [this] { go({PageId::People, QStringLiteral("duplicates"), 0, {}}); };
    const auto conflicts = [this] { showView(m_conflicts); };
    const auto home = [this] { showView(m_home); };
    connect(m_home->write(), &WriteCard::writeAsked, this, &ExchangePage::write);
    connect(m_home->write(), &WriteCard::folderWanted, this,
            [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(m_home->take(), &TakeCard::chooseAsked, this, &ExchangePage::chooseFile);
    connect(m_home->take(), &TakeCard::passphraseGiven, this, [this](const QString& passphrase) {
        m_keys.passphrase = toStd(passphrase);
        look();
    });
    connect(m_home, &ExchangeHome::conflictsAsked, this, conflicts);
    connect(m_home, &ExchangeHome::duplicatesAsked, this, duplicates);
    connect(m_outcome, &OutcomeView::doneAsked, this, home);
    connect(m_outcome, &OutcomeView::conflictsAsked, this, conflicts);
    connect(m_outcome, &OutcomeView::duplicatesAsked, this, duplicates);
    connect(m_conflicts, &ConflictsView::backAsked, this, home);
}

void ExchangePage::connectPreview() {
    connect(m_preview, &BundlePreview::backAsked, this, [this] { showView(m_home); });
    connect(m_preview, &BundlePreview::takeAsked, this, &ExchangePage::take);
    connect(m_preview, &BundlePreview::trusted, this, &ExchangePage::trustSender);
    connect(m_preview, &BundlePreview::distrusted, this, &ExchangePage::distrustSender);
}

void ExchangePage::retranslate() {
    m_home->retranslate();
    m_preview->retranslate();
    m_outcome->retranslate();
    m_conflicts->retranslate();
}

void ExchangePage::reload(const ChangeSet*) {
    if (m_stack->currentWidget() == m_home) m_home->reload();
    if (m_stack->currentWidget() == m_conflicts) m_conflicts->reload();
}

void ExchangePage::showView(QWidget* view) {
    m_stack->setCurrentWidget(view);
    reload(nullptr);
    if (view == m_conflicts) m_conflicts->focusList();
    if (view == m_home) m_home->take()->showChoice();
}

bool ExchangePage::handle(PageCommand command) {
    if (command != PageCommand::New) return false;
    showView(m_home);
    m_home->write()->focusFirst();
    return true;
}

void ExchangePage::open(const Destination& destination) {
    if (destination.view == QLatin1String("file")) return openFile(destination.text);
    if (destination.view == QLatin1String("take")) return chooseFile();
    if (destination.view == QLatin1String("conflicts")) {
        showView(m_conflicts);
        if (destination.id != 0) m_conflicts->select(destination.text, destination.id);
        return;
    }
    showView(m_home);
    if (destination.view == QLatin1String("write")) m_home->write()->focusFirst();
}

void ExchangePage::write() {
    if (!m_home->own()->named()) return m_home->own()->askForName();
    if (!m_home->write()->check()) return;
    const BundleRequest request = m_home->write()->request();
    if (m_home->write()->intoFolder()) return exchangeFolder(request);
    const auto name = runner().read([&] { return workspace().exchange().suggestedName(request); });
    if (!name) return;
    const QString path = files().saveFile(this, FileKind::Bundle, toQt(*name));
    if (!path.isEmpty()) writeTo(path, request);
}

void ExchangePage::writeTo(const QString& path, const BundleRequest& request) {
    m_worker->run(
        tr("The file is being written…"),
        [&exchange = workspace().exchange(), target = toPath(path), wanted = request](KeepGoing going) mutable {
            wanted.going = std::move(going);
            return exchange.write(target, wanted);
        },
        [this](const Result<BundleWritten>& written) {
            if (!written) return runner().show(written.error());
            m_home->reload();
            m_home->write()->showWritten(*written);
        });
}

void ExchangePage::exchangeFolder(const BundleRequest& request) {
    const QString folder = files().openFile(this, FileKind::Folder);
    if (folder.isEmpty()) return;
    m_worker->run(
        tr("The folder is being exchanged…"),
        [&exchange = workspace().exchange(), target = toPath(folder), wanted = request](KeepGoing going) mutable {
            wanted.going = std::move(going);
            BundleKeys keys;
            keys.passphrase = wanted.passphrase;
            keys.going = wanted.going;
            return exchange.exchangeFolder(target, wanted, keys);
        },
        [this](const Result<FolderExchange>& exchanged) {
            if (!exchanged) return runner().show(exchanged.error());
            showView(m_outcome);
            m_outcome->showFolder(*exchanged, openConflicts());
        });
}

void ExchangePage::chooseFile() {
    const QString path = files().openFile(this, FileKind::Bundle);
    if (!path.isEmpty()) openFile(path);
}

void ExchangePage::openFile(const QString& path) {
    m_path = toPath(path);
    m_keys = {};
    look();
}

void ExchangePage::look() {
    m_worker->run(
        tr("The file is being read; nothing is changed…"),
        [&exchange = workspace().exchange(), path = m_path, keys = m_keys](KeepGoing going) mutable {
            keys.going = std::move(going);
            return exchange.preview(path, keys);
        },
        [this](const Result<MergeReport>& report) { showPreview(report); });
}

void ExchangePage::showPreview(const Result<MergeReport>& report) {
    if (report && !report->alreadyTaken) {
        m_preview->show(*report, senderState(*report));
        return showView(m_preview);
    }
    showView(m_home);
    const QString file = pathToQt(m_path.filename());
    if (report)
        return m_home->take()->say(tr("%1 was already taken up on %2. Nothing has been changed.", "file, moment")
                                       .arg(file, momentText(*report->alreadyTaken)),
                                   Tone::Info);
    const ErrorCode code = report.error().code;
    if (code == ErrorCode::BundleNeedsPassphrase || code == ErrorCode::BundleWrongPassphrase)
        return m_home->take()->askPassphrase(file, code == ErrorCode::BundleWrongPassphrase);
    m_home->take()->say(sentence(report.error()), Tone::Bad);
}

SenderCard::State ExchangePage::senderState(const MergeReport& report) const {
    if (report.contact == ContactState::Trusted) return SenderCard::State::Trusted;
    if (report.contact == ContactState::Blocked) return SenderCard::State::Blocked;
    return report.keyChanged ? SenderCard::State::KeyChanged : SenderCard::State::FirstContact;
}

void ExchangePage::trustSender() {
    const MergeReport& sender = m_preview->report();
    if (!runner().run([&] { return workspace().exchange().decide(sender, ContactState::Trusted); })) return;
    m_preview->setSender(SenderCard::State::Trusted);
}

void ExchangePage::distrustSender() {
    const MergeReport& sender = m_preview->report();
    if (!runner().run([&] { return workspace().exchange().decide(sender, ContactState::Blocked); })) return;
    showView(m_home);
    runner().say({.sentence = tr("This PC is blocked. Nothing was taken up."), .action = {}, .onAction = {}});
}

void ExchangePage::take() {
    m_worker->run(
        tr("The changes are being taken up…"),
        [&exchange = workspace().exchange(), path = m_path, keys = m_keys](KeepGoing going) mutable {
            keys.going = std::move(going);
            return exchange.take(path, keys);
        },
        [this](const Result<MergeReport>& report) {
            if (!report) return runner().show(report.error());
            showView(m_outcome);
            m_outcome->showTaken(*report, openConflicts());
        });
}

std::int64_t ExchangePage::openConflicts() const {
    return runner().read([this] { return workspace().conflicts().openCount(); }).value_or(0);
}

} // namespace preceptor::ui
