using Isomer.Schema;

namespace Isomer.Dialects.Tests.Projecting;

/// <summary>A constant masks a column; what was computed from it would tell its value all the same.</summary>
public class MaskedValueTests
{
    // SQLite keeps no blanks at the end of a text of fixed length, so that it does not compute with one.
    private const string Computed = "\"mail || 'x'\"";

    private const string Native = """{ "native": { "postgresql": "md5(mail)" } }""";

    [Theory]
    [InlineData(Computed, """ "mail": { "constant": "'-'" } """, "are of 'mail'")]
    [InlineData(Native, """ "mail": { "constant": "'-'" } """, "may be of 'mail'")]
    [InlineData(Computed, """ "mail": { "constant": "'-'" }, "twice": { "constant": "'-'" } """, null)]
    [InlineData(Computed, """ "other": { "constant": "'-'" } """, null)]
    [InlineData("\"other || 'x'\"", """ "other": { "constant": "'-'" } """, null)]
    public void What_was_computed_from_a_masked_column_and_goes_as_it_is_is_told(string formula, string columns, string? told)
    {
        var blueprint = Blueprints.Tables(
            $$"""
            "t": {
              "columns": {
                "mail":  { "type": "string(6) fixed" },
                "other": { "type": "text" },
                "twice": { "type": "text", "nullable": true, "generated": { "stored": {{formula}} } }
              }
            }
            """,
            "postgresql");
        var rules = MappingJson.Read($$"""{ "mapping": 1, "tables": { "t": { "columns": { {{columns}} } } } }""", null).Value!;
        var mapped = rules.Apply(blueprint).Value!;

        var projection = DialectRegistry.Require("sqlite").Project(mapped.Target, new(rules.Names) { Tables = mapped.Tables });

        var anomalies = projection.Anomalies.Where(a => a.Code == Codes.MaskedValueTravels).ToList();
        if (told is null)
        {
            Assert.Empty(anomalies);
            return;
        }

        var anomaly = Assert.Single(anomalies);
        Assert.Equal("tables/t/columns/twice", anomaly.Target);
        Assert.Contains(told, anomaly.Message, StringComparison.Ordinal);
    }
}
