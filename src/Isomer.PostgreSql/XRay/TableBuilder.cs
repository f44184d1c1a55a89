using Isomer.Schema;

namespace Isomer.PostgreSql;

/// <summary>Puts tables together from the catalog's rows.</summary>
internal sealed class TableBuilder(CatalogRows rows, ColumnBuilder columns, TypeReader types, Findings findings)
{
    private readonly IReadOnlyDictionary<uint, TableRow> _tables = rows.Tables.ToDictionary(t => t.Oid);
    private readonly ILookup<uint, ColumnRow> _columns = rows.Columns.ToLookup(c => c.Table);
    private readonly ILookup<uint, ConstraintRow> _constraints = rows.Constraints.ToLookup(c => c.Table);
    private readonly ILookup<uint, IndexRow> _indexes = rows.Indexes.ToLookup(i => i.Table);
    private readonly ILookup<uint, TriggerRow> _triggers = rows.Triggers.ToLookup(t => t.Table);
    private readonly PartitionBuilder _partitions = new(rows.Tables, findings);
    private readonly IndexBuilder _indexBuilder = new(types, findings);
    private readonly ConstraintBuilder _constraintBuilder = new(findings);

    /// <summary>A table with everything that is part of it.</summary>
    public Table Build(TableRow row)
    {
        var built = columns.Build(row.Name, _columns[row.Oid]);
        var table = new Table
        {
            Name = row.Name,
            Columns = built,
            Indexes = _indexBuilder.Build(row.Name, built, _indexes[row.Oid]),
            Triggers = Triggers(row),
            Partitioning = _partitions.Build(row),
            Comment = row.Comment,
            Native = Storage(row) is { Length: > 0 } storage ? findings.Text(storage) : null,
        };
        KeepSecurity(row);
        return _constraintBuilder.Build(table, _constraints[row.Oid]);
    }

    /// <summary>Lists what stands on a partition alone; the rest of it comes from its parent.</summary>
    public void KeepOwnParts(TableRow partition)
    {
        foreach (var index in _indexes[partition.Oid])
        {
            findings.Keep("partition's index", partition.Name, index.Name, index.Definition);
        }

        foreach (var constraint in _constraints[partition.Oid].Where(c => c.Kind != "c"))
        {
            findings.Keep(
                "partition's constraint", partition.Name, constraint.Name,
                $"ALTER TABLE {SqlText.Quote(partition.Name)} ADD CONSTRAINT {SqlText.Quote(constraint.Name)} {constraint.Definition}");
        }

        foreach (var trigger in _triggers[partition.Oid])
        {
            findings.Keep("partition's trigger", partition.Name, trigger.Name, trigger.Definition);
        }
    }

    // In the order of CREATE TABLE's clauses.
    private string Storage(TableRow row)
    {
        var words = new List<string>();
        if (row.IsUnlogged)
        {
            words.Add("UNLOGGED");
        }

        if (row.Parents.Length > 0 && !row.IsPartition)
        {
            words.Add($"INHERITS ({string.Join(", ", row.Parents.Select(p => SqlText.Quote(_tables[p].Name)))})");
        }

        if (row.AccessMethod is { } method)
        {
            words.Add("USING " + SqlText.Quote(method));
        }

        if (row.Options.Length > 0)
        {
            words.Add($"WITH ({string.Join(", ", row.Options)})");
        }

        if (row.Tablespace is { } tablespace)
        {
            words.Add("TABLESPACE " + SqlText.Quote(tablespace));
        }

        return string.Join(' ', words);
    }

    private void KeepSecurity(TableRow row)
    {
        if (row.HasRowSecurity || row.ForcesRowSecurity)
        {
            var words = (row.HasRowSecurity ? " ENABLE ROW LEVEL SECURITY" : "")
                + (row.HasRowSecurity && row.ForcesRowSecurity ? "," : "") + (row.ForcesRowSecurity ? " FORCE ROW LEVEL SECURITY" : "");
            findings.Keep("row level security", row.Name, $"ALTER TABLE {SqlText.Quote(row.Name)}{words}");
        }

        if (row.OfType is { } type)
        {
            findings.Keep("table of a type", row.Name, $"ALTER TABLE {SqlText.Quote(row.Name)} OF {type}");
        }
    }

    private EquatableArray<Trigger> Triggers(TableRow row)
    {
        foreach (var trigger in _triggers[row.Oid].Where(t => !t.IsEnabled))
        {
            findings.Keep(
                "trigger's state", row.Name, trigger.Name,
                $"ALTER TABLE {SqlText.Quote(row.Name)} DISABLE TRIGGER {SqlText.Quote(trigger.Name)}");
        }

        return _triggers[row.Oid].Select(t => new Trigger(t.Name, findings.Text(t.Definition)))
            .OrderBy(t => t.Name, StringComparer.Ordinal).ToEquatableArray();
    }
}
