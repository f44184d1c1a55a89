using System.Text.Unicode;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>text, varchar(n), json, xml: UTF-8, checked here because the server would refuse the whole batch.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="maxCharacters">The declared length in Unicode scalar values; null for none.</param>
internal class TextEncoder(int ordinal, string storeType, int? maxCharacters = null) : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        Check(value);
        value.CopyTo(batch.Value(value.Length));
    }

    public sealed override void WriteBool(PackedBatch batch, bool value) => WriteUtf8(batch, TextForm.Of(value));

    public sealed override void WriteInt64(PackedBatch batch, long value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public sealed override void WriteUInt64(PackedBatch batch, ulong value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public sealed override void WriteDecimal(PackedBatch batch, decimal value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public sealed override void WriteNumber(PackedBatch batch, in NumberValue value) => WriteUtf8(batch, TextForm.Of(value));

    public sealed override void WriteFloat32(PackedBatch batch, float value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public sealed override void WriteFloat64(PackedBatch batch, double value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public sealed override void WriteUuid(PackedBatch batch, Guid value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public sealed override void WriteDate(PackedBatch batch, DateValue value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[DateValue.MaxFormattedLength]));

    public sealed override void WriteTime(PackedBatch batch, TimeValue value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TimeValue.MaxFormattedLength]));

    public sealed override void WriteTimestamp(PackedBatch batch, TimestampValue value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[TimestampValue.MaxFormattedLength]));

    public sealed override void WriteInterval(PackedBatch batch, IntervalValue value) =>
        WriteUtf8(batch, TextForm.Of(value, stackalloc byte[IntervalValue.MaxFormattedLength]));

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

        if (value.Length > maxCharacters && Utf8Length.InCharacters(value) > maxCharacters)
        {
            throw Refuse("the text is longer than the type holds");
        }
    }
}
