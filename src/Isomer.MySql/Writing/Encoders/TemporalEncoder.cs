using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>
/// date, datetime, timestamp and time. The server rounds or cuts fractions of a second without a word; here a digit too many is an error.
/// </summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="column">The column.</param>
/// <param name="isInstant">Whether a timestamp in a text is an instant, which must name its offset.</param>
internal sealed class TemporalEncoder(int ordinal, StoredColumn column, bool isInstant) : ColumnEncoder(ordinal, column.StoreType)
{
    // https://dev.mysql.com/doc/refman/8.4/en/time.html
    private const long MaxTimeNanos = ((((838L * 60) + 59) * 60) + 59) * TimeValue.NanosPerSecond;

    private static readonly int FirstDay = DateValue.FromCivil(1, 1, 1).Day;
    private static readonly int LastDay = DateValue.FromCivil(9999, 12, 31).Day;

    private readonly int _fractionDigits = column.FractionDigits;
    private readonly bool _hasDate = column.DataType != "time";
    private readonly bool _hasClock = column.DataType != "date";
    private readonly bool _isStampOfSeconds = column.DataType == "timestamp";

    public override void WriteDate(ValueBuffer text, DateValue value) => WriteTimestamp(
        text, isInstant && _hasClock ? throw Refuse("a date has no time zone") : new(value.Day, 0, value.Special));

    public override void WriteTimestamp(ValueBuffer text, TimestampValue value)
    {
        Check(value);
        Span<byte> utf8 = stackalloc byte[TimestampValue.MaxFormattedLength];
        var builder = new Utf8Builder(utf8);
        if (value.Special == ValueSpecial.Zero)
        {
            builder.Add("0000-00-00"u8);
        }
        else
        {
            AddDigits(ref builder, value);
        }

        text.AddPlain(utf8[..builder.Length]);
    }

    public override void WriteTime(ValueBuffer text, TimeValue value)
    {
        if (_hasDate)
        {
            throw Refuse("a time has no date");
        }

        if (!value.Fits(_fractionDigits) || Math.Abs(value.Nanos) > MaxTimeNanos)
        {
            throw Refuse("the time lies beyond 838:59:59, or has more fraction digits");
        }

        Span<byte> utf8 = stackalloc byte[TimeValue.MaxFormattedLength];
        value.TryFormat(utf8, out var length);
        text.AddPlain(utf8[..length]);
    }

    public override void WriteUtf8(ValueBuffer text, ReadOnlySpan<byte> value)
    {
        if (!_hasDate)
        {
            WriteTime(text, TimeValue.TryParse(value, out var time) ? time : throw Refuse("the text is no time"));
        }
        else if (isInstant ? TimestampValue.TryParseInstant(value, out var timestamp) : TimestampValue.TryParse(value, out timestamp))
        {
            WriteTimestamp(text, timestamp);
        }
        else
        {
            throw Refuse("the text is no date or timestamp");
        }
    }

    // YYYYMMDDhhmmss.ffffff without what says nothing: the server looks at each octet, and the fewer there are the sooner it is done.
    // https://dev.mysql.com/doc/refman/8.4/en/date-and-time-literals.html
    private void AddDigits(ref Utf8Builder builder, TimestampValue value)
    {
        var (year, month, day) = new DateValue(value.Day).ToCivil();
        builder.AddPadded(year / 100, 2);
        builder.AddPadded(year % 100, 2);
        builder.AddPadded(month, 2);
        builder.AddPadded(day, 2);
        if (_hasClock)
        {
            var (seconds, nanos) = Math.DivRem(value.Nanos, TimeValue.NanosPerSecond);
            builder.AddPadded(seconds / 3600, 2);
            builder.AddPadded(seconds / 60 % 60, 2);
            builder.AddPadded(seconds % 60, 2);
            builder.AddFraction(nanos, -1);
        }
    }

    private void Check(TimestampValue value)
    {
        if (!_hasDate)
        {
            throw Refuse("a timestamp is no time of day");
        }

        if (value.Special == ValueSpecial.Zero)
        {
            return;
        }

        if (value.Special != ValueSpecial.None)
        {
            throw Refuse("the type holds no infinity");
        }

        if (!value.Fits(_hasClock ? _fractionDigits : 0) || (!_hasClock && value.Nanos != 0))
        {
            throw Refuse("the value is finer than the type");
        }

        if (value.Day < FirstDay || value.Day > LastDay)
        {
            throw Refuse("the year lies outside 1 to 9999");
        }

        // The second 0 of 1970 is the zero date. The end depends on the version, and the server refuses what lies past it.
        if (_isStampOfSeconds && (value.Day < 0 || (value.Day == 0 && value.Nanos < TimeValue.NanosPerSecond)))
        {
            throw Refuse("instants begin on 1970-01-01 00:00:01");
        }
    }
}
