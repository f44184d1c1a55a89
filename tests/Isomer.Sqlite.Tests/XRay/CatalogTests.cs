using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;
using SQLitePCL;

namespace Isomer.Sqlite.Tests.XRay;

public class CatalogTests
{
    [Theory]
    [InlineData("keys")]
    [InlineData("types")]
    [InlineData("expressions")]
    [InlineData("references")]
    [InlineData("others")]
    [InlineData("names")]
    public async Task A_script_becomes_the_blueprint_on_file(string name)
    {
        var script = Golden.Read(name + ".sql");
        await using var database = await new SqliteEngine().OpenScriptAsync(name + ".sql", script, default)!;
        var result = await database.Catalog.ReadAsync(XRayOptions.Default, default);
        var json = BlueprintJson.Write(result.Blueprint);

        Golden.Verify(name + ".json", json);
        Golden.Verify(name + ".findings.txt", string.Concat(result.Diagnostics.Select(d => d + "\n").Order(StringComparer.Ordinal)));
        Assert.Equal(result.Blueprint, BlueprintJson.Read(json, null).Value);
    }

    [Fact]
    public async Task The_same_database_gives_the_same_bytes()
    {
        await using var file = new TempDatabase(Golden.Read("keys.sql"));

        Assert.Equal(BlueprintJson.Write((await file.XRayAsync()).Blueprint), BlueprintJson.Write((await file.XRayAsync()).Blueprint));
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_number_of_tables()
    {
        Assert.Equal(4, await QueriesAsync(1));
        Assert.Equal(4, await QueriesAsync(200));

        static async Task<int> QueriesAsync(int tables)
        {
            await using var file = new TempDatabase(string.Concat(
                Enumerable.Range(0, tables).Select(
                    i => $"CREATE TABLE t{i}(id INTEGER PRIMARY KEY, p REFERENCES t0(id)); CREATE INDEX i{i} ON t{i}(p);")));
            using var connection = file.Connect();
            var queries = 0;

            // A table-valued pragma runs its own statement inside SQLite for each table: those are not ours.
            strdelegate_trace count = (_, sql) => queries += sql.StartsWith("SELECT", StringComparison.Ordinal) ? 1 : 0;
            raw.sqlite3_trace(connection.Handle, count, null);
            using var transaction = connection.BeginTransaction(deferred: true);
            var rows = await CatalogRows.ReadAsync(transaction, default);
            Assert.Equal(2 * tables, rows.Objects.Count);
            return queries;
        }
    }

    [Fact]
    public async Task Tables_are_left_out_by_pattern()
    {
        await using var file = new TempDatabase(
            "CREATE TABLE keep(id INTEGER PRIMARY KEY); CREATE TABLE tmp_a(id); CREATE TABLE tmp_b(id REFERENCES keep(id));");
        var result = await file.XRayAsync(new() { Exclude = ["TMP_*"] });

        Assert.Equal(["keep"], result.Blueprint.Tables.Select(t => t.Name.Name));
    }

    [Fact]
    public async Task A_table_that_is_not_understood_is_kept_whole_and_read_from_the_pragmas()
    {
        const string Sql =
            "CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT NOT NULL, c INTEGER REFERENCES t(a) ON DELETE CASCADE, UNIQUE (b, c)) NEW OPTION";
        await using var file = new TempDatabase(Sql[..^" NEW OPTION".Length]);
        using var connection = file.Connect();
        using var transaction = connection.BeginTransaction(deferred: true);
        var rows = await CatalogRows.ReadAsync(transaction, default);
        var objects = rows.Objects.Select(o => o with { Sql = Sql }).ToList();
        var result = new SchemaBuilder(rows with { Objects = objects }, new SqliteEngine().Dialect, XRayOptions.Default).Build(null);

        var table = result.Blueprint.Tables[0];
        Assert.Equal(["a", "b", "c"], table.Columns.Select(c => c.Name));
        Assert.Equal(["a"], table.PrimaryKey!.Columns);
        Assert.Equal(["b", "c"], table.UniqueConstraints[0].Columns);
        Assert.Equal(ReferentialAction.Cascade, table.ForeignKeys[0].OnDelete);
        Assert.Equal(Sql, result.Blueprint.NativeObjects[0].Native.Text);
        Assert.Equal("ISO3010", result.Diagnostics[0].Code.Id);
    }
}
