namespace Isomer.Generator.Model;

/// <summary>The class that a blueprint becomes.</summary>
/// <param name="Namespace">Its namespace; null for the global one.</param>
/// <param name="Class">Its name.</param>
/// <param name="File">The name of the blueprint's file, without its folder.</param>
internal sealed record OwnerModel(string? Namespace, string Class, string File);
