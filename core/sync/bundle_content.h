// SPDX-License-Identifier: GPL-3.0-or-later
// What a bundle says, as blocks of bytes: a manifest first, then transactions, siblings and rows, then attached files
// if they were asked for, and a count of all at the end. Dots and clocks are in the sender's own numbers of replicas;
// masks in its own order of columns. A column of a row is sent if its dot is above what the receiver is taken to have,
// so no mask says it twice.
#pragma once

#include "core/base/result.h"
#include "core/base/value.h"
#include "core/sync/row_clock.h"

#include <deque>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

struct BundleReplica {
    std::string uuid; // 16 bytes
    std::uint64_t have = 0;
    std::uint64_t from = 0; // the bundle holds from + 1 ... have
    std::string site;
    std::string label;
};

struct BundleTable {
    std::string name;
    std::vector<std::string> columns; // at most 64
};

struct BundleManifest {
    std::int64_t schema = 0;
    std::int64_t oldestReader = 0;
    std::uint32_t sender = 0; // place in replicas
    std::vector<BundleReplica> replicas;
    std::vector<BundleTable> tables;
};

// The replica of a dot is its place in the manifest.
struct BundleTx {
    Dot dot;
    std::int64_t hybrid = 0;
    std::int64_t at = 0;
    std::string operatorName;
    std::string action;
};

// A value that lost or waits. With the dot of the column itself: what was written, where a rule shows something else.
struct BundleSibling {
    std::uint32_t table = 0;
    std::int64_t row = 0;
    std::uint32_t column = 0;
    Dot dot;
    Value value;
};

struct BundleCounts {
    std::uint64_t transactions = 0;
    std::uint64_t siblings = 0;
    std::uint64_t rows = 0;
    std::uint64_t files = 0; // not written where there are none: such a bundle is one of the time before files
    bool operator==(const BundleCounts&) const = default;
};

// An attached file whole; one a block. Its bytes are the block's.
struct BundleFile {
    std::string sha256; // lower-case hex
    std::string_view bytes;
};

// Rows of one table, decoded. Texts borrow the block's bytes, or those spelled out here.
struct RowBlock {
    std::uint32_t table = 0;
    std::vector<std::int64_t> ids;        // ascending
    std::vector<ClockGroup> groups;       // the clocks of all rows in turn
    std::vector<std::size_t> clockStarts; // where each begins among them, and where the last ends
    std::vector<ColumnMask> sent;
    std::vector<Cell> values;        // row by row, the sent columns in order
    std::deque<std::string> spelled; // texts that the block has in fewer bytes

    ClockView clock(std::size_t row) const {
        return ClockView(groups).subspan(clockStarts[row], clockStarts[row + 1] - clockStarts[row]);
    }
};

// KeyedRows: rows whose ids follow from a key in their columns (natural_id.h), so that the ids, which do not compress,
// need not be there.
enum class BlockKind : unsigned char {
    Manifest = 'M',
    Transactions = 'T',
    Siblings = 'S',
    Rows = 'R',
    KeyedRows = 'K',
    File = 'F',
    End = 'E'
};

// In place of a column's types: all are texts of hexadecimal digits, an even number each, and are sent as the bytes
// they stand for; their lengths are those of the texts.
constexpr std::string_view kHexadecimalTexts = "\4";

constexpr std::size_t kMostRowsOfBlock = 8192;
constexpr std::size_t kMostBytesOfBlock = 64U << 20;
// A bundle with files says that programs of an earlier schema cannot read it.
constexpr std::int64_t kFilesSchema = 6;

// What of a row is above `from` (by the place of the replica).
ColumnMask columnsAbove(ClockView clock, std::span<const std::uint64_t> from, std::size_t columns);

// Each gives a whole block, its kind included.
std::string encodeManifest(const BundleManifest& manifest);
std::string encodeTransactions(std::span<const BundleTx> transactions);
std::string encodeSiblings(std::span<const BundleSibling> siblings);
std::string encodeFile(const std::string& sha256, std::string_view bytes);
std::string encodeEnd(const BundleCounts& counts);

// Nothing for a block that is not of this kind or does not hold together.
std::optional<BlockKind> kindOf(std::string_view block);
std::optional<BundleManifest> decodeManifest(std::string_view block);
std::optional<std::vector<BundleTx>> decodeTransactions(std::string_view block);
std::optional<std::vector<BundleSibling>> decodeSiblings(std::string_view block);
std::optional<RowBlock> decodeRows(std::string_view block, const BundleManifest& manifest,
                                   std::span<const std::uint64_t> from);
std::optional<BundleFile> decodeFile(std::string_view block); // its hash is not proved
std::optional<BundleCounts> decodeEnd(std::string_view block);

// Blocks on a stream of bytes: their length, then they.
class BlockReader {
public:
    // The next bytes, at most as many as asked; empty at the end.
    using Source = std::function<Result<std::string_view>(std::size_t)>;
    explicit BlockReader(Source source) : m_source(std::move(source)) {}
    // Empty at the end of the stream; BundleBroken when it ends within a block.
    Result<std::string_view> next(); // valid until the next call

private:
    Result<std::string_view> take(std::size_t bytes);
    Source m_source;
    std::string m_block;
};

// What stands before a block of so many bytes in the stream.
std::string frameHead(std::size_t bytes);
std::string framed(std::string_view block);

} // namespace preceptor
