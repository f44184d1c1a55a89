namespace Isomer.Dialects;

/// <summary>How a destination compares one column of a unique key.</summary>
/// <param name="Column">The column, as the mapping calls it.</param>
/// <param name="Fold">Which texts are one.</param>
/// <param name="IgnoresBlanks">Whether blanks at the end of a text do not count.</param>
/// <param name="EmptyIsNull">Whether a value without characters or octets is NULL.</param>
public sealed record KeyPart(string Column, TextFold Fold, bool IgnoresBlanks, bool EmptyIsNull);
