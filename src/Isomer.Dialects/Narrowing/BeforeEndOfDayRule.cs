namespace Isomer.Dialects;

/// <summary>A time is not 24:00:00.</summary>
public sealed record BeforeEndOfDayRule : ValueRule;
