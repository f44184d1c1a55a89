using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class InstantRangeTest(long least, long greatest) : ValueTest
{
    private const long SecondsPerDay = 86_400;

    public override bool CanJudge(Carrier carrier) => carrier == Carrier.Timestamp;

    public override bool Breaks(TimestampValue value)
    {
        if (value.Special != ValueSpecial.None)
        {
            return value.Special != ValueSpecial.Zero;
        }

        var second = (value.Day * SecondsPerDay) + (value.Nanos / TimeValue.NanosPerSecond);
        return second < least || second > greatest;
    }
}
