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
    [InlineData("NaN", false)]
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

        Assert.Equal(breaks, ValueTest.Of(new WholeNumberRule(long.MinValue, long.MaxValue), Carrier.Number)!.Breaks(value));
    }

    [Theory]
    [InlineData("99.99", false, false)]
    [InlineData("100", true, false)]
    [InlineData("0.001", false, true)]
    [InlineData("-100.001", true, true)]
    [InlineData("1.1000", false, false)]
    [InlineData("NaN", false, false)]
    public void Digits_before_and_after_the_point(string number, bool breaksBefore, bool breaksAfter)
    {
        Assert.True(NumberValue.TryParse(number, out var value));

        Assert.Equal(breaksBefore, ValueTest.Of(new WholeDigitsRule(2), Carrier.Number)!.Breaks(value));
        Assert.Equal(breaksAfter, ValueTest.Of(new ScaleRule(2), Carrier.Number)!.Breaks(value));
    }

    [Fact]
    public void Numbers_that_are_none()
    {
        var (nan, infinity) = (ValueTest.Of(new NoNanRule(), Carrier.Float64)!, ValueTest.Of(new NoInfinityRule(), Carrier.Float64)!);

        Assert.Equal((true, false, false), (nan.Breaks(double.NaN), nan.Breaks(double.NegativeInfinity), nan.Breaks(double.MaxValue)));
        Assert.Equal(
            (false, true, false),
            (infinity.Breaks(double.NaN), infinity.Breaks(double.NegativeInfinity), infinity.Breaks(double.MaxValue)));
        var zero = ValueTest.Of(new NoNegativeZeroRule(), Carrier.Float64)!;
        Assert.Equal((true, false, false), (zero.Breaks(-0.0), zero.Breaks(0.0), zero.Breaks(-1.0)));
        Assert.True(nan.Breaks(NumberValue.NaN));
        Assert.True(infinity.Breaks(NumberValue.NegativeInfinity));
    }

    [Theory]
    [InlineData("0001-01-01", false, false)]
    [InlineData("9999-12-31", false, false)]
    [InlineData("0001-12-31 BC", true, false)]
    [InlineData("10000-01-01", true, false)]
    [InlineData("infinity", false, true)]
    [InlineData("0000-00-00", false, false)]
    public void Dates_outside_the_years_and_infinite_ones(string text, bool breaksRange, bool breaksInfinity)
    {
        Assert.True(DateValue.TryParse(text, out var value));

        Assert.Equal(breaksRange, ValueTest.Of(new DateRangeRule(1, 9999), Carrier.Date)!.Breaks(value));
        Assert.Equal(breaksInfinity, ValueTest.Of(new NoInfiniteDateRule(1, 9999), Carrier.Date)!.Breaks(value));
    }

    [Fact]
    public void The_end_of_a_day_an_offset_and_the_zero_character()
    {
        Assert.True(TimeValue.TryParse("24:00:00", out var end));
        Assert.True(ValueTest.Of(new BeforeEndOfDayRule(), Carrier.Time)!.Breaks(end));
        Assert.False(ValueTest.Of(new BeforeEndOfDayRule(), Carrier.Time)!.Breaks(new TimeValue(end.Nanos - 1)));
        Assert.True(ValueTest.Of(new NoOffsetRule(), Carrier.Timestamp)!.Breaks(new TimestampValue(0, 0, OffsetMinutes: -60)));
        Assert.False(ValueTest.Of(new NoOffsetRule(), Carrier.Timestamp)!.Breaks(new TimestampValue(0, 0)));
        Assert.True(ValueTest.Of(new NoZeroCharacterRule(), Carrier.Text)!.BreaksUtf8("a\0b"u8));
        Assert.False(ValueTest.Of(new NoZeroCharacterRule(), Carrier.Text)!.BreaksUtf8("a0b"u8));
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
