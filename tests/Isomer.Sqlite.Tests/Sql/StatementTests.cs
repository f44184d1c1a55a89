using Isomer.Sqlite.Sql;

namespace Isomer.Sqlite.Tests.Sql;

public class StatementTests
{
    [Fact]
    public void An_index_tells_columns_expressions_collations_directions_and_filter()
    {
        var index = IndexDefinition.Parse(
            "CREATE UNIQUE INDEX IF NOT EXISTS main.ix ON t (a, \"b\" COLLATE NOCASE DESC, lower(c) ASC, a + (b)) WHERE a > 0 AND c IN (1, 2);");

        Assert.Equal(
            [
                new("a", null, null, false), new("b", null, "NOCASE", true), new(null, "lower(c)", null, false),
                new KeyPart(null, "a + (b)", null, false),
            ],
            index!.Parts);
        Assert.Equal("a > 0 AND c IN (1, 2)", index.Filter);
    }

    [Theory]
    [InlineData("CREATE INDEX ix ON t (a")]
    [InlineData("CREATE INDEX ix ON t ()")]
    [InlineData("CREATE INDEX ix ON t (a) WHERE")]
    [InlineData("CREATE INDEX ix ON t (a) WHERE (b")]
    [InlineData("CREATE INDEX ix ON t (a COLLATE)")]
    public void A_broken_index_is_not_understood(string sql) => Assert.Null(IndexDefinition.Parse(sql));

    [Fact]
    public void A_view_keeps_its_query_as_written()
    {
        var view = ViewDefinition.Parse("CREATE TEMP VIEW v (a, b) AS\nSELECT 1, -- one\n  2; -- done;\n");

        Assert.Equal(new ViewDefinition("(a, b)", "SELECT 1, -- one\n  2"), view);
    }

    [Fact]
    public void A_script_is_split_at_the_end_of_statements_only()
    {
        const string Script =
            """
            -- first; comment
            CREATE TABLE t(a DEFAULT ';');;
            CREATE TRIGGER r AFTER INSERT ON t BEGIN UPDATE t SET a = CASE WHEN 1 THEN 2 END; DELETE FROM t; END;
            INSERT INTO t VALUES ('x;y') /* ; */; SELECT 1
            """;

        Assert.Equal(
            [
                "CREATE TABLE t(a DEFAULT ';')",
                "CREATE TRIGGER r AFTER INSERT ON t BEGIN UPDATE t SET a = CASE WHEN 1 THEN 2 END; DELETE FROM t; END",
                "INSERT INTO t VALUES ('x;y') /* ; */",
                "SELECT 1",
            ],
            ScriptSplitter.Split(Script).Select(range => Script[range]));
    }
}
