using Isomer.Schema;

namespace Isomer.PostgreSql;

/// <summary>Makes indexes.</summary>
internal sealed class IndexBuilder(TypeReader types, Findings findings)
{
    private const int Descending = 1;
    private const int NullsFirst = 2;

    public EquatableArray<TableIndex> Build(QualifiedName table, IReadOnlyList<Column> columns, IEnumerable<IndexRow> rows)
    {
        var indexes = new List<TableIndex>();
        foreach (var row in rows)
        {
            if (row.IsValid)
            {
                indexes.Add(Index(table, columns, row));
            }
            else
            {
                // What a failed CREATE INDEX CONCURRENTLY leaves behind: it serves no query.
                findings.Keep("invalid index", table, row.Name, row.Definition);
            }
        }

        return indexes.OrderBy(i => i.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    private TableIndex Index(QualifiedName table, IReadOnlyList<Column> columns, IndexRow row)
    {
        var target = $"tables/{table}/indexes/{row.Name}";
        return new TableIndex
        {
            Name = row.Name,
            IsUnique = row.IsUnique,
            NullsNotDistinct = row.NullsNotDistinct,
            Columns = Enumerable.Range(0, row.KeyCount).Select(i => Key(row, i, target, columns)).ToEquatableArray(),
            Include = row.Columns.Skip(row.KeyCount).Select(c => c!).ToEquatableArray(),
            Filter = row.Filter is null ? null : findings.Expression(row.Filter, target, null, columns),
            Method = row.Method == "btree" ? null : row.Method,
            Comment = row.Comment,
            Native = row.HasStorage ? findings.Text(row.Definition) : null,
        };
    }

    private IndexColumn Key(IndexRow row, int i, string target, IReadOnlyList<Column> columns)
    {
        var isDescending = (row.Options[i] & Descending) != 0;
        var nullsFirst = (row.Options[i] & NullsFirst) != 0;
        return new IndexColumn
        {
            Expression = row.Columns[i] is { } name ? new ColumnExpression(name) : findings.Expression(row.Keys[i], target, null, columns),
            IsDescending = isDescending,
            // NULLs sort as if above every value, so descending puts them first by itself.
            NullsFirst = nullsFirst == isDescending ? null : nullsFirst,
            Collation = row.Collations[i] is { } collation ? types.Facet(collation) : null,
            OperatorClass = row.OperatorClasses[i],
        };
    }
}
