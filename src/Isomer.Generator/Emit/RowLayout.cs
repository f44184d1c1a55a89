using Isomer.Schema;

namespace Isomer.Generator.Emit;

/// <summary>Which ordinal of the reader, and of the writer, holds which column of a table.</summary>
internal sealed class RowLayout
{
    /// <summary>The ordinal of a column that no reader brings.</summary>
    public const int NotRead = -1;

    private readonly List<(string Column, CanonicalType Type)> _reads;
    private readonly List<(MappedColumn Column, int ReadOrdinal)> _writes;

    /// <param name="table">The table.</param>
    /// <param name="isTransforming">
    /// Whether the reader serves a <c>Transform</c>: then it brings the source's columns as they are, first.
    /// </param>
    public RowLayout(MappedTable table, bool isTransforming)
    {
        _reads = new(table.Columns.Count);
        _writes = new(table.Columns.Count);
        if (isTransforming)
        {
            _reads.AddRange(table.Source.Columns.Select(c => (c.Name, c.Type)));
        }

        foreach (var column in table.Columns)
        {
            if (column.Target.Generated is null)
            {
                _writes.Add((column, ReadOrdinal(table, column, isTransforming)));
            }
        }
    }

    /// <summary>What the reader is asked for, by ordinal.</summary>
    public IReadOnlyList<(string Column, CanonicalType Type)> Reads => _reads;

    /// <summary>What is written, by ordinal, and the reader's ordinal that holds its value.</summary>
    public IReadOnlyList<(MappedColumn Column, int ReadOrdinal)> Writes => _writes;

    private int ReadOrdinal(MappedTable table, MappedColumn column, bool isTransforming)
    {
        if (column is not { Source: { } source, Constant: null })
        {
            return NotRead;
        }

        if (isTransforming && source.Type == column.Target.Type)
        {
            return table.Source.IndexOfColumn(source.Name);
        }

        _reads.Add((source.Name, column.Target.Type));
        return _reads.Count - 1;
    }
}
