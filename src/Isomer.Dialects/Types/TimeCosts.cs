using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What dates and times cost that stand in other types.</summary>
internal static class TimeCosts
{
    public static readonly TypeCost DateAsText = new(Codes.DateHeldAsText, "2024-01-31 → '2024-01-31'");

    public static readonly TypeCost DateWithTime = new(Codes.DateHeldWithTime, "2024-01-31 → 2024-01-31 00:00:00");

    public static readonly TypeCost TimeAsText = new(Codes.TimeHeldAsText, "09:30:00 → '09:30:00'");

    public static readonly TypeCost TimestampAsText = new(Codes.TimestampHeldAsText, "2024-01-31 09:30:00 → '2024-01-31 09:30:00'");

    public static readonly TypeCost InstantAsText =
        new(Codes.InstantHeldAsText, "2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'");

    public static readonly TypeCost IntervalAsText = new(Codes.IntervalHeldAsText, "1 day 2 hours → 'P1DT2H'");

    public static readonly TypeCost Offset =
        new(Codes.OffsetLost, "2024-01-02 10:00:00+02:00 → 2024-01-02 08:00:00+00:00") { Rules = [new NoOffsetRule()] };

    public static readonly TypeCost Region =
        new(Codes.RegionLost, "2024-01-02 10:00:00 Europe/Berlin → 2024-01-02 10:00:00 +01:00") { Rules = [] };

    // Second 0 stands for the date of all zeros.
    public static readonly TypeCost SecondsOf32Bits =
        new(Codes.InstantRangeLost, "2038-01-19 03:14:08+00:00 is refused") { Rules = [new InstantRangeRule(1, int.MaxValue)] };

    public static readonly TypeCost NoZeroDate = new(Codes.ZeroDateLost, "0000-00-00 is refused") { Rules = [new NoZeroDateRule()] };

    public static readonly TypeCost NoDuration = new(Codes.DurationLost, "25:00:00 is refused") { Rules = [new TimeOfDayRule()] };

    /// <summary>A second with at most so many fraction digits.</summary>
    public static TypeCost Fractions(int most) =>
        new(Codes.SecondFractionsLost,
            t => Finer(t, "123456789".Substring(0, most + 1)) + " is refused") { Rules = [new FractionDigitsRule(most)] };

    private static string Finer(CanonicalType type, string fraction) => type.Kind switch
    {
        TypeKind.Time => $"10:00:00.{fraction}",
        TypeKind.Timestamp => $"2024-01-02 10:00:00.{fraction}",
        TypeKind.TimestampTz => $"2024-01-02 10:00:00.{fraction}+00:00",
        _ => $"PT0.{fraction}S",
    };
}
