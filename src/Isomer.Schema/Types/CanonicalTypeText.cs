using System.Globalization;
using System.Text;

namespace Isomer.Schema;

/// <summary>Prints a <see cref="CanonicalType"/>: name, arguments, then facets.</summary>
internal static class CanonicalTypeText
{
    public static string Print(CanonicalType type)
    {
        var text = new StringBuilder();
        Append(text, type);
        return text.ToString();
    }

    /// <summary>Adds the text form.</summary>
    public static void Append(StringBuilder text, CanonicalType type)
    {
        text.Append(TypeNames.Of(type.Kind));
        AppendArguments(text, type);
        foreach (var facet in type.Facets)
        {
            text.Append(' ').Append(facet.Name);
            if (facet.Value is { } value)
            {
                text.Append('=');
                AppendWord(text, value, isLabel: false);
            }
        }
    }

    /// <summary>Whether a label or facet value can stand without quotes.</summary>
    public static bool IsBareCharacter(char c, bool isLabel) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.'
        || (!isLabel && c is ':' or '/' or ',' or '[' or ']' or '*' or '+');

    private static void AppendArguments(StringBuilder text, CanonicalType type)
    {
        switch (type.Kind)
        {
            case TypeKind.Decimal or TypeKind.Money:
                text.Append('(').Append(Number(type.Precision) ?? "*");
                if (Number(type.Scale) is { } scale)
                {
                    text.Append(',').Append(scale);
                }

                text.Append(')');
                break;
            case TypeKind.Enum or TypeKind.Set:
                text.Append('(');
                for (var i = 0; i < type.Labels.Count; i++)
                {
                    AppendWord(i == 0 ? text : text.Append(','), type.Labels[i], isLabel: true);
                }

                text.Append(')');
                break;
            case TypeKind.Array:
                text.Append('<');
                Append(text, type.Element!);
                text.Append('>');
                break;
            case TypeKind.Other:
                text.Append('(').Append(type.Native!.Engine).Append(':');
                AppendNative(text, type.Native.Text);
                text.Append(')');
                break;
            case TypeKind.Vector:
                text.Append('(').Append(Number(type.Length) ?? "*").Append(')');
                break;
            default:
                if ((type.Shape ?? Number(type.Length ?? type.Precision)) is { } argument)
                {
                    text.Append('(').Append(argument).Append(')');
                }

                break;
        }
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static void AppendWord(StringBuilder text, string word, bool isLabel)
    {
        if (word.Length > 0 && word.All(c => IsBareCharacter(c, isLabel)))
        {
            text.Append(word);
        }
        else
        {
            AppendQuoted(text, word);
        }
    }

    // Bare native text ends at the parenthesis that closes `other(`, so its own ones must pair.
    private static void AppendNative(StringBuilder text, string native)
    {
        var depth = 0;
        foreach (var c in native)
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0)
            {
                break;
            }
        }

        if (depth == 0 && native.IndexOf('\'') < 0 && native.Trim().Length == native.Length)
        {
            text.Append(native);
        }
        else
        {
            AppendQuoted(text, native);
        }
    }

    private static void AppendQuoted(StringBuilder text, string word) => text.Append('\'').Append(word.Replace("'", "''")).Append('\'');
}
