using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.MariaDb;

public sealed class TypeMapTests() : TypeMapScenarios("mariadb")
{
    [Theory]
    [InlineData("tinyint(1)", "bool")]
    [InlineData("tinyint(4)", "int8")]
    [InlineData("tinyint(3) unsigned", "uint8")]
    [InlineData("mediumint(9)", "int32 range=[-8388608,8388607]")]
    [InlineData("int(11)", "int32")]
    [InlineData("bigint(20) unsigned", "uint64")]
    [InlineData("year(4)", "year")]
    [InlineData("uuid", "uuid")]
    [InlineData("inet6", "inet family=6")]
    [InlineData("json", "json fidelity=text")]
    [InlineData("point", "other(mariadb:point)")]
    public void Reads_what_the_catalog_prints_and_writes_it_again(string storeType, string canonical)
    {
        Assert.Equal(CanonicalType.Parse(canonical), Dialect.ParseType(storeType));
        Assert.Equal(storeType, Dialect.StoreType(Dialect.ParseType(storeType)));
    }

    [Theory]
    [InlineData("int", "int32")]
    [InlineData("int(5)", "int32")]
    [InlineData("tinyint(2)", "int8")]
    public void Reads_what_it_would_write_otherwise(string storeType, string canonical)
    {
        Assert.Equal(CanonicalType.Parse(canonical), Dialect.ParseType(storeType));
        Assert.NotEqual(storeType, Dialect.StoreType(Dialect.ParseType(storeType)));
    }
}
