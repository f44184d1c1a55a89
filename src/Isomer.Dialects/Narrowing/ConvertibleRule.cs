namespace Isomer.Dialects;

/// <summary>A value is one of the column's new type too, which reading it as such tells.</summary>
public sealed record ConvertibleRule : ValueRule;
