using Isomer.Dialects;
using Isomer.Engines.Values;
using Isomer.Migration.Preflight;

namespace Isomer.Migration.Tests.Preflight;

public class ValueTestTests
{
    [Theory]
    [InlineData("99999999999999999999999999999999999999", false)]
    [InlineData("100000000000000000000000000000000000000000000", false)]
    [InlineData("0.00000000000000000000000000000000000000000012", false)]
    [InlineData("0", false)]
    [InlineData("1.00000000000000000000000000000000000001", true)]
    [InlineData("NaN", true)]
    public void Significant_digits(string number, bool breaks)
    {
        Assert.True(NumberValue.TryParse(System.Text.Encoding.UTF8.GetBytes(number), out var value));

        Assert.Equal(breaks, ValueTest.Of(new SignificantDigitsRule(38), Carrier.Number)!.Breaks(value));
    }

    [Theory]
    [InlineData("9223372036854775807", false)]
    [InlineData("-9223372036854775808", false)]
    [InlineData("7.000", false)]
    [InlineData("9223372036854775808", true)]
    [InlineData("-9223372036854775809", true)]
    [InlineData("0.5", true)]
    [InlineData("NaN", true)]
    public void Whole_numbers_of_64_bits(string number, bool breaks)
    {
        Assert.True(NumberValue.TryParse(System.Text.Encoding.UTF8.GetBytes(number), out var value));

        Assert.Equal(breaks, ValueTest.Of(new Int64Rule(), Carrier.Number)!.Breaks(value));
    }

    [Fact]
    public void Empty_text_and_octets()
    {
        var test = ValueTest.Of(new NotEmptyRule(), Carrier.Text)!;

        Assert.True(test.BreaksUtf8([]));
        Assert.True(test.BreaksBytes([]));
        Assert.False(test.BreaksUtf8(" "u8));
        Assert.False(test.BreaksBytes([0]));
        Assert.False(test.BreaksOnNull);
    }

    [Theory]
    [InlineData("éé", false)]
    [InlineData("😀é", false)]
    [InlineData("abc", true)]
    public void Characters_not_bytes_count(string text, bool breaks) =>
        Assert.Equal(breaks, ValueTest.Of(new TextLengthRule(2), Carrier.Text)!.BreaksUtf8(System.Text.Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Infinities_are_no_instants_of_a_range()
    {
        var test = ValueTest.Of(new InstantRangeRule(1, int.MaxValue), Carrier.Timestamp)!;

        Assert.True(test.Breaks(TimestampValue.PositiveInfinity));
        Assert.True(test.Breaks(TimestampValue.NegativeInfinity));
        Assert.True(test.Breaks(TimestampValue.From(new DateTime(1969, 12, 31, 23, 59, 59))));
        Assert.False(test.Breaks(TimestampValue.Zero));
    }

    [Fact]
    public void A_rule_that_says_nothing_of_a_form_has_no_test_for_it()
    {
        Assert.Null(ValueTest.Of(new FractionDigitsRule(6), Carrier.Text));
        Assert.Null(ValueTest.Of(new TextLengthRule(10), Carrier.Uuid));
        Assert.NotNull(ValueTest.Of(new NotNullRule(), Carrier.Uuid));
    }
}
