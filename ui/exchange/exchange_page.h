// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange between PCs by files: write one, look into one and take it up, decide conflicts, and see who has what.
#pragma once

#include "core/services/exchange_service.h"
#include "ui/exchange/sender_card.h"
#include "ui/support/page.h"

class QStackedWidget;

namespace preceptor::ui {

class BundlePreview;
class ConflictsView;
class ExchangeHome;
class ExchangeWorker;
class OutcomeView;

class ExchangePage final : public Page {
    Q_OBJECT
public:
    explicit ExchangePage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void reload(const ChangeSet* changes) override;
    void retranslate() override;
    bool handle(PageCommand command) override; // New: write a file
    // Views: "file" (text = path), "take", "write", "conflicts".
    void open(const Destination& destination) override;

    void openFile(const QString& path);

private:
    void connectHome();
    void connectPreview();
    void showView(QWidget* view);
    void chooseFile();
    void write();
    void writeTo(const QString& path, const BundleRequest& request);
    void exchangeFolder(const BundleRequest& request);
    void look();
    void showPreview(const Result<MergeReport>& report);
    SenderCard::State senderState(const MergeReport& report) const;
    void trustSender();
    void distrustSender();
    void take();
    std::int64_t openConflicts() const;

    QStackedWidget* m_stack;
    ExchangeHome* m_home;
    BundlePreview* m_preview;
    OutcomeView* m_outcome;
    ConflictsView* m_conflicts;
    ExchangeWorker* m_worker;
    std::filesystem::path m_path; // of the bundle looked at
    BundleKeys m_keys;
};

} // namespace preceptor::ui
