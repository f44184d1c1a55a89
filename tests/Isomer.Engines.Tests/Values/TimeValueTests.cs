using Isomer.Engines.Values;

namespace Isomer.Engines.Tests.Values;

public class TimeValueTests
{
    [Theory]
    [InlineData("00:00:00", 0)]
    [InlineData("24:00:00", 86_400_000_000_000)]
    [InlineData("23:59:59.999999999", 86_399_999_999_999)]
    [InlineData("-838:59:59", -3_020_399_000_000_000)]
    public void Reads_and_writes(string text, long nanos)
    {
        Assert.True(TimeValue.TryParse(text, out var value));
        Assert.Equal(nanos, value.Nanos);
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData("7:00:00")]
    [InlineData("07")]
    [InlineData("07:60")]
    [InlineData("07:00:00+02")]
    public void Refuses_what_is_no_time(string text) => Assert.False(TimeValue.TryParse(text, out _));

    [Fact]
    public void Converts_to_and_from_the_library_or_fails()
    {
        var noon = new TimeOnly(12, 30, 1, 2, 3);
        Assert.Equal(noon, TimeValue.From(noon).ToTimeOnly());
        Assert.Throws<OverflowException>(() => new TimeValue(TimeValue.NanosPerDay).ToTimeOnly());
        Assert.Throws<OverflowException>(() => new TimeValue(1).ToTimeOnly());
        Assert.Throws<OverflowException>(() => new TimeValue(-100).ToTimeOnly());
    }
}
