using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class NotEmptyTest : ValueTest
{
    public override bool CanJudge(Carrier carrier) => carrier is Carrier.Text or Carrier.Bytes;

    public override bool BreaksUtf8(ReadOnlySpan<byte> value) => value.IsEmpty;

    public override bool BreaksBytes(ReadOnlySpan<byte> value) => value.IsEmpty;
}
