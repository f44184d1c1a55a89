using Isomer.Schema;

namespace Isomer.Dialects.Tests.Narrowing;

/// <summary>What a type rule of the mapping narrows is told like any type that narrows.</summary>
public class MappedTypeTests
{
    [Theory]
    [InlineData("int64", "int32", "ISO2171 WholeNumberRule { Least = -2147483648, Greatest = 2147483647 }")]
    [InlineData("int16", "uint16", "ISO2171 WholeNumberRule { Least = 0, Greatest = 65535 }")]
    [InlineData("uint64", "int64", "ISO2171 ConvertibleRule { } and WholeNumberRule { Least = -9223372036854775808, Greatest = 9223372036854775807 }")]
    [InlineData("decimal(12,2)", "int64", "ISO2171 ConvertibleRule { } and WholeNumberRule { Least = -9223372036854775808, Greatest = 9223372036854775807 }")]
    [InlineData("decimal(10,0)", "int32", "ISO2171 ConvertibleRule { } and WholeNumberRule { Least = -2147483648, Greatest = 2147483647 }")]
    [InlineData("decimal(*)", "int32", "ISO2171 ConvertibleRule { } and WholeNumberRule { Least = -2147483648, Greatest = 2147483647 }")]
    [InlineData("decimal(12,4)", "decimal(10,2)", "ISO2116 ScaleRule { Most = 2 }")]
    [InlineData("decimal(12,2)", "decimal(10,2)", "ISO2115 WholeDigitsRule { Most = 8 }")]
    [InlineData("decimal(*)", "decimal(12,2)", "ISO2115 ConvertibleRule { } and WholeDigitsRule { Most = 10 }|ISO2116 ConvertibleRule { } and ScaleRule { Most = 2 }")]
    [InlineData("int32", "decimal(8,2)", "ISO2115 WholeDigitsRule { Most = 6 }")]
    [InlineData("float64", "decimal(12,2)", "ISO2172 ConvertibleRule { }")]
    [InlineData("float64", "float32", "ISO2172 ConvertibleRule { }")]
    [InlineData("int64", "float64", "ISO2172 ConvertibleRule { }")]
    [InlineData("string(100)", "string(20)", "ISO2170 TextLengthRule { Most = 20 }")]
    [InlineData("text", "string(20)", "ISO2170 TextLengthRule { Most = 20 }")]
    [InlineData("int64", "string(10)", "ISO2170 TextLengthRule { Most = 10 }")]
    [InlineData("uuid", "string(35)", "ISO2170 TextLengthRule { Most = 35 }")]
    [InlineData("blob", "binary(16)", "ISO2170 ByteLengthRule { Most = 16 }")]
    [InlineData("timestamp(6)", "timestamp(0)", "ISO2124 FractionDigitsRule { Most = 0 }")]
    [InlineData("time(3)", "time(0)", "ISO2124 FractionDigitsRule { Most = 0 }")]
    [InlineData("timestamp(6)", "date", "ISO2172 ConvertibleRule { }")]
    [InlineData("timestamptz(6) zone=offset", "timestamptz(6)", "ISO2128 NoOffsetRule { }")]
    [InlineData("date specials=zero", "date", "ISO2126 NoZeroDateRule { }")]
    [InlineData("time(0) range=signed838", "time(0)", "ISO2127 TimeOfDayRule { }")]
    [InlineData("time(6)", "interval(3) fields=ds", "ISO2124 FractionDigitsRule { Most = 3 }")]
    [InlineData("time(0)", "interval fields=ym", "ISO2172 ConvertibleRule { }")]
    [InlineData("text", "int32", "ISO2172 ConvertibleRule { }")]
    [InlineData("text", "json", "ISO2172 ConvertibleRule { }")]
    [InlineData("int8", "bool", "ISO2172 ConvertibleRule { }")]
    [InlineData("enum(a,b)", "enum(a)", "ISO2172 ConvertibleRule { }")]
    public void A_narrower_type_is_told_with_its_rule(string from, string to, string rules)
    {
        var (_, projection) = Project(from, to);

        Assert.Equal(
            rules, string.Join('|', projection.Narrowings.Select(n =>
                $"{n.Anomaly.Code.Id} {string.Join(" and ", n.Rules.Select(r => r.ToString()))}")));
        Assert.All(projection.Narrowings, n => Assert.Equal("tables/t/columns/c", n.Anomaly.Target));
        Assert.All(projection.Narrowings, n => Assert.Contains(n.Anomaly, projection.Anomalies));
    }

    [Theory]
    [InlineData("int32", "int64")]
    [InlineData("uint32", "int64")]
    [InlineData("int64", "decimal(19,0)")]
    [InlineData("int64", "decimal(*)")]
    [InlineData("decimal(9,0)", "int32")]
    [InlineData("decimal(18,0)", "int64")]
    [InlineData("decimal(10,2)", "decimal(12,2)")]
    [InlineData("decimal(12,2)", "decimal(*)")]
    [InlineData("decimal(12,2)", "text")]
    [InlineData("float32", "float64")]
    [InlineData("int32", "float64")]
    [InlineData("string(20)", "string(100)")]
    [InlineData("string(20)", "text")]
    [InlineData("int32", "string(11)")]
    [InlineData("decimal(12,2)", "string(15)")]
    [InlineData("uuid", "string(36)")]
    [InlineData("enum(a,bb)", "string(2)")]
    [InlineData("enum(a)", "enum(a,b)")]
    [InlineData("binary(16)", "blob")]
    [InlineData("timestamp(0)", "timestamp(6)")]
    [InlineData("date", "timestamp(0)")]
    [InlineData("float64", "text")]
    [InlineData("time(3) range=signed838", "interval")]
    public void A_wider_type_is_silent(string from, string to) => Assert.Empty(Project(from, to).Projection.Narrowings);

    [Fact]
    public void It_is_told_on_the_sources_own_engine_too() =>
        Assert.Equal(["ISO2171"], Project("int64", "int32", "postgresql").Projection.Anomalies.Select(a => a.Code.Id));

    [Fact]
    public void The_message_names_both_types_and_a_witness() => Assert.Equal(
        "t.c: decimal(12,4) becomes numeric(10,2) on PostgreSQL (narrowing): a number has fewer digits after the point there; 0.123 is refused. " +
        "Give the column another type in the mapping, set a policy, or accept the loss.",
        Assert.Single(Project("decimal(12,4)", "decimal(10,2)").Projection.Anomalies).Message);

    [Theory]
    [InlineData("int64", "int32", "ISO2171", "clip", true)]
    [InlineData("int64", "int32", "ISO2171", "round", false)]
    [InlineData("decimal(12,4)", "decimal(10,2)", "ISO2116", "round", true)]
    [InlineData("text", "string(20)", "ISO2170", "clip", true)]
    [InlineData("decimal(*)", "decimal(10,2)", "ISO2116", "round", false)]
    [InlineData("text", "int32", "ISO2172", "null", false)]
    public void A_policy_acts_on_values_that_are_read_before_it(string from, string to, string code, string policy, bool fits)
    {
        var (mapped, projection) = Project(from, to, policy: $$""", "policy": { "{{code}}": "{{policy}}" }""");

        Assert.Equal(fits ? [] : ["ISO1110"], PolicyCheck.Of(mapped, projection).Select(d => d.Code.Id).Distinct());
    }

    [Fact]
    public void A_key_that_widens_the_column_again_narrows_nothing()
    {
        var blueprint = Blueprints.Tables("""
            "p": { "columns": { "id": { "type": "int64" } }, "primaryKey": { "columns": ["id"] } },
            "t": { "columns": { "c": { "type": "int64" } }, "foreignKeys": { "f": { "columns": ["c"], "references": "p(id)" } } }
            """);

        var projection = Project(
            blueprint, """{ "mapping": 1, "tables": { "t": { "columns": { "c": { "type": "int32" } } } } }""").Projection;

        Assert.Equal(["ISO2011"], projection.Anomalies.Select(a => a.Code.Id));
    }

    private static (MappedBlueprint Mapped, Projection Projection) Project(
        string from, string to, string? origin = null, string policy = "") => Project(
        Blueprints.Tables($$""" "t": { "columns": { "c": { "type": "{{from}}", "nullable": true } } } """, origin),
        $$"""{ "mapping": 1, "tables": { "t": { "columns": { "c": { "type": "{{to}}"{{policy}} } } } } }""");

    private static (MappedBlueprint Mapped, Projection Projection) Project(Blueprint blueprint, string mapping)
    {
        var rules = MappingJson.Read(mapping, null).Value!;
        var mapped = rules.Apply(blueprint).Value!;
        return (mapped, DialectRegistry.Require("postgresql").Project(mapped.Target, new(rules.Names) { Tables = mapped.Tables }));
    }
}
