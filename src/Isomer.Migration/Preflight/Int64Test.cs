using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class Int64Test : ValueTest
{
    private static readonly NumberValue s_least = NumberValue.From(long.MinValue);
    private static readonly NumberValue s_greatest = NumberValue.From(long.MaxValue);

    public override bool CanJudge(Carrier carrier) => carrier is Carrier.Int64 or Carrier.UInt64 or Carrier.Decimal or Carrier.Number;

    public override bool Breaks(ulong value) => value > long.MaxValue;

    public override bool Breaks(in NumberValue value) =>
        !value.IsFinite || !value.Fits(null, 0) || value.CompareTo(s_least) < 0 || value.CompareTo(s_greatest) > 0;
}
