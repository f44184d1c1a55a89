using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>Makes indexes, without those that only back a key.</summary>
internal sealed class IndexBuilder(CatalogRows rows, ConstraintBuilder constraints, Findings findings)
{
    private readonly ILookup<QualifiedName, IndexRow> _indexes = rows.Indexes.ToLookup(i => i.Table);
    private readonly ILookup<(QualifiedName, string), IndexColumnRow> _columns = rows.IndexColumns.ToLookup(c => (c.Table, c.Index));
    private readonly Dictionary<(QualifiedName, string, long), string> _expressions =
        rows.IndexExpressions.ToDictionary(e => (e.Table, e.Index, e.Position), e => e.Expression);

    /// <summary>The table with its indexes.</summary>
    public Table Build(Table table)
    {
        var keys = constraints.KeysByIndex(table.Name);
        var indexes = _indexes[table.Name].Where(i => !Backs(i, keys)).OrderBy(i => i.Name, StringComparer.Ordinal);
        return table with { Indexes = indexes.Select(i => Index(table, i)).OfType<TableIndex>().ToEquatableArray() };
    }

    private bool Backs(IndexRow index, ILookup<string, EquatableArray<string>> keys) =>
        keys[index.Name].Any(key => key.SequenceEqual(_columns[(index.Table, index.Name)].Select(c => c.Column)));

    private TableIndex? Index(Table table, IndexRow row)
    {
        var target = $"tables/{table.Name}/indexes/{row.Name}";
        var parts = _columns[(row.Table, row.Name)].ToList();
        if (row.IsJoin)
        {
            findings.Keep("index over a join", table.Name, row.Name, "BITMAP INDEX over a join");
            return null;
        }

        if (row is { IsPartitioned: true, Locality: not "LOCAL" })
        {
            findings.Keep("partitions of an index", table.Name, row.Name, "GLOBAL PARTITION BY");
        }

        var index = new TableIndex
        {
            Name = row.Name,
            IsUnique = row.IsUnique,
            Columns = parts.Select(p => new IndexColumn
            {
                Expression = ExpressionAt(p) is { } text
                    ? findings.Expression(text, target, null, table.Columns)
                    : new ColumnExpression(p.Column),
                IsDescending = p.IsDescending,
            }).ToEquatableArray(),
            Method = row.Kind.Contains("BITMAP", StringComparison.Ordinal) ? "bitmap"
                : row.IndexType is { } type ? type.Name.ToLowerInvariant()
                : null,
        };
        var options = Options(row);
        return options.Length == 0 ? index : index with { Native = findings.Text(Statement(table, row, parts) + options) };
    }

    // An index that descends stands over an expression, which is the column alone.
    private string? ExpressionAt(IndexColumnRow part) =>
        _expressions.TryGetValue((part.Table, part.Index, part.Position), out var text) ? text : null;

    private static string Options(IndexRow row) =>
        (row.IndexType is { } type
            ? $" INDEXTYPE IS {SqlText.Quote(type)}" + (row.Parameters is null ? "" : $" PARAMETERS ({SqlText.Literal(row.Parameters)})")
            : "")
        + (row.Kind.EndsWith("/REV", StringComparison.Ordinal) ? " REVERSE" : "")
        + (row is { IsPartitioned: true, Locality: "LOCAL" } ? " LOCAL" : "")
        + (row.IsVisible ? "" : " INVISIBLE");

    private string Statement(Table table, IndexRow row, List<IndexColumnRow> parts)
    {
        var kind = row.IsUnique ? "UNIQUE " : row.Kind.Contains("BITMAP", StringComparison.Ordinal) ? "BITMAP " : "";
        var key = string.Join(", ", parts.Select(p => (ExpressionAt(p) ?? SqlText.Quote(p.Column)) + (p.IsDescending ? " DESC" : "")));
        return $"CREATE {kind}INDEX {SqlText.Quote(new QualifiedName(table.Name.Schema, row.Name))} ON {SqlText.Quote(table.Name)} ({key})";
    }
}
