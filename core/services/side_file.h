// SPDX-License-Identifier: GPL-3.0-or-later
// An open file once more, for reading on a worker thread through services of its own. It never keeps the workspace from
// writing: when that has to wait, reading ends and begins again.
#pragma once

#include "core/base/keep_going.h"
#include "core/base/result.h"

#include <functional>
#include <memory>

namespace preceptor {

class Database;
class UnitOfWork;
class Workspace;

class SideFile {
public:
    // Null in memory, where there is one connection only.
    static std::unique_ptr<SideFile> beside(Workspace& workspace);
    SideFile(const SideFile&) = delete;
    SideFile& operator=(const SideFile&) = delete;
    ~SideFile();

    // What services are made of: TodayService(file.unit()).
    UnitOfWork& unit() { return *m_unit; }
    // Everything `read` asks is of one state of the data; it is called again when it had to give way to a writer.
    // Cancelled when `going` says so.
    Status readOneState(const KeepGoing& going, const std::function<void()>& read);

private:
    explicit SideFile(UnitOfWork& other);
    std::unique_ptr<Database> m_db;
    std::unique_ptr<UnitOfWork> m_unit;
};

} // namespace preceptor
