using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>The rules of a length, derived from what two types say; every other cost states its own.</summary>
internal static class ValueRules
{
    /// <summary>
    /// What a text or octets of one type must be to be a value of another; nothing where that cannot be told from the types.
    /// </summary>
    public static IEnumerable<ValueRule> Between(CanonicalType from, CanonicalType to)
    {
        if (!(from.Length <= to.Length) && Length(to) is { } length)
        {
            yield return length;
        }

        if (to.Kind == TypeKind.String &&
            int.TryParse(to.GetFacet("capacity"), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes))
        {
            yield return new ByteLengthRule(bytes);
        }
    }

    // A length in UTF-16 units is no engine's limit for what came in characters.
    private static ValueRule? Length(CanonicalType to) => (to.Kind, to.Length, to.GetFacet(FacetNames.Unit)) switch
    {
        (TypeKind.String, { } length, null) => new TextLengthRule(length),
        (TypeKind.String, { } length, "byte") => new ByteLengthRule(length),
        (TypeKind.Binary, { } length, _) => new ByteLengthRule(length),
        _ => null,
    };
}
