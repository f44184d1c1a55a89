using Isomer.Migration.Reporting;
using Isomer.Schema;

namespace Isomer.Migration.Tests.Reporting;

public class HtmlReportTests
{
    private static readonly ParseResult<Blueprint> Shop = BlueprintJson.Read(
        """
        {
          "blueprint": 1,
          "tables": {
            "\"a<b>&\"\"c\"": {
              "columns": {
                "id":   { "type": "int64" },
                "self": { "type": "int64", "nullable": true }
              },
              "primaryKey": { "name": "pk", "columns": ["id"] },
              "foreignKeys": {
                "fk_self": { "columns": ["self"], "references": "\"a<b>&\"\"c\"(id)" }
              }
            },
            "alone": {
              "columns": {
                "text": { "type": "text" }
              }
            },
            "orders": {
              "columns": {
                "id":       { "type": "int64" },
                "customer": { "type": "int64" }
              },
              "primaryKey": { "name": "pk", "columns": ["id"] },
              "foreignKeys": {
                "fk_customer": { "columns": ["customer"], "references": "\"a<b>&\"\"c\"(id)" }
              }
            }
          }
        }
        """,
        "shop.blueprint.json");

    [Fact]
    public void Needs_nothing_beside_itself_and_escapes_every_name()
    {
        var html = HtmlReport.Write(Model(Row("a<b>&\"c")));

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", html, StringComparison.Ordinal);
        Assert.DoesNotContain("a<b>", html, StringComparison.Ordinal);
        Assert.Contains("a&lt;b&gt;&amp;&quot;c", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Draws_a_box_for_each_table_and_a_line_for_each_foreign_key()
    {
        var html = HtmlReport.Write(Model(Row("orders")));

        Assert.Equal(3, Count(html, "class=\"title\""));
        Assert.Equal(2, Count(html, "marker-end"));
    }

    [Theory]
    [InlineData(0L, 0L, 3, "Copied and verified by content")]
    [InlineData(2L, 0L, 3, "Differences found")]
    [InlineData(0L, 1L, 3, "Copied, with rejected rows")]
    [InlineData(null, 0L, 3, "Copied, not verified")]
    [InlineData(null, 0L, 2, "Not complete")]
    public void Says_the_gravest_thing_first(long? differences, long rejects, int chunksDone, string verdict) =>
        Assert.Contains(
            verdict,
            HtmlReport.Write(Model(Row("orders") with { Differences = differences, Rejects = rejects, ChunksDone = chunksDone })),
            StringComparison.Ordinal);

    private static ReportModel Model(TableReport table) => new()
    {
        Name = "Shop",
        Source = "SQLite database 'shop.db'",
        Destination = "PostgreSQL localhost/shop",
        Tables = [table],
        Schema = Shop.Value ?? throw new InvalidOperationException(string.Join("\n", Shop.Diagnostics)),
    };

    private static TableReport Row(string name) => new()
    {
        Name = name,
        Rows = 1_000,
        Bytes = 10_000,
        Rejects = 0,
        Chunks = 3,
        ChunksDone = 3,
        Elapsed = TimeSpan.FromSeconds(2),
        Differences = 0,
    };

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
