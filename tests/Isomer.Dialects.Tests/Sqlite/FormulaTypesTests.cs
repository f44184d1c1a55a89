using Isomer.Schema;

namespace Isomer.Dialects.Tests.Sqlite;

/// <summary>What SQLite would compute otherwise because it converts no value to a column's type: a proof found each of them.</summary>
public class FormulaTypesTests
{
    [Theory]
    [InlineData("int32", "f")]
    [InlineData("int64", "round(f)")]
    [InlineData("int32", "coalesce(i, f)")]
    [InlineData("int32", "case when i > 1 then i else f end")]
    [InlineData("float32", "f")]
    [InlineData("float32", "r * 2")]
    [InlineData("float32", "i")]
    [InlineData("int32", "length(c)")]
    [InlineData("text", "cast(c as text) || '|'")]
    [InlineData("text", "c")]
    [InlineData("bool", "c = 'ab'")]
    public void A_formula_that_needs_a_conversion_makes_a_plain_column(string type, string formula)
    {
        var (column, anomalies) = Project(type, formula);

        Assert.Null(column.Generated);
        Assert.Contains(anomalies, a => a.Code == Codes.GeneratedBecomesPlain);
    }

    [Theory]
    [InlineData("int32", "i * 2")]
    [InlineData("int64", "coalesce(i, 0)")]
    [InlineData("int32", "case when f > 1 then i else -1 end")]
    [InlineData("int32", "length(tx)")]
    [InlineData("int32", "null")]
    [InlineData("float64", "f / 3")]
    [InlineData("float64", "i")]
    [InlineData("float32", "r")]
    [InlineData("string(6) fixed", "c")]
    [InlineData("bool", "tx = 'ab'")]
    public void One_that_needs_none_stays(string type, string formula) => Assert.NotNull(Project(type, formula).Column.Generated);

    private static (Column Column, EquatableArray<Diagnostic> Anomalies) Project(string type, string formula)
    {
        var projection = DialectRegistry.Require("sqlite").Project(Blueprints.Tables($$"""
            "t": { "columns": {
              "i": { "type": "int32" }, "f": { "type": "float64" }, "r": { "type": "float32" }, "tx": { "type": "text" },
              "c": { "type": "string(6) fixed" },
              "g": { "type": "{{type}}", "nullable": true, "generated": { "stored": "{{formula}}" } } } }
            """, "postgresql"));
        return (projection.Tables[0].Table.Columns[5], projection.Anomalies);
    }
}
