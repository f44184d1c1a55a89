using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>
/// Sorts what the catalog calls indexes into primary key, unique constraints and indexes, and says which of them orders the rows.
/// </summary>
internal sealed class IndexBuilder(Findings findings)
{
    private const string Columnstore = "columnstore";

    /// <summary>The table with its keys and indexes.</summary>
    /// <param name="table">The table with its columns.</param>
    /// <param name="rows">Its indexes.</param>
    /// <param name="columns">Their columns, by index.</param>
    /// <param name="storage">Takes what the table's own options have to say.</param>
    public Table Build(Table table, IEnumerable<IndexRow> rows, ILookup<int, IndexColumnRow> columns, List<string> storage)
    {
        var indexes = new List<TableIndex>();
        var unique = new List<UniqueConstraint>();
        PrimaryKey? primary = null;
        foreach (var row in rows)
        {
            var parts = columns[row.Id].ToList();
            if (row.IsPrimaryKey)
            {
                primary = new(row.IsNamedByServer ? null : row.Name, Names(parts));
                AddIf(row.Kind != IndexKind.Clustered, "PRIMARY KEY NONCLUSTERED");
                SayOptions($"tables/{table.Name}/primaryKey", row);
            }
            else if (row.IsUniqueConstraint)
            {
                // One NULL is the only one.
                unique.Add(
                    new(row.Name, Names(parts), NullsNotDistinct: parts.Any(p => table.FindColumn(p.Column) is { IsNullable: true })));
                AddIf(row.Kind == IndexKind.Clustered, "UNIQUE CLUSTERED " + SqlText.Quote(row.Name));
                SayOptions($"tables/{table.Name}/unique/{row.Name}", row);
            }
            else
            {
                indexes.Add(Index(table, row, parts));
            }
        }

        return table with
        {
            PrimaryKey = primary,
            UniqueConstraints = unique.OrderBy(u => u.Name, StringComparer.Ordinal).ToEquatableArray(),
            Indexes = indexes.OrderBy(i => i.Name, StringComparer.Ordinal).ToEquatableArray(),
        };

        void AddIf(bool isSo, string option)
        {
            if (isSo)
            {
                storage.Add(option);
            }
        }
    }

    private static EquatableArray<string> Names(IEnumerable<IndexColumnRow> parts) => parts.Select(p => p.Column).ToEquatableArray();

    private TableIndex Index(Table table, IndexRow row, List<IndexColumnRow> parts)
    {
        var target = $"tables/{table.Name}/indexes/{row.Name}";
        var isPlain = row.Kind is IndexKind.Clustered or IndexKind.Nonclustered or IndexKind.Hash;
        var keys = isPlain ? parts.Where(p => !p.IsIncluded) : parts;
        var keyNames = keys.Select(k => k.Column).ToList();
        if (row.IsDisabled)
        {
            findings.LeftOut(target, "it is disabled");
        }

        if (row.Space.IsMixed)
        {
            findings.LeftOut(target, "its partitions are compressed in different ways");
        }

        return new TableIndex
        {
            Name = row.Name,
            IsUnique = row.IsUnique,
            NullsNotDistinct = row.IsUnique && keyNames.Any(k => table.FindColumn(k) is { IsNullable: true })
                && !IsOverNotNull(row, keyNames, table),
            Columns = keys.Select(p => new IndexColumn { Expression = new ColumnExpression(p.Column), IsDescending = p.IsDescending })
                .ToEquatableArray(),
            Include = isPlain ? parts.Where(p => p.IsIncluded).Select(p => p.Column).ToEquatableArray() : default,
            Filter = row.HasFilter ? findings.Expression(row.Filter, target, null, table.Columns) : null,
            Method = row.Kind switch
            {
                IndexKind.Xml => "xml",
                IndexKind.Spatial => "spatial",
                IndexKind.ClusteredColumnstore or IndexKind.NonclusteredColumnstore => Columnstore,
                _ => null,
            },
            Comment = row.Comment,
            Native = NeedsStatement(row) ? findings.Text(IndexStatement.Of(table.Name, row, parts)) : null,
        };
    }

    // Where the filter leaves NULLs out, none can collide.
    private bool IsOverNotNull(IndexRow row, List<string> keys, Table table)
    {
        if (!row.HasFilter || row.Filter is null)
        {
            return false;
        }

        var filter = findings.Parse(row.Filter, table.Columns);
        var notNull = Terms(filter).OfType<IsNullExpression>().Where(n => n.IsNegated)
            .Select(n => (n.Operand as ColumnExpression)?.Name).ToHashSet(StringComparer.Ordinal);
        return keys.Where(k => table.FindColumn(k) is { IsNullable: true }).All(notNull.Contains);
    }

    private static IEnumerable<Expression> Terms(Expression e) =>
        e is BinaryExpression { Operator: BinaryOperator.And } and ? Terms(and.Left).Concat(Terms(and.Right)) : [e];

    private static bool NeedsStatement(IndexRow row) =>
        row.Kind is not (IndexKind.Nonclustered or IndexKind.Hash) || row.Space.Scheme is not null
            || IndexStatement.Options(row).Length > 0;

    private void SayOptions(string target, IndexRow row)
    {
        var options = IndexStatement.Options(row with { Space = row.Space with { Compression = null } });
        if (options.Length > 0)
        {
            findings.LeftOut(target, $"it has the options{options[" WITH".Length..]}");
        }

        if (row.Kind == IndexKind.Nonclustered && row.Space.Compression is { } compression)
        {
            findings.LeftOut(target, $"it has the option DATA_COMPRESSION = {compression}");
        }
    }
}
