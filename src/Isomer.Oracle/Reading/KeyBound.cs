using System.Globalization;
using Isomer.Engines;

namespace Isomer.Oracle;

/// <summary>
/// What of a <see cref="BoundText"/> is the engine's own: how key values are printed, and compared with what was printed.
/// </summary>
internal static class KeyBound
{
    /// <summary>Whether a key column's values can be said so that they compare as the column does.</summary>
    public static bool CanBound(StoredType type) =>
        type.Kind is "NUMBER" or "VARCHAR2" or "NVARCHAR2" or "CHAR" or "NCHAR" or "RAW" or "DATE"
            or "TIMESTAMP" or "TIMESTAMP WITH LOCAL TIME ZONE";

    /// <summary>What prints a key column's value.</summary>
    public static string Printed(StoredColumn column)
    {
        var name = SqlText.Quote(column.Name);
        return column.Type.Kind switch
        {
            "NUMBER" => $"TO_CHAR({name}, 'TM9', 'NLS_NUMERIC_CHARACTERS = ''.,''')",
            "RAW" => $"RAWTOHEX({name})",
            "DATE" => $"TO_CHAR({name}, '{TimestampText.DateFormat}')",
            "TIMESTAMP" => $"TO_CHAR({name}, '{TimestampText.Format}')",
            "TIMESTAMP WITH LOCAL TIME ZONE" => $"TO_CHAR({name} AT TIME ZONE '+00:00', '{TimestampText.Format}')",
            _ => name,
        };
    }

    /// <summary>The conditions that hold for the rows of a range, with the values of their parameters in order.</summary>
    public static IReadOnlyList<BoundQuery> Conditions(KeyRange range, StoredTable table)
    {
        var conditions = new List<BoundQuery>();
        var parameters = 0;
        if (range.From is not null)
        {
            conditions.Add(Compare(Parse(range.From, table), ">", ">=", ">=", ref parameters));
        }

        if (range.To is not null)
        {
            // NULL cannot stand in a key, so that what is not at or past the bound is before it.
            conditions.Add(Compare(Parse(range.To, table), "<", "<=", "<", ref parameters));
        }

        return conditions;
    }

    // Not (a, b) >= (1, 2), which no index serves: the first column bounds what is read, the rest is looked at. A value that is compared
    // twice is a parameter twice, because parameters are bound by place.
    private static BoundQuery Compare(
        List<(StoredColumn Column, string Value)> parts, string strict, string first, string last, ref int parameters)
    {
        var values = new List<string>();
        var condition = "";
        var depth = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var (column, value) = parts[i];
            var name = SqlText.Quote(column.Name);
            if (i == parts.Count - 1)
            {
                condition += $"{name} {last} {Parameter(column, value, ref parameters)}";
            }
            else
            {
                condition += $"{name} {first} {Parameter(column, value, ref parameters)} AND (";
                condition += $"{name} {strict} {Parameter(column, value, ref parameters)} OR ";
                depth++;
            }
        }

        return new($"({condition}{new string(')', depth)})", values);

        string Parameter(StoredColumn column, string value, ref int number)
        {
            values.Add(value);
            return Converted(column, ":p" + number++.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string Converted(StoredColumn column, string parameter) => column.Type.Kind switch
    {
        "NUMBER" => $"TO_NUMBER({parameter})",
        "RAW" => $"HEXTORAW({parameter})",
        "DATE" => $"TO_DATE({parameter}, '{TimestampText.DateFormat}')",
        "TIMESTAMP" => $"TO_TIMESTAMP({parameter}, '{TimestampText.Format}')",
        "TIMESTAMP WITH LOCAL TIME ZONE" => $"FROM_TZ(TO_TIMESTAMP({parameter}, '{TimestampText.Format}'), '+00:00')",

        // Bound in the database's character set: as it stands, an index over the column would not serve.
        "NVARCHAR2" or "NCHAR" => $"TO_NCHAR({parameter})",
        _ => parameter,
    };

    private static List<(StoredColumn Column, string Value)> Parse(string bound, StoredTable table) =>
        [.. BoundText.Parse(bound).Select(p => (table.Find(p.Column, "The source"), p.Value))];
}
