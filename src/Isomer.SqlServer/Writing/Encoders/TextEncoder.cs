using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Isomer.Engines.Values;

namespace Isomer.SqlServer;

/// <summary>
/// char, varchar, nchar, nvarchar, the texts, xml and json. Lengths and characters are checked here: what does not fit, the driver refuses with
/// the value in its words, and what a code page lacks, it changes.
/// </summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="rule">Which texts the column holds.</param>
/// <param name="isInstant">Whether timestamps come as instants, and show their offset.</param>
internal sealed class TextEncoder(int ordinal, string storeType, TextRule rule, bool isInstant) : ColumnEncoder(ordinal, storeType)
{
    private const int MaxNumberBytes = 64;

    public override Type Type => typeof(string);

    public override object Value(ReadOnlySpan<byte> packed) => Encoding.UTF8.GetString(packed);

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        Check(value);
        value.CopyTo(batch.Value(value.Length));
    }

    public override void WriteBool(PackedBatch batch, bool value) => WriteUtf8(batch, value ? "true"u8 : "false"u8);

    public override void WriteInt64(PackedBatch batch, long value) => Write(batch, value, default);

    public override void WriteUInt64(PackedBatch batch, ulong value) => Write(batch, value, default);

    public override void WriteDecimal(PackedBatch batch, decimal value) => Write(batch, value, default);

    public override void WriteNumber(PackedBatch batch, in NumberValue value) => WriteUtf8(batch, Encoding.ASCII.GetBytes(value.ToString()));

    public override void WriteFloat32(PackedBatch batch, float value) => Write(batch, value, "R");

    public override void WriteFloat64(PackedBatch batch, double value) => Write(batch, value, "R");

    public override void WriteUuid(PackedBatch batch, Guid value) => Write(batch, value, "D");

    public override void WriteDate(PackedBatch batch, DateValue value)
    {
        Span<byte> utf8 = stackalloc byte[DateValue.MaxFormattedLength];
        value.TryFormat(utf8, out var length);
        WriteUtf8(batch, utf8[..length]);
    }

    public override void WriteTime(PackedBatch batch, TimeValue value)
    {
        Span<byte> utf8 = stackalloc byte[TimeValue.MaxFormattedLength];
        value.TryFormat(utf8, out var length);
        WriteUtf8(batch, utf8[..length]);
    }

    public override void WriteTimestamp(PackedBatch batch, TimestampValue value)
    {
        Span<byte> utf8 = stackalloc byte[TimestampValue.MaxFormattedLength];
        value.TryFormat(utf8, out var length, isInstant: isInstant);
        WriteUtf8(batch, utf8[..length]);
    }

    public override void WriteInterval(PackedBatch batch, IntervalValue value)
    {
        Span<byte> utf8 = stackalloc byte[IntervalValue.MaxFormattedLength];
        value.TryFormat(utf8, out var length);
        WriteUtf8(batch, utf8[..length]);
    }

    private void Check(ReadOnlySpan<byte> value)
    {
        if (rule.LosesBlanks && value.EndsWith((byte)' '))
        {
            throw Refuse("the type loses blanks at the end");
        }

        // A character of ASCII is one unit, and one octet in every code page.
        if (Ascii.IsValid(value))
        {
            if (value.Length > rule.MaxLength)
            {
                throw TooLong();
            }

            return;
        }

        if (!Utf8.IsValid(value))
        {
            throw Refuse("the text is not valid UTF-8");
        }

        if (rule.CodePage is null)
        {
            if (value.Length > rule.MaxLength && Encoding.UTF8.GetCharCount(value) > rule.MaxLength)
            {
                throw TooLong();
            }
        }
        else
        {
            CheckCodePage(value, rule.CodePage);
        }
    }

    private void CheckCodePage(ReadOnlySpan<byte> value, Encoding codePage)
    {
        var units = ArrayPool<char>.Shared.Rent(value.Length);
        try
        {
            var count = Encoding.UTF8.GetChars(value, units);
            if (codePage.GetByteCount(units, 0, count) > rule.MaxLength)
            {
                throw TooLong();
            }
        }
        catch (EncoderFallbackException)
        {
            throw Refuse($"the text has a character that the collation's code page {codePage.CodePage} lacks");
        }
        finally
        {
            ArrayPool<char>.Shared.Return(units);
        }
    }

    private Engines.ValueException TooLong() => Refuse("the text is longer than the type holds");

    private void Write<T>(PackedBatch batch, T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        Span<byte> utf8 = stackalloc byte[MaxNumberBytes];
        value.TryFormat(utf8, out var length, format, CultureInfo.InvariantCulture);
        WriteUtf8(batch, utf8[..length]);
    }
}
