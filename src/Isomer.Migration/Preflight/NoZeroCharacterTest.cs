using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class NoZeroCharacterTest : ValueTest
{
    // No other carrier of a text has characters of its own.
    public override bool CanJudge(Carrier carrier) => carrier == Carrier.Text;

    public override bool BreaksUtf8(ReadOnlySpan<byte> value) => value.Contains((byte)0);
}
