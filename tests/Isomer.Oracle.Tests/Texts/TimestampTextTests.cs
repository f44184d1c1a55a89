using Isomer.Engines.Values;

namespace Isomer.Oracle.Tests.Texts;

public class TimestampTextTests
{
    [Theory]
    [InlineData(" 2024-01-02 10:00:00", "2024-01-02 10:00:00")]
    [InlineData(" 0001-01-01 00:00:00.000000001", "0001-01-01 00:00:00.000000001")]
    [InlineData("-0044-03-15 12:00:00.000000000", "0044-03-15 12:00:00 BC")]
    [InlineData("-4712-01-01 00:00:00", "4712-01-01 00:00:00 BC")]
    [InlineData(" 9999-12-31 23:59:59.999999999", "9999-12-31 23:59:59.999999999")]
    public void What_the_server_prints_is_read(string text, string value) =>
        Assert.Equal(value, TimestampText.Parse(text, keepsOffset: false, out _)!.Value.ToString());

    [Theory]
    [InlineData(" 2024-01-02 10:00:00.5 +02:00", 120)]
    [InlineData(" 2024-01-02 10:00:00.5 -03:30", -210)]
    [InlineData(" 2024-01-02 10:00:00.5 -00:30", -30)]
    [InlineData(" 2024-01-02 10:00:00.5 +02:00 +02:00", 120)]
    public void An_offset_is_kept(string text, int minutes) =>
        Assert.Equal(minutes, TimestampText.Parse(text, keepsOffset: true, out _)!.Value.OffsetMinutes);

    [Theory]
    [InlineData(" 2024-07-02 10:00:00.5 +02:00 Europe/Berlin", "region")]
    [InlineData(" 1500-02-29 00:00:00 +00:00", "Julian")]
    [InlineData("2024-01-02", "no timestamp")]
    [InlineData(" 2024-01-02 10:00:00.5 ", "no timestamp")]
    public void What_would_lose_something_is_refused_with_the_reason(string text, string reason)
    {
        Assert.Null(TimestampText.Parse(text, keepsOffset: true, out var why));
        Assert.Contains(reason, why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1582, 10, 4, false)]
    [InlineData(1582, 10, 5, true)]
    [InlineData(1582, 10, 14, true)]
    [InlineData(1582, 10, 15, false)]
    [InlineData(10000, 1, 1, true)]
    [InlineData(9999, 12, 31, false)]
    [InlineData(-4711, 1, 1, false)]
    [InlineData(-4712, 12, 31, true)]
    public void Days_that_the_server_lacks_are_refused(int year, int month, int day, bool isRefused) =>
        Assert.Equal(isRefused, TimestampText.Obstacle(new(DateValue.FromCivil(year, month, day).Day, 0)) is not null);

    [Fact]
    public void Every_timestamp_comes_back_as_it_was_printed()
    {
        var random = new Random(20_260_101);
        for (var i = 0; i < 20_000; i++)
        {
            var value = new TimestampValue(
                random.Next(DateValue.FromCivil(-4711, 1, 1).Day, DateValue.FromCivil(9999, 12, 31).Day),
                random.NextInt64(TimeValue.NanosPerDay));
            Assert.Equal(value, TimestampText.Parse(TimestampText.Print(value, 9), keepsOffset: false, out _));

            var seconds = value with { Nanos = value.Nanos / TimeValue.NanosPerSecond * TimeValue.NanosPerSecond };
            Assert.Equal(seconds, TimestampText.Parse(TimestampText.Print(seconds, 0), keepsOffset: false, out _));
        }
    }

    [Fact]
    public void Every_instant_is_printed_local_at_its_offset()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var utc = new TimestampValue(random.Next(-100_000, 100_000), random.NextInt64(TimeValue.NanosPerDay));
            var value = utc with { OffsetMinutes = (short)random.Next(-15 * 60, 15 * 60) };
            var text = TimestampText.PrintWithOffset(value);

            var local = TimestampText.Parse(text, keepsOffset: true, out _)!.Value;
            Assert.Equal(value.OffsetMinutes, local.OffsetMinutes);
            Assert.Equal(utc, TimestampText.AtOffset(local with { OffsetMinutes = (short)-value.OffsetMinutes }));
        }
    }
}
