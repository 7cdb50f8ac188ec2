#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a sealed attached file with PyNaCl (Debian: python3-nacl), from the description in core/sealed alone.

read_attached.py FILE KEY SHA256 NAME: the file's key is KEY (hex), and what is in it has this SHA-256 and lies under
this name. Exit code 77 without PyNaCl: not run.
"""
import hashlib
import struct
import sys

try:
    from nacl import bindings as na
except ImportError:
    sys.exit(77)

CHUNK = 65536


def subkey(key, number):
    return hashlib.blake2b(b"", digest_size=32, key=key, salt=struct.pack("<QQ", number, 0), person=b"PCPTSEAL" + bytes(8)).digest()


def main():
    path, key, sha256, name = sys.argv[1:]
    key, data = bytes.fromhex(key), open(path, "rb").read()
    assert hashlib.blake2b(sha256.encode(), digest_size=32, key=subkey(key, 7)).hexdigest() + ".sealed" == name
    assert data[:8] == b"PCPTFIL1"
    state = na.crypto_secretstream_xchacha20poly1305_state()
    na.crypto_secretstream_xchacha20poly1305_init_pull(state, data[8:32], subkey(key, 6))
    head, tag = na.crypto_secretstream_xchacha20poly1305_pull(state, data[32:89], data[:8])
    assert tag == na.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
    size = struct.unpack_from("<Q", head, 32)[0]
    assert head[:32].hex() == sha256
    content, rest = b"", data[89:]
    while rest:
        chunk, tag = na.crypto_secretstream_xchacha20poly1305_pull(state, rest[:CHUNK + 17], None)
        content, rest = content + chunk, rest[CHUNK + 17:]
        assert (tag == na.crypto_secretstream_xchacha20poly1305_TAG_FINAL) == (not rest)
    assert len(content) == max(1, -(-size // CHUNK)) * CHUNK and not any(content[size:])
    assert hashlib.sha256(content[:size]).hexdigest() == sha256
    print("read alike:", size, "bytes")


main()
