using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Isomer.Engines.Values;

namespace Isomer.Engines.Tests.Values;

public class DateValueTests
{
    [Theory]
    [InlineData("1970-01-01", 0)]
    [InlineData("1969-12-31", -1)]
    [InlineData("2000-02-29", 11016)]
    [InlineData("0001-01-01", -719162)]
    [InlineData("0001-12-31 BC", -719163)]
    [InlineData("4714-11-24 BC", -2440588)]
    [InlineData("5874897-12-31", 2145042905)]
    public void Reads_and_writes_what_PostgreSql_prints(string text, int day)
    {
        Assert.True(DateValue.TryParse(text, out var value));
        Assert.Equal(day, value.Day);
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData("-0043-03-15", "0044-03-15 BC")]
    [InlineData("0000-03-15", "0001-03-15 BC")]
    [InlineData("+12345-01-01", "12345-01-01")]
    public void Reads_expanded_years_of_Iso_8601(string text, string printed)
    {
        Assert.True(DateValue.TryParse(text, out var value));
        Assert.Equal(printed, value.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-02-29")]
    [InlineData("2023-13-01")]
    [InlineData("2023-00-10")]
    [InlineData("2023-1-1")]
    [InlineData("23-01-01")]
    [InlineData("2023-01-01 ")]
    [InlineData(" 2023-01-01")]
    [InlineData("2023-01-01T00:00:00")]
    [InlineData("0000-01-01 BC")]
    [InlineData("9999999-01-01")]
    [InlineData("٢٠٢٣-01-01")]
    public void Refuses_what_is_no_date(string text) => Assert.False(DateValue.TryParse(text, out _));

    [Fact]
    public void Keeps_infinities()
    {
        Assert.True(DateValue.TryParse("-infinity", out var value));
        Assert.Equal(DateValue.NegativeInfinity, value);
        Assert.Equal("infinity", DateValue.PositiveInfinity.ToString());
        Assert.Throws<OverflowException>(() => value.ToDateOnly());
    }

    [Fact]
    public void Agrees_with_the_library_on_every_day_that_both_know()
    {
        for (var number = 0; number <= DateOnly.MaxValue.DayNumber; number += 13)
        {
            var date = DateOnly.FromDayNumber(number);
            var value = DateValue.From(date);
            Assert.Equal((date.Year, date.Month, date.Day), value.ToCivil());
            Assert.Equal(value, DateValue.FromCivil(date.Year, date.Month, date.Day));
            Assert.Equal(date, value.ToDateOnly());
        }
    }

    [Fact]
    public void Any_day_reads_back_from_its_text() => Prop.ForAll<int>(day =>
        {
            var value = new DateValue(day);
            return DateValue.TryParse(value.ToString(), out var read) && read == value;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_farthest_days_read_back_within_the_longest_text()
    {
        foreach (var day in (int[])[int.MinValue, int.MaxValue])
        {
            var value = new DateValue(day);
            Assert.True(Encoding.ASCII.GetByteCount(value.ToString()) <= DateValue.MaxFormattedLength);
            Assert.True(DateValue.TryParse(value.ToString(), out var read));
            Assert.Equal(value, read);
        }
    }

    [Fact]
    public void Says_when_there_is_no_room() => Assert.False(new DateValue(0).TryFormat(new byte[9], out _));
}
