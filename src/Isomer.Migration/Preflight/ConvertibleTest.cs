using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

/// <summary>Breaks on nothing: a value that does not convert is refused by the reader, and <see cref="TableScan"/> counts it.</summary>
internal sealed class ConvertibleTest : ValueTest
{
    public override bool CanJudge(Carrier carrier) => true;
}
