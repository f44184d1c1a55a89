using System.Diagnostics;
using System.Text.Json;
using Isomer.Engines;
using Isomer.PostgreSql;
using Isomer.Schema;
using Npgsql;

namespace Isomer.Benchmarks;

/// <summary>
/// What work with schemas costs, without a row: each limit is a time, the peer a reader of the same text that understands none of it.
/// </summary>
internal sealed class SchemaCases(Databases databases)
{
    private const string Database = "isomer_bench_wide";
    private const int ManyTables = 10_000;
    private const int Columns = 10;

    private readonly string _generated = GeneratorRun.Blueprint;
    private readonly string _text = WideSchema.Blueprint(ManyTables, Columns, "t");

    private Measurement _edit;

    public async Task CreateSourcesAsync()
    {
        await using var connection = new NpgsqlConnection(await databases.RecreateAsync(Database));
        await connection.OpenAsync();
        foreach (var statements in WideSchema.Statements(ManyTables, Columns))
        {
            await using var command = new NpgsqlCommand(statements, connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync();
        }
    }

    public IReadOnlyList<BenchmarkCase> All() =>
    [
        Generator("Generator, workstation's collector", hasServerCollector: false),
        Generator("Generator, 1,000 tables", hasServerCollector: true),
        new(
            "Generator, edit elsewhere", "its first run", 0.005, () => Task.FromResult(_edit), null, "Generator, 1,000 tables",
            IsSeconds: true),
        new(
            "Diff, 10,000 tables", "System.Text.Json, one side", 1.0, Sync(Diff),
            Sync(() => Time(() => JsonDocument.Parse(_text).Dispose())), IsSeconds: true),
        new("X-Ray, 10,000 tables", "pg_dump --schema-only", 10.0, XRayAsync, DumpAsync, IsSeconds: true),
    ];

    private BenchmarkCase Generator(string name, bool hasServerCollector) => new(
        name, "System.Text.Json, same text", 0.15,
        async () =>
        {
            (var firstRun, _edit) = await Processes.GeneratorAsync(hasServerCollector);
            return firstRun;
        },
        Sync(() => Time(() => JsonDocument.Parse(_generated).Dispose())), IsSeconds: true);

    private Measurement Diff()
    {
        // One column differs, and the last; nothing is shared between the two.
        var before = Read(_text);
        var after = Read(_text.Replace("\"c09\": { \"type\": \"int64\"", "\"c09\": { \"type\": \"int32\""));
        return Time(() =>
        {
            if (SchemaDiff.Compare(before, after).IsEmpty)
            {
                throw new InvalidOperationException("The comparison found nothing.");
            }
        });
    }

    private async Task<Measurement> XRayAsync()
    {
        var watch = Stopwatch.StartNew();
        await using var database = await new PostgreSqlEngine().OpenAsync(databases.ConnectionString(Database), default);
        var result = await database.Catalog.ReadAsync(XRayOptions.Default, default);
        return result.Blueprint.Tables.Count == ManyTables
            ? new(watch.Elapsed.TotalSeconds, null)
            : throw new InvalidOperationException($"The X-Ray found {result.Blueprint.Tables.Count} tables.");
    }

    private Task<Measurement> DumpAsync() => Processes.ShellAsync($"pg_dump --schema-only '{databases.Uri(Database)}' > /dev/null");

    private static Blueprint Read(string text) =>
        BlueprintJson.Read(text, null).Value ?? throw new InvalidOperationException("The blueprint of the benchmark is faulty.");

    private static Measurement Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return new(watch.Elapsed.TotalSeconds, null);
    }

    private static Func<Task<Measurement>> Sync(Func<Measurement> measure) => () => Task.FromResult(measure());
}
