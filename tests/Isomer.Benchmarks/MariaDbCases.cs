namespace Isomer.Benchmarks;

/// <summary>The cases from and to MariaDB. The PostgreSQL source is the one of <see cref="Cases"/>.</summary>
internal sealed class MariaDbCases(BenchmarkOptions options, Databases postgreSql, MariaDbDatabases mariaDb)
{
    private const string ToPostgreSql = "MariaDB → PostgreSQL, migrate";
    private const string FromPostgreSql = "PostgreSQL → MariaDB, migrate";
    private const string Itself = "MariaDB → MariaDB, migrate";

    public async Task CreateSourcesAsync() => await MariaDbShop.CreateAsync(await mariaDb.RecreateAsync(Cases.Source), options.Orders);

    public IReadOnlyList<BenchmarkCase> All() =>
    [
        new(
            ToPostgreSql, "pgloader", 0.5, async () => await MigrateAsync("mariadb", MariaDbSource, await PostgreSqlAsync()),
            PgloaderAsync),
        new(
            "MariaDB → PostgreSQL, verify", "its own copy", 1.0, () => VerifyAsync("mariadb", MariaDbSource, PostgreSqlDestination), null,
            ToPostgreSql),
        new(
            FromPostgreSql, "psql COPY | LOAD DATA LOCAL, then indexes", 1.0,
            async () => await MigrateAsync("postgresql", PostgreSqlSource, await MariaDbAsync()), LoadDataAsync),
        new(
            "PostgreSQL → MariaDB, verify", "its own copy", 1.0, () =>
                VerifyAsync("postgresql", PostgreSqlSource, MariaDbDestination), null,
            FromPostgreSql),
        new(
            Itself, "mydumper, myloader, two threads", 1.0, async () => await MigrateAsync("mariadb", MariaDbSource, await MariaDbAsync()),
            MydumperAsync),
        new(
            "MariaDB → MariaDB, verify", "its own copy", 1.0, () => VerifyAsync("mariadb", MariaDbSource, MariaDbDestination), null,
            Itself),
    ];

    private string MariaDbSource => "mariadb:" + mariaDb.ConnectionString(Cases.Source);

    private string PostgreSqlSource => "postgresql:" + postgreSql.ConnectionString(Cases.Source);

    private string MariaDbDestination => "mariadb:" + mariaDb.ConnectionString(Cases.Destination);

    private string PostgreSqlDestination => "postgresql:" + postgreSql.ConnectionString(Cases.Destination);

    private async Task<string> MariaDbAsync()
    {
        await mariaDb.RecreateAsync(Cases.Destination);
        return MariaDbDestination;
    }

    private async Task<string> PostgreSqlAsync()
    {
        await postgreSql.RecreateAsync(Cases.Destination);
        return PostgreSqlDestination;
    }

    private static Task<Measurement> MigrateAsync(string engine, string from, string to) =>
        Processes.MigratorAsync(engine, "migrate", "--from", from, "--to", to, "--no-verify", "--yes");

    private static Task<Measurement> VerifyAsync(string engine, string from, string to) =>
        Processes.MigratorAsync(engine, "verify", "--from", from, "--to", to);

    private async Task<Measurement> PgloaderAsync()
    {
        await postgreSql.RecreateAsync(Cases.Peer);
        var script = Path.Combine(options.Folder, "pgloader-mariadb.load");
        await File.WriteAllTextAsync(
            script,
            $"LOAD DATABASE FROM {mariaDb.Uri(Cases.Source)} INTO {postgreSql.Uri(Cases.Peer)} " +
            "WITH include drop, create tables, create indexes, foreign keys, reset sequences;\n");
        return await Processes.ShellAsync($"pgloader '{script}'");
    }

    // As an administrator writes it who trusts the rows: the foreign key is added unchecked. With unique_checks off the load takes longer.
    private async Task<Measurement> LoadDataAsync()
    {
        await mariaDb.RecreateAsync(Cases.Peer);
        var client = $"mariadb {mariaDb.ClientOptions} --local-infile=1 {Cases.Peer}";
        var from = postgreSql.Uri(Cases.Source);
        return await Processes.ShellAsync(
            $"""
            pids=
            {client} -e "{Flat(MariaDbShop.Tables)}"
            load() {"{"}
              psql -qX '{from}' -c "COPY ($2) TO STDOUT" |
                {client} -e "LOAD DATA LOCAL INFILE '/dev/stdin' INTO TABLE $1 CHARACTER SET utf8mb4"
            {"}"}
            load customers "SELECT * FROM customers" & pids="$pids $!"
            load orders "SELECT id, customer_id, status, total, currency, note, created_at, updated_at, paid::int FROM orders" & pids="$pids $!"
            for pid in $pids; do wait $pid; done
            {client} -e "SET foreign_key_checks = 0; {Flat(MariaDbShop.Indexes)}"
            """);
    }

    private async Task<Measurement> MydumperAsync()
    {
        await mariaDb.RecreateAsync(Cases.Peer);
        var folder = Path.Combine(options.Folder, "mydumper");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return await Processes.ShellAsync(
            $"""
            mydumper {mariaDb.ClientOptions} -B {Cases.Source} -o '{folder}' -t 2 -r 100000 -L '{folder}.log'
            myloader {mariaDb.ClientOptions} -s {Cases.Source} -B {Cases.Peer} -d '{folder}' -t 2
            """);
    }

    private static string Flat(string sql) => sql.ReplaceLineEndings(" ");
}
