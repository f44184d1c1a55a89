using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>Makes primary keys and indexes. A unique constraint and a unique index are one thing here, and it is an index.</summary>
internal sealed class IndexBuilder(Findings findings, bool isMariaDb)
{
    private const string Primary = "PRIMARY";

    public Table Build(Table table, IEnumerable<IndexPartRow> rows)
    {
        var indexes = new List<TableIndex>();
        PrimaryKey? primary = null;
        foreach (var parts in rows.GroupBy(r => r.Index).Select(g => g.ToList()))
        {
            if (parts[0].Index == Primary)
            {
                primary = new(null, parts.Select(p => p.Column!).ToEquatableArray());
            }
            else
            {
                indexes.Add(Index(table, parts));
            }
        }

        return table with { PrimaryKey = primary, Indexes = indexes.OrderBy(i => i.Name, StringComparer.Ordinal).ToEquatableArray() };
    }

    private TableIndex Index(Table table, List<IndexPartRow> parts)
    {
        var first = parts[0];
        var target = $"tables/{table.Name}/indexes/{first.Index}";
        var method = first.Kind is "BTREE" or "RTREE" ? null : first.Kind.ToLowerInvariant();
        var index = new TableIndex
        {
            Name = first.Index,
            IsUnique = first.IsUnique,
            Columns = parts.Select(p => new IndexColumn
            {
                Expression = p.Column is not null
                    ? new ColumnExpression(p.Column)
                    : findings.Expression(CatalogText.Unescape(p.Expression!), target, null, table.Columns),
                IsDescending = p.IsDescending,
                // A spatial index says 32 for the size of a box.
                PrefixLength = first.Kind == "SPATIAL" ? null : p.PrefixLength,
            }).ToEquatableArray(),
            Method = method,
            Comment = first.Comment,
        };
        return first.IsIgnored || method is "hash" or "spatial" ? index with { Native = findings.Text(Statement(table, parts)) } : index;
    }

    private string Statement(Table table, List<IndexPartRow> parts)
    {
        var first = parts[0];
        var kind = first.IsUnique ? "UNIQUE " : first.Kind is "FULLTEXT" or "SPATIAL" ? first.Kind + " " : "";
        var keys = string.Join(", ", parts.Select(p =>
            (p.Column is not null ? SqlText.Quote(p.Column) : $"({CatalogText.Unescape(p.Expression!)})")
            + (p.PrefixLength is { } length && first.Kind != "SPATIAL" ? FormattableString.Invariant($"({length})") : "")
                + (p.IsDescending ? " DESC" : "")));
        return $"CREATE {kind}INDEX {SqlText.Quote(first.Index)} ON {SqlText.Quote(table.Name)} ({keys})"
            + (first.Kind == "HASH" ? " USING HASH" : "") + (first.Comment is null ? "" : " COMMENT " + SqlText.Literal(first.Comment))
            + (first.IsIgnored ? isMariaDb ? " IGNORED" : " INVISIBLE" : "");
    }
}
