# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run, packaging/test and packaging/fuzz share. Sourced with the project's top folder as working directory.

say() { printf '%s\n' "$*"; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else die "this needs root: $*"; fi
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# need_packages KIND...: installs what packaging/packages lists for these kinds and is missing.
need_packages() {
    local kind name missing=()
    while read -r kind name; do
        case " $* " in *" $kind "*) is_installed "$name" || missing+=("$name") ;; esac
    done < <(grep -v '^#' packaging/packages)
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null || die "please install: ${missing[*]}"
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    as_root apt-get -qq update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "${missing[@]}" >/dev/null
}

# quietly LOG COMMAND...: says nothing if all goes well; else shows the end of the log and gives its exit code.
quietly() {
    local log=$1 code=0
    shift
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 || code=$?
    [ "$code" -eq 0 ] || { tail -n 40 "$log" >&2; printf 'error: %s failed (%s), see %s\n' "$1" "$code" "$log" >&2; }
    return "$code"
}
