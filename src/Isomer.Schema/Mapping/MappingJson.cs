namespace Isomer.Schema;

/// <summary>The mapping file (<c>*.mapping.json</c>).</summary>
public static class MappingJson
{
    /// <summary>Reads a mapping. Never throws: whatever is wrong with the text is a finding with its line and column.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The file's name for findings, or null.</param>
    public static ParseResult<SchemaMapping> Read(string text, string? path)
    {
        var file = new JsonFile(text, path);
        return new JsonParser(file).Parse() is { } root
            ? file.Result(new MappingReader(new(file)).Read(root))
            : file.Result<SchemaMapping>(null);
    }
}
