using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary><c>enum('a','b''c')</c> and <c>set(…)</c>, the only types whose arguments are text.</summary>
internal static class LabelText
{
    // https://dev.mysql.com/doc/refman/8.4/en/string-type-syntax.html
    private const int MaxLabels = 65_535;
    private const int MaxMembers = 64;
    private const int MaxLabelLength = 255;

    /// <summary>The type of a spelling; null for any other type.</summary>
    public static CanonicalType? Parse(string storeType)
    {
        var open = storeType.IndexOf('(');
        TypeKind? kind = open < 0 ? null : storeType.Substring(0, open).Trim().ToLowerInvariant() switch
        {
            "enum" => TypeKind.Enum,
            "set" => TypeKind.Set,
            _ => null,
        };
        return kind is { } k && Labels(storeType, open + 1) is { } labels
            ? CanonicalType.Of(k) with { Labels = labels.ToEquatableArray() }
            : null;
    }

    /// <summary>The spelling as the catalog has it.</summary>
    public static string Print(CanonicalType type) =>
        (type.Kind == TypeKind.Enum ? "enum(" : "set(") + string.Join(",", type.Labels.Select(SqlText.Quote)) + ")";

    /// <summary>
    /// Whether the engine keeps these labels as they are: it strips blanks at their ends, and a member of a set has no comma.
    /// </summary>
    public static bool CanHold(CanonicalType type) =>
        type.Kind is TypeKind.Enum or TypeKind.Set &&
        type.Labels.Count is >= 1 and var count && count <= (type.Kind == TypeKind.Set ? MaxMembers : MaxLabels) &&
        type.Labels.All(l => l.Length <= MaxLabelLength && !l.EndsWith(" ", StringComparison.Ordinal)) &&
        (type.Kind == TypeKind.Enum || type.Labels.All(l => l.Length > 0 && l.IndexOf(',') < 0));

    private static List<string>? Labels(string text, int position)
    {
        var labels = new List<string>();
        while (true)
        {
            var token = Tokenizer.Read(text, position, ExpressionSyntax.Instance);
            if (token.Kind != TokenKind.Text)
            {
                return null;
            }

            labels.Add(token.Text);
            token = Tokenizer.Read(text, token.End, ExpressionSyntax.Instance);
            if (token.IsSymbol(")"))
            {
                return token.End == text.TrimEnd().Length ? labels : null;
            }

            if (!token.IsSymbol(","))
            {
                return null;
            }

            position = token.End;
        }
    }
}
