using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What becomes of a canonical type that an engine does not have.</summary>
/// <param name="Kind">The kind it is for.</param>
/// <param name="When">Which types of that kind; null for all.</param>
/// <param name="To">The type that holds it instead.</param>
/// <param name="Loss">What that costs.</param>
/// <param name="Reason">What changes, for people; empty where nothing is said.</param>
/// <param name="Witness">A value that changes or does not fit; null where there is none to show.</param>
internal sealed record TypeFallback(
    TypeKind Kind, Func<CanonicalType, bool>? When, Func<CanonicalType, CanonicalType> To, Loss Loss, string Reason = "", string? Witness = null)
{
    /// <summary>The rules that tell which values a narrowing touches; null to derive them from the two types, empty where none tells.</summary>
    public IReadOnlyList<ValueRule>? Rules { get; init; }

    public bool Matches(CanonicalType type) => type.Kind == Kind && (When is null || When(type));
}
