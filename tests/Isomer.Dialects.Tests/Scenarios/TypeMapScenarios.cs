using Isomer.Schema;

namespace Isomer.Dialects.Tests.Scenarios;

public abstract class TypeMapScenarios(string engine) : Scenario(engine)
{
    public static TheoryData<string> EveryKind { get; } = [.. Enum.GetNames<TypeKind>()];

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void What_a_store_type_reads_as_is_written_as_itself(string kind)
    {
        foreach (var type in Samples(Enum.Parse<TypeKind>(kind)))
        {
            var store = Dialect.StoreType(type);
            Assert.Equal(store, Dialect.StoreType(Dialect.ParseType(store)));
            Assert.Equal(Dialect.ParseType(store), Dialect.ParseType(Dialect.StoreType(Dialect.ParseType(store))));
        }
    }

    [Fact]
    public void An_unknown_spelling_stays_as_it_is()
    {
        var type = Dialect.ParseType("frob(1, x) with sugar");
        Assert.Equal(CanonicalType.Other(Dialect.Id, "frob(1, x) with sugar"), type);
        Assert.Equal("frob(1, x) with sugar", Dialect.StoreType(type));
    }

    private static IEnumerable<CanonicalType> Samples(TypeKind kind)
    {
        var type = CanonicalType.Of(kind);
        return kind switch
        {
            TypeKind.String =>
                [CanonicalType.String(1), CanonicalType.String(255).With(FacetNames.Fixed), CanonicalType.String(30_000_000)],
            TypeKind.Binary or TypeKind.Bit or TypeKind.Vector => [type with { Length = 3 }],
            TypeKind.VarBit => [type, type with { Length = 3 }],
            TypeKind.Decimal => [type, CanonicalType.Decimal(12, 2), CanonicalType.Decimal(3, -2), CanonicalType.Decimal(2, 5), CanonicalType.Decimal(1000, 0)],
            TypeKind.Money => [type with { Precision = 19, Scale = 4 }],
            TypeKind.Time or TypeKind.Timestamp or TypeKind.TimestampTz => Enumerable.Range(0, 10).Select(p => type with { Precision = p }),
            TypeKind.Interval => [type, type with { Precision = 3 }, type with { Precision = 9 }, type.With(FacetNames.Fields, "ym"), type.With(FacetNames.Fields, "ds"), type.With(FacetNames.Fields, "full")],
            TypeKind.Json => [type, type.With(FacetNames.Fidelity, "text"), type.With(FacetNames.Fidelity, "model")],
            TypeKind.Enum or TypeKind.Set => [type with { Labels = new(["a", "b"]) }],
            TypeKind.Array =>
                [CanonicalType.Array(CanonicalType.Int32), CanonicalType.Array(CanonicalType.Array(CanonicalType.Timestamp(9)))],
            TypeKind.MacAddr => [type, type with { Length = 8 }],
            TypeKind.Other => [CanonicalType.Other("mysql", "geomcollection"), CanonicalType.Other("postgresql", "tsvector"), CanonicalType.Other("sqlite", "FROB")],
            _ => [type],
        };
    }
}
