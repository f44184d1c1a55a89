using Isomer.Schema;

namespace Isomer.Dialects.Tests.Types;

public class TypeFallbackTests
{
    // Of each kind the types that some step is for: every arm of every step is walked by one of them.
    private static readonly CanonicalType[] Samples =
    [
        .. new[]
        {
            "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "year",
            "decimal(12,2)", "decimal(12,2) unsigned", "decimal(90,40)", "decimal(5,-3)", "decimal(2,5)", "decimal(60,31) unsigned",
            "decimal(*)", "decimal(20,0)", "decimal(6,0)", "money(19,4)", "float32", "float64",
            "string(10)", "string(10) fixed", "string(3000) fixed", "string(20000)", "string(20000000)", "string(3000)", "text",
            "text capacity=300",
            "binary(10)", "binary(10) fixed", "binary(70000)", "blob", "blob capacity=300",
            "date", "date specials=zero", "time(3)", "time(9)", "time(3) range=signed838", "timestamp(3)", "timestamp(9)",
            "timestamp(3) specials=zero",
            "timestamptz(3)", "timestamptz(9)", "timestamptz(3) specials=zero", "timestamptz(3) zone=offset", "timestamptz(3) zone=region",
            "interval", "interval(9)", "interval fields=ym", "interval(3) fields=ds", "interval fields=full", "uuid", "json",
            "json fidelity=model", "xml",
            "enum(new,active)", "set(a,b)", "bit(3)", "bit(300)", "bit(20000)", "varbit(3)", "varbit(20000)", "varbit", "array<int32>",
            "geometry(point)", "inet", "cidr", "macaddr", "macaddr(8)", "rowversion", "vector(2)", "vector(*)",
        }.Select(CanonicalType.Parse),
        CanonicalType.Of(TypeKind.Bit), CanonicalType.Of(TypeKind.String), CanonicalType.Of(TypeKind.Binary),
        CanonicalType.Of(TypeKind.Enum) with { Labels = EquatableArray<string>.Wrap([new string('x', 300)]) },
        CanonicalType.Other("nowhere", "thing"),
    ];

    public static TheoryData<string, int> All()
    {
        var all = new TheoryData<string, int>();
        foreach (var dialect in DialectRegistry.All)
        {
            for (var i = 0; i < dialect.Fallbacks.Count; i++)
            {
                all.Add(dialect.Id, i);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Each_step_that_costs_something_shows_a_witness(string engine, int index)
    {
        var dialect = DialectRegistry.Require(engine);
        var step = dialect.Fallbacks[index];
        foreach (var cost in step.Costs)
        {
            var left = Assert.IsType<CanonicalType>(Array.Find(Samples, step.Matches));
            var witness = cost.Witness(left);

            Assert.Matches(@"^\S.*( → \S.*| is refused| stays .*)$", witness);
            Assert.Equal(cost.IsNarrowing, cost.Code.Class == AnomalyClass.Narrowing);
            Assert.Contains(
                witness, cost.Code.Format("t.c", left.ToString(), dialect.StoreType(left), dialect.DisplayName, witness),
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Each_step_leads_to_a_type_that_the_engine_holds(string engine, int index)
    {
        var dialect = DialectRegistry.Require(engine);
        var step = dialect.Fallbacks[index];
        foreach (var type in Samples.Where(step.Matches))
        {
            var fit = dialect.Fit(type);

            Assert.DoesNotContain(dialect.Fit(fit.Type).Fallbacks.SelectMany(f => f.Costs), c => c.IsNarrowing);
            Assert.NotEmpty(dialect.StoreType(fit.Type));
        }
    }

    [Theory]
    [InlineData("sqlserver", "sql_variant", "ISO2164")]
    [InlineData("oracle", "SYS.ANYDATA", "ISO2164")]
    [InlineData("postgresql", "time with time zone", "ISO2163")]
    [InlineData("postgresql", "time(3) with time zone", "ISO2163")]
    [InlineData("postgresql", "int4range", "ISO2161")]
    [InlineData("sqlserver", "hierarchyid", "ISO2161")]
    public void What_a_type_of_one_engine_means_its_dialect_says(string engine, string native, string code)
    {
        var blueprint = Blueprints.Tables(
            $$""" "t": { "columns": { "c": { "type": "{{CanonicalType.Other(engine, native)}}" } } } """, engine);
        var anomalies = DialectRegistry.Require("sqlite").Project(blueprint, ProjectionOptions.Default).Anomalies;

        Assert.Equal(code, Assert.Single(anomalies).Code.Id);
    }

    [Theory]
    [InlineData("enum(new,active)", "'new' before 'active' → 'active' before 'new'")]
    [InlineData("enum(a,b)", "the label a → 'a'")]
    public void The_witness_of_an_enum_is_two_of_its_labels(string type, string witness) =>
        Assert.Equal(witness, FormCosts.EnumAsText.Witness(CanonicalType.Parse(type)));
}
