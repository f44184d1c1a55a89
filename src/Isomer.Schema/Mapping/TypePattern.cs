namespace Isomer.Schema;

/// <summary>Which types a <see cref="TypeRule"/> means.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Type">The type with its arguments; null for any arguments.</param>
internal sealed record TypePattern(TypeKind Kind, CanonicalType? Type)
{
    /// <summary>Whether more than the kind must fit, so that the rule is stronger than one of the kind alone.</summary>
    public bool IsExact => Type is not null;

    public static bool TryParse(string text, out TypePattern? pattern, out string? error)
    {
        error = null;
        pattern = TypeNames.TryFind(text.Trim(), out var kind) ? new(kind, null)
            : CanonicalType.TryParse(text, out var type, out error) ? new(type.Kind, type)
            : null;
        return pattern is not null;
    }

    /// <summary>Same kind, same arguments, and each facet of the pattern; the type may have more facets.</summary>
    public bool Matches(CanonicalType type) =>
        type.Kind == Kind
        && (Type is null || (Type with { Facets = default } == type with { Facets = default } &&
            Type.Facets.All(f => type.Facets.Contains(f))));
}
