// SPDX-License-Identifier: GPL-3.0-or-later
// What core says in codes, as whole sentences: what happened, what was kept, what to do next.
#pragma once

#include "core/base/error.h"
#include "core/base/storage_failure.h"

#include <QString>

namespace preceptor::ui {

QString sentence(const Error& error);
QString sentence(const FieldIssue& issue);
QString sentence(const StorageFailure& failure);

} // namespace preceptor::ui
