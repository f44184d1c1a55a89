using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class SignificantDigitsTest(int most) : ValueTest
{
    public override bool CanJudge(Carrier carrier) => carrier is Carrier.Int64 or Carrier.UInt64 or Carrier.Decimal or Carrier.Number;

    public override bool Breaks(long value) => Breaks(NumberValue.From(value));

    public override bool Breaks(ulong value) => Breaks(NumberValue.From(value));

    public override bool Breaks(in NumberValue value)
    {
        var normal = value.Normalize();
        return value.IsFinite && !normal.Fits(most, normal.Scale);
    }
}
