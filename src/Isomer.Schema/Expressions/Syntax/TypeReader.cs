namespace Isomer.Schema;

/// <summary>Reads a type at a position and moves past it; null, with what is wrong, where none stands.</summary>
internal delegate CanonicalType? TypeReader(string text, ref int position, out string? error);
