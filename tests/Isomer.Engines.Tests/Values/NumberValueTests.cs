using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Isomer.Engines.Values;

namespace Isomer.Engines.Tests.Values;

public class NumberValueTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.00", "0.00")]
    [InlineData("1.50", "1.50")]
    [InlineData(".5", "0.5")]
    [InlineData("-12.", "-12")]
    [InlineData("1e3", "1000")]
    [InlineData("1.25E-4", "0.000125")]
    [InlineData("+00123.4500", "123.4500")]
    [InlineData("nan", "NaN")]
    [InlineData("-inf", "-Infinity")]
    [InlineData("123456789012345678901234567890123456789.000000000000000000001", "123456789012345678901234567890123456789.000000000000000000001")]
    public void Reads_and_writes_exactly(string text, string printed)
    {
        Assert.True(NumberValue.TryParse(text, out var value));
        Assert.Equal(printed, value.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1.2.3")]
    [InlineData("1,5")]
    [InlineData("1e")]
    [InlineData("1e999999999")]
    [InlineData("0x10")]
    [InlineData(" 1")]
    public void Refuses_what_is_no_number(string text) => Assert.False(NumberValue.TryParse(text, out _));

    [Fact]
    public void Any_decimal_goes_there_and_back_with_its_scale() => Prop.ForAll<decimal>(number =>
        {
            var value = NumberValue.From(number);
            return NumberValue.TryParse(value.ToString(), out var read) && read == value
                && value.ToDecimal() == number && value.ToDecimal().Scale == number.Scale;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_that_a_decimal_cannot_hold_is_refused()
    {
        Assert.Throws<OverflowException>(() => Parse("79228162514264337593543950336").ToDecimal());
        Assert.Throws<OverflowException>(() => Parse("0.00000000000000000000000000001").ToDecimal());
        Assert.Throws<OverflowException>(() => NumberValue.NaN.ToDecimal());
        Assert.Equal(79228162514264337593543950335m, Parse("79228162514264337593543950335").ToDecimal());
        Assert.Equal(1.5m, Parse("1.50000000000000000000000000000000000").ToDecimal());
        Assert.Equal(1000000m, Parse("1e6").ToDecimal());
    }

    [Theory]
    [InlineData("999.99", 5, 2, true)]
    [InlineData("1000.00", 5, 2, false)]
    [InlineData("1.005", 5, 2, false)]
    [InlineData("1.000", 3, 2, true)]
    [InlineData("0.00012", 2, 5, true)]
    [InlineData("0.0012", 2, 5, false)]
    [InlineData("12300", 3, -2, true)]
    [InlineData("12340", 3, -2, false)]
    public void Knows_what_a_decimal_type_holds(string text, int precision, int scale, bool fits) =>
        Assert.Equal(fits, Parse(text).Fits(precision, scale));

    [Theory]
    [InlineData(19.99, "19.99")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e22, "10000000000000000000000")]
    [InlineData(5e-324, "5E-324")]
    public void Takes_the_shortest_digits_of_a_double(double number, string text)
    {
        Assert.Equal(Parse(text).Normalize(), NumberValue.FromShortest(number).Normalize());
    }

    [Theory]
    [InlineData("1.0", "1.00", 0)]
    [InlineData("2", "1.99", 1)]
    [InlineData("-2", "-1.99", -1)]
    [InlineData("1000", "1e3", 0)]
    [InlineData("-1", "1", -1)]
    [InlineData("Infinity", "1e200", 1)]
    [InlineData("NaN", "Infinity", 1)]
    [InlineData("0", "-0.00", 0)]
    [InlineData("1e100000", "1e99999", 1)]
    public void Compares_numbers_and_not_their_spelling(string left, string right, int order)
    {
        Assert.Equal(order, Math.Sign(Parse(left).CompareTo(Parse(right))));
        Assert.Equal(-order, Math.Sign(Parse(right).CompareTo(Parse(left))));
    }

    [Fact]
    public void Changes_scale_only_without_loss()
    {
        Assert.Equal(new NumberValue(1500, 3), Parse("1.5").WithScale(3));
        Assert.Equal(new NumberValue(2, 0), Parse("2.000").WithScale(0));
        Assert.Throws<OverflowException>(() => Parse("2.001").WithScale(2));
        Assert.Equal(new NumberValue(BigInteger.One, -3), Parse("1000").Normalize());
    }

    private static NumberValue Parse(string text) =>
        NumberValue.TryParse(text, out var value) ? value : throw new FormatException(text);
}
