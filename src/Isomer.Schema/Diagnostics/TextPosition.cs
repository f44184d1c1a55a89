namespace Isomer.Schema;

/// <summary>A place in a text file.</summary>
/// <param name="Offset">UTF-16 code units from the start, zero-based.</param>
/// <param name="Line">Line, one-based.</param>
/// <param name="Column">Column in UTF-16 code units, one-based.</param>
public readonly record struct TextPosition(int Offset, int Line, int Column);
