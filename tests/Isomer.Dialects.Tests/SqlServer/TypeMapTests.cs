using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.SqlServer;

public sealed class TypeMapTests() : TypeMapScenarios("sqlserver")
{
    [Theory]
    [InlineData("bit", "bool")]
    [InlineData("tinyint", "uint8")]
    [InlineData("bigint", "int64")]
    [InlineData("decimal(38,10)", "decimal(38,10)")]
    [InlineData("real", "float32")]
    [InlineData("nvarchar(4000)", "string(4000) unit=utf16")]
    [InlineData("nchar(3)", "string(3) fixed unit=utf16")]
    [InlineData("nvarchar(max)", "text")]
    [InlineData("varbinary(8000)", "binary(8000)")]
    [InlineData("binary(16)", "binary(16) fixed")]
    [InlineData("varbinary(max)", "blob")]
    [InlineData("time(7)", "time(7)")]
    [InlineData("datetime2(3)", "timestamp(3)")]
    [InlineData("datetimeoffset(0)", "timestamptz(0) zone=offset")]
    [InlineData("uniqueidentifier", "uuid")]
    [InlineData("rowversion", "rowversion")]
    [InlineData("sql_variant", "other(sqlserver:sql_variant)")]
    [InlineData("hierarchyid", "other(sqlserver:hierarchyid)")]
    [InlineData("geography", "other(sqlserver:geography)")]
    public void Reads_what_the_catalog_prints_and_writes_it_again(string storeType, string canonical)
    {
        Assert.Equal(CanonicalType.Parse(canonical), Dialect.ParseType(storeType));
        Assert.Equal(storeType, Dialect.StoreType(Dialect.ParseType(storeType)));
    }

    [Theory]
    [InlineData("numeric(12,2)", "decimal(12,2)")]
    [InlineData("varchar(30)", "string(30) unit=byte")]
    [InlineData("char(2)", "string(2) fixed unit=byte")]
    [InlineData("varchar(max)", "text")]
    [InlineData("ntext", "text")]
    [InlineData("image", "blob")]
    [InlineData("datetime", "timestamp(3) grid=1/300s")]
    [InlineData("smalldatetime", "timestamp(0) grid=60s")]
    [InlineData("money", "money(19,4)")]
    [InlineData("smallmoney", "money(10,4)")]
    [InlineData("timestamp", "rowversion")]
    [InlineData("sysname", "string(128) unit=utf16")]
    [InlineData("xml", "xml")]
    [InlineData("datetimeoffset", "timestamptz(7) zone=offset")]
    public void Reads_what_it_would_write_otherwise(string storeType, string canonical)
    {
        Assert.Equal(CanonicalType.Parse(canonical), Dialect.ParseType(storeType));
        Assert.NotEqual(storeType, Dialect.StoreType(Dialect.ParseType(storeType)));
    }

    [Theory]
    [InlineData("string(255)", "nvarchar(510)")]
    [InlineData("string(2000)", "nvarchar(4000)")]
    [InlineData("string(2001)", "nvarchar(max)")]
    [InlineData("string(30) unit=byte", "nvarchar(30)")]
    [InlineData("string(2) fixed", "nvarchar(4)")]
    [InlineData("int8", "smallint")]
    [InlineData("uint64", "decimal(20,0)")]
    [InlineData("decimal(3,-2)", "decimal(5,0)")]
    [InlineData("decimal(2,5)", "decimal(5,5)")]
    [InlineData("decimal(39,0)", "nvarchar(max)")]
    [InlineData("decimal(10,2) unsigned", "decimal(10,2)")]
    [InlineData("binary(8001)", "varbinary(max)")]
    [InlineData("timestamptz(6)", "datetimeoffset(6)")]
    [InlineData("timestamptz(9)", "datetimeoffset(7)")]
    [InlineData("date specials=zero", "date")]
    [InlineData("enum(a,b)", "nvarchar(255)")]
    public void Holds_what_it_lacks_as_what_it_has(string canonical, string storeType) =>
        Assert.Equal(storeType, Dialect.StoreType(CanonicalType.Parse(canonical)));

    [Theory]
    [InlineData("postgresql")]
    [InlineData("sqlite")]
    [InlineData("mysql")]
    [InlineData("mariadb")]
    public void An_offset_that_is_not_kept_is_told(string engine)
    {
        var anomalies = DialectRegistry.Find(engine)!.Project(
            Blueprints.Tables(""" "t": { "columns": { "at": { "type": "timestamptz(6) zone=offset" } } } """, "sqlserver")).Anomalies;
        Assert.Contains(anomalies, a => a.Code == Codes.OffsetLost && a.Message.Contains("+02:00", StringComparison.Ordinal));
    }
}
