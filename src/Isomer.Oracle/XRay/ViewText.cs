using System.Text.RegularExpressions;

namespace Isomer.Oracle;

/// <summary>
/// The query of a view. The catalog keeps it as it was written, without the list of names that may have stood before it: where the query's
/// text does not name the view's columns in their order, they are said in a query around it.
/// </summary>
internal static partial class ViewText
{
    /// <summary>The query that gives columns of these names.</summary>
    public static string Of(string name, string query, IReadOnlyList<string> columns)
    {
        var text = query.TrimEnd().TrimEnd(';');
        var head = $"WITH {SqlText.Quote(name)} (";
        if (columns.Count == 0 || text.StartsWith(head, StringComparison.Ordinal) || NamesInOrder(text, columns))
        {
            return text;
        }

        // What restricts the view is no part of a query within.
        var restriction = Restriction().Match(text);
        return $"{head}{SqlText.QuoteList(columns)}) AS (\n{text[..(restriction.Success ? restriction.Index : text.Length)]}\n) "
            + $"SELECT {SqlText.QuoteList(columns)} FROM {SqlText.Quote(name)}{restriction.Value}";
    }

    [GeneratedRegex("\\s+WITH\\s+(READ\\s+ONLY|CHECK\\s+OPTION)(\\s+CONSTRAINT\\s+(\"[^\"]+\"|[\\w$#]+))?\\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Restriction();

    private static bool NamesInOrder(string text, IReadOnlyList<string> columns)
    {
        var position = 0;
        foreach (var column in columns)
        {
            // Quoted as it is, or plain in any case.
            var match = new Regex(
                $"(?<![\\w$#\"]){Regex.Escape(column)}(?![\\w$#\"])|\"{Regex.Escape(column)}\"",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
                .Match(text, position);
            if (!match.Success)
            {
                return false;
            }

            position = match.Index + match.Length;
        }

        return true;
    }
}
