#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second reader of exchange files, written from core/sync/bundle_layout.h alone, on libsodium and libzstd.
Usage: read_bundle.py FILE PASSPHRASE [CONTENT-HASH [ROW...]]    exit code 0 if every check holds; prints the content
hash and, from format 2 on, the table and id of each row, which must be ROW..., "table:id", if any are given.
With files=N for the rows its blocks are looked through: from the manifest to the end, N attached files in between."""
import ctypes
import hashlib
import pathlib
import sys

sodium = ctypes.CDLL("libsodium.so.23")
zstd = ctypes.CDLL("libzstd.so.1")
zstd.ZSTD_createDCtx.restype = ctypes.c_void_p
zstd.ZSTD_decompressStream.restype = zstd.ZSTD_DCtx_loadDictionary.restype = ctypes.c_size_t
u64, size_t = ctypes.c_ulonglong, ctypes.c_size_t


class Buffer(ctypes.Structure):
    _fields_ = [("at", ctypes.c_void_p), ("size", size_t), ("pos", size_t)]


class Fields:
    def __init__(self, data):
        self.rest = data

    def bytes(self, n):
        assert len(self.rest) >= n, "cut short"
        field, self.rest = self.rest[:n], self.rest[n:]
        return field

    def number(self, n):
        return int.from_bytes(self.bytes(n), "little")


def read_header(header):
    """The sender's signing key and the passphrase slot."""
    f = Fields(header)
    f.bytes(16)
    sign, _box, _created = f.bytes(32), f.bytes(32), f.number(8)
    for _ in ("site", "label", "cover"):
        f.bytes(f.number(2))
    assert f.number(1) == 1, "no passphrase"
    slot = f.number(4), f.number(4), f.bytes(16), f.bytes(24), f.bytes(48)
    for _ in range(f.number(1)):
        f.bytes(32 + 80)
    assert not f.rest, "header goes on"
    return sign, slot


def unlock(slot, passphrase):
    ops, kib, salt, nonce, sealed = slot
    lock, key = ctypes.create_string_buffer(32), ctypes.create_string_buffer(32)
    assert sodium.crypto_pwhash(lock, u64(32), passphrase, u64(len(passphrase)), salt, u64(ops), size_t(kib * 1024), 2) == 0
    assert sodium.crypto_secretbox_open_easy(key, sealed, u64(len(sealed)), nonce, lock) == 0, "wrong passphrase"
    return key


def decrypt(stream, key, bound):
    state = ctypes.create_string_buffer(sodium.crypto_secretstream_xchacha20poly1305_statebytes())
    f = Fields(stream)
    assert sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, f.bytes(24), key) == 0
    plain = b""
    while f.rest:
        sealed = f.bytes(min(len(f.rest), 65536 + 17))
        out, tag = ctypes.create_string_buffer(len(sealed) - 17), ctypes.c_ubyte()
        assert sodium.crypto_secretstream_xchacha20poly1305_pull(
            state, out, None, ctypes.byref(tag), sealed, u64(len(sealed)), bound, u64(len(bound))) == 0, "altered"
        assert tag.value == (0 if f.rest else 3), "end in the wrong place"
        plain, bound = plain + out.raw, b""
    return plain


def words():
    """The text that frames of format 3 are packed after."""
    out = b""
    for line in (pathlib.Path(__file__).parents[3] / "core/sync/packing_words.txt").read_text().splitlines():
        if not line.startswith("#"):
            first, *others = [bytes([len(word)]) + word.encode() for word in line.split(" ")]
            out += first + (bytes([len(others)]) if others else b"") + b"".join(others)
    return out


def unpack(packed, before):
    context = ctypes.c_void_p(zstd.ZSTD_createDCtx())
    assert not zstd.ZSTD_isError(size_t(zstd.ZSTD_DCtx_loadDictionary(context, before, size_t(len(before)))))
    source, room = ctypes.create_string_buffer(packed, len(packed)), ctypes.create_string_buffer(1 << 17)
    given = Buffer(ctypes.addressof(source), len(packed), 0)
    plain = b""
    while True:
        taken = Buffer(ctypes.addressof(room), len(room), 0)
        left = zstd.ZSTD_decompressStream(context, ctypes.byref(taken), ctypes.byref(given))
        assert not zstd.ZSTD_isError(size_t(left)), "not compressed as it should be"
        plain += room.raw[:taken.pos]
        if given.pos == given.size and taken.pos < taken.size:
            assert left == 0, "compressed bytes are cut short"
            return plain


class Wire(Fields):
    def varint(self):
        value = shift = 0
        while True:
            byte = self.number(1)
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
            shift += 7

    def signed(self):
        bits = self.varint()
        return bits >> 1 ^ -(bits & 1)

    def text(self):
        return self.bytes(self.varint())


def read_manifest(w):
    """How far the receiver is taken to have each replica; name and number of columns of each table."""
    w.signed(), w.signed(), w.varint()
    above = []
    for _ in range(w.varint()):
        w.bytes(16), w.varint()
        above.append(w.varint())
        w.text(), w.text()
    return above, [(w.text(), len([w.text() for _ in range(w.varint())])) for _ in range(w.varint())]


def read_clocks(w, rows):
    """The groups of each row: replica, number of the write, mask of columns."""
    dots, tx = [], 0
    for _ in range(w.varint()):
        replica = w.varint()
        tx += w.signed()
        dots.append((replica, tx))
    counts, places, masks, at = Wire(w.text()), Wire(w.text()), Wire(w.text()), 0
    clocks = []
    for _ in range(rows):
        clock = []
        for i in range(counts.varint()):
            at += places.signed()
            clock.append((*dots[at], masks.varint() if i else 0))
        clocks.append(clock)
    return clocks


def sent_columns(clock, above, columns):
    named = sum(mask for _, _, mask in clock[1:])  # no column is in two groups
    covered = [(replica, tx, mask or ~named) for replica, tx, mask in clock]
    return [c for c in range(columns)
            if any(mask >> c & 1 and tx > above[replica] for replica, tx, mask in covered)]


def read_column(w):
    """A function that gives the next value."""
    if w.varint() == 0:
        return None
    types, integers, _reals, lengths, texts = w.text(), Wire(w.text()), w.text(), Wire(w.text()), Wire(w.text())
    if types == b"\x04":
        types, texts = b"\x03", Wire(texts.rest.hex().encode())
    state = {"at": 0, "before": 0, "plain": integers.rest and integers.number(1) == 0}

    def value():
        kind = types[state["at"]]
        state["at"] += len(types) > 1
        assert kind in (0, 1, 3), "a type that this reader does not know"
        if kind == 1:
            n = integers.signed()
            state["before"] = n = n if state["plain"] else state["before"] + n
            return n
        return texts.bytes(lengths.varint()) if kind == 3 else None
    return value


def natural_id(table, key):
    data = table + b"\0"
    for part in key:
        data += b"i" + part.to_bytes(8, "little") if isinstance(part, int) else \
            b"t" + len(part).to_bytes(8, "little") + part
    return int.from_bytes(hashlib.blake2b(data, digest_size=16).digest()[:8], "little") & (1 << 63) - 1


def read_rows(w, kind, above, tables):
    name, columns = tables[w.varint()]
    key = [w.varint() for _ in range(w.varint())] if kind == b"K" else []
    ids = [0] * w.varint()
    if not key:
        for i in range(len(ids)):
            ids[i] = (ids[i - 1] if i else 0) + w.signed()
    clocks = read_clocks(w, len(ids))
    assert key or w.varint() == 0
    readers = [read_column(w) for _ in range(columns)]
    for i, clock in enumerate(clocks):
        row = {column: readers[column]() for column in sent_columns(clock, above, columns)}
        if key:
            ids[i] = natural_id(name, [row[column] for column in key])
    assert not w.rest and ids == sorted(set(ids)), "rows in no order"
    return [f"{name.decode()}:{i}" for i in ids]


def rows_of(payload):
    w, rows, above, tables = Wire(payload), [], [], []
    while w.rest:
        block = Wire(w.text())
        kind = block.bytes(1)
        if kind == b"M":
            above, tables = read_manifest(block)
        elif kind in (b"R", b"K"):
            rows += read_rows(block, kind, above, tables)
    return rows


def look_through(payload, files):
    """Blocks: M, then T, S, R and K, then F (hash and bytes of one attached file), then E with their counts."""
    f, kinds, last = Wire(payload), "", b""
    while f.rest:
        last = f.text()
        kinds += chr(last[0])
        if last[:1] == b"F":
            assert hashlib.sha256(last[33:]).digest() == last[1:33], "an attached file is another"
    assert kinds[0] == "M" and kinds[-1] == "E" and kinds.count("M") == kinds.count("E") == 1, kinds
    assert set(kinds[1:-1]) <= set("TSRKF") and kinds[:-1].rstrip("F").count("F") == 0, kinds
    counts = Wire(last[1:])
    numbers = []
    while counts.rest:
        numbers.append(counts.varint())
    assert len(numbers) == (4 if files else 3) and kinds.count("F") == files == (numbers + [0])[3], "files"


def main(path, passphrase, expected=None, *expected_rows):
    assert sodium.sodium_init() >= 0
    with open(path, "rb") as file:
        data = file.read()
    f = Fields(data)
    assert f.bytes(8) == b"PCPTBNDL", "not a bundle"
    form = f.number(1)
    assert form in (1, 2, 3), "not a bundle of format 1, 2 or 3"
    sign, slot = read_header(f.bytes(f.number(4)))
    before = data[:len(data) - len(f.rest)]
    assert f.bytes(16) == hashlib.blake2b(before, digest_size=16).digest(), "damaged header"
    prologue = data[:len(data) - len(f.rest)]
    stream, trailer = f.rest[:-80], Fields(f.rest[-80:])
    length, signature = trailer.number(8), trailer.bytes(64)
    assert trailer.rest == b"PCPTEND1", "cut short"
    payload = unpack(decrypt(stream, unlock(slot, passphrase), prologue), words() if form > 2 else b"")
    assert len(payload) == length, "wrong length"
    name = hashlib.blake2b(prologue + payload + length.to_bytes(8, "little"), digest_size=32)
    message = b"Preceptor exchange file 1" + name.digest()
    assert sodium.crypto_sign_verify_detached(signature, message, u64(len(message)), sign) == 0, "not the sender's"
    assert expected in (None, name.hexdigest()), "another content hash"
    if expected_rows and expected_rows[0].startswith("files="):
        look_through(payload, int(expected_rows[0][6:]))
        expected_rows = ()
    print(name.hexdigest())
    rows = rows_of(payload) if form > 1 else []
    assert not expected_rows or rows == list(expected_rows), rows
    print(*rows, sep="\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2].encode(), *sys.argv[3:])
