// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a programme file while calls are written down or fail: one step after the other, each of which is
// acknowledged or refused, plain and protected.
#pragma once

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace preceptor::test {

// A step said no, by an error that is no StorageFailure.
struct Refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Life {
public:
    virtual ~Life() = default;
    virtual std::string name() const = 0;
    // What is there before, in order and closed.
    virtual void prepare(const std::filesystem::path& folder) = 0;
    virtual int steps() const = 0;
    // Each is a promise of its own: when it returns, what it did is kept; when it throws, nothing of it is.
    virtual void step(const std::filesystem::path& folder, int number) = 0;
    // Gives everything back, as at the end of a sitting.
    virtual void close() = 0;
    // All that the file in this folder holds, opened as the next sitting would; a word of what is wrong otherwise.
    std::string content(const std::filesystem::path& folder);

protected:
    virtual std::string read(const std::filesystem::path& folder) = 0;
};

enum class Kind { Plain, Protected };

// Statements, the transaction door with an import and a backup, a merge, a migration; then what only protected files
// do.
std::vector<std::unique_ptr<Life>> allLives();

} // namespace preceptor::test
