using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Says where a key takes texts for equal that differ in the blanks at their end.</summary>
internal static class BlankKeys
{
    /// <summary>Reports each text of a unique key.</summary>
    public static void Report(ProjectionContext context, ComparedKey key)
    {
        foreach (var name in context.IsSameEngine || !context.Features.IgnoresTrailingBlanks ? [] : key.Columns)
        {
            if (key.SourceType(name) is { Kind: TypeKind.String or TypeKind.Text } from && !PadKeys.PadsAtSource(context, from))
            {
                key.Add(Codes.KeyIgnoresBlanks, isAboutNull: false, key.Label(name), context.Dialect.DisplayName);
            }
        }
    }
}
