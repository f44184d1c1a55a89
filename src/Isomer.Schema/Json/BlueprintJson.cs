namespace Isomer.Schema;

/// <summary>The blueprint file: the one reader and writer that generator, tool and runtime share.</summary>
public static class BlueprintJson
{
    /// <summary>Reads a blueprint. Never throws: whatever is wrong with the text is a finding with its line and column.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The file's name for findings, or null.</param>
    public static ParseResult<Blueprint> Read(string text, string? path)
    {
        var file = new JsonFile(text, path);
        if (new JsonParser(file).Parse() is not { } root)
        {
            return file.Result<Blueprint>(null);
        }

        var blueprint = new BlueprintReader(new(file)).Read(root);
        BlueprintChecker.Check(blueprint, file.Report);
        return file.Result(blueprint);
    }

    /// <summary>
    /// The file's text: one line per column, key, index and check, keys in a fixed order, parts sorted as the model says. Equal blueprints
    /// give equal text, and <see cref="Read"/> gives back what was written.
    /// </summary>
    public static string Write(Blueprint blueprint) => BlueprintWriter.Write(blueprint.Sorted());
}
