using Isomer.Schema;

namespace Isomer.Dialects.Tests.Narrowing;

public class ValueNarrowingTests
{
    // Types with every facet that a narrowing of today looks at.
    private static readonly string[] Types =
    [
        "int64", "uint64", "decimal(12,2)", "decimal(80,40)", "decimal(*)", "float64", "string(10)", "string(2000)", "text", "binary(10)", "blob",
        "date", "date specials=zero", "time(6)", "time(9)", "time(6) range=signed838", "time(9) range=signed838",
        "timestamp(6)", "timestamp(9)", "timestamp(6) specials=zero", "timestamp(9) specials=zero",
        "timestamptz(6)", "timestamptz(9)", "timestamptz(9) specials=zero", "interval", "interval(9)", "uuid", "bool",
    ];

    [Theory]
    [InlineData("postgresql", "timestamp(9)", "FractionDigitsRule { Most = 6 }")]
    [InlineData("postgresql", "interval(9)", "FractionDigitsRule { Most = 6 }")]
    [InlineData("postgresql", "date specials=zero", "NoZeroDateRule { }")]
    [InlineData("postgresql", "timestamptz(9) specials=zero", "NoZeroDateRule { }|FractionDigitsRule { Most = 6 }")]
    [InlineData("postgresql", "time(9) range=signed838", "TimeOfDayRule { }|FractionDigitsRule { Most = 6 }")]
    [InlineData("sqlite", "time(6) range=signed838", "TimeOfDayRule { }")]
    [InlineData("mysql", "decimal(*)", "NumberDigitsRule { Precision = 65, Scale = 30 }")]
    [InlineData("mariadb", "timestamptz(9)", "FractionDigitsRule { Most = 6 }|InstantRangeRule { Least = 1, Greatest = 2147483647 }")]
    [InlineData("mysql", "json", "")]
    [InlineData("oracle", "decimal(*)", "SignificantDigitsRule { Most = 38 }")]
    [InlineData("oracle", "string(10)", "NotEmptyRule { }")]
    public void A_narrowing_states_what_a_value_must_be(string engine, string type, string rules)
    {
        var narrowing = Assert.Single(Project(engine, type).Narrowings);

        Assert.Equal("tables/t/columns/c", narrowing.Anomaly.Target);
        Assert.Equal(rules, string.Join('|', narrowing.Rules.Select(r => r.ToString())));
    }

    [Fact]
    public void A_column_cut_for_its_key_states_its_length()
    {
        var narrowing = Assert.Single(Project("mysql", "text", """, "unique": { "u": { "columns": ["c"] } }""").Narrowings);

        Assert.Equal("ISO2065", narrowing.Anomaly.Code.Id);
        Assert.Equal([new TextLengthRule(768)], narrowing.Rules);
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
            projection.Anomalies.Where(a => a.Code == Codes.TypeNarrowing),
            projection.Narrowings.Select(n => n.Anomaly).Where(a => a.Code == Codes.TypeNarrowing));
        Assert.All(projection.Narrowings, n => Assert.NotEmpty(n.Rules));
    }

    private static Projection Project(string engine, string type, string keys = "") =>
        DialectRegistry.Require(engine).Project(
            BlueprintJson.Read($$"""{ "blueprint": 1, "tables": { "t": { "columns": { "c": { "type": "{{type}}", "nullable": true } }{{keys}} } } }""", path: null).Value!,
            ProjectionOptions.Default);
}
