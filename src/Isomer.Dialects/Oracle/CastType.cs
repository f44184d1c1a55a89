using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>The types of CAST that a portable cast means.</summary>
internal static class CastType
{
    /// <summary>The type that ends where the parenthesis of CAST closes; one that no portable cast means stays <c>other</c>.</summary>
    public static CanonicalType? Read(string text, ref int position, out string? error)
    {
        var depth = 0;
        for (var i = position; i < text.Length; i++)
        {
            if (text[i] == ')' && depth-- == 0)
            {
                var words = text.Substring(position, i - position);
                position = i;
                error = null;
                return Of(words);
            }

            depth += text[i] == '(' ? 1 : 0;
        }

        error = "a type does not end";
        return null;
    }

    /// <summary>The words for a type; null for one that CAST would not mean alike.</summary>
    public static string? Print(CanonicalType type) => type.Kind switch
    {
        TypeKind.Int64 => "number(19)",
        TypeKind.Float64 => "binary_double",
        TypeKind.Timestamp => $"timestamp({type.Precision ?? 6})",
        TypeKind.TimestampTz => $"timestamp({type.Precision ?? 6}) with time zone",
        _ => null,
    };

    private static CanonicalType Of(string words)
    {
        var type = TypeMap.Parse(words);
        return StoreTypeText.Parse(words).Exact is "number(19)" or "number(19,0)" ? CanonicalType.Int64
            : type.Kind == TypeKind.Float64 || (type.Kind == TypeKind.Timestamp && type.Precision > 0) ? type
            : type.Kind == TypeKind.TimestampTz ? type.Without(FacetNames.Zone)
            : CanonicalType.Other(Dialect.EngineId, words.Trim());
    }
}
