namespace Isomer.Dialects;

/// <summary>A number is one of <c>decimal(precision,scale)</c>; NaN and infinities are not.</summary>
/// <param name="Precision">All digits.</param>
/// <param name="Scale">Digits after the point.</param>
public sealed record NumberDigitsRule(int Precision, int Scale) : ValueRule;
