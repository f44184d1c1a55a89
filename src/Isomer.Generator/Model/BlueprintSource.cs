namespace Isomer.Generator.Model;

/// <summary>A blueprint's file and what the project says of it.</summary>
internal sealed record BlueprintSource
{
    /// <summary>The file's path, as the compiler has it.</summary>
    public required string Path { get; init; }

    /// <summary>The file's text.</summary>
    public required string Text { get; init; }

    /// <summary>The class that it becomes.</summary>
    public required OwnerModel Owner { get; init; }

    /// <summary>The source's engine, as the project writes it; empty where it does not.</summary>
    public required string Engine { get; init; }

    /// <summary>The destinations' engines, separated by semicolons, commas or bars.</summary>
    public required string Targets { get; init; }

    /// <summary>The connection's name; null for none.</summary>
    public string? Connection { get; init; }

    /// <summary>The mapping's path; null for none.</summary>
    public string? Mapping { get; init; }

    /// <summary>Whether the project wants a <c>Main</c>.</summary>
    public bool WantsMain { get; init; }

    /// <summary>Whether the project has other blueprints.</summary>
    public bool HasSiblings { get; init; }

    /// <summary>The blueprint that took the class's name before; null for none.</summary>
    public string? NameTakenBy { get; init; }
}
