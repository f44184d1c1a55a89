using Isomer.Schema;

namespace Isomer.Dialects.Tests.Projecting;

public class IndexProjectorTests
{
    [Fact]
    public void Only_a_tree_has_an_order()
    {
        var (index, anomalies) = Project(""" "columns": [{ "column": "n", "descending": true, "nullsFirst": true }], "method": "brin" """);
        Assert.Equal("CREATE INDEX \"ix\" ON \"t\" USING brin (\"n\")", index);
        Assert.Equal(2, anomalies.Count(a => a == Codes.IndexChanged));
    }

    [Fact]
    public void Only_a_tree_keeps_keys_unique()
    {
        var (index, anomalies) = Project(""" "unique": true, "columns": ["n"], "method": "hash" """);
        Assert.Equal("CREATE UNIQUE INDEX \"ix\" ON \"t\" (\"n\")", index);
        Assert.Contains(Codes.IndexChanged, anomalies);
    }

    [Fact]
    public void Only_text_has_a_collation()
    {
        var (index, anomalies) = Project(
            """ "columns": [{ "column": "n", "collation": "binary" }, { "column": "s", "collation": "binary" }] """);
        Assert.Equal("CREATE INDEX \"ix\" ON \"t\" (\"n\", \"s\" COLLATE \"C\")", index);
        Assert.Contains(Codes.IndexChanged, anomalies);
    }

    [Theory]
    [InlineData("postgresql")]
    [InlineData("mysql")]
    public void A_prefix_becomes_an_expression_whatever_the_origin(string origin)
    {
        var (index, _) = Project(""" "columns": [{ "column": "s", "prefixLength": 3 }] """, origin);
        Assert.Equal("CREATE INDEX \"ix\" ON \"t\" ((substring(s, 1, 3)))", index);
    }

    private static (string Index, IEnumerable<Code> Anomalies) Project(string index, string? origin = null)
    {
        var dialect = DialectRegistry.Find("postgresql")!;
        var projection = dialect.Project(Blueprints.Tables(
            $$""" "t": { "columns": { "n": { "type": "int32" }, "s": { "type": "string(9)" } }, "indexes": { "ix": { {{index}} } } } """,
            origin));
        var line = dialect.CreateScript(projection).Split('\n')
            .Single(l => l.StartsWith("CREATE", StringComparison.Ordinal) && l.Contains(" INDEX ", StringComparison.Ordinal));
        return (line.TrimEnd(';'), projection.Anomalies.Select(a => a.Code));
    }
}
