using System.Globalization;
using FsCheck.Fluent;
using Isomer.Schema;
using Isomer.Testing;
using Microsoft.Data.Sqlite;

namespace Isomer.Dialects.Tests.Scenarios;

/// <summary>
/// Expressions over typed columns: what is read back of a print is understood, is the same from then on, and has the value of what was
/// printed. One engine computes both, whatever engine was printed for, so that no server is needed.
/// </summary>
public abstract class ExpressionScenarios(string engine) : Scenario(engine)
{
    private const int Samples = 400;

    // The rest reads as the catalog spells it: NOT turned into the opposite comparison, BETWEEN into two, IN into several (decision 0202).
    private const int LeastSame = 40;

    // No blanks at an end: not every engine compares them.
    private const string Rows = """
        INSERT INTO t (i, b, v, tx, bo, d) VALUES
          (1, 100, 'a', 'ab', true, '2024-02-29'), (-7, 3, 'A', '', false, '2024-01-01'), (0, -5, '100%', 'a_b', true, '9999-12-31'),
          (NULL, 9, NULL, 'it''s', NULL, NULL), (42, NULL, 'ab', 'x\y', false, '2024-03-01'), (2, 2, 'é', NULL, true, '0001-01-01'),
          (99, 1000, '*', '[z]', false, '2024-02-28')
        """;

    private static readonly Dialect Sqlite = DialectRegistry.Find("sqlite")!;

    static ExpressionScenarios() => SQLitePCL.Batteries_V2.Init();

    /// <summary>The columns, as the engine holds them.</summary>
    protected virtual Column[] Columns { get; } = [.. ExpressionColumns.All.Where(c => c.Name is "i" or "b" or "v" or "tx" or "bo" or "d")];

    /// <summary>The least share of the samples, in percent, that the engine says without computing anything else.</summary>
    protected virtual int LeastSaid => 95;

    [Fact]
    public void What_was_read_prints_and_reads_as_the_same_tree()
    {
        var pairs = Read();
        foreach (var (_, read) in pairs)
        {
            var again = Dialect.ParseExpression(Dialect.Print(read, Columns), null, Columns);
            Assert.True(again == read, $"{ExpressionPrinter.Print(read)}\n{Dialect.Print(read, Columns)}\n{Text(again)}");
        }

        Assert.True(pairs.Count * 100 >= LeastSaid * Samples, $"{pairs.Count} of {Samples} are said");
        var same = pairs.Count(p => p.Read == p.Expression);
        Assert.True(same * 100 >= LeastSame * pairs.Count, $"{same} of {pairs.Count} read as they were");
    }

    [Fact]
    public void What_was_read_has_the_value_of_what_was_printed()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Query(connection, $"CREATE TABLE t (i integer, b bigint, v varchar(20), tx text, bo boolean, d date); {Rows}");
        foreach (var (expression, read) in Read())
        {
            var (was, now) = (Sqlite.Print(expression), Sqlite.Print(read));
            var (expected, actual) = (Query(connection, $"SELECT {was} FROM t ORDER BY rowid"), Query(connection, $"SELECT {now} FROM t ORDER BY rowid"));
            Assert.True(expected == actual, $"{was}: {expected}\n{Dialect.Print(expression, Columns)}\n{now}: {actual}");
        }
    }

    /// <summary>What the engine says of random expressions, and what it reads of that: never native text.</summary>
    protected IReadOnlyList<(Expression Expression, Expression Read)> Read()
    {
        var pairs = new List<(Expression, Expression)>();
        foreach (var expression in WellTypedExpression.Bool(12).Sample(Samples, new FsCheck.Rnd(829), 12))
        {
            if (Print(expression) is not { } printed)
            {
                continue;
            }

            var read = Dialect.ParseExpression(printed, null, Columns);
            Assert.False(read.IsNative, $"{ExpressionPrinter.Print(expression)}\n{printed}");
            pairs.Add((expression, read));
        }

        return pairs;
    }

    // Null where the dialect says that it would compute something else.
    private string? Print(Expression expression)
    {
        try
        {
            return Dialect.Print(expression, Columns);
        }
        catch (IsomerException e) when (e.Diagnostic.Code == Codes.UnfaithfulExpression)
        {
            return null;
        }
    }

    private static string Text(Expression e) => e is NativeExpression native ? native.Native.Text : ExpressionPrinter.Print(e);

    private static string Query(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.IsDBNull(0) ? "NULL" : Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return string.Join(" ", values);
    }
}
