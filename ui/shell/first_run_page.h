// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the screen while no programme file is open: three choices, the recent files and the language, each
// language in its own words. Also says why a file could not be opened, with the way out.
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace preceptor::ui {

class Button;
class Label;
class WrappedCheck;

class FirstRunPage final : public QWidget {
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget* parent = nullptr);
    void setDemoOffered(bool offered);
    void setRecentFiles(const QStringList& paths);
    // `readOnlyPath`: a file that somebody else has open; offers to read it.
    void setNotice(const QString& sentence, const QString& readOnlyPath = {});
    // `backupPath`: a backup that may become a file of its own.
    void setBackupNotice(const QString& sentence, const QString& backupPath);
    // Whether the new programme is to be protected by a passphrase.
    bool protectionWanted() const;
    void setProtectionWanted(bool wanted);
    void setBackOffered(bool offered);     // a programme is open and waits
    void setBusy(const QString& sentence); // empty: not busy any more

Q_SIGNALS:
    void demoChosen();
    void newChosen();
    void openChosen();
    void recentChosen(const QString& path);
    void readOnlyChosen(const QString& path);
    void copyChosen(const QString& backup);
    void backChosen();
    void languageChosen(const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void evenOutChoices();
    QWidget* buildNotice();
    QWidget* buildLanguages();
    QWidget* choice(Button* press, Label* words, QWidget* below = nullptr);

    Label* m_title;
    Label* m_intro;
    Button* m_demo;
    Button* m_new;
    Button* m_open;
    Label* m_demoWords;
    Label* m_newWords;
    Label* m_openWords;
    WrappedCheck* m_protect;
    Label* m_recentTitle;
    QVBoxLayout* m_recent;
    QWidget* m_notice;
    Label* m_noticeWords;
    Button* m_readOnly;
    QString m_readOnlyPath;
    Button* m_copy;
    QString m_backupPath;
    Button* m_back;
};

} // namespace preceptor::ui
