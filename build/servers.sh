#!/usr/bin/env bash
# Private servers for tests and benchmarks: on free ports, in a temporary folder, owned by nobody's production.
#
#   source build/servers.sh; servers_start; …; servers_stop      exports the variables below, and the folder as ISOMER_SERVERS
#   eval "$(build/servers.sh start)"; …; build/servers.sh stop   the same from a terminal
#
# ISOMER_TEST_POSTGRESQL  a connection string to PostgreSQL, where databases may be created. Set beforehand, it is used as it stands.
# ISOMER_TEST_MYSQL       the same for MySQL or MariaDB, where databases and users may be created.
# Servers are looked for on this machine; as root on Debian or Ubuntu PostgreSQL and MariaDB are installed where they are missing.

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

# Debian and Ubuntu, as root: whatever is asked for and missing. The servers' own services are neither wanted nor started.
packages_install() {
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        return 1
    fi
    servers_say "installing $*"
    # Only the programs are wanted: no cluster of the system's own shall start.
    mkdir -p /etc/postgresql-common/createcluster.d
    echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.d/isomer.conf
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"; } >&2
}

servers_install() {
    local packages=()
    [ -n "${ISOMER_TEST_POSTGRESQL:-}" ] || [ -n "$(postgresql_programs)" ] || packages+=(postgresql)
    # The core package has the programs and no service.
    [ -n "${ISOMER_TEST_MYSQL:-}" ] || [ -n "$(mysql_program)" ] || packages+=(mariadb-server-core)
    [ ${#packages[@]} = 0 ] || packages_install "${packages[@]}" && return 0

    servers_say "missing on this machine: ${packages[*]}; only root on Debian or Ubuntu can have that installed from here."
    servers_say "Install PostgreSQL 15 or later and MariaDB 10.11 or later (or MySQL 8), or name servers where databases may be created, e.g."
    servers_say "  ISOMER_TEST_POSTGRESQL='Host=127.0.0.1;Username=postgres;Database=postgres'"
    servers_say "  ISOMER_TEST_MYSQL='Server=127.0.0.1;User ID=root'"
    return 1
}

# Neither server likes to run as root.
as_server_user() {
    if [ "$(id -u)" = 0 ]; then (cd / && runuser -u "$SERVER_USER" -- "$@"); else "$@"; fi
}

# A folder of the server's own, and the user that it runs as: the product's where there is one.
server_folder() {
    SERVER_FOLDER=$ISOMER_SERVERS/$1
    mkdir -p "$SERVER_FOLDER"
    SERVER_USER=$(id -un)
    if [ "$(id -u)" = 0 ]; then
        SERVER_USER=nobody
        if id "$2" >/dev/null 2>&1; then SERVER_USER=$2; fi
        chown "$SERVER_USER" "$SERVER_FOLDER"
    fi
}

# Below the ports that outgoing connections take.
random_port() { echo $((20000 + RANDOM % 12000)); }

postgresql_start() {
    local programs port locale=C
    programs=$(postgresql_programs)
    [ -n "$programs" ] || { servers_say "the package postgresql brought no initdb"; return 1; }
    server_folder postgresql postgres

    if locale -a 2>/dev/null | grep -qix 'c.utf-\?8'; then locale=C.UTF-8; fi
    as_server_user "$programs/initdb" -D "$SERVER_FOLDER/data" -U isomer -A trust -E UTF8 --locale "$locale" --no-sync >/dev/null || return 1

    # Members of this role must give a password; it is how the tests get refused.
    { echo 'host all +isomer_password all scram-sha-256'; cat "$SERVER_FOLDER/data/pg_hba.conf"; } >"$SERVER_FOLDER/hba" || return 1
    cat "$SERVER_FOLDER/hba" >"$SERVER_FOLDER/data/pg_hba.conf" || return 1

    # Nothing here outlives the run, so nothing has to reach the disk.
    cat >>"$SERVER_FOLDER/data/postgresql.conf" <<SETTINGS
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
        port=$(random_port)
        if as_server_user "$programs/pg_ctl" -D "$SERVER_FOLDER/data" -l "$SERVER_FOLDER/log" -o "-p $port" -w start >/dev/null 2>&1; then
            echo "$programs" >"$SERVER_FOLDER/programs"
            "$programs/psql" -q -h 127.0.0.1 -p "$port" -U isomer postgres -c 'CREATE ROLE isomer_password' || return 1
            echo "Host=127.0.0.1;Port=$port;Username=isomer;Database=postgres" >"$ISOMER_SERVERS/postgresql.connection"
            servers_say "PostgreSQL $("$programs/postgres" --version | sed 's/[^0-9]*\([0-9.]*\).*/\1/') on port $port"
            return 0
        fi
    done

    servers_say "PostgreSQL does not start:"
    tail -n 20 "$SERVER_FOLDER/log" >&2
    return 1
}

# MariaDB's server, or MySQL's; empty where there is neither.
mysql_program() {
    local candidate
    for candidate in mariadbd mysqld /usr/sbin/mariadbd /usr/sbin/mysqld /opt/homebrew/opt/mariadb/bin/mariadbd /opt/homebrew/opt/mysql/bin/mysqld; do
        command -v "$candidate" && return
    done
}

mysql_initialize() {
    if "$1" --version 2>/dev/null | grep -qi mariadb; then
        as_server_user mariadb-install-db --no-defaults --datadir="$SERVER_FOLDER/data" --auth-root-authentication-method=normal \
            --skip-test-db --skip-name-resolve >"$SERVER_FOLDER/install" 2>&1
    else
        as_server_user "$1" --no-defaults --initialize-insecure --datadir="$SERVER_FOLDER/data" >"$SERVER_FOLDER/install" 2>&1
    fi || { servers_say "MariaDB's data folder cannot be made:"; tail -n 20 "$SERVER_FOLDER/install" >&2; return 1; }
}

mysql_start() {
    local program port
    program=$(mysql_program)
    [ -n "$program" ] || { servers_say "the package mariadb-server-core brought no mariadbd"; return 1; }
    server_folder mysql mysql
    mysql_initialize "$program" || return 1

    # The account that the tests use; it makes databases and accounts of its own.
    printf '%s\n' "CREATE USER isomer@'%' IDENTIFIED BY 'isomer';" "GRANT ALL PRIVILEGES ON *.* TO isomer@'%' WITH GRANT OPTION;" >"$SERVER_FOLDER/init.sql"
    chmod a+r "$SERVER_FOLDER/init.sql"

    for _ in 1 2 3 4 5 6 7 8; do
        port=$(random_port)
        # Nothing here outlives the run, so nothing has to reach the disk.
        as_server_user "$program" --no-defaults --datadir="$SERVER_FOLDER/data" --port="$port" --bind-address=127.0.0.1 \
            --socket="$SERVER_FOLDER/socket" --pid-file="$SERVER_FOLDER/pid" --init-file="$SERVER_FOLDER/init.sql" --skip-name-resolve \
            --skip-log-bin --innodb-flush-log-at-trx-commit=0 --innodb-doublewrite=0 --innodb-buffer-pool-size=256M \
            --innodb-log-file-size=256M --max-connections=300 --max-allowed-packet=64M --performance-schema=OFF >"$SERVER_FOLDER/log" 2>&1 &
        for _ in $(seq 1 300); do
            if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && [ -s "$SERVER_FOLDER/pid" ]; then
                echo "Server=127.0.0.1;Port=$port;User ID=isomer;Password=isomer" >"$ISOMER_SERVERS/mysql.connection"
                servers_say "$("$program" --version | sed 's/.*Ver \([^ ]*\).*/\1/') on port $port"
                return 0
            fi
            kill -0 $! 2>/dev/null || break
            sleep 0.1
        done
    done

    servers_say "MariaDB does not start:"
    tail -n 20 "$SERVER_FOLDER/log" >&2
    return 1
}

servers_start() {
    local starting=() failed=0 job
    if [ -n "${ISOMER_TEST_POSTGRESQL:-}" ]; then servers_say "ISOMER_TEST_POSTGRESQL is set: using that server"; fi
    if [ -n "${ISOMER_TEST_MYSQL:-}" ]; then servers_say "ISOMER_TEST_MYSQL is set: using that server"; fi
    if [ -n "${ISOMER_TEST_POSTGRESQL:-}" ] && [ -n "${ISOMER_TEST_MYSQL:-}" ]; then return 0; fi
    servers_install || return 1

    # Not under a root-only TMPDIR: the servers run as other users.
    local parent=${TMPDIR:-/tmp}
    if [ "$(id -u)" = 0 ]; then parent=/tmp; fi
    ISOMER_SERVERS=$(mktemp -d "$parent/isomer-servers.XXXXXX") || return 1
    export ISOMER_SERVERS
    chmod 711 "$ISOMER_SERVERS"

    # Side by side: each takes seconds to make its data folder.
    if [ -z "${ISOMER_TEST_POSTGRESQL:-}" ]; then postgresql_start & starting+=($!); fi
    if [ -z "${ISOMER_TEST_MYSQL:-}" ]; then mysql_start & starting+=($!); fi
    for job in "${starting[@]}"; do wait "$job" || failed=1; done
    [ $failed = 0 ] || { servers_stop; return 1; }
    if [ -z "${ISOMER_TEST_POSTGRESQL:-}" ]; then ISOMER_TEST_POSTGRESQL=$(cat "$ISOMER_SERVERS/postgresql.connection"); fi
    if [ -z "${ISOMER_TEST_MYSQL:-}" ]; then ISOMER_TEST_MYSQL=$(cat "$ISOMER_SERVERS/mysql.connection"); fi
    export ISOMER_TEST_POSTGRESQL ISOMER_TEST_MYSQL
}

servers_stop() {
    [ -n "${ISOMER_SERVERS:-}" ] && [ -d "$ISOMER_SERVERS" ] || return 0
    if [ -f "$ISOMER_SERVERS/postgresql/programs" ]; then
        SERVER_USER=$(ls -ld "$ISOMER_SERVERS/postgresql/data" | awk '{ print $3 }')
        as_server_user "$(cat "$ISOMER_SERVERS/postgresql/programs")/pg_ctl" -D "$ISOMER_SERVERS/postgresql/data" -m immediate -w stop >/dev/null
        unset ISOMER_TEST_POSTGRESQL
    fi
    if [ -s "$ISOMER_SERVERS/mysql/pid" ]; then
        # Its data goes with it: there is nothing to close in order.
        kill -KILL "$(cat "$ISOMER_SERVERS/mysql/pid")" 2>/dev/null
        unset ISOMER_TEST_MYSQL
    fi
    rm -rf "$ISOMER_SERVERS"
    unset ISOMER_SERVERS
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
    case "${1:-}" in
        start)
            servers_start || exit 1
            echo "export ISOMER_SERVERS='${ISOMER_SERVERS:-}' ISOMER_TEST_POSTGRESQL='$ISOMER_TEST_POSTGRESQL' ISOMER_TEST_MYSQL='$ISOMER_TEST_MYSQL'"
            ;;
        stop) servers_stop ;;
        *) sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
    esac
fi
