using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>The types of CAST, which have names of their own: <c>signed</c>, <c>char charset utf8mb4</c>, <c>decimal(10,2)</c>.</summary>
internal static class CastType
{
    /// <summary>The type that ends where the parenthesis of CAST closes; one that no canonical type means stays <c>other</c>.</summary>
    public static CanonicalType? Read(string text, ref int position, out string? error)
    {
        var depth = 0;
        for (var i = position; i < text.Length; i++)
        {
            if (text[i] == ')' && depth-- == 0)
            {
                var words = StoreTypeText.Parse(text.Substring(position, i - position));
                position = i;
                error = null;
                return Of(words.Exact);
            }

            depth += text[i] == '(' ? 1 : 0;
        }

        error = "a type does not end";
        return null;
    }

    /// <summary>The words for a type; null for one that CAST does not have, or that it would cut values to without an error.</summary>
    public static string? Print(CanonicalType type) => type.Kind switch
    {
        TypeKind.Int64 => "signed",
        TypeKind.Float64 => "double",
        TypeKind.Date => "date",
        _ => null,
    };

    private static CanonicalType Of(string words) => words switch
    {
        "signed" or "signed integer" => CanonicalType.Int64,
        "double" => CanonicalType.Float64,
        "char" or "char charset utf8mb4" or "char charset utf8mb4 binary" => CanonicalType.Text,
        "date" => CanonicalType.Date,
        _ => CanonicalType.Other(Dialect.EngineId, words),
    };
}
