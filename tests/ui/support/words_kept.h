// SPDX-License-Identifier: GPL-3.0-or-later
// Every word that the widgets, actions and models below `root` have, in sight or not, and what those keep in members of
// their own, in the order of the objects.
#pragma once

#include <QStringList>

class QWidget;

namespace preceptor::test {

QStringList wordsKept(const QWidget* root);

} // namespace preceptor::test
