using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Migration.Planning;

namespace Isomer.Migration.Copying;

/// <summary>Names a row and a column of it for people.</summary>
internal static class RowKey
{
    /// <summary>The key of the reader's current row; a key value that cannot be read is shown as <c>?</c>.</summary>
    public static IReadOnlyList<(string Column, string Value)> Read(TableRoute route, RowReader reader, Carrier[] carriers)
    {
        var key = new List<(string, string)>();
        foreach (var ordinal in route.KeyOrdinals)
        {
            key.Add((route.Reads[ordinal].Column.Name, Value(reader, ordinal, carriers[ordinal])));
        }

        return key;
    }

    /// <summary>The column that a <see cref="ValueException"/> is about.</summary>
    /// <param name="route">The table.</param>
    /// <param name="ordinal">The exception's ordinal.</param>
    /// <param name="written">How many values of the row had been written. A mapper without a <c>Transform</c> reads each value just before
    /// it writes it, so that their number is the column; one with a <c>Transform</c> reads all values first.</param>
    public static string ColumnOf(TableRoute route, int ordinal, int written) =>
        route.Mapper.IsTransforming && written == 0 && ordinal < route.Reads.Count
            ? route.Reads[ordinal].Column.Name
            : route.Target.Columns[Math.Min(written, route.Target.Columns.Count - 1)].Column.Name;

    private static string Value(RowReader reader, int ordinal, Carrier carrier)
    {
        try
        {
            return ValueText.Read(reader, ordinal, carrier);
        }
        catch (ValueException)
        {
            return "?";
        }
    }
}
