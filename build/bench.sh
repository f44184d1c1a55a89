#!/usr/bin/env bash
# Prints how fast Isomer is beside its peers, in one run on this machine; servers are private and gone afterwards.
# usage: build/bench.sh [--orders 2000000] [--rounds 3]
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
source build/servers.sh

export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# The peers: psql and mariadb come with the servers, these are packages of their own.
peers=()
command -v pgloader >/dev/null || peers+=(pgloader)
command -v mydumper >/dev/null || peers+=(mydumper)
command -v mariadb >/dev/null || peers+=(mariadb-client)
if [ ${#peers[@]} -gt 0 ] && ! packages_install "${peers[@]}"; then
    servers_say "peers that are missing here: ${peers[*]}; install them (the names are those of the packages on Debian and Ubuntu)"
    exit 1
fi

trap servers_stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
servers_start || exit 1
# As docs/migrator.md has a migrator published for its night: compiled ahead, since its peers are native programs too.
dotnet publish tests/Isomer.Benchmarks -c Release --use-current-runtime --self-contained -p:PublishReadyToRun=true \
    -p:PublishReadyToRunComposite=true -v quiet -o artifacts/bench || exit 1
artifacts/bench/Isomer.Benchmarks "$@"
