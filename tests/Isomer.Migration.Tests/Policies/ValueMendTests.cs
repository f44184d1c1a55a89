using System.Text;
using Isomer.Dialects;
using Isomer.Engines.Values;
using Isomer.Migration.Policies;
using Isomer.Migration.Preflight;
using Isomer.Schema;

namespace Isomer.Migration.Tests.Policies;

public class ValueMendTests
{
    [Theory]
    [InlineData("1.25", "1.3", "1.2")]
    [InlineData("-1.25", "-1.3", "-1.2")]
    [InlineData("1.24999", "1.2", "1.2")]
    [InlineData("9.99", "10.0", "9.9")]
    public void A_number_is_rounded_half_away_from_zero_or_cut(string number, string rounded, string clipped)
    {
        Assert.Equal(rounded, Mend(new ScaleRule(1), LossPolicy.Round, number).ToString());
        Assert.Equal(clipped, Mend(new ScaleRule(1), LossPolicy.Clip, number).ToString());
    }

    [Theory]
    [InlineData("123456", "123000", "123000")]
    [InlineData("0.00012355", "0.000124", "0.000123")]
    [InlineData("999.5", "1000", "999")]
    public void Digits_count_wherever_the_point_stands(string number, string rounded, string clipped)
    {
        Assert.Equal(0, Mend(new SignificantDigitsRule(3), LossPolicy.Round, number).CompareTo(Parse(rounded)));
        Assert.Equal(0, Mend(new SignificantDigitsRule(3), LossPolicy.Clip, number).CompareTo(Parse(clipped)));
    }

    [Fact]
    public void The_greatest_whole_number_keeps_the_sign() =>
        Assert.Equal("-999", Mend(new WholeDigitsRule(3), LossPolicy.Clip, "-1234.5").ToString());

    [Fact]
    public void A_second_rounds_into_the_next_day()
    {
        var mend = ValueMend.Of(new FractionDigitsRule(0), LossPolicy.Round)!;

        Assert.Equal(new TimestampValue(1, 0), mend.Mend(new TimestampValue(0, TimeValue.NanosPerDay - 500_000_000)));
        Assert.Equal(new TimeValue(-TimeValue.NanosPerSecond), mend.Mend(new TimeValue(-500_000_000)));
        Assert.Equal(new IntervalValue(1, 2, TimeValue.NanosPerSecond), mend.Mend(new IntervalValue(1, 2, 500_000_000)));
    }

    [Theory]
    [InlineData(2, "a😀b", "a😀")]
    [InlineData(0, "ab", "")]
    public void A_text_is_cut_between_characters(int most, string text, string cut) =>
        Assert.Equal(cut, MendText(new TextLengthRule(most), text));

    [Theory]
    [InlineData(5, "a😀b", "a😀")]
    [InlineData(4, "a😀b", "a")]
    [InlineData(3, "é é", "é ")]
    public void Bytes_are_cut_where_a_character_ends(int most, string text, string cut) =>
        Assert.Equal(cut, MendText(new ByteLengthRule(most), text));

    [Fact]
    public void The_zero_character_is_left_out() => Assert.Equal("ab", MendText(new NoZeroCharacterRule(), "\0a\0b\0"));

    // A mend that leaves a value as it was would let it through to the server.
    [Fact]
    public void What_is_mended_keeps_its_rule()
    {
        var value = new TimestampValue(50_000_000, 12_345);
        foreach (var rule in new ValueRule[] { new InstantRangeRule(1, int.MaxValue), new DateRangeRule(1, 9999),
            new FractionDigitsRule(6) })
        {
            var test = ValueTest.Of(rule, Carrier.Timestamp)!;
            Assert.True(test.Breaks(value));
            Assert.False(test.Breaks(ValueMend.Of(rule, LossPolicy.Clip)!.Mend(value)));
        }
    }

    [Fact]
    public void An_infinite_date_becomes_the_nearest_end()
    {
        var mend = ValueMend.Of(new NoInfiniteDateRule(1, 9999), LossPolicy.Clip)!;

        Assert.Equal(DateValue.FromCivil(1, 1, 1), mend.Mend(DateValue.NegativeInfinity));
        Assert.Equal(DateValue.FromCivil(9999, 12, 31), mend.Mend(DateValue.PositiveInfinity));
        Assert.Equal(new TimestampValue(DateValue.FromCivil(1, 1, 1).Day, 0), mend.Mend(TimestampValue.NegativeInfinity));
        Assert.Equal("9999-12-31 23:59:59", mend.Mend(TimestampValue.PositiveInfinity).ToString());
        Assert.Null(ValueMend.Of(new NoInfiniteDateRule(1, 9999), LossPolicy.Round));
    }

    [Fact]
    public void Only_digits_are_rounded()
    {
        Assert.Null(ValueMend.Of(new TextLengthRule(1), LossPolicy.Round));
        Assert.Null(ValueMend.Of(new NotNullRule(), LossPolicy.Clip));
    }

    private static NumberValue Parse(string number) =>
        NumberValue.TryParse(number, out var value) ? value : throw new FormatException(number);

    private static NumberValue Mend(ValueRule rule, LossPolicy policy, string number) => ValueMend.Of(rule, policy)!.Mend(Parse(number));

    private static string MendText(ValueRule rule, string text)
    {
        byte[] buffer = [];
        return Encoding.UTF8.GetString(ValueMend.Of(rule, LossPolicy.Clip)!.MendUtf8(Encoding.UTF8.GetBytes(text), ref buffer));
    }
}
