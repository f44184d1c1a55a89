using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.SqlServer;

/// <summary>bit.</summary>
internal sealed class BitEncoder(int ordinal, string storeType) : ColumnEncoder(ordinal, storeType)
{
    private static readonly object True = true;
    private static readonly object False = false;

    public override Type Type => typeof(bool);

    public override object Value(ReadOnlySpan<byte> packed) => packed[0] != 0 ? True : False;

    public override void WriteBool(PackedBatch batch, bool value) => batch.Value(1)[0] = value ? (byte)1 : (byte)0;

    // The server takes every number but 0 for 1.
    public override void WriteInt64(PackedBatch batch, long value) =>
        WriteBool(batch, value is 0 or 1 ? value == 1 : throw Refuse("only 0 and 1 are truth values"));

    public override void WriteNumber(PackedBatch batch, in NumberValue value) =>
        WriteInt64(batch, value.CompareTo(NumberValue.From(1L)) == 0 ? 1 : value.CompareTo(NumberValue.From(0L)) == 0 ? 0 : -1);

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteBool(batch, value.SequenceEqual("1"u8) || value.SequenceEqual("true"u8) ||
            (value.SequenceEqual("0"u8) || value.SequenceEqual("false"u8) ? false : throw Refuse("the text is no truth value")));
}
