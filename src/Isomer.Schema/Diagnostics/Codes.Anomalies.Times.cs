namespace Isomer.Schema;

// ISO2124 to ISO2139: dates and times in other types. Arguments: the column, its type, the store type, the engine, the witness.
public static partial class Codes
{
    /// <summary>A time with fewer fraction digits.</summary>
    public static readonly Code SecondFractionsLost = new(
        "ISO2124", Severity.Warning, "Fewer fraction digits of a second",
        "{0}: {1} becomes {2} on {3} (narrowing): a second has fewer fraction digits there; {4}. Give the column another type in the " +
        "mapping, set a policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>An instant outside the range of a 32-bit second count.</summary>
    public static readonly Code InstantRangeLost = new(
        "ISO2125", Severity.Warning, "Instants end in 2038",
        "{0}: {1} becomes {2} on {3} (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; {4}. Give the column " +
        "another type in the mapping, set a policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>The date of all zeros on an engine without it.</summary>
    public static readonly Code ZeroDateLost = new(
        "ISO2126", Severity.Warning, "There is no day zero",
        "{0}: {1} becomes {2} on {3} (narrowing): there is no day zero; {4}. Give the column another type in the mapping, set a " +
        "policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>A duration on an engine whose times are times of day.</summary>
    public static readonly Code DurationLost = new(
        "ISO2127", Severity.Warning, "A time is one of a day",
        "{0}: {1} becomes {2} on {3} (narrowing): a time lies between 00:00:00 and 24:00:00; {4}. Give the column another type in " +
        "the mapping, set a policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>An instant whose offset is not kept.</summary>
    public static readonly Code OffsetLost = new(
        "ISO2128", Severity.Warning, "An offset is not kept",
        "{0}: {1} becomes {2} on {3} (narrowing): the instant is kept, in UTC, and its offset is not; {4}. Give the column another " +
        "type in the mapping, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>An instant whose zone is kept as an offset.</summary>
    public static readonly Code RegionLost = new(
        "ISO2129", Severity.Warning, "A zone's name is not kept",
        "{0}: {1} becomes {2} on {3} (narrowing): the instant and its offset are kept, and the zone's name is not; {4}. Give the " +
        "column another type in the mapping, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>An infinite date on an engine without it.</summary>
    public static readonly Code InfiniteDateLost = new(
        "ISO2130", Severity.Warning, "No infinite date",
        "{0}: {1} becomes {2} on {3} (narrowing): a date is a day of the calendar there; {4}. Give the column another type in the " +
        "mapping, set a policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>A date outside the years of an engine.</summary>
    public static readonly Code DateRangeLost = new(
        "ISO2131", Severity.Info, "Years that do not fit",
        "{0}: {1} becomes {2} on {3} (narrowing): its years begin later, or end earlier; {4}. Give the column another type in the " +
        "mapping, set a policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>The end of a day as a time, on an engine whose days end before it.</summary>
    public static readonly Code EndOfDayLost = new(
        "ISO2132", Severity.Warning, "No 24:00:00",
        "{0}: {1} becomes {2} on {3} (narrowing): a time is before 24:00:00; {4}. Give the column another type in the mapping, set a " +
        "policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>A date on an engine without a type for it.</summary>
    public static readonly Code DateHeldAsText = new(
        "ISO2133", Severity.Info, "Dates are text",
        "{0}: {1} becomes {2} on {3} (representation): dates are text, YYYY-MM-DD; {4}.",
        AnomalyClass.Representation);

    /// <summary>A date on an engine whose dates have a time.</summary>
    public static readonly Code DateHeldWithTime = new(
        "ISO2134", Severity.Info, "Dates have a time of day",
        "{0}: {1} becomes {2} on {3} (representation): a date has a time of day, midnight; {4}.",
        AnomalyClass.Representation);

    /// <summary>A time of day on an engine without a type for it.</summary>
    public static readonly Code TimeHeldAsText = new(
        "ISO2135", Severity.Info, "Times of day are text",
        "{0}: {1} becomes {2} on {3} (representation): times are text, HH:MM:SS with the declared fraction digits; {4}.",
        AnomalyClass.Representation);

    /// <summary>A timestamp on an engine without a type for it.</summary>
    public static readonly Code TimestampHeldAsText = new(
        "ISO2136", Severity.Info, "Timestamps are text",
        "{0}: {1} becomes {2} on {3} (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; {4}.",
        AnomalyClass.Representation);

    /// <summary>An instant on an engine without a type for it.</summary>
    public static readonly Code InstantHeldAsText = new(
        "ISO2137", Severity.Info, "Instants are text",
        "{0}: {1} becomes {2} on {3} (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; {4}.",
        AnomalyClass.Representation);

    /// <summary>An interval on an engine without a type for it.</summary>
    public static readonly Code IntervalHeldAsText = new(
        "ISO2138", Severity.Info, "Intervals are text",
        "{0}: {1} becomes {2} on {3} (representation): intervals are text, an ISO 8601 duration, which does not sort by length; {4}.",
        AnomalyClass.Representation);

    /// <summary>A column of a key that cannot keep its zone.</summary>
    public static readonly Code KeyZoneLost = new(
        "ISO2139", Severity.Warning, "A key keeps no zone",
        "{0}: {1} becomes {2} on {3} (narrowing): a key takes no zone beside an instant; {4}. Give the column another type in the " +
        "mapping, or accept the loss.",
        AnomalyClass.Narrowing);
}
