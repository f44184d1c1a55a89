using Isomer.Engines;

namespace Isomer.PostgreSql;

/// <summary>jsonb: a version octet (1), then the text, which the server parses.</summary>
internal sealed class JsonbEncoder(int ordinal, string storeType) : TextEncoder(ordinal, storeType)
{
    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        Check(value);
        var room = batch.Value(1 + value.Length);
        room[0] = 1;
        value.CopyTo(room[1..]);
    }
}
