using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class ByteLengthTest(int most) : ValueTest
{
    public override bool CanJudge(Carrier carrier) => carrier is Carrier.Text or Carrier.Bytes;

    public override bool BreaksUtf8(ReadOnlySpan<byte> value) => value.Length > most;

    public override bool BreaksBytes(ReadOnlySpan<byte> value) => value.Length > most;
}
