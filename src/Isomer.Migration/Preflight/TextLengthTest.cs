using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class TextLengthTest(int most) : ValueTest
{
    private const int UuidLength = 36;

    public override bool CanJudge(Carrier carrier) => carrier is Carrier.Text || (carrier == Carrier.Uuid && most >= UuidLength);

    // A character has at least one byte, so that most texts need no count.
    public override bool BreaksUtf8(ReadOnlySpan<byte> value) => value.Length > most && Count(value) > most;

    // Whatever does not continue a character begins one.
    private static int Count(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var unit in utf8)
        {
            count += (unit & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }
}
