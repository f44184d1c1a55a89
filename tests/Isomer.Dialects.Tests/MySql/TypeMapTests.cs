using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.MySql;

public sealed class TypeMapTests() : TypeMapScenarios("mysql")
{
    [Theory]
    [InlineData("tinyint(1)", "bool")]
    [InlineData("tinyint", "int8")]
    [InlineData("tinyint unsigned", "uint8")]
    [InlineData("mediumint", "int32 range=[-8388608,8388607]")]
    [InlineData("mediumint unsigned", "uint32 range=[0,16777215]")]
    [InlineData("bigint unsigned", "uint64")]
    [InlineData("decimal(65,30)", "decimal(65,30)")]
    [InlineData("decimal(10,2) unsigned", "decimal(10,2) unsigned")]
    [InlineData("char(3)", "string(3) fixed")]
    [InlineData("varchar(16383)", "string(16383)")]
    [InlineData("tinytext", "text capacity=255")]
    [InlineData("longtext", "text")]
    [InlineData("binary(16)", "binary(16) fixed")]
    [InlineData("mediumblob", "blob capacity=16777215")]
    [InlineData("date", "date specials=zero")]
    [InlineData("time", "time(0) range=signed838")]
    [InlineData("time(6)", "time(6) range=signed838")]
    [InlineData("datetime(3)", "timestamp(3) specials=zero")]
    [InlineData("timestamp", "timestamptz(0) range=[1970,2038] specials=zero")]
    [InlineData("year", "year")]
    [InlineData("bit(64)", "bit(64)")]
    [InlineData("json", "json binary_precision=53 fidelity=model")]
    [InlineData("enum('a','b''c','d\\\\e','f,g)')", "enum(a,'b''c','d\\e','f,g)')")]
    [InlineData("set('x','y z')", "set(x,'y z')")]
    [InlineData("point", "other(mysql:point)")]
    [InlineData("geomcollection", "other(mysql:geomcollection)")]
    public void Reads_what_the_catalog_prints_and_writes_it_again(string storeType, string canonical)
    {
        Assert.Equal(CanonicalType.Parse(canonical), Dialect.ParseType(storeType));
        Assert.Equal(storeType, Dialect.StoreType(Dialect.ParseType(storeType)));
    }

    [Theory]
    [InlineData("int(11)", "int32")]
    [InlineData("int(10) unsigned zerofill", "uint32")]
    [InlineData("tinyint(4)", "int8")]
    [InlineData("tinyint(1) unsigned", "uint8")]
    [InlineData("float(7,3)", "float32")]
    [InlineData("double unsigned", "float64")]
    [InlineData("year(4)", "year")]
    [InlineData("numeric(12)", "decimal(12,0)")]
    public void Reads_what_it_would_write_otherwise(string storeType, string canonical)
    {
        Assert.Equal(CanonicalType.Parse(canonical), Dialect.ParseType(storeType));
        Assert.NotEqual(storeType, Dialect.StoreType(Dialect.ParseType(storeType)));
    }

    [Theory]
    [InlineData("enum('a ')", "varchar(255)")]
    [InlineData("decimal(3,-2)", "decimal(5,0)")]
    [InlineData("decimal(2,5)", "decimal(5,5)")]
    [InlineData("decimal(66,0)", "longtext")]
    [InlineData("string(20000)", "mediumtext")]
    [InlineData("string(300) fixed", "varchar(300)")]
    [InlineData("text capacity=1000", "text")]
    [InlineData("binary(70000)", "mediumblob")]
    [InlineData("bit(65)", "varchar(65)")]
    [InlineData("set(a,'b,c')", "longtext")]
    public void Holds_what_it_lacks_as_what_it_has(string canonical, string storeType) =>
        Assert.Equal(storeType, Dialect.StoreType(CanonicalType.Parse(canonical)));

    [Theory]
    [InlineData("ci_ai", "utf8mb4_0900_ai_ci")]
    [InlineData("mysql:latin1_swedish_ci", "latin1_swedish_ci")]
    public void A_collation_names_its_character_set(string facet, string collation)
    {
        var column = new Column { Name = "c", Type = CanonicalType.String(9).With(FacetNames.Collation, facet) };
        var table = new Table { Name = new("t"), Columns = EquatableArray<Column>.Wrap([column]) };
        var script = Dialect.CreateScript(
            Dialect.Project(new Blueprint { Origin = new("mysql", null), Tables = EquatableArray<Table>.Wrap([table]) }));
        Assert.Contains($"`c` varchar(9) COLLATE {collation} NOT NULL", script, StringComparison.Ordinal);
    }
}
