using Isomer.Schema;

namespace Isomer.Dialects.Tests.Projecting;

public class HeldLiteralTests
{
    [Theory]
    [InlineData("5", "decimal(12,2)", "'5.00'")]
    [InlineData("-1.5", "decimal(12,2)", "'-1.50'")]
    [InlineData("'7'", "decimal(12,2)", "'7.00'")]
    [InlineData("1e3", "decimal(12,2)", "'1000.00'")]
    [InlineData("1.50", "decimal(*)", "'1.50'")]
    [InlineData("5", "uint64", "'00000000000000000005'")]
    [InlineData("date '2024-02-29'", "date", "'2024-02-29'")]
    [InlineData("timestamp '2024-02-29 10:00:00.5'", "timestamp(6)", "'2024-02-29 10:00:00.500000'")]
    [InlineData("timestamptz '2024-02-29 10:00:00+02'", "timestamptz(3)", "'2024-02-29 08:00:00.000+00:00'")]
    [InlineData("now()", "timestamptz(6)", "cast(now() as timestamptz(6))")]
    [InlineData("now()", "timestamp(6)", "cast(local_now() as timestamp(6))")]
    [InlineData("utc_now()", "timestamp(0)", "cast(utc_now() as timestamp(0))")]
    [InlineData("now()", "date", "current_date()")]
    [InlineData("null", "decimal(12,2)", "null")]
    [InlineData("1.500", "decimal(12,2)", "'1.50'")]
    [InlineData("'2024-02-29 10:00:00+02'", "timestamptz(0)", "'2024-02-29 08:00:00+00:00'")]
    [InlineData("'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'", "uuid", "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'")]
    [InlineData("'{}'", "json", "'{}'")]
    public void A_default_held_as_text_has_the_digits_that_its_type_declares(string value, string meant, string held) =>
        Assert.Equal(
            held, ExpressionPrinter.Print(HeldLiteral.Of(ExpressionParser.Parse(value), CanonicalType.Parse(meant))!));

    [Theory]
    [InlineData("-5", "uint64")]
    [InlineData("1.005", "decimal(12,2)")]
    [InlineData("'abc'", "decimal(12,2)")]
    [InlineData("time '10:00:00.5'", "time(0)")]
    [InlineData("'infinity'", "timestamp(6)")]
    [InlineData("current_time()", "time(6)")]
    [InlineData("1", "date")]
    public void What_is_no_value_of_the_type_has_no_text(string value, string meant) =>
        Assert.Null(HeldLiteral.Of(ExpressionParser.Parse(value), CanonicalType.Parse(meant)));
}
