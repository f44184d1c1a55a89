using System.Text.RegularExpressions;
using Isomer.Dialects;
using Isomer.Migration.Ledger;
using Isomer.Testing;
using Microsoft.Data.Sqlite;

namespace Isomer.Migration.Tests.Ledger;

public partial class LedgerSqlTests
{
    public static TheoryData<string> Engines { get; } = [.. DialectRegistry.All.Select(d => d.Id)];

    // The ledger's statements leave names as they are; an engine that folds them must find the tables that its projection made.
    [Theory]
    [MemberData(nameof(Engines))]
    public void The_ledger_stands_under_names_that_need_no_quotes(string engine)
    {
        var dialect = DialectRegistry.Find(engine)!;
        var text = string.Join('\n', LedgerSchema.CreateStatements(dialect));
        foreach (var name in new[] { "isomer_runs", "isomer_chunks", "isomer_statements", "isomer_checks", "run_id", "sql_text",
            "phase", "source" })
        {
            var folded = dialect.Identifiers.Folding == IdentifierFolding.Upper ? name.ToUpperInvariant() : name;
            Assert.Matches($"(?<![A-Za-z_]){Regex.Escape(folded)}(?![A-Za-z_])", text);
        }
    }

    [Theory]
    [InlineData("oracle", "INSERT INTO t VALUES (:p0, :p1)")]
    [InlineData("postgresql", "INSERT INTO t VALUES (@p0, @p1)")]
    public void Parameters_bear_the_engines_mark(string engine, string text)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");

        using var command = LedgerSql.Command(DialectRegistry.Find(engine)!, connection, null, "INSERT INTO t VALUES (@p0, @p1)", 1, null);

        Assert.Equal(text, command.CommandText);
        Assert.Equal(["p0", "p1"], command.Parameters.Cast<SqliteParameter>().Select(p => p.ParameterName));
    }

    [Fact]
    public void A_statement_without_parameters_is_left_as_it_is()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        using var command = LedgerSql.Command(DialectRegistry.Find("oracle")!, connection, null, "SELECT '@p0'");
        Assert.Equal("SELECT '@p0'", command.CommandText);
    }

    // Some drivers bind by place: each parameter stands once, in order.
    [Fact]
    public void Every_statement_of_the_ledger_has_its_parameters_in_order()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "src", "Isomer.Migration", "Ledger", "LedgerStore.cs"));
        var statements = Statement().Matches(source).Select(m => m.Value).Where(s => s.Contains("@p", StringComparison.Ordinal)).ToList();

        Assert.InRange(statements.Count, 10, 40);
        Assert.All(statements, s => Assert.Equal(
            Enumerable.Range(0, Parameter().Count(s)).Select(i => $"@p{i}"), Parameter().Matches(s).Select(m => m.Value)));
    }

    [GeneratedRegex("\"\"\"[^\"]+\"\"\"|\"[^\"]+\"")]
    private static partial Regex Statement();

    [GeneratedRegex("@p[0-9]+")]
    private static partial Regex Parameter();
}
