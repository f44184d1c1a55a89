using Isomer.Schema;
using Isomer.Sqlite.Sql;

namespace Isomer.Sqlite;

internal sealed partial class TableBuilder
{
    private EquatableArray<TableIndex> Indexes()
    {
        var keys = _rows.Keys[_table].ToLookup(k => k.Index, StringComparer.Ordinal);
        return _rows.Objects
            .Where(o => o.Type == "index" && o.Table.Equals(_table, StringComparison.OrdinalIgnoreCase))
            .Select(o => Index(o, [.. keys[o.Name]]))
            .Concat(UniqueIndexes())
            .OrderBy(i => i.Name, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private TableIndex Index(ObjectRow row, IReadOnlyList<KeyRow> key)
    {
        var isUnique = key is [{ IsUnique: true }, ..];
        var target = $"tables/{_table}/indexes/{row.Name}";
        if (IndexDefinition.Parse(row.Sql) is not { } text || text.Parts.Count != key.Count)
        {
            _findings.Keep("index", $"{_table}.{row.Name}", row.Sql, "its text is not understood");
            return new() { Name = row.Name, IsUnique = isUnique, Native = SqliteText.Native(row.Sql) };
        }

        return new()
        {
            Name = row.Name,
            IsUnique = isUnique,
            Columns = text.Parts.Select(p => IndexColumn(p, target)).ToEquatableArray(),
            Filter = text.Filter is null ? null : _findings.Check(_dialect.ReadExpression(text.Filter, columns: _columns), target),
        };
    }

    // A unique constraint with directions or collations of its own means the same as a unique index, which can say them.
    private IEnumerable<TableIndex> UniqueIndexes() => (_text?.Unique ?? []).Where(u => !IsPlain(u)).Select(u => new TableIndex
    {
        Name = _names.Of(u.Name, "uq", u.Parts.Select(p => p.Column ?? "expression")),
        IsUnique = true,
        Columns = u.Parts.Select(p => IndexColumn(p, $"tables/{_table}")).ToEquatableArray(),
    });

    private IndexColumn IndexColumn(KeyPart part, string target) => new()
    {
        Expression = part.Column is null
            ? _findings.Check(_dialect.ReadExpression(part.Expression!, columns: _columns), target)
            : new ColumnExpression(Spelled(part.Column)),
        IsDescending = part.IsDescending,
        Collation = IsOtherCollation(part) ? Collations.Facet(part.Collation) ?? "binary" : null,
    };
}
