namespace Isomer.Tool.Assessing;

/// <summary>One side of a move.</summary>
/// <param name="Name">The product's name for people.</param>
/// <param name="Engine">The engine's id; null for a blueprint that was written by hand.</param>
/// <param name="Version">Major and minor version; null where it is not known.</param>
internal sealed record EngineName(string Name, string? Engine = null, string? Version = null)
{
    /// <summary>Name and version.</summary>
    public override string ToString() => Version is null ? Name : $"{Name} {Version}";
}
