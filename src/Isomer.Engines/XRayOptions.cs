namespace Isomer.Engines;

/// <summary>What an X-Ray reads.</summary>
public sealed record XRayOptions
{
    /// <summary>Everything of every schema that is not the engine's own.</summary>
    public static XRayOptions Default { get; } = new();

    /// <summary>The schemas to read; empty for all that are not the engine's own.</summary>
    public IReadOnlyList<string> Schemas { get; init; } = [];

    /// <summary>Patterns (<c>*</c>, <c>?</c>) of tables to leave out, besides Isomer's own <c>isomer_*</c>.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];
}
