#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a protected file with PyNaCl (Debian: python3-nacl), from the description in core/sealed alone: a second opinion.

read_sealed.py FILE PASSPHRASE KINDS DIGEST HOLDER...: the passphrase opens the key, the records are of these kinds in
this order ("SECE"), the pages have this BLAKE2b-256, and these may open the file, as role:name. Exit code 77 without
PyNaCl: not run.
"""
import hashlib
import struct
import sys

try:
    from nacl import bindings as na
    from nacl.exceptions import CryptoError
except ImportError:
    sys.exit(77)

PAGE, AREA, SLOT, NAME = 4096, 8192, 257, 97
ROLES = {1: "coordinator", 2: "editor", 3: "viewer", 4: "recovery"}


def blake(data, size, key=b""):
    return hashlib.blake2b(data, digest_size=size, key=key).digest()


def subkey(key, number):
    return hashlib.blake2b(b"", digest_size=32, key=key, salt=struct.pack("<QQ", number, 0), person=b"PCPTSEAL" + bytes(8)).digest()


def slots_of(area):
    count = area[8]
    for i in range(count):
        s = area[9 + i * SLOT: 9 + (i + 1) * SLOT]
        ops, kib = struct.unpack_from("<II", s, 17)
        yield {"id": s[:16], "role": s[16], "ops": ops, "kib": kib, "salt": s[25:41], "nonce": s[41:65],
               "locked": s[65:145], "box": s[145:177], "sealed": s[177:257]}


def open_slot(slot, passphrase, locks):
    if slot["role"] == 4:
        passphrase = bytes(c for c in passphrase.upper() if chr(c).isalnum())
    asked = (passphrase, slot["salt"], slot["ops"], slot["kib"])
    if asked not in locks:
        locks[asked] = na.crypto_pwhash_alg(32, passphrase, slot["salt"], slot["ops"], slot["kib"] * 1024,
                                            na.crypto_pwhash_ALG_ARGON2ID13)
    lock = locks[asked]
    try:
        secrets = na.crypto_secretbox_open(slot["locked"], slot["nonce"], lock)
    except CryptoError:
        return None
    return na.crypto_box_seal_open(slot["sealed"], slot["box"], secrets[:32])


def names_of(area, key):
    count = area[8]
    at = 9 + count * SLOT
    nonce, size = area[at:at + 24], 16 + count * NAME
    plain = na.crypto_secretbox_open(area[at + 24:at + 24 + size], nonce, subkey(key, 4))
    for i in range(count):
        entry = plain[i * NAME:(i + 1) * NAME]
        yield entry[1:1 + entry[0]].decode()


def best_area(data, file_id):
    whole = []
    for at in (PAGE, PAGE + AREA):
        area = data[at:at + AREA]
        if blake(area[:-16], 16) == area[-16:]:
            whole.append((struct.unpack_from("<Q", area)[0], area))
    assert whole, "no key area is whole"
    return max(whole)[1]


def replay(data, file_id, key):
    at, seq, before, pages, kinds = PAGE + 2 * AREA, 0, bytes(16), [], ""
    while at < len(data):
        header, proof = data[at:at + 37], data[at + 37:at + 53]
        assert blake(file_id + header, 16, subkey(key, 2)) == proof, "header %d" % (seq + 1)
        length, number, nonce, kind = struct.unpack("<IQ24sB", header)
        seq += 1
        assert number == seq and (53 + length + 16) % PAGE == 0
        sealed = data[at + 53:at + 53 + length + 16]
        body = na.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, file_id + struct.pack("<Q", seq) + before, nonce, subkey(key, 1))
        count, changed = struct.unpack_from("<II", body, 1)
        assert body[0] == kind
        pages = (pages + [bytes(PAGE)] * count)[:count]
        for i in range(changed):
            entry = body[9 + i * (PAGE + 4):]
            pages[struct.unpack_from("<I", entry)[0] - 1] = entry[4:4 + PAGE]
        assert not any(body[9 + changed * (PAGE + 4):]), "filling"
        kinds, before, at = kinds + chr(kind), sealed[-16:], at + 53 + length + 16
    return pages, kinds


def main():
    path, passphrase, kinds, digest, *holders = sys.argv[1:]
    data = open(path, "rb").read()
    assert data[:8] == b"PCPTLOG1" and not any(data[24:PAGE])
    file_id = data[8:24]
    area = best_area(data, file_id)
    slots = list(slots_of(area))
    locks = {}  # slots of one salt cost one derivation
    key = next(k for k in (open_slot(s, passphrase.encode(), locks) for s in slots) if k)
    assert blake(file_id + area[:-48], 32, subkey(key, 3)) == area[-48:-16], "area"
    found = ["%s:%s" % (ROLES[s["role"]], n) for s, n in zip(slots, names_of(area, key))]
    assert found == holders, found
    pages, met = replay(data, file_id, key)
    assert met == kinds, met
    assert pages[0].startswith(b"SQLite format 3\0")
    got = blake(struct.pack("<I", len(pages)) + b"".join(pages), 32).hex()
    assert got == digest, got
    print("read alike:", len(pages), "pages,", met, len(locks), "derivations")


main()
