using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.PostgreSql;

public sealed class TypeMapTests() : TypeMapScenarios("postgresql")
{
    [Theory]
    [InlineData("boolean", "bool")]
    [InlineData("bigint", "int64")]
    [InlineData("numeric(12,2)", "decimal(12,2)")]
    [InlineData("numeric(3,-2)", "decimal(3,-2)")]
    [InlineData("numeric", "decimal(*)")]
    [InlineData("character varying(10)", "string(10)")]
    [InlineData("character(3)", "string(3) fixed")]
    [InlineData("time without time zone", "time(6)")]
    [InlineData("timestamp(3) without time zone", "timestamp(3)")]
    [InlineData("timestamp with time zone", "timestamptz(6)")]
    [InlineData("interval year to month", "interval fields=ym")]
    [InlineData("interval day to second(2)", "interval(2) fields=ds")]
    [InlineData("jsonb", "json fidelity=model")]
    [InlineData("bit varying(5)", "varbit(5)")]
    [InlineData("macaddr8", "macaddr(8)")]
    [InlineData("integer[]", "array<int32>")]
    [InlineData("tsvector", "other(postgresql:tsvector)")]
    [InlineData("int4range", "other(postgresql:int4range)")]
    [InlineData("time with time zone", "other(postgresql:time with time zone)")]
    [InlineData("\"char\"", "other(postgresql:\"char\")")]
    [InlineData("\"Shop\".\"Mood\"", "other(postgresql:\"Shop\".\"Mood\")")]
    public void Reads_what_format_type_prints_and_writes_it_again(string storeType, string canonical)
    {
        Assert.Equal(CanonicalType.Parse(canonical), Dialect.ParseType(storeType));
        Assert.Equal(storeType, Dialect.StoreType(Dialect.ParseType(storeType)));
    }

    [Theory]
    [InlineData("character varying", "text")]
    [InlineData("bpchar", "text")]
    [InlineData("name", "string(63) unit=byte")]
    [InlineData("oid", "uint32")]
    [InlineData("money", "money(19,2)")]
    [InlineData("interval second(3)", "interval(3) fields=ds")]
    [InlineData("timestamp(6) without time zone", "timestamp(6)")]
    [InlineData("citext", "text collation=ci")]
    [InlineData("varchar(7)", "string(7)")]
    [InlineData("timestamptz", "timestamptz(6)")]
    [InlineData("int8", "int64")]
    public void Reads_what_it_would_write_otherwise(string storeType, string canonical)
    {
        Assert.Equal(CanonicalType.Parse(canonical), Dialect.ParseType(storeType));
        Assert.NotEqual(storeType, Dialect.StoreType(Dialect.ParseType(storeType)));
    }

    [Theory]
    [InlineData("mood", "mood")]
    [InlineData("Mood", "\"Mood\"")]
    [InlineData("user", "\"user\"")]
    [InlineData("shop.Mood", "shop.\"Mood\"")]
    public void Spells_an_enum_as_format_type_does(string name, string storeType) =>
        Assert.Equal(storeType, Dialect.StoreType(CanonicalType.Enum(["a"]).With(FacetNames.Name, name)));
}
