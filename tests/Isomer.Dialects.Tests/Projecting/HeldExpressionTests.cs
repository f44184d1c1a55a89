using Isomer.Schema;

namespace Isomer.Dialects.Tests.Projecting;

public class HeldExpressionTests
{
    private static readonly (string Name, CanonicalType Type)[] Columns =
    [
        ("i", CanonicalType.Int32), ("tx", CanonicalType.Text), ("bo", CanonicalType.Bool), ("f", CanonicalType.Float64),
        ("r", CanonicalType.Float32),
        ("n", CanonicalType.Decimal(10, 2)), ("n2", CanonicalType.Decimal(12, 2)), ("n4", CanonicalType.Decimal(12, 4)),
        ("big", CanonicalType.Decimal(20, 2)), ("big2", CanonicalType.Decimal(30, 2)), ("any", CanonicalType.UnboundedDecimal),
        ("u64", CanonicalType.Of(TypeKind.UInt64)), ("d", CanonicalType.Date), ("t", CanonicalType.Time(3)),
        ("ts", CanonicalType.Timestamp(6)),
        ("ts0", CanonicalType.Timestamp(0)), ("tz", CanonicalType.TimestampTz(3)), ("u", CanonicalType.Uuid),
        ("m", CanonicalType.Enum(["sad", "ok"])),
        ("js", CanonicalType.Of(TypeKind.Json)),
    ];

    [Theory]
    [InlineData("n is null", "\"n\" is null")]
    [InlineData("n >= 9.5", "cast(\"n\" as NUMERIC) >= 9.5")]
    [InlineData("n > n4", "cast(\"n\" as NUMERIC) > cast(\"n4\" as NUMERIC)")]
    [InlineData("n = i", "cast(\"n\" as NUMERIC) = \"i\"")]
    [InlineData("n between -1 and 10", "cast(\"n\" as NUMERIC) between -1 and 10")]
    [InlineData("coalesce(n, 0) > 1", "cast(coalesce(\"n\", '0.00') as NUMERIC) > 1")]
    [InlineData("big = 10", "\"big\" = '10.00'")]
    [InlineData("big in (-1, 2.5)", "\"big\" in ('-1.00', '2.50')")]
    [InlineData("big <> big2", "\"big\" <> \"big2\"")]
    [InlineData("u64 > 9", "\"u64\" > '00000000000000000009'")]
    [InlineData("d >= date '2024-01-02'", "\"d\" >= '2024-01-02'")]
    [InlineData("t < time '10:00:00'", "\"t\" < '10:00:00.000'")]
    [InlineData("ts > timestamp '2024-01-02 10:00:00'", "\"ts\" > '2024-01-02 10:00:00.000000'")]
    [InlineData("ts0 = timestamp '2024-01-02 10:00:00'", "\"ts0\" = '2024-01-02 10:00:00'")]
    [InlineData("tz < timestamptz '2024-01-02 10:00:00.5+02'", "\"tz\" < '2024-01-02 08:00:00.500+00:00'")]
    [InlineData("tz < '2024-01-02 10:00:00+02'", "\"tz\" < '2024-01-02 08:00:00.000+00:00'")]
    [InlineData("u = 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'", "\"u\" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'")]
    [InlineData("m in ('ok', 'sad')", "\"m\" in ('ok', 'sad')")]
    [InlineData("case m when 'ok' then i > 1 else i > 2 end", "case \"m\" when 'ok' then \"i\" > 1 else \"i\" > 2 end")]
    [InlineData("n || '-' || d || m <> tx", "\"n\" || '-' || \"d\" || \"m\" <> \"tx\"")]
    [InlineData("cast(n as text) like '1%'", "cast(\"n\" as TEXT) glob '1*'")]
    [InlineData("i * 2 + 1 > f * 1.5", "\"i\" * 2 + 1 > \"f\" * 1.5")]
    [InlineData("nullif(n, 0) is null", "nullif(\"n\", '0.00') is null")]
    public void Text_decides_as_the_value_would(string check, string printed) => Assert.Equal(printed, Sqlite(check).Printed);

    [Theory]
    [InlineData("n * 2 > 1")]
    [InlineData("-n < 1")]
    [InlineData("abs(n) > 1")]
    [InlineData("i * 1.1 = 3.3")]
    [InlineData("r + r > f")]
    [InlineData("u64 + 1 > 2")]
    [InlineData("u64 > -1")]
    [InlineData("u64 > i")]
    [InlineData("big > 10")]
    [InlineData("big between 1 and 2")]
    [InlineData("big = i")]
    [InlineData("big = n4")]
    [InlineData("big = 1.005")]
    [InlineData("any = 1")]
    [InlineData("n > f")]
    [InlineData("n > 12345678901234567.5")]
    [InlineData("ts > ts0")]
    [InlineData("ts > d")]
    [InlineData("ts <= now()")]
    [InlineData("ts > 'yesterday'")]
    [InlineData("m > 'ok'")]
    [InlineData("js = '{}'")]
    [InlineData("cast(n as int64) > 1")]
    [InlineData("cast(tx as decimal(*)) > 1")]
    [InlineData("cast(f as int64) > 1")]
    [InlineData("cast(ts as date) > date '2024-01-01'")]
    [InlineData("ts || 'x' = tx")]
    [InlineData("bo || 'x' = tx")]
    [InlineData("coalesce(n, n4) is null")]
    [InlineData("nullif(any, 1) is null")]
    public void What_text_would_change_is_left_out_and_reported(string check)
    {
        var (printed, anomalies) = Sqlite(check);
        Assert.Null(printed);
        Assert.Contains(anomalies, a => a.Code == Codes.ExpressionLost);
    }

    [Theory]
    [InlineData("decimal(12,2)", "n * i", null)]
    [InlineData("decimal(12,2)", "n + n2", null)]
    [InlineData("decimal(12,2)", "i", null)]
    [InlineData("decimal(12,4)", "n", null)]
    [InlineData("int64", "n", null)]
    [InlineData("timestamp(6)", "ts0", null)]
    [InlineData("decimal(12,2)", "coalesce(n, 0)", "coalesce(\"n\", '0.00')")]
    [InlineData("decimal(12,2)", "case when i > 1 then n else 5 end", "case when \"i\" > 1 then \"n\" else '5.00' end")]
    [InlineData("bool", "n > 1", "cast(\"n\" as NUMERIC) > 1")]
    [InlineData("text", "tx || n", "\"tx\" || \"n\"")]
    [InlineData("int64", "i * 2", "\"i\" * 2")]
    public void A_formula_stays_only_if_text_carries_it(string type, string formula, string? printed)
    {
        var generated = $$""", "g": { "type": "{{type}}", "nullable": true, "generated": { "stored": "{{formula}}" } }""";
        var projection = Project(generated, "");
        var column = projection.Tables[0].Table.FindColumn("g")!;
        Assert.Equal(printed, column.Generated is null ? null : DialectRegistry.Find("sqlite")!.Print(column.Generated.Expression));
        Assert.Equal(printed is null, projection.Anomalies.Any(a => a.Code == Codes.GeneratedBecomesPlain));
    }

    [Theory]
    [InlineData("decimal(12,2)", "1.005")]
    [InlineData("decimal(12,2)", "1 + 1")]
    [InlineData("timestamp(3)", "'infinity'")]
    [InlineData("timestamp(6)", "current_date()")]
    public void A_default_that_has_no_text_of_its_type_is_left_out_and_reported(string type, string value)
    {
        var projection = Project($$""", "g": { "type": "{{type}}", "default": "{{value}}" }""", "");
        Assert.Null(projection.Tables[0].Table.FindColumn("g")!.Default);
        Assert.Contains(projection.Anomalies, a => a.Code == Codes.ExpressionLost);
    }

    [Fact]
    public void An_index_that_text_would_change_is_left_out_and_reported()
    {
        var projection = Project("", """
            , "indexes": { "ok": { "columns": ["i"], "filter": "n > 1" }, "filtered": { "columns": ["i"], "filter": "big > 1" }, "keyed": { "columns": [{ "expression": "n * 2" }] } }
            """);
        Assert.Equal(["ok"], projection.Tables[0].Table.Indexes.Select(i => i.Name));
        Assert.Equal(2, projection.Anomalies.Count(a => a.Code == Codes.IndexLost));
    }

    [Fact]
    public void A_unique_key_says_where_equal_values_are_two_texts()
    {
        var projection = Project("", """
            , "primaryKey": { "columns": ["any"] }, "unique": { "u": { "columns": ["n"] } }, "indexes": { "ix": { "unique": true, "columns": ["any", "ts"] } }
            """);
        Assert.Equal(
            ["tables/t/primaryKey", "tables/t/indexes/ix"],
            projection.Anomalies.Where(a => a.Code == Codes.KeyHeldAsText).Select(a => a.Target).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void An_engine_that_holds_what_is_meant_takes_each_expression_as_it_is()
    {
        var projection = Project("", """, "checks": { "c": "big > 10 and n * 2 < n4" } """, "postgresql");
        Assert.Equal(ExpressionParser.Parse("big > 10 and n * 2 < n4"), Assert.Single(projection.Tables[0].Table.Checks).Expression);
    }

    private static (string? Printed, IEnumerable<Diagnostic> Anomalies) Sqlite(string check)
    {
        var projection = Project("", $$""", "checks": { "c": "{{check}}" } """);
        var kept = projection.Tables[0].Table.Checks.FirstOrDefault(c => c.Name == "c");
        return (kept is null ? null : DialectRegistry.Find("sqlite")!.Print(kept.Expression), projection.Anomalies);
    }

    private static Projection Project(string moreColumns, string moreTable, string engine = "sqlite")
    {
        var columns = string.Join(", ", Columns.Select(c => $$""" "{{c.Name}}": { "type": "{{c.Type}}", "nullable": true } """));
        return DialectRegistry.Find(engine)!.Project(
            Blueprints.Tables($$""" "t": { "columns": { {{columns}}{{moreColumns}} }{{moreTable}} } """));
    }
}
