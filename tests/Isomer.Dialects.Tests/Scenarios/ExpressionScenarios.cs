using System.Globalization;
using FsCheck.Fluent;
using Isomer.Dialects.Tests.Expressions;
using Isomer.Schema;
using Isomer.Testing;
using Microsoft.Data.Sqlite;

namespace Isomer.Dialects.Tests.Scenarios;

/// <summary>
/// Expressions over typed columns: what is printed parses as the same tree; what a catalog makes of it is the same from then on, and has
/// the value of what was printed. One engine computes both, whatever engine was printed for, so that no server is needed.
/// </summary>
public abstract class ExpressionScenarios(string engine) : Scenario(engine)
{
    private const int Samples = 400;

    // No blanks at an end: not every engine compares them.
    private const string Rows = """
        INSERT INTO t (i, b, v, tx, bo, d) VALUES
          (1, 100, 'a', 'ab', true, '2024-02-29'), (-7, 3, 'A', '', false, '2024-01-01'), (0, -5, '100%', 'a_b', true, '9999-12-31'),
          (NULL, 9, NULL, 'it''s', NULL, NULL), (42, NULL, 'ab', 'x\y', false, '2024-03-01'), (2, 2, 'é', NULL, true, '0001-01-01'),
          (99, 1000, '*', '[z]', false, '2024-02-28')
        """;

    private static readonly string[] Clocks =
    [
        "now()", "local_now()", "utc_now()", "current_date()", "current_time()", "current_user()", "uuid_v4()", "next value for q",
        "cast(now() as timestamptz(3))", "cast(utc_now() as timestamp(0))",
    ];

    private static readonly Dialect Sqlite = DialectRegistry.Find("sqlite")!;

    static ExpressionScenarios() => SQLitePCL.Batteries_V2.Init();

    /// <summary>The columns, as the engine holds them.</summary>
    protected virtual Column[] Columns { get; } = [.. ExpressionColumns.All.Where(c => c.Name is "i" or "b" or "v" or "tx" or "bo" or "d")];

    /// <summary>The least share of the samples, in percent, that the engine says without computing anything else.</summary>
    protected virtual int LeastSaid => 95;

    /// <summary>
    /// Whether a node is one of the few that are spelled as another is printed, and so read as that one; docs/decisions/0202 names them.
    /// </summary>
    protected virtual bool IsSpelledAsAnother(Expression node) => false;

    [Fact]
    public void What_is_printed_parses_as_the_same_tree()
    {
        var said = Said();
        foreach (var (expression, printed) in said.Where(s => !s.Expression.DescendantsAndSelf().Any(IsSpelledAsAnother)))
        {
            var parsed = Dialect.ParseExpression(printed, null, Columns);
            Assert.True(parsed == expression, $"{ExpressionPrinter.Print(expression)}\n{printed}\n{Text(parsed)}");
        }

        Assert.True(said.Count * 100 >= LeastSaid * Samples, $"{said.Count} of {Samples} are said");
        var excepted = said.Where(s => s.Expression.DescendantsAndSelf().Any(IsSpelledAsAnother)).ToList();
        Assert.True(excepted.Count * 5 < said.Count, $"{excepted.Count} of {said.Count} are spelled as another");
        Assert.All(excepted, s => Assert.False(Dialect.ParseExpression(s.Printed, null, Columns).IsNative, s.Printed));
    }

    // What parses as native text has another value there: a projection says so instead of printing it.
    [Fact]
    public void Each_operation_parses_as_the_tree_that_was_printed()
    {
        var columns = Blueprints.Tables($"\"t\": {{ \"columns\": {{ {ValueRows.Columns} }} }}").Tables[0].Columns
            .Select(c => c with { Type = c.Type.Without(FacetNames.Collation) }).ToList();
        var (wrong, native) = (new List<string>(), new List<string>());
        foreach (var expression in ValueFormulas.All.Select(f => f.Text).Concat(Clocks).Select(ExpressionParser.Parse))
        {
            if (Print(expression, columns) is not { } printed || expression.DescendantsAndSelf().Any(IsSpelledAsAnother))
            {
                continue;
            }

            var parsed = Dialect.ParseExpression(printed, null, columns);
            if (parsed != expression)
            {
                (parsed.IsNative ? native : wrong).Add($"{ExpressionPrinter.Print(expression)}\n  {printed}\n  {Text(parsed)}");
            }
        }

        Assert.True(native.Count <= 1, string.Join("\n", native));
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void What_a_catalog_keeps_is_kept_again_as_the_same_tree()
    {
        foreach (var (_, read) in Read())
        {
            var again = Dialect.ReadExpression(Dialect.Print(read, Columns), null, Columns);
            Assert.True(again == read, $"{ExpressionPrinter.Print(read)}\n{Dialect.Print(read, Columns)}\n{Text(again)}");
        }
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
            var (expected, actual) =
                (Query(connection, $"SELECT {was} FROM t ORDER BY rowid"), Query(connection, $"SELECT {now} FROM t ORDER BY rowid"));
            Assert.True(expected == actual, $"{was}: {expected}\n{Dialect.Print(expression, Columns)}\n{now}: {actual}");
        }
    }

    /// <summary>What the engine says of random expressions, and what its catalog keeps of that: never native text.</summary>
    protected IReadOnlyList<(Expression Expression, Expression Read)> Read() => [.. Said().Select(s =>
    {
        var read = Dialect.ReadExpression(s.Printed, null, Columns);
        Assert.False(read.IsNative, $"{ExpressionPrinter.Print(s.Expression)}\n{s.Printed}");
        return (s.Expression, read);
    })];

    private List<(Expression Expression, string Printed)> Said() =>
        [.. WellTypedExpression.Bool(12).Sample(Samples, new FsCheck.Rnd(829), 12)
        .Select(e => (e, Print(e, Columns)!)).Where(s => s.Item2 is not null)];

    // Null where the dialect says that it would compute something else.
    private string? Print(Expression expression, IReadOnlyList<Column> columns)
    {
        try
        {
            return Dialect.Print(expression, columns);
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
