using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Says where a key, held as text, takes one value twice.</summary>
internal static class TextKeys
{
    /// <summary>Reports each column of a unique key whose equal values may be two texts.</summary>
    public static void Report(ProjectionContext context, Table source, IEnumerable<string> columns, string target)
    {
        foreach (var name in context.IsSameEngine ? [] : columns)
        {
            if (source.FindColumn(name) is { } column && Twins(context.KeyType(source, column)) is { } twins &&
                HeldExpression.IsTextForm(context.KeyType(source, column), context.Dialect.Fit(context.KeyType(source, column)).Type))
            {
                context.Anomalies.Add(
                    Codes.KeyHeldAsText, target, $"{source.Name}.{name}", column.Type.ToString(), context.Dialect.DisplayName, twins);
            }
        }
    }

    private static string? Twins(CanonicalType type) => type.Kind switch
    {
        TypeKind.Decimal or TypeKind.Money when type.Scale is null => "1.0 and 1.00",
        TypeKind.Interval => "one day and 24 hours",
        _ => null,
    };
}
