namespace Isomer.Schema;

/// <summary>A stretch of a text file.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Just past its last character.</param>
public readonly record struct TextSpan(TextPosition Start, TextPosition End);
