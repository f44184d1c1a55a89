namespace Isomer.Dialects;

/// <summary>A time is one of a day: from 00:00:00 to 24:00:00.</summary>
public sealed record TimeOfDayRule : ValueRule;
