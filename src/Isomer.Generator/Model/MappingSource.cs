namespace Isomer.Generator.Model;

/// <summary>A mapping file.</summary>
/// <param name="Path">The file's path, as the compiler has it.</param>
/// <param name="Text">The file's text.</param>
internal sealed record MappingSource(string Path, string Text);
