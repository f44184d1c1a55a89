using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Says where a key takes texts for equal that differ in the blanks at their end.</summary>
internal static class BlankKeys
{
    /// <summary>Reports each text of a unique key.</summary>
    public static void Report(ProjectionContext context, Table source, IEnumerable<string> columns, string target)
    {
        foreach (var name in context.IsSameEngine || !context.Features.IgnoresTrailingBlanks ? [] : columns)
        {
            if (source.FindColumn(name) is { } column && TextComparisons.CountsBlanks(context.KeyType(source, column)))
            {
                context.Anomalies.Add(Codes.KeyIgnoresBlanks, target, $"{source.Name}.{name}", context.Dialect.DisplayName);
            }
        }
    }
}
