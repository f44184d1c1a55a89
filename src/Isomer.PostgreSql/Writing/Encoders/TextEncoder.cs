using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>text, varchar(n), json, xml: UTF-8, checked here because the server would refuse the whole batch.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="maxCharacters">The declared length in Unicode scalar values; null for none.</param>
internal class TextEncoder(int ordinal, string storeType, int? maxCharacters = null) : ColumnEncoder<CopyBatch>(ordinal, storeType)
{
    private const int MaxNumberBytes = 64;

    public override void WriteUtf8(CopyBatch batch, ReadOnlySpan<byte> value)
    {
        Check(value);
        value.CopyTo(batch.Value(value.Length));
    }

    public sealed override void WriteBool(CopyBatch batch, bool value) => WriteUtf8(batch, value ? "true"u8 : "false"u8);

    public sealed override void WriteInt64(CopyBatch batch, long value) => Write(batch, value, default);

    public sealed override void WriteUInt64(CopyBatch batch, ulong value) => Write(batch, value, default);

    public sealed override void WriteDecimal(CopyBatch batch, decimal value) => Write(batch, value, default);

    public sealed override void WriteNumber(CopyBatch batch, in NumberValue value) => WriteUtf8(batch, Encoding.ASCII.GetBytes(value.ToString()));

    public sealed override void WriteFloat32(CopyBatch batch, float value) => Write(batch, value, "R");

    public sealed override void WriteFloat64(CopyBatch batch, double value) => Write(batch, value, "R");

    public sealed override void WriteUuid(CopyBatch batch, Guid value) => Write(batch, value, "D");

    public sealed override void WriteDate(CopyBatch batch, DateValue value)
    {
        Span<byte> text = stackalloc byte[DateValue.MaxFormattedLength];
        value.TryFormat(text, out var length);
        WriteUtf8(batch, text[..length]);
    }

    public sealed override void WriteTime(CopyBatch batch, TimeValue value)
    {
        Span<byte> text = stackalloc byte[TimeValue.MaxFormattedLength];
        value.TryFormat(text, out var length);
        WriteUtf8(batch, text[..length]);
    }

    public sealed override void WriteTimestamp(CopyBatch batch, TimestampValue value)
    {
        Span<byte> text = stackalloc byte[TimestampValue.MaxFormattedLength];
        value.TryFormat(text, out var length);
        WriteUtf8(batch, text[..length]);
    }

    public sealed override void WriteInterval(CopyBatch batch, IntervalValue value)
    {
        Span<byte> text = stackalloc byte[IntervalValue.MaxFormattedLength];
        value.TryFormat(text, out var length);
        WriteUtf8(batch, text[..length]);
    }

    /// <summary>Refuses what the type cannot hold.</summary>
    protected void Check(ReadOnlySpan<byte> value)
    {
        if (value.Contains((byte)0))
        {
            throw Refuse("PostgreSQL's text cannot hold U+0000");
        }

        if (!Utf8.IsValid(value))
        {
            throw Refuse("the text is not valid UTF-8");
        }

        if (value.Length > maxCharacters && CharacterCount(value) > maxCharacters)
        {
            throw Refuse("the text is longer than the type holds");
        }
    }

    /// <summary>Octets that do not continue a character.</summary>
    private static int CharacterCount(ReadOnlySpan<byte> value)
    {
        var count = 0;
        foreach (var octet in value)
        {
            count += (octet & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }

    private void Write<T>(CopyBatch batch, T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[MaxNumberBytes];
        value.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        WriteUtf8(batch, text[..length]);
    }
}
