namespace Isomer.Schema;

/// <summary>A named enum type.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="Labels">The labels in their order.</param>
/// <param name="Comment">The type's comment, or null.</param>
public sealed record EnumType(QualifiedName Name, EquatableArray<string> Labels, string? Comment = null);
