using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.SqlServer;

/// <summary>
/// char, varchar, nchar, nvarchar, the texts, xml and json. Lengths and characters are checked here: what does not fit, the driver refuses
/// with the value in its words, and what a code page lacks, it changes.
/// </summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="rule">Which texts the column holds.</param>
/// <param name="isInstant">Whether timestamps come as instants, and show their offset.</param>
internal sealed class TextEncoder(int ordinal, string storeType, TextRule rule, bool isInstant) : ColumnEncoder(ordinal, storeType)
{
    public override Type Type => typeof(string);

    public override object Value(ReadOnlySpan<byte> packed) => Encoding.UTF8.GetString(packed);

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        Check(value);
        value.CopyTo(batch.Value(value.Length));
    }

    public override void WriteBool(PackedBatch batch, bool value) => WriteUtf8(batch, TextForm.Of(value));

    public override void WriteInt64(PackedBatch batch, long value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public override void WriteUInt64(PackedBatch batch, ulong value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public override void WriteDecimal(PackedBatch batch, decimal value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public override void WriteNumber(PackedBatch batch, in NumberValue value) => WriteUtf8(batch, TextForm.Of(value));

    public override void WriteFloat32(PackedBatch batch, float value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public override void WriteFloat64(PackedBatch batch, double value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public override void WriteUuid(PackedBatch batch, Guid value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public override void WriteDate(PackedBatch batch, DateValue value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[DateValue.MaxFormattedLength]));

    public override void WriteTime(PackedBatch batch, TimeValue value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TimeValue.MaxFormattedLength]));

    public override void WriteTimestamp(PackedBatch batch, TimestampValue value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TimestampValue.MaxFormattedLength], isInstant));

    public override void WriteInterval(PackedBatch batch, IntervalValue value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[IntervalValue.MaxFormattedLength]));

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
}
