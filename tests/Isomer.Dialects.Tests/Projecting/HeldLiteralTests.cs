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
    [InlineData("'x'", "string(5)", "'x'")]
    public void A_default_held_as_text_has_the_digits_that_its_type_declares(string value, string meant, string held) =>
        Assert.Equal(
            held, ExpressionPrinter.Print(HeldLiteral.Of(ExpressionParser.Parse(value), CanonicalType.Parse(meant), CanonicalType.Text)));

    [Fact]
    public void A_default_held_as_it_is_meant_stays() =>
        Assert.Equal(ExpressionParser.Parse("5"), HeldLiteral.Of(ExpressionParser.Parse("5"), CanonicalType.Decimal(12, 2), CanonicalType.Decimal(12, 2)));
}
