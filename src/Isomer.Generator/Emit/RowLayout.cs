using Isomer.Schema;

namespace Isomer.Generator.Emit;

/// <summary>Which ordinal of the reader, and of the writer, holds which column of a table.</summary>
internal sealed class RowLayout
{
    /// <summary>The ordinal of a column that no reader brings.</summary>
    public const int NotRead = -1;

    private readonly List<(string Column, CanonicalType Type)> _reads;
    private readonly List<(MappedColumn Column, int Index, int ReadOrdinal)> _writes;

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

        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i] is { Target.Generated: null } column)
            {
                _writes.Add((column, i, ReadOrdinal(table, i, isTransforming)));
            }
        }
    }

    /// <summary>What the reader is asked for, by ordinal.</summary>
    public IReadOnlyList<(string Column, CanonicalType Type)> Reads => _reads;

    /// <summary>What is written, by ordinal, its place among the target's columns, and the reader's ordinal that holds its value.</summary>
    public IReadOnlyList<(MappedColumn Column, int Index, int ReadOrdinal)> Writes => _writes;

    /// <summary>Whether what is read has the names and types of what is written.</summary>
    public bool WritesWhatItReads
    {
        get
        {
            for (var i = 0; i < _writes.Count; i++)
            {
                if (i >= _reads.Count || _writes[i].Column.Target is var target && (target.Name, target.Type) != _reads[i])
                {
                    return false;
                }
            }

            return _reads.Count == _writes.Count;
        }
    }

    private int ReadOrdinal(MappedTable table, int index, bool isTransforming)
    {
        var column = table.Columns[index];
        if (column is not { Source: { } source, Constant: null })
        {
            return NotRead;
        }

        if (isTransforming && source.Type == column.Target.Type)
        {
            // Where a mapping leaves out nothing, a column stands in both tables at the same place.
            return index < table.Source.Columns.Count && ReferenceEquals(table.Source.Columns[index], source)
                ? index : table.Source.IndexOfColumn(source.Name);
        }

        _reads.Add((source.Name, column.Target.Type));
        return _reads.Count - 1;
    }
}
