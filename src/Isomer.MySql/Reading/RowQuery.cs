using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>
/// What is asked for rows. A driver takes its time for each column of each row, and makes garbage of each; so the server packs a row's
/// small values into one column of octets, and only large ones stand beside it.
/// </summary>
internal static class RowQuery
{
    /// <summary>What stands between two packed values.</summary>
    public const byte Separator = (byte)'\t';

    /// <summary>The statement.</summary>
    /// <param name="request">Range and filter.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="dialect">Prints the filter.</param>
    public static string Of(ReadRequest request, StoredTable table, IReadOnlyList<ColumnSelection> columns, Dialect dialect) =>
        $"SELECT {string.Join(", ", Columns(columns))} FROM {table.QuotedName}{Where(request.Range, request.Filter, table, dialect)}";

    /// <summary>The condition that holds for the rows of a range; empty where all are meant.</summary>
    public static string Where(KeyRange range, Expression? filter, StoredTable table, Dialect dialect)
    {
        var conditions = KeyBound.Conditions(range, table).ToList();
        if (filter is not null)
        {
            conditions.Add($"({dialect.Print(filter)})");
        }

        return conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions);
    }

    /// <summary>A row's packed values as one value of octets.</summary>
    public static string Packed(IEnumerable<ColumnSelection> columns) => string.Join(
        ", ", columns.Where(c => c.Form != ValueForm.Apart).SelectMany(Parts).Prepend("CONCAT_WS(_binary'\\t'").Append("'')"));

    // Separator and texts are octets, so the whole is: nothing is converted from one character set to another.
    private static IEnumerable<string> Columns(IReadOnlyList<ColumnSelection> columns)
    {
        yield return Packed(columns);
        foreach (var column in columns.Where(c => c.Form == ValueForm.Apart))
        {
            yield return column.Expression;
        }
    }

    private static IEnumerable<string> Parts(ColumnSelection column)
    {
        if (column.Form == ValueForm.Counted)
        {
            yield return OrEmpty(column, $"LENGTH({column.Expression})");
        }

        yield return OrEmpty(column, column.Expression);
    }

    private static string OrEmpty(ColumnSelection column, string expression) =>
        column.IsNullable ? $"IFNULL({expression}, '')" : expression;
}
