using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>
/// DATE and the timestamps, as text in a format that the statement names. The server rounds what is finer than the column; here that is an
/// error.
/// </summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="kind">DATE, or the kind of timestamp.</param>
/// <param name="fractionDigits">The column's fraction digits.</param>
/// <param name="isInstant">Whether values are instants.</param>
internal sealed class TimestampBuffer(int ordinal, string storeType, string kind, int fractionDigits, bool isInstant)
    : StringBuffer(ordinal, storeType, BoundType.Varchar2, Conversion(kind))
{
    private const int PrintedDigits = 9;

    private readonly bool _isZoned = kind == "TIMESTAMP WITH TIME ZONE";
    private readonly bool _holdsInstants = kind is "TIMESTAMP WITH TIME ZONE" or "TIMESTAMP WITH LOCAL TIME ZONE";
    private readonly bool _isDate = kind == "DATE";

    public override void WriteDate(DateValue value) =>
        WriteTimestamp(_holdsInstants ? throw Refuse("a date has no time zone") : new TimestampValue(value.Day, 0, value.Special));

    public override void WriteTimestamp(TimestampValue value)
    {
        if ((TimestampText.Obstacle(value) ?? (_isZoned ? TimestampText.Obstacle(TimestampText.AtOffset(value)) : null)) is { } obstacle)
        {
            throw Refuse(obstacle);
        }

        if (!value.Fits(fractionDigits))
        {
            throw Refuse("the value is finer than the type");
        }

        Add(_isZoned ? TimestampText.PrintWithOffset(value) : TimestampText.Print(value, _isDate ? 0 : PrintedDigits));
    }

    public override void WriteUtf8(ReadOnlySpan<byte> value) => WriteTimestamp(
        (isInstant ? TimestampValue.TryParseInstant(value, out var timestamp) : TimestampValue.TryParse(value, out timestamp))
            ? timestamp
            : throw Refuse("the text is no date or timestamp"));

    private static string Conversion(string kind) => kind switch
    {
        "DATE" => $"TO_DATE({{0}}, '{TimestampText.DateFormat}')",
        "TIMESTAMP WITH TIME ZONE" => $"TO_TIMESTAMP_TZ({{0}}, '{TimestampText.Format}{TimestampText.OffsetFormat}')",
        "TIMESTAMP WITH LOCAL TIME ZONE" => $"FROM_TZ(TO_TIMESTAMP({{0}}, '{TimestampText.Format}'), '+00:00')",
        _ => $"TO_TIMESTAMP({{0}}, '{TimestampText.Format}')",
    };
}
