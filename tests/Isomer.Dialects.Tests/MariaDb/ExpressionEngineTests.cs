using System.Data.Common;
using System.Globalization;
using FsCheck.Fluent;
using Isomer.Schema;
using Isomer.Testing;
using Microsoft.Data.Sqlite;

namespace Isomer.Dialects.Tests.MariaDb;

/// <summary>Expressions on MariaDB itself.</summary>
public sealed class ExpressionEngineTests
{
    private const int Samples = 300;

    private const string Definition =
        "n int primary key auto_increment, i int, b bigint, v varchar(20), tx longtext, bo tinyint(1), d date";

    private const string Rows = """
        INSERT INTO t (i, b, v, tx, bo, d) VALUES
          (1, 100, 'a', 'ab', true, '2024-02-29'), (-7, 3, 'A', '', false, '2024-01-01'), (0, -5, '100%', 'a_b', true, '9999-12-31'),
          (NULL, 9, NULL, 'it''s', NULL, NULL), (42, NULL, ' ab ', 'x|y', false, '2024-03-01'), (2, 2, 'é', NULL, true, '0001-01-01'),
          (99, 1000, '*', '[z]', false, '2024-02-28')
        """;

    private static readonly Dialect MariaDb = DialectRegistry.Find("mariadb")!;
    private static readonly Dialect Sqlite = DialectRegistry.Find("sqlite")!;

    private static readonly Column[] Columns = [.. ExpressionColumns.All.Where(c => c.Name is "i" or "b" or "v" or "tx" or "bo" or "d")];

    static ExpressionEngineTests() => SQLitePCL.Batteries_V2.Init();

    [Fact]
    public async Task What_is_kept_of_a_printed_check_reads_as_the_print_itself_and_has_the_same_value()
    {
        await using var database = await MySqlDatabase.CreateAsync();
        await using var connection = await database.OpenAsync();
        await RunAsync(connection, "SET NAMES utf8mb4 COLLATE utf8mb4_bin");
        await RunAsync(connection, $"CREATE TABLE t ({Definition}) COLLATE utf8mb4_nopad_bin");
        await RunAsync(connection, Rows);
        await using var sqlite = new SqliteConnection("Data Source=:memory:");
        await sqlite.OpenAsync();
        await RunAsync(sqlite, "CREATE TABLE t (i integer, b bigint, v varchar(20), tx text, bo boolean, d date)");
        await RunAsync(sqlite, Rows);
        var failures = new List<string>();
        var said = WellTypedExpression.Bool(12).Sample(Samples, new FsCheck.Rnd(829), 12)
            .Select(e => (Expression: e, Printed: Print(e))).Where(e => e.Printed is not null).ToList();
        var kept = await KeptAsync(connection, [.. said.Select(e => e.Printed!)]);
        foreach (var ((expression, printed), catalog) in said.Zip(kept))
        {
            var expected = MariaDb.ReadExpression(printed!, null, Columns);
            var actual = MariaDb.ReadExpression(catalog, null, Columns);
            if (actual != expected)
            {
                failures.Add(
                    $"{ExpressionPrinter.Print(expression)}\n{printed}\n{catalog}\nexpected {Text(expected)}\nactual   {Text(actual)}");
            }

            var there = string.Join(" ", await RowsAsync(connection, $"SELECT {printed} FROM t ORDER BY n"));
            var here = string.Join(" ", await RowsAsync(sqlite, $"SELECT {Sqlite.Print(expression)} FROM t ORDER BY rowid"));
            if (there != here)
            {
                failures.Add($"VALUE {ExpressionPrinter.Print(expression)}\n{printed}\nMariaDB {there}\nSQLite  {here}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {said.Count}\n" + string.Join("\n\n", failures));
        Assert.True(said.Count > Samples / 2, $"{said.Count} said");
    }

    // Null where the dialect says that it would compute something else.
    private static string? Print(Expression expression)
    {
        try
        {
            return MariaDb.Print(expression, Columns);
        }
        catch (IsomerException e) when (e.Diagnostic.Code == Codes.UnfaithfulExpression)
        {
            return null;
        }
    }

    // What the catalog says of each check; many to a table, because a table takes its time.
    private static async Task<IReadOnlyList<string>> KeptAsync(DbConnection connection, IReadOnlyList<string> checks)
    {
        var kept = new List<string>();
        foreach (var batch in checks.Chunk(100))
        {
            await RunAsync(
                connection, $"CREATE TABLE k ({Definition}, {string.Join(", ", batch.Select((c, j) => $"CONSTRAINT c{j:D3} CHECK ({c})"))}) COLLATE utf8mb4_nopad_bin");
            kept.AddRange(await RowsAsync(
                connection,
                "SELECT CHECK_CLAUSE FROM information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = database() AND TABLE_NAME = 'k' ORDER BY CONSTRAINT_NAME"));
            await RunAsync(connection, "DROP TABLE k");
        }

        return kept;
    }

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<List<string>> RowsAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetValue(0) switch
            {
                DBNull => "null",
                bool b => b ? "1" : "0",
                var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            });
        }

        return values;
    }

    private static string Text(Expression expression) =>
        expression is NativeExpression e ? $"native: {e.Native.Text}" : ExpressionPrinter.Print(expression);
}
