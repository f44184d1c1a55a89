using System.Text.RegularExpressions;
using Isomer.Testing;

namespace Isomer.Oracle.Tests.XRay;

/// <summary>
/// The texts that the X-Ray sends, and what a LONG asks of them: it stands last, in no expression, and no ANSI join is near.
/// </summary>
public partial class CatalogQueriesTests
{
    [Fact]
    public void Every_query_is_as_it_was_reviewed()
    {
        var queries = CatalogQueries.All.Select(q => $"-- {q.Name}\n{CatalogQueries.For(q.Sql, [])};\n");
        var settings = SessionSettings.Statements.Append(ServerInfo.Query).Append(StoredTable.ColumnQuery).Append(StoredTable.RowsQuery)
            .Append(Snapshot.MomentQuery).Append(Snapshot.MomentQueryOfDba).Append(Snapshot.EstimatesQuery).Select(s => s + ";\n");
        Golden.Verify("queries.sql", string.Concat(settings.Concat(queries)));
    }

    [Fact]
    public void Wanted_schemas_are_literals() => Assert.Contains(
        "OWNER IN ('SHOP', 'IT''S')", CatalogQueries.For(CatalogQueries.Synonyms, ["SHOP", "IT'S"]), StringComparison.Ordinal);

    [Theory]
    [InlineData("columns", "DATA_DEFAULT")]
    [InlineData("constraints", "SEARCH_CONDITION")]
    [InlineData("index expressions", "COLUMN_EXPRESSION")]
    [InlineData("views", "TEXT")]
    [InlineData("materialized views", "QUERY")]
    [InlineData("partitions", "HIGH_VALUE")]
    public void A_LONG_stands_last_and_alone(string name, string column)
    {
        var sql = CatalogQueries.All.Single(q => q.Name == name).Sql;

        Assert.Matches($@"[ ,]{column}\s+FROM ", sql);
        Assert.DoesNotContain(" JOIN ", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("UNION", sql, StringComparison.Ordinal);
        Assert.DoesNotContain(column, sql[sql.IndexOf("FROM ", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void No_other_query_reads_a_LONG()
    {
        string[] reading = ["columns", "constraints", "index expressions", "views", "materialized views", "partitions", "sources"];
        var others = CatalogQueries.All.ExceptBy(reading, q => q.Name).ToList();

        Assert.Equal(CatalogQueries.All.Count - reading.Length, others.Count);
        Assert.NotEmpty(others);
        Assert.All(others, q => Assert.DoesNotMatch(Longs(), q.Sql));
    }

    // Every LONG of the views that are read. ALL_SOURCE.TEXT and ALL_TRIGGERS' description are none.
    [GeneratedRegex(@"\b(DATA_DEFAULT|SEARCH_CONDITION|COLUMN_EXPRESSION|HIGH_VALUE|TRIGGER_BODY|TEXT|QUERY)\b")]
    private static partial Regex Longs();
}
