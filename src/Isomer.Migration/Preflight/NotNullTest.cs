using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class NotNullTest : ValueTest
{
    public override bool BreaksOnNull => true;

    public override bool CanJudge(Carrier carrier) => true;
}
