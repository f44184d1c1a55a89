using System.Text;

namespace Isomer.MySql;

/// <summary>How MySQL's catalog spells expressions: as text inside a text, and with the character set of each literal.</summary>
internal static class CatalogText
{
    /// <summary><c>_utf8mb4\'it\\\'s\'</c> becomes <c>'it\'s'</c>.</summary>
    public static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                i++;
            }

            plain.Append(text[i]);
        }

        return WithoutIntroducers(plain.ToString());
    }

    /// <summary>Whether MySQL prints the default of such a column as a number or a bit literal, which need no quotes.</summary>
    public static bool IsBareNumber(string storeType) =>
        storeType.StartsWith("bit", StringComparison.Ordinal) || storeType.Contains("int", StringComparison.Ordinal)
        || storeType.StartsWith("decimal", StringComparison.Ordinal) || storeType.StartsWith("float", StringComparison.Ordinal)
        || storeType.StartsWith("double", StringComparison.Ordinal) || storeType.StartsWith("year", StringComparison.Ordinal);

    private static string WithoutIntroducers(string text)
    {
        foreach (var introducer in new[] { "_utf8mb4'", "_utf8mb3'", "_utf8'", "_latin1'", "_ascii'" })
        {
            text = text.Replace(introducer, "'", StringComparison.Ordinal);
        }

        return text;
    }
}
