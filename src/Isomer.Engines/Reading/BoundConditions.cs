namespace Isomer.Engines;

/// <summary>
/// Conditions for the rows of a range, of an engine that compares rows of values badly or not at all, and prints values as literals.
/// </summary>
internal static class BoundConditions
{
    /// <summary>None, one or two conditions.</summary>
    /// <param name="range">The range.</param>
    /// <param name="toSql">Makes of a column's name and a value's text the SQL of both.</param>
    public static IEnumerable<string> Of(KeyRange range, Func<string, string, (string Column, string Value)> toSql)
    {
        if (range.From is not null)
        {
            yield return "(" + Compare(Parse(range.From), ">", ">=", ">=") + ")";
        }

        if (range.To is not null)
        {
            // NULL cannot stand in a key, so that what is not at or past the bound is before it.
            yield return "(" + Compare(Parse(range.To), "<", "<=", "<") + ")";
        }

        List<(string Column, string Value)> Parse(string bound) => [.. BoundText.Parse(bound).Select(p => toSql(p.Column, p.Value))];
    }

    // Not (a, b) >= (1, 2), which no index serves: the first column bounds what is read, the rest is looked at.
    private static string Compare(List<(string Column, string Value)> parts, string strict, string first, string last)
    {
        var condition = "";
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var (column, value) = parts[i];
            condition = i == parts.Count - 1
                ? $"{column} {last} {value}"
                : $"{column} {first} {value} AND ({column} {strict} {value} OR {condition})";
        }

        return condition;
    }
}
