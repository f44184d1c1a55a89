using Isomer.Schema;

namespace Isomer.Dialects.Tests.Narrowing;

public class ValueNarrowingTests
{
    // Types with every facet that a narrowing of today looks at.
    private static readonly string[] Types =
    [
        "int64", "uint64", "decimal(12,2)", "decimal(80,40)", "decimal(*)", "float64", "string(10)", "string(2000)", "text", "binary(10)",
        "blob",
        "date", "date specials=zero", "time(6)", "time(9)", "time(6) range=signed838", "time(9) range=signed838",
        "timestamp(6)", "timestamp(9)", "timestamp(6) specials=zero", "timestamp(9) specials=zero",
        "timestamptz(6)", "timestamptz(9)", "timestamptz(9) specials=zero", "interval", "interval(9)", "uuid", "bool",
    ];

    [Theory]
    [InlineData("postgresql", "timestamp(9)", "ISO2124 FractionDigitsRule { Most = 6 }")]
    [InlineData("postgresql", "interval(9)", "ISO2124 FractionDigitsRule { Most = 6 }")]
    [InlineData("postgresql", "date specials=zero", "ISO2126 NoZeroDateRule { }")]
    [InlineData("postgresql", "timestamptz(9) specials=zero", "ISO2126 NoZeroDateRule { }|ISO2124 FractionDigitsRule { Most = 6 }")]
    [InlineData("postgresql", "timestamptz(6) zone=offset", "ISO2128 NoOffsetRule { }")]
    [InlineData("postgresql", "time(9) range=signed838", "ISO2127 TimeOfDayRule { }|ISO2124 FractionDigitsRule { Most = 6 }")]
    [InlineData("sqlite", "time(6) range=signed838", "ISO2127 TimeOfDayRule { }")]
    [InlineData("mysql", "decimal(*)", "ISO2115 WholeDigitsRule { Most = 35 }|ISO2116 ScaleRule { Most = 30 }")]
    [InlineData("sqlserver", "decimal(*)", "ISO2115 WholeDigitsRule { Most = 20 }|ISO2116 ScaleRule { Most = 18 }")]
    [InlineData("mariadb", "timestamptz(9)", "ISO2124 FractionDigitsRule { Most = 6 }|ISO2125 InstantRangeRule { Least = 1, Greatest = 2147483647 }")]
    [InlineData("mysql", "json", "ISO2149 |ISO2150 ")]
    [InlineData("oracle", "decimal(*)", "ISO2117 SignificantDigitsRule { Most = 38 }")]
    [InlineData("oracle", "string(2000)", "ISO2140 ByteLengthRule { Most = 4000 }|ISO2101 NotEmptyRule { }")]
    public void A_narrowing_states_what_a_value_must_be(string engine, string type, string rules)
    {
        var narrowings = Project(engine, type).Narrowings;

        Assert.All(narrowings, n => Assert.Equal("tables/t/columns/c", n.Anomaly.Target));
        Assert.Equal(rules, string.Join('|',
            narrowings.Select(n => $"{n.Anomaly.Code.Id} {string.Join(" and ", n.Rules.Select(r => r.ToString()))}")));
    }

    // What one engine's types hold and another's of the same kind do not.
    [Theory]
    [InlineData("postgresql", "mysql", "float64", "ISO2118 NoNanRule { }|ISO2119 NoInfinityRule { }")]
    [InlineData("postgresql", "sqlite", "float64", "ISO2118 NoNanRule { }|ISO2189 NoNegativeZeroRule { }")]
    [InlineData("postgresql", "oracle", "float64", "ISO2189 NoNegativeZeroRule { }")]
    [InlineData("sqlite", "oracle", "float64", "")]
    [InlineData("sqlite", "mariadb", "float64", "ISO2119 NoInfinityRule { }")]
    [InlineData("postgresql", "mysql", "decimal(12,2)", "ISO2120 NoNanRule { } and NoInfinityRule { }")]
    [InlineData("postgresql", "sqlite", "decimal(12,2)", "")]
    [InlineData("postgresql", "mysql", "date", "ISO2130 NoInfiniteDateRule { First = 1, Last = 9999 }|ISO2131 DateRangeRule { First = 1, Last = 9999 }")]
    [InlineData("postgresql", "oracle", "timestamp(6)", "ISO2130 NoInfiniteDateRule { First = -4711, Last = 9999 }|ISO2131 DateRangeRule { First = -4711, Last = 9999 }")]
    [InlineData("oracle", "sqlserver", "timestamp(0)", "ISO2131 DateRangeRule { First = 1, Last = 9999 }")]
    [InlineData("mysql", "postgresql", "date", "")]
    [InlineData("postgresql", "mariadb", "timestamptz(6)", "ISO2125 InstantRangeRule { Least = 1, Greatest = 2147483647 }")]
    [InlineData("postgresql", "sqlserver", "time(0)", "ISO2132 BeforeEndOfDayRule { }")]
    [InlineData("postgresql", "mysql", "time(0)", "")]
    [InlineData("mysql", "postgresql", "string(10)", "ISO2141 NoZeroCharacterRule { }")]
    [InlineData("postgresql", "mysql", "string(10)", "")]
    public void A_value_of_the_sources_engine_that_the_destinations_lacks_is_told(string from, string to, string type, string rules) =>
        Assert.Equal(
        rules, string.Join('|', Project(to, type, origin: from).Narrowings.Select(n =>
            $"{n.Anomaly.Code.Id} {string.Join(" and ", n.Rules.Select(r => r.ToString()))}")));

    [Fact]
    public void A_column_cut_for_its_key_states_its_length()
    {
        var narrowing = Assert.Single(Project("mysql", "text", """, "unique": { "u": { "columns": ["c"] } }""").Narrowings);

        Assert.Equal("ISO2065", narrowing.Anomaly.Code.Id);
        Assert.Equal([new TextLengthRule(768)], narrowing.Rules);
    }

    [Theory]
    [InlineData("text", "ByteLengthRule { Most = 2704 }")]
    [InlineData("string(677)", "ByteLengthRule { Most = 2704 }")]
    [InlineData("string(676)", "")]
    [InlineData("blob", "ByteLengthRule { Most = 2704 }")]
    [InlineData("int64", "")]
    public void A_key_over_values_longer_than_an_entry_is_told(string type, string rules)
    {
        var narrowings = Project("postgresql", type, """, "unique": { "u": { "columns": ["c"] } }""").Narrowings;

        Assert.Equal(rules, string.Join('|', narrowings.SelectMany(n => n.Rules).Select(r => r.ToString())));
        Assert.All(narrowings, n => Assert.Equal("ISO2053", n.Anomaly.Code.Id));
    }

    public static TheoryData<string, string> All()
    {
        var all = new TheoryData<string, string>();
        foreach (var dialect in DialectRegistry.All)
        {
            foreach (var type in Types)
            {
                all.Add(dialect.Id, type);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Each_narrower_type_has_its_rules_and_no_other_does(string engine, string type)
    {
        var projection = Project(engine, type);

        Assert.Equal(
            projection.Anomalies.Where(a => a.Code.Class == AnomalyClass.Narrowing), projection.Narrowings.Select(n => n.Anomaly));
        Assert.All(projection.Narrowings, n => Assert.NotEmpty(n.Rules));
    }

    private static Projection Project(string engine, string type, string keys = "", string? origin = null) =>
        DialectRegistry.Require(engine).Project(
            Blueprints.Tables($$""" "t": { "columns": { "c": { "type": "{{type}}", "nullable": true } }{{keys}} } """, origin),
            ProjectionOptions.Default);
}
