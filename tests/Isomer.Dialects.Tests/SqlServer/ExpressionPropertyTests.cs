using System.Globalization;
using FsCheck.Fluent;
using Isomer.Schema;
using Isomer.Testing;
using Microsoft.Data.Sqlite;

namespace Isomer.Dialects.Tests.SqlServer;

/// <summary>
/// Expressions over typed columns. What is read back has the value of what was printed: another engine computes both, because no server of
/// this one runs here.
/// </summary>
public sealed class ExpressionPropertyTests
{
    private const int Samples = 400;

    private const string Rows = """
        INSERT INTO t (i, b, v, tx, bo, d) VALUES
          (1, 100, 'a', 'ab', true, '2024-02-29'), (-7, 3, 'A', '', false, '2024-01-01'), (0, -5, '100%', 'a_b', true, '9999-12-31'),
          (NULL, 9, NULL, 'it''s', NULL, NULL), (42, NULL, 'ab', 'x\y', false, '2024-03-01'), (2, 2, 'é', NULL, true, '0001-01-01'),
          (99, 1000, '*', '[z]', false, '2024-02-28')
        """;

    private static readonly Dialect Dialect = DialectRegistry.Find("sqlserver")!;
    private static readonly Dialect Sqlite = DialectRegistry.Find("sqlite")!;
    private static readonly Column[] Columns = [.. ExpressionColumns.All.Where(c => c.Name is "i" or "b" or "v" or "tx" or "bo" or "d")];

    static ExpressionPropertyTests() => SQLitePCL.Batteries_V2.Init();

    [Fact]
    public void What_was_read_prints_and_reads_as_the_same_tree()
    {
        foreach (var (_, read) in Read())
        {
            var again = Dialect.ParseExpression(Dialect.Print(read, Columns), null, Columns);
            Assert.True(again == read, $"{ExpressionPrinter.Print(read)}\n{Dialect.Print(read, Columns)}\n{Text(again)}");
        }
    }

    [Fact]
    public void Conditions_and_values_parse()
    {
        foreach (var (expression, read) in Read())
        {
            foreach (var e in new[] { expression, read })
            {
                var table = new Table
                {
                    Name = new("t"),
                    Columns = Columns.Append(new() { Name = "g", Type = CanonicalType.Bool, IsNullable = true, Generated = new(e, IsStored: true) }).ToEquatableArray(),
                    Checks = EquatableArray<CheckConstraint>.Wrap([new("ck", e)]),
                };
                var schema = new Blueprint { Origin = new("sqlserver", null), Tables = EquatableArray<Table>.Wrap([table]) };
                foreach (var step in Dialect.Plan(Creation.ChangesOf(schema), Blueprint.Empty, schema).Steps)
                {
                    TransactSql.Verify(step.Sql);
                }
            }
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
            var (expected, actual) = (Query(connection, $"SELECT {was} FROM t ORDER BY rowid"), Query(connection, $"SELECT {now} FROM t ORDER BY rowid"));
            Assert.True(expected == actual, $"{was}: {expected}\n{Dialect.Print(expression, Columns)}\n{now}: {actual}");
        }
    }

    // Nothing that this dialect prints may be native text to it. Texts as octets are the one thing that it does not have.
    private static List<(Expression Expression, Expression Read)> Read()
    {
        var pairs = new List<(Expression, Expression)>();
        foreach (var expression in WellTypedExpression.Bool(12).Sample(Samples, new FsCheck.Rnd(829), 12))
        {
            if (expression.DescendantsAndSelf().Any(e => e is FunctionExpression { Name: "octet_length" }))
            {
                Assert.Throws<IsomerException>(() => Dialect.Print(expression, Columns));
                continue;
            }

            var printed = Dialect.Print(expression, Columns);
            var read = Dialect.ParseExpression(printed, null, Columns);
            Assert.False(read.IsNative, $"{ExpressionPrinter.Print(expression)}\n{printed}");
            pairs.Add((expression, read));
        }

        Assert.True(pairs.Count > Samples / 3);
        return pairs;
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
