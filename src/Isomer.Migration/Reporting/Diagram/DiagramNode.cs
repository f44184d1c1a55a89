using Isomer.Schema;

namespace Isomer.Migration.Reporting.Diagram;

/// <summary>A table as a box.</summary>
internal sealed class DiagramNode(Table table)
{
    // What fits a box; a reader wants the keys and the shape, and finds the rest in the DDL.
    private const int MostLines = 14;

    public const double LineHeight = 17;
    public const double HeadHeight = 24;
    private const double CharacterWidth = 7.3;
    private const double Padding = 10;

    public Table Table { get; } = table;

    /// <summary>The layer, zero at the left; principals stand left of their dependents.</summary>
    public int Layer { get; set; }

    public double X { get; set; }

    public double Y { get; set; }

    /// <summary>The columns shown: keys first to be kept, in the table's order.</summary>
    public IReadOnlyList<Column> Lines { get; } = Choose(table);

    /// <summary>How many columns are not shown.</summary>
    public int Hidden => Table.Columns.Count - Lines.Count;

    public double Height => HeadHeight + ((Lines.Count + (Hidden > 0 ? 1 : 0)) * LineHeight) + 6;

    public double Width => (2 * Padding) + (CharacterWidth * Math.Max(
        Table.Name.ToString().Length, Lines.Select(l => l.Name.Length + TypeText(l).Length + 2).DefaultIfEmpty(0).Max()));

    public static string TypeText(Column column)
    {
        var text = column.Type.ToString();
        return (text.Length > 24 ? text[..23] + "…" : text) + (column.IsNullable ? "?" : "");
    }

    private static List<Column> Choose(Table table)
    {
        if (table.Columns.Count <= MostLines)
        {
            return [.. table.Columns];
        }

        var keys = (table.PrimaryKey?.Columns ?? []).Concat(table.ForeignKeys.SelectMany(f => f.Columns)).ToHashSet(StringComparer.Ordinal);
        var kept = table.Columns.OrderByDescending(c => keys.Contains(c.Name)).Take(MostLines - 1).ToHashSet();
        return [.. table.Columns.Where(kept.Contains)];
    }
}
