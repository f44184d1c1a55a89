#!/usr/bin/env bash
# Prints how fast Isomer is beside its peers, in one run on this machine; servers are private and gone afterwards.
# usage: build/bench.sh [--orders 2000000] [--rounds 3]
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
source build/servers.sh

export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# The peers: psql comes with the server, pgloader is a package of its own.
if ! command -v pgloader >/dev/null; then
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        servers_say "pgloader is the peer of SQLite → PostgreSQL; install it (Debian and Ubuntu: the package pgloader)"
        exit 1
    fi
    servers_say "installing the package pgloader"
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends pgloader; } >&2 || exit 1
fi

trap servers_stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
servers_start || exit 1
# As docs/migrator.md has a migrator published for its night: compiled ahead, since its peers are native programs too.
dotnet publish tests/Isomer.Benchmarks -c Release --use-current-runtime --self-contained -p:PublishReadyToRun=true \
    -p:PublishReadyToRunComposite=true -v quiet -o artifacts/bench || exit 1
artifacts/bench/Isomer.Benchmarks "$@"
