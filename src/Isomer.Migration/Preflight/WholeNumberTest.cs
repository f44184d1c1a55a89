using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class WholeNumberTest(decimal least, decimal greatest) : ValueTest
{
    private readonly NumberValue _least = NumberValue.From(least);
    private readonly NumberValue _greatest = NumberValue.From(greatest);

    public override bool CanJudge(Carrier carrier) => carrier is Carrier.Int64 or Carrier.UInt64 or Carrier.Decimal or Carrier.Number;

    public override bool Breaks(long value) => value < least || value > greatest;

    public override bool Breaks(ulong value) => value < least || value > greatest;

    public override bool Breaks(in NumberValue value) =>
        !value.IsFinite || !value.Fits(null, 0) || value.CompareTo(_least) < 0 || value.CompareTo(_greatest) > 0;
}
