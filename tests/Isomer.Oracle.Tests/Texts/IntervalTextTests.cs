using Isomer.Engines.Values;

namespace Isomer.Oracle.Tests.Texts;

public class IntervalTextTests
{
    [Theory]
    [InlineData("+09-11", "P9Y11M")]
    [InlineData("-000000001-02", "P-1Y-2M")]
    [InlineData("+00-00", "PT0S")]
    [InlineData("+000000005 12:34:56.123456789", "P5DT12H34M56.123456789S")]
    [InlineData("-02 00:00:00.5", "P-2DT-0.5S")]
    [InlineData("+00 00:00:00", "PT0S")]
    public void What_the_server_prints_is_read(string text, string value) =>
        Assert.Equal(value, IntervalText.Parse(text)!.Value.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("1 day")]
    [InlineData("+05 12:34")]
    public void Anything_else_is_none(string text) => Assert.Null(IntervalText.Parse(text));

    [Fact]
    public void What_the_type_keeps_apart_is_not_mixed()
    {
        Assert.Null(IntervalText.YearMonth(new(1, 1, 0)));
        Assert.Null(IntervalText.YearMonth(new(0, 0, 1)));
        Assert.Null(IntervalText.DaySecond(new(1, 0, 0)));
        Assert.Null(IntervalText.DaySecond(new(0, 1, -1)));
        Assert.Null(IntervalText.DaySecond(new(0, 0, TimeValue.NanosPerDay)));
        Assert.Null(IntervalText.DaySecond(new(0, 1_000_000_000, 0)));
    }

    [Fact]
    public void Every_interval_comes_back_as_it_was_printed()
    {
        var random = new Random(11);
        for (var i = 0; i < 20_000; i++)
        {
            var months = new IntervalValue(random.Next(int.MinValue + 1, int.MaxValue), 0, 0);
            Assert.Equal(months, IntervalText.Parse(IntervalText.YearMonth(months)!));

            var sign = random.Next(2) == 0 ? -1 : 1;
            var days = new IntervalValue(0, sign * random.Next(1_000_000_000), sign * random.NextInt64(TimeValue.NanosPerDay));
            Assert.Equal(days, IntervalText.Parse(IntervalText.DaySecond(days)!));
        }
    }
}
