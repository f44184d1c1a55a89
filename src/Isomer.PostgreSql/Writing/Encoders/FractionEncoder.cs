using Isomer.Engines;

namespace Isomer.PostgreSql;

/// <summary>
/// Text with numbers or times in it, which the server rounds to the declared fraction digits; here a digit too many is an error.
/// </summary>
internal sealed class FractionEncoder(int ordinal, string storeType, int fractionDigits) : TextEncoder(ordinal, storeType)
{
    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        if (value.IndexOfAny((byte)'e', (byte)'E') >= 0)
        {
            throw Refuse("a number has an exponent");
        }

        var rest = value;
        int point;
        while ((point = rest.IndexOf((byte)'.')) >= 0)
        {
            rest = rest[(point + 1)..];
            var end = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            var fraction = end < 0 ? rest : rest[..end];
            if (fraction.TrimEnd((byte)'0').Length > fractionDigits)
            {
                throw Refuse($"a value has more than {fractionDigits} fraction digits");
            }
        }

        base.WriteUtf8(batch, value);
    }
}
