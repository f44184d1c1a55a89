using Isomer.Schema;

namespace Isomer.Dialects.Tests.Types;

public sealed class TypeJoinTests
{
    [Theory]
    [InlineData("int32", "int64", "int64")]
    [InlineData("uint32", "int32", "int64")]
    [InlineData("uint8", "int8", "int16")]
    [InlineData("uint16", "uint8", "uint16")]
    [InlineData("uint64", "int8", "decimal(20,0)")]
    [InlineData("int64", "decimal(10,2)", "decimal(21,2)")]
    [InlineData("decimal(10,0)", "decimal(5,3)", "decimal(13,3)")]
    [InlineData("decimal(10,0)", "decimal(*)", "decimal(*)")]
    [InlineData("string(10)", "string(20)", "string(20)")]
    [InlineData("string(10) unit=byte", "string(20)", "string(20)")]
    [InlineData("string(10) fixed", "string(20) fixed", "string(20) fixed")]
    [InlineData("string(10) fixed", "string(5)", "string(10)")]
    [InlineData("string(10)", "text", "text")]
    [InlineData("timestamp(3)", "timestamp(6)", "timestamp(6)")]
    [InlineData("binary(4)", "blob", "blob")]
    [InlineData("float32", "float64", "float64")]
    [InlineData("uuid", "string(36)", null)]
    [InlineData("timestamp(6)", "timestamptz(6)", null)]
    [InlineData("text collation=ci", "text", null)]
    [InlineData("int32", "float64", null)]
    public void Joins(string a, string b, string? expected)
    {
        var (left, right) = (CanonicalType.Parse(a), CanonicalType.Parse(b));
        Assert.Equal(expected, TypeJoin.Of(left, right)?.ToString());
        Assert.Equal(expected, TypeJoin.Of(right, left)?.ToString());
    }
}
