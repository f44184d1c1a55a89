using System.Buffers.Binary;
using Isomer.Engines;

namespace Isomer.PostgreSql;

/// <summary>bit(n) and bit varying(n), from a text of zeros and ones, the most significant first.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="modifier">The declared length in bits; -1 for none.</param>
/// <param name="isFixed">Whether every value has exactly that length.</param>
internal sealed class BitEncoder(int ordinal, string storeType, int modifier, bool isFixed) : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    public override void WriteBool(PackedBatch batch, bool value) => WriteUtf8(batch, value ? "1"u8 : "0"u8);

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        if (value.IndexOfAnyExcept((byte)'0', (byte)'1') >= 0)
        {
            throw Refuse("the text is no bit string");
        }

        if (modifier >= 0 && (isFixed ? value.Length != modifier : value.Length > modifier))
        {
            throw Refuse("the bit string has another length than the type");
        }

        var room = batch.Value(sizeof(int) + ((value.Length + 7) / 8));
        BinaryPrimitives.WriteInt32BigEndian(room, value.Length);
        var octets = room[sizeof(int)..];
        octets.Clear();
        for (var i = 0; i < value.Length; i++)
        {
            octets[i / 8] |= (byte)((value[i] - '0') << (7 - (i % 8)));
        }
    }
}
