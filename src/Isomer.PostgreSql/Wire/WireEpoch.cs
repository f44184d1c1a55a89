namespace Isomer.PostgreSql;

/// <summary>How the server counts time: days and microseconds since 2000-01-01.</summary>
internal static class WireEpoch
{
    /// <summary>Days from 1970-01-01 to 2000-01-01.</summary>
    public const int Day = 10_957;

    public const long MicrosPerDay = 86_400_000_000;

    public const long NanosPerMicro = 1_000;

    /// <summary>Fraction digits of a microsecond.</summary>
    public const int FractionDigits = 6;

    // https://github.com/postgres/postgres/blob/REL_15_STABLE/src/include/datatype/timestamp.h
    public const int MinDay = -2_451_545;
    public const int EndDay = 2_145_031_949;
    public const long MinMicros = -211_813_488_000_000_000;
    public const long EndMicros = 9_223_371_331_200_000_000;
}
