using System.Buffers.Text;
using System.Globalization;
using System.Text.Unicode;
using Isomer.Engines.Values;
using SQLitePCL;

namespace Isomer.Sqlite;

internal sealed partial class RowSource
{
    public override ReadOnlySpan<byte> GetUtf8(int ordinal)
    {
        switch (_storage[ordinal])
        {
            case StorageClass.Text:
                var text = Text(ordinal);
                if (_columns[ordinal].IsUntyped && UntypedText.Classify(text, out _, out _) != StorageClass.Text)
                {
                    throw Refuse(ordinal, "without a type it cannot be told from a number; give the column a type in the mapping file");
                }

                return Utf8.IsValid(text) ? text : throw Refuse(ordinal, "it is not valid UTF-8");
            case StorageClass.Integer:
                Utf8Formatter.TryFormat(raw.sqlite3_column_int64(_row, ordinal), _columns[ordinal].Scratch, out var length);
                return _columns[ordinal].Scratch.AsSpan(0, length);
            case StorageClass.Real when _columns[ordinal].IsUntyped:
                return UntypedText.TryFormat(raw.sqlite3_column_double(_row, ordinal), _columns[ordinal].Scratch, out length)
                    ? _columns[ordinal].Scratch.AsSpan(0, length)
                    : throw Refuse(ordinal, "an infinity has no digits");
            case StorageClass.Real:
                raw.sqlite3_column_double(_row, ordinal)
                    .TryFormat(_columns[ordinal].Scratch, out length, "R", CultureInfo.InvariantCulture);
                return _columns[ordinal].Scratch.AsSpan(0, length);
            default:
                throw Refuse(ordinal, "its octets are no text");
        }
    }

    public override Guid GetUuid(int ordinal)
    {
        switch (_storage[ordinal])
        {
            case StorageClass.Text when IsUuid(Text(ordinal), out var value):
                return value;
            case StorageClass.Blob when raw.sqlite3_column_blob(_row, ordinal) is { Length: 16 } bytes:
                return new(bytes, bigEndian: true);
            default:
                throw Refuse(ordinal, "a UUID is a text of 32 digits, or 16 octets");
        }
    }

    public override DateValue GetDate(int ordinal)
    {
        if (DateValue.TryParse(TimeText(ordinal), out var date))
        {
            return date;
        }

        return TimestampValue.TryParse(Text(ordinal), out var midnight) && midnight.Nanos == 0
            ? new(midnight.Day, midnight.Special)
            : throw Refuse(ordinal, "a date is YYYY-MM-DD");
    }

    public override TimeValue GetTime(int ordinal)
    {
        if (!TimeValue.TryParse(TimeText(ordinal), out var time))
        {
            throw Refuse(ordinal, "a time is HH:MM:SS, with or without a fraction");
        }

        if (!_columns[ordinal].IsDuration && (time.Nanos is < 0 or > TimeValue.NanosPerDay))
        {
            throw Refuse(ordinal, "a time of day lies between 00:00:00 and 24:00:00");
        }

        return time.Fits(_columns[ordinal].FractionDigits) ? time : throw Refuse(ordinal, "it has more fraction digits");
    }

    public override TimestampValue GetTimestamp(int ordinal)
    {
        var column = _columns[ordinal];
        var text = TimeText(ordinal);
        TimestampValue value;
        if (column.Type.Kind == Schema.TypeKind.TimestampTz)
        {
            if (!TimestampValue.TryParseInstant(text, out value))
            {
                throw Refuse(ordinal, "an instant is YYYY-MM-DD HH:MM:SS with Z or an offset behind it; none is made up");
            }

            value = column.KeepsOffset ? value : value with { OffsetMinutes = 0 };
        }
        else if (!TimestampValue.TryParse(text, out value))
        {
            throw Refuse(ordinal, "a timestamp is YYYY-MM-DD HH:MM:SS without a zone; one with a zone is a timestamptz");
        }

        return value.Fits(column.FractionDigits) ? value : throw Refuse(ordinal, "it has more fraction digits");
    }

    public override IntervalValue GetInterval(int ordinal) => IntervalValue.TryParse(TimeText(ordinal), out var value)
        ? value
        : throw Refuse(ordinal, "an interval is an ISO 8601 duration, P1DT2H");

    private ReadOnlySpan<byte> TimeText(int ordinal) => _storage[ordinal] switch
    {
        StorageClass.Text => Text(ordinal),
        StorageClass.Integer =>
            throw Refuse(ordinal, "whether it counts seconds, milliseconds or days is not known; select it as int64 and convert it"),
        StorageClass.Real => throw Refuse(ordinal, "whether it is a Julian day is not known; select it as float64 and convert it"),
        _ => throw Refuse(ordinal, "it is no text"),
    };

    private static bool IsUuid(ReadOnlySpan<byte> text, out Guid value) =>
        Utf8Parser.TryParse(text, out value, out var length, text.Length == 32 ? 'N' : 'D') && length == text.Length;
}
