// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/brief_clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>

#include <chrono>

namespace preceptor::ui {

namespace {

QByteArray hashOfCopied(const QString& text) {
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

BriefClipboard::BriefClipboard(QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::minutes(kMinutes));
    connect(&m_timer, &QTimer::timeout, this, &BriefClipboard::takeOff);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &BriefClipboard::takeOff);
}

void BriefClipboard::copy(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    m_hash = hashOfCopied(text);
    m_timer.start();
}

void BriefClipboard::takeOff() {
    m_timer.stop();
    if (m_hash.isEmpty()) return;
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (hashOfCopied(clipboard->text()) == m_hash) clipboard->clear();
    m_hash.clear();
}

} // namespace preceptor::ui
