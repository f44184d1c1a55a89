using FsCheck;
using FsCheck.Fluent;
using Isomer.Engines.Values;
using System.Text;

namespace Isomer.Engines.Tests.Values;

public class TimestampValueTests
{
    [Theory]
    [InlineData("2024-05-06 07:08:09", "2024-05-06 07:08:09")]
    [InlineData("2024-05-06T07:08:09.123456789", "2024-05-06 07:08:09.123456789")]
    [InlineData("2024-05-06 07:08", "2024-05-06 07:08:00")]
    [InlineData("2024-05-06", "2024-05-06 00:00:00")]
    [InlineData("2024-12-31 24:00:00", "2025-01-01 00:00:00")]
    [InlineData("0044-03-15 12:00:00 BC", "0044-03-15 12:00:00 BC")]
    [InlineData("0044-03-15 BC", "0044-03-15 00:00:00 BC")]
    [InlineData("294276-12-31 23:59:59.999999", "294276-12-31 23:59:59.999999")]
    [InlineData("2024-05-06 07:08:09.1000000000000", "2024-05-06 07:08:09.1")]
    public void Reads_local_times(string text, string printed)
    {
        Assert.True(TimestampValue.TryParse(text, out var value));
        Assert.Equal(printed, value.ToString());
    }

    [Theory]
    [InlineData("2024-05-06 07:08:09+00")]
    [InlineData("2024-05-06T07:08:09Z")]
    [InlineData("2024-05-06 25:00:00")]
    [InlineData("2024-05-06 23:59:60")]
    [InlineData("2024-05-06 7:08:09")]
    [InlineData("2024-05-06 07:08:09.")]
    [InlineData("2024-05-06 07:08:09.1234567891")]
    [InlineData("2024-05-06  07:08:09")]
    [InlineData("2024-05-06 24:00:00.000000001")]
    public void Refuses_zones_and_what_is_no_time(string text) => Assert.False(TimestampValue.TryParse(text, out _));

    [Theory]
    [InlineData("2024-05-06 07:08:09Z", "2024-05-06 07:08:09+00:00")]
    [InlineData("2024-05-06 01:08:09+02", "2024-05-06 01:08:09+02:00")]
    [InlineData("2024-05-06 23:08:09.5-0330", "2024-05-06 23:08:09.5-03:30")]
    [InlineData("0044-03-15 12:00:00+00 BC", "0044-03-15 12:00:00+00:00 BC")]
    public void Reads_instants_and_keeps_the_offset_beside_them(string text, string printed)
    {
        Assert.True(TimestampValue.TryParseInstant(Encoding.UTF8.GetBytes(text), out var value));
        var utf8 = new byte[TimestampValue.MaxFormattedLength];
        Assert.True(value.TryFormat(utf8, out var length, -1, isInstant: true));
        Assert.Equal(printed, Encoding.UTF8.GetString(utf8, 0, length));
    }

    [Fact]
    public void An_instant_is_held_in_Utc()
    {
        Assert.True(TimestampValue.TryParseInstant("2024-05-06 01:08:09+02:00"u8, out var value));
        Assert.Equal("2024-05-05 23:08:09", value.ToString());
        Assert.Equal(new DateTimeOffset(2024, 5, 6, 1, 8, 9, TimeSpan.FromHours(2)), value.ToDateTimeOffset());
        Assert.Equal(TimeSpan.FromHours(2), value.ToDateTimeOffset().Offset);
        Assert.Equal(value, TimestampValue.From(value.ToDateTimeOffset()));
    }

    [Fact]
    public void An_instant_without_a_zone_is_refused() => Assert.False(TimestampValue.TryParseInstant("2024-05-06 01:08:09"u8, out _));

    [Fact]
    public void Writes_a_fixed_number_of_fraction_digits_and_never_cuts_one()
    {
        Assert.True(TimestampValue.TryParse("2024-05-06 07:08:09.12", out var value));
        var utf8 = new byte[TimestampValue.MaxFormattedLength];
        Assert.True(value.TryFormat(utf8, out var length, 6));
        Assert.Equal("2024-05-06 07:08:09.120000", Encoding.UTF8.GetString(utf8, 0, length));
        Assert.Throws<OverflowException>(() => value.TryFormat(utf8, out _, 1));
        Assert.True(value.Fits(2));
        Assert.False(value.Fits(1));
    }

    [Fact]
    public void Agrees_with_the_library() => Prop.ForAll<DateTime>(time =>
        {
            var value = TimestampValue.From(time);
            return value.ToDateTime() == DateTime.SpecifyKind(time, DateTimeKind.Unspecified)
                && TimestampValue.TryParse(value.ToString(), out var read) && read == value;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Refuses_what_the_library_cannot_hold()
    {
        Assert.Throws<OverflowException>(() => new TimestampValue(0, 1).ToDateTime());
        Assert.Throws<OverflowException>(() => TimestampValue.PositiveInfinity.ToDateTime());
        Assert.Throws<OverflowException>(() => new TimestampValue(int.MaxValue, 0).ToDateTime());
    }
}
