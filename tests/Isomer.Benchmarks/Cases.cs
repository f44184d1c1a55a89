namespace Isomer.Benchmarks;

/// <summary>The cases, in the order in which they are printed.</summary>
internal sealed class Cases(BenchmarkOptions options, Databases databases)
{
    public const string Source = "isomer_bench_source";
    public const string Destination = "isomer_bench_ours";
    public const string Peer = "isomer_bench_peer";

    private string SqliteFile => Path.Combine(options.Folder, "source.db");

    public async Task CreateSourcesAsync()
    {
        var source = await databases.RecreateAsync(Source);
        await ShopData.CreatePostgreSqlAsync(source, options.Orders);
        ShopData.CreateSqlite(SqliteFile, options.Orders);
    }

    public IReadOnlyList<BenchmarkCase> All() =>
    [
        new(
            "PostgreSQL → PostgreSQL, migrate", "psql COPY | psql COPY, then indexes", 1.0,
            () => MigrateAsync("postgresql", PostgreSqlSource), PipeAsync),
        new(
            "PostgreSQL → PostgreSQL, verify", "its own copy", 1.0, () => VerifyAsync("postgresql", PostgreSqlSource), null,
            "PostgreSQL → PostgreSQL, migrate"),
        new("SQLite → PostgreSQL, migrate", "pgloader", 0.5, () => MigrateAsync("sqlite", SqliteSource), PgloaderAsync),
        new(
            "SQLite → PostgreSQL, verify", "its own copy", 1.0, () => VerifyAsync("sqlite", SqliteSource), null,
            "SQLite → PostgreSQL, migrate"),
    ];

    private string PostgreSqlSource => "postgresql:" + databases.ConnectionString(Source);

    private string SqliteSource => "sqlite:" + SqliteFile;

    private async Task<Measurement> MigrateAsync(string engine, string from)
    {
        var to = await databases.RecreateAsync(Destination);
        return await Processes.MigratorAsync(engine, "migrate", "--from", from, "--to", "postgresql:" + to, "--no-verify", "--yes");
    }

    private Task<Measurement> VerifyAsync(string engine, string from) =>
        Processes.MigratorAsync(engine, "verify", "--from", from, "--to", "postgresql:" + databases.ConnectionString(Destination));

    private async Task<Measurement> PipeAsync()
    {
        await databases.RecreateAsync(Peer);
        var (from, to) = (databases.Uri(Source), databases.Uri(Peer));
        return await Processes.ShellAsync(
            $"""
            psql -qX '{to}' -v ON_ERROR_STOP=1 -c "{Flat(ShopData.Tables)}"
            for table in customers orders; do
              psql -qX '{from}' -c "COPY $table TO STDOUT (FORMAT binary)" | psql -qX '{to}' -c "COPY $table FROM STDIN (FORMAT binary)" &
              pids="$pids $!"
            done
            for pid in $pids; do wait $pid; done
            psql -qX '{to}' -v ON_ERROR_STOP=1 -c "{Flat(ShopData.Indexes)}"
            """.Insert(0, "pids=\n"));
    }

    private async Task<Measurement> PgloaderAsync()
    {
        await databases.RecreateAsync(Peer);
        var script = Path.Combine(options.Folder, "pgloader.load");
        await File.WriteAllTextAsync(
            script,
            $"LOAD DATABASE FROM sqlite://{SqliteFile} INTO {databases.Uri(Peer)} WITH include drop, create tables, create indexes, reset sequences;\n");
        return await Processes.ShellAsync($"pgloader '{script}'");
    }

    private static string Flat(string sql) => sql.ReplaceLineEndings(" ");
}
