using Isomer.Engines.Values;

namespace Isomer.Engines.Tests.Values;

public class IntervalValueTests
{
    [Theory]
    [InlineData("P1Y2M3DT4H5M6.7S", 14, 3, 14_706_700_000_000)]
    [InlineData("PT0S", 0, 0, 0)]
    [InlineData("P-1Y-2M3DT-4H-5M-6S", -14, 3, -14_706_000_000_000)]
    [InlineData("PT-0.5S", 0, 0, -500_000_000)]
    [InlineData("P1D", 0, 1, 0)]
    [InlineData("PT48H", 0, 0, 172_800_000_000_000)]
    public void Reads_and_writes_each_part_by_itself(string text, int months, int days, long nanos)
    {
        Assert.True(IntervalValue.TryParse(text, out var value));
        Assert.Equal(new IntervalValue(months, days, nanos), value);
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("1 day")]
    [InlineData("P1.5D")]
    [InlineData("PT1S2M")]
    [InlineData("P1Y1Y")]
    [InlineData("P999999999999Y")]
    public void Refuses_what_would_change(string text) => Assert.False(IntervalValue.TryParse(text, out _));

    [Theory]
    [InlineData("-838:59:59", "PT-838H-59M-59S")]
    [InlineData("24:00:00", "PT24H")]
    [InlineData("00:00:00.000001", "PT0.000001S")]
    public void A_time_is_as_many_seconds(string time, string interval)
    {
        Assert.True(IntervalValue.TryParse(time, out var value));
        Assert.Equal(interval, value.ToString());
    }

    [Fact]
    public void Weeks_are_seven_days()
    {
        Assert.True(IntervalValue.TryParse("P2W", out var value));
        Assert.Equal(14, value.Days);
    }
}
