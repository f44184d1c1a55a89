using Isomer.Dialects;
using Isomer.Schema;
using Isomer.Sqlite.Sql;

namespace Isomer.Sqlite;

/// <summary>
/// Makes one table of a blueprint from the pragmas, which tell what SQLite understood, and the text, which tells the rest.
/// </summary>
internal sealed partial class TableBuilder
{
    private readonly Dialect _dialect;
    private readonly Findings _findings;
    private readonly CatalogRows _rows;
    private readonly string _table;
    private readonly TableDefinition? _text;
    private readonly ConstraintNames _names;
    private readonly Dictionary<string, string> _spelling;
    private readonly EquatableArray<Column> _columns;

    public TableBuilder(ObjectRow table, CatalogRows rows, Dialect dialect, Findings findings)
    {
        _dialect = dialect;
        _findings = findings;
        _rows = rows;
        _table = table.Name;
        _spelling = rows.Columns[_table].ToDictionary(c => c.Name, c => c.Name, StringComparer.OrdinalIgnoreCase);
        _text = Parse(table.Sql);
        _names = new(_table, NamesInText());
        _columns = StatedColumns();
    }

    /// <summary>The table without its foreign keys, which need the other tables.</summary>
    public Table Build()
    {
        KeepConflictClauses();
        return new()
        {
            Name = new(_table),
            Columns = _columns.Zip(_rows.Columns[_table], (column, row) => WithFormula(column, row.Hidden)).ToEquatableArray(),
            PrimaryKey = PrimaryKey(),
            UniqueConstraints = UniqueConstraints(),
            Indexes = Indexes(),
            Checks = Checks(),
            Triggers = Triggers(),
            Native = Options(),
        };
    }

    // A text that does not agree with the pragmas was not understood.
    private TableDefinition? Parse(string sql)
    {
        var text = TableParser.Parse(sql);
        var columns = _rows.Columns[_table].Select(c => c.Name);
        if (text is not null && text.Columns.Select(c => c.Name).SequenceEqual(columns, StringComparer.OrdinalIgnoreCase))
        {
            return text;
        }

        _findings.Keep(
            "table", _table, sql,
            "its text is not understood: names, checks, collations and generated columns are only in the native text");
        return null;
    }

    private IEnumerable<string?> NamesInText() => _text is null
        ? []
        : _text.Unique.Select(u => u.Name).Concat(_text.Checks.Select(c => c.Name)).Concat(_text.ForeignKeys.Select(f => f.Name))
            .Append(_text.PrimaryKey?.Name);

    private string Spelled(string column) => _spelling.GetValueOrDefault(column, column);

    private PrimaryKey? PrimaryKey()
    {
        var columns = _rows.Columns[_table].Where(c => c.KeyPosition > 0).OrderBy(c => c.KeyPosition).Select(c => c.Name)
            .ToEquatableArray();
        if (columns.IsEmpty)
        {
            return null;
        }

        var key = _text?.PrimaryKey;
        if (key is not null && key.Parts.Any(p => p.IsDescending || IsOtherCollation(p)))
        {
            var parts = string.Join(", ", key.Parts.Select(Text));
            _findings.Keep("primary key", _table, $"PRIMARY KEY ({parts})", "a key has neither direction nor collation of its own");
        }

        return new(key?.Name, columns);
    }

    private EquatableArray<UniqueConstraint> UniqueConstraints()
    {
        var constraints = _text is null
            ? _rows.Keys[_table].Where(k => k.Origin == "u").GroupBy(k => k.Index)
                .Select(k => Unique(null, k.Select(c => c.Column!).ToEquatableArray()))
            : _text.Unique.Where(IsPlain).Select(u => Unique(u.Name, u.Parts.Select(p => Spelled(p.Column!)).ToEquatableArray()));
        return constraints.OrderBy(u => u.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    private UniqueConstraint Unique(string? name, EquatableArray<string> columns) => new(_names.Of(name, "uq", columns), columns);

    private EquatableArray<CheckConstraint> Checks()
    {
        var checks = new List<CheckConstraint>();
        foreach (var check in _text?.Checks ?? [])
        {
            var name = _names.Of(check.Name, "ck", check.Column is null ? [] : [Spelled(check.Column)]);
            checks.Add(new(name, _findings.Check(_dialect.ReadExpression(check.Expression, columns: _columns),
                $"tables/{_table}/checks/{name}")));
        }

        return checks.OrderBy(c => c.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    private EquatableArray<Trigger> Triggers() => _rows.Objects
        .Where(o => o.Type == "trigger" && o.Table.Equals(_table, StringComparison.OrdinalIgnoreCase))
        .Select(o => new Trigger(o.Name, SqliteText.Native(o.Sql)))
        .OrderBy(t => t.Name, StringComparer.Ordinal)
        .ToEquatableArray();

    private NativeText? Options()
    {
        if (_text is null)
        {
            return null;
        }

        string?[] options =
        [
            _text.IsAutoincrement ? "AUTOINCREMENT" : null, _text.IsStrict ? "STRICT" : null, _text.IsWithoutRowId ? "WITHOUT ROWID" : null,
        ];
        var text = string.Join(", ", options.OfType<string>());
        return text.Length == 0 ? null : SqliteText.Native(text);
    }

    private void KeepConflictClauses()
    {
        foreach (var clauses in (_text?.Conflicts ?? []).GroupBy(c => c.Column))
        {
            var place = clauses.Key is null ? _table : $"{_table}.{Spelled(clauses.Key)}";
            _findings.Keep(
                "conflict clause", place, string.Join(", ", clauses.Select(c => c.Text)),
                "other engines refuse a row that conflicts, and so does a copy");
        }
    }
}
