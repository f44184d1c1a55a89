using System.Globalization;

namespace Isomer.Dialects.Oracle;

/// <summary>
/// Puts bounds in rising order, which CREATE TABLE wants and a blueprint does not keep: numbers by value, dates by their text, as the
/// catalog spells both, and MAXVALUE or DEFAULT last.
/// </summary>
internal sealed class PartitionOrder : IComparer<string>
{
    public static PartitionOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = (Parts(x!), Parts(y!));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = ComparePart(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length - right.Length;
    }

    private static string[] Parts(string bounds)
    {
        var open = bounds.IndexOf('(');
        return bounds.Substring(open + 1).TrimEnd(' ', ')').Split(',');
    }

    private static int ComparePart(string x, string y)
    {
        static bool IsLast(string part) => part.Trim().ToUpperInvariant() is "MAXVALUE" or "DEFAULT";
        return IsLast(x) || IsLast(y) ? IsLast(x).CompareTo(IsLast(y))
            : Number(x) is { } a && Number(y) is { } b ? a.CompareTo(b)
            : string.CompareOrdinal(x.Trim(), y.Trim());
    }

    private static decimal? Number(string part) =>
        decimal.TryParse(part, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
}
