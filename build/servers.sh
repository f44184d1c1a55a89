#!/usr/bin/env bash
# Private servers for tests and benchmarks: on free ports, in a temporary folder, owned by nobody's production.
#
#   source build/servers.sh; servers_start; …; servers_stop      exports the variables below, and the folder as ISOMER_SERVERS
#   eval "$(build/servers.sh start)"; …; build/servers.sh stop   the same from a terminal
#
# ISOMER_TEST_POSTGRESQL  a connection string to PostgreSQL, where databases may be created. Set beforehand, it is used as it stands.
# PostgreSQL is looked for on this machine; as root on Debian or Ubuntu it is installed where it is missing.

servers_say() { echo "servers: $*" >&2; }

# The folder of PostgreSQL's programs, newest version first; empty where there is none.
postgresql_programs() {
    local candidates=()
    command -v pg_config >/dev/null && candidates+=("$(pg_config --bindir)")
    while IFS= read -r folder; do candidates+=("$folder"); done < <(
        ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin 2>/dev/null | sort -Vr)
    for folder in "${candidates[@]}"; do
        if [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ]; then echo "$folder"; return; fi
    done
}

postgresql_install() {
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        servers_say "PostgreSQL is not on this machine, and only root on Debian or Ubuntu can have it installed from here."
        servers_say "Install PostgreSQL 15 or later, or set ISOMER_TEST_POSTGRESQL to a server where databases may be created, e.g."
        servers_say "  ISOMER_TEST_POSTGRESQL='Host=127.0.0.1;Username=postgres;Database=postgres'"
        return 1
    fi
    servers_say "installing the package postgresql"
    # Only the programs are wanted: no cluster of the system's own shall start.
    mkdir -p /etc/postgresql-common/createcluster.d
    echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.d/isomer.conf
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends postgresql; } >&2
}

# PostgreSQL refuses to run as root.
as_server_user() {
    if [ "$(id -u)" = 0 ]; then (cd / && runuser -u "$SERVER_USER" -- "$@"); else "$@"; fi
}

postgresql_start() {
    local programs port locale=C
    programs=$(postgresql_programs)
    if [ -z "$programs" ]; then
        postgresql_install || return 1
        programs=$(postgresql_programs)
        [ -n "$programs" ] || { servers_say "the package postgresql brought no initdb"; return 1; }
    fi

    SERVER_USER=$(id -un)
    if [ "$(id -u)" = 0 ]; then
        SERVER_USER=nobody
        if id postgres >/dev/null 2>&1; then SERVER_USER=postgres; fi
        chown "$SERVER_USER" "$ISOMER_SERVERS"
    fi

    if locale -a 2>/dev/null | grep -qix 'c.utf-\?8'; then locale=C.UTF-8; fi
    as_server_user "$programs/initdb" -D "$ISOMER_SERVERS/data" -U isomer -A trust -E UTF8 --locale "$locale" --no-sync >/dev/null || return 1

    # Members of this role must give a password; it is how the tests get refused.
    { echo 'host all +isomer_password all scram-sha-256'; cat "$ISOMER_SERVERS/data/pg_hba.conf"; } >"$ISOMER_SERVERS/hba" || return 1
    cat "$ISOMER_SERVERS/hba" >"$ISOMER_SERVERS/data/pg_hba.conf" || return 1

    # Nothing here outlives the run, so nothing has to reach the disk.
    cat >>"$ISOMER_SERVERS/data/postgresql.conf" <<SETTINGS
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 300
fsync = off
synchronous_commit = off
full_page_writes = off
shared_buffers = 256MB
max_wal_size = 4GB
max_locks_per_transaction = 256
log_min_messages = error
SETTINGS

    for _ in 1 2 3 4 5 6 7 8; do
        port=$((20000 + RANDOM % 12000)) # below the ports that outgoing connections take
        if as_server_user "$programs/pg_ctl" -D "$ISOMER_SERVERS/data" -l "$ISOMER_SERVERS/log" -o "-p $port" -w start >/dev/null 2>&1; then
            echo "$programs" >"$ISOMER_SERVERS/programs"
            export ISOMER_TEST_POSTGRESQL="Host=127.0.0.1;Port=$port;Username=isomer;Database=postgres"
            "$programs/psql" -q -h 127.0.0.1 -p "$port" -U isomer postgres -c 'CREATE ROLE isomer_password' || return 1
            servers_say "PostgreSQL $("$programs/postgres" --version | sed 's/[^0-9]*\([0-9.]*\).*/\1/') on port $port"
            return 0
        fi
    done

    servers_say "PostgreSQL does not start:"
    tail -n 20 "$ISOMER_SERVERS/log" >&2
    return 1
}

servers_start() {
    if [ -n "${ISOMER_TEST_POSTGRESQL:-}" ]; then
        servers_say "ISOMER_TEST_POSTGRESQL is set: using that server"
        return 0
    fi

    # Not under a root-only TMPDIR: the servers run as another user.
    local parent=${TMPDIR:-/tmp}
    if [ "$(id -u)" = 0 ]; then parent=/tmp; fi
    ISOMER_SERVERS=$(mktemp -d "$parent/isomer-servers.XXXXXX") || return 1
    export ISOMER_SERVERS
    postgresql_start || { servers_stop; return 1; }
}

servers_stop() {
    [ -n "${ISOMER_SERVERS:-}" ] && [ -d "$ISOMER_SERVERS" ] || return 0
    if [ -f "$ISOMER_SERVERS/programs" ]; then
        SERVER_USER=$(ls -ld "$ISOMER_SERVERS/data" | awk '{ print $3 }')
        as_server_user "$(cat "$ISOMER_SERVERS/programs")/pg_ctl" -D "$ISOMER_SERVERS/data" -m immediate -w stop >/dev/null
    fi
    rm -rf "$ISOMER_SERVERS"
    unset ISOMER_SERVERS ISOMER_TEST_POSTGRESQL
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
    case "${1:-}" in
        start)
            servers_start || exit 1
            echo "export ISOMER_SERVERS='${ISOMER_SERVERS:-}' ISOMER_TEST_POSTGRESQL='$ISOMER_TEST_POSTGRESQL'"
            ;;
        stop) servers_stop ;;
        *) sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
    esac
fi
