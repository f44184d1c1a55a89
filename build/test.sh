#!/usr/bin/env bash
# Builds everything and runs every test, on servers of its own that are gone afterwards.
# usage: build/test.sh [arguments for the tests, e.g. --filter-class '*TypeMapTests']
# The last line is "N passed, N failed, N skipped". Exit code: 0 where nothing failed, 1 otherwise.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
source build/servers.sh

command -v dotnet >/dev/null || { echo "test: the .NET 10 SDK is needed: https://dotnet.microsoft.com/download" >&2; exit 1; }

# Build processes that stay would keep files open and memory taken.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

output=$(mktemp "${TMPDIR:-/tmp}/isomer-test.XXXXXX")
trap 'rm -f "$output"; servers_stop' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

servers_start || exit 1
dotnet restore Build.sln -v quiet || exit 1
dotnet build Build.sln --no-restore -v quiet || exit 1
dotnet test --solution Build.sln --no-restore --no-build "$@" 2>&1 | tee "$output"
code=${PIPESTATUS[0]}

# Once more what failed, in full: above, it stands between hundreds of skipped tests, and the end of a log is what is read.
awk '/^failed / { shown = 1 } /^(passed|skipped) |^Test run summary|\.dll \(net[0-9.]*\|/ && !/^  / { shown = 0 } shown' "$output"

# "  succeeded: 12" of the summary at the end
count() { sed -n "s/^ *$1: *\([0-9][0-9]*\).*/\1/p" "$output" | tail -n 1; }
passed=$(count succeeded) failed=$(count failed) skipped=$(count skipped)
echo "${passed:-0} passed, ${failed:-0} failed, ${skipped:-0} skipped"
[ "$code" = 0 ] && [ "${passed:-0}" -gt 0 ] && [ "${failed:-1}" = 0 ]
