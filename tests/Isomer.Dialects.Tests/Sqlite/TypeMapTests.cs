using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Sqlite;

public sealed class TypeMapTests() : TypeMapScenarios("sqlite")
{
    [Theory]
    [InlineData("INTEGER", "int64")]
    [InlineData("int", "int64")]
    [InlineData("UNSIGNED BIG INT", "int64")]
    [InlineData("TINYINT(1)", "int64")]
    [InlineData("BOOLEAN", "bool")]
    [InlineData("VARCHAR(255)", "string(255)")]
    [InlineData("nvarchar (160)", "string(160)")]
    [InlineData("VARCHAR", "text")]
    [InlineData("VARCHAR(0)", "text")]
    [InlineData("VARCHAR(MAX)", "text")]
    [InlineData("CHAR(3)", "string(3) fixed")]
    [InlineData("CLOB", "text")]
    [InlineData("DECIMAL(10, 2)", "decimal(10,2)")]
    [InlineData("NUMERIC", "decimal(*)")]
    [InlineData("DATE", "date")]
    [InlineData("DATETIME", "timestamp(6)")]
    [InlineData("TIMESTAMP(3)", "timestamp(3)")]
    [InlineData("DOUBLE PRECISION", "float64")]
    [InlineData("FLOATING POINT", "int64")]
    [InlineData("BLOB", "blob")]
    [InlineData("JSON", "json")]
    [InlineData("UUID", "uuid")]
    [InlineData("", "other(sqlite:)")]
    [InlineData("ANY", "other(sqlite:ANY)")]
    public void Reads_a_declaration(string storeType, string canonical) =>
        Assert.Equal(CanonicalType.Parse(canonical), Dialect.ParseType(storeType));

    [Theory]
    [InlineData("int16", "INTEGER")]
    [InlineData("uint64", "TEXT")]
    [InlineData("decimal(12,2)", "TEXT")]
    [InlineData("float32", "REAL")]
    [InlineData("string(20) collation=ci", "VARCHAR(20)")]
    [InlineData("timestamptz(6)", "TEXT")]
    [InlineData("uuid", "TEXT")]
    [InlineData("binary(16)", "BLOB")]
    [InlineData("other(postgresql:tsvector)", "TEXT")]
    public void Writes_a_declaration_of_the_right_affinity(string canonical, string storeType) =>
        Assert.Equal(storeType, Dialect.StoreType(CanonicalType.Parse(canonical)));
}
