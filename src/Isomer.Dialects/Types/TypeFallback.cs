using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What becomes of a canonical type that an engine does not have.</summary>
/// <param name="Kind">The kind it is for.</param>
/// <param name="When">Which types of that kind; null for all.</param>
/// <param name="To">The type that holds it instead.</param>
/// <param name="Costs">What that costs; nothing where every value is held and reads back the same.</param>
internal sealed record TypeFallback(
    TypeKind Kind, Func<CanonicalType, bool>? When, Func<CanonicalType, CanonicalType> To, params TypeCost[] Costs)
{
    public bool Matches(CanonicalType type) => type.Kind == Kind && (When is null || When(type));
}
