using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>Puts tables together from the catalog's rows.</summary>
internal sealed class TableBuilder(CatalogRows rows, Dialect dialect, Findings findings)
{
    private readonly ILookup<int, ColumnRow> _columns = rows.Columns.ToLookup(c => c.Table);
    private readonly ILookup<int, IndexRow> _indexes = rows.Indexes.ToLookup(i => i.Table);
    private readonly ILookup<int, IndexColumnRow> _indexColumns = rows.IndexColumns.ToLookup(c => c.Table);
    private readonly ILookup<int, ForeignKeyPartRow> _foreignKeys = rows.ForeignKeys.ToLookup(f => f.Table);
    private readonly ILookup<int, CheckRow> _checks = rows.Checks.ToLookup(c => c.Table);
    private readonly ILookup<int, TriggerRow> _triggers = rows.Triggers.Where(t => t.IsOfTable).ToLookup(t => t.Parent);
    private readonly ColumnBuilder _columnBuilder = new(dialect, findings);
    private readonly IndexBuilder _indexBuilder = new(findings);
    private readonly ConstraintBuilder _constraintBuilder = new(findings);
    private readonly TriggerBuilder _triggerBuilder = new(findings);

    /// <summary>A table with everything that is part of it.</summary>
    public Table Build(TableRow row)
    {
        var table = new Table
        {
            Name = row.Name,
            Columns = _columnBuilder.Build(row.Name, _columns[row.Id]),
            Comment = row.Comment,
        };
        var storage = new List<string>();
        table = _indexBuilder.Build(table, _indexes[row.Id], _indexColumns[row.Id].ToLookup(c => c.Index), storage);
        table = _constraintBuilder.Build(table, _foreignKeys[row.Id], _checks[row.Id]);
        storage.AddRange(Storage(row));
        return table with
        {
            Triggers = _triggerBuilder.Build(row.Name, _triggers[row.Id]),
            Native = storage.Count == 0 ? null : findings.Text(string.Join(", ", storage)),
        };
    }

    private IEnumerable<string> Storage(TableRow row)
    {
        var target = $"tables/{row.Name}";
        if (row.IsInMemory)
        {
            findings.LeftOut(target, "it is memory-optimized");
        }

        if (row.IsExternal)
        {
            findings.LeftOut(target, "it is external, and its rows lie elsewhere");
        }

        if (row.Space.OtherFilegroup is { } filegroup)
        {
            findings.LeftOut(target, $"its rows lie in the filegroup {filegroup}");
        }

        if (row.Space.IsMixed)
        {
            findings.LeftOut(target, "its partitions are compressed in different ways");
        }

        if (row.Space.Compression is { } compression)
        {
            yield return "DATA_COMPRESSION = " + compression;
        }

        if (row.Space is { Scheme: { } scheme, Column: { } column })
        {
            yield return $"ON {SqlText.Quote(scheme)}({SqlText.Quote(column)})";
        }

        if (row.History is { } history)
        {
            yield return $"SYSTEM_VERSIONING = ON (HISTORY_TABLE = {SqlText.Quote(history)}"
                + (row.Retention is null ? "" : ", HISTORY_RETENTION_PERIOD = " + row.Retention) + ")";
        }
    }
}
