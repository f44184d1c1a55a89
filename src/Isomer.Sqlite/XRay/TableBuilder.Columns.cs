using Isomer.Schema;
using Isomer.Sqlite.Sql;

namespace Isomer.Sqlite;

internal sealed partial class TableBuilder
{
    private const int VirtualColumn = 2;
    private const int StoredColumn = 3;

    /// <summary>The columns without what refers to other columns.</summary>
    private EquatableArray<Column> StatedColumns() => _rows.Columns[_table].Select(StatedColumn).ToEquatableArray();

    private Column StatedColumn(ColumnRow row)
    {
        var text = Find(row.Name);
        var declared = DeclaredType(row);
        var type = _findings.Check(_dialect.ParseType(declared), declared, Target(row.Name));
        var native = _dialect.StoreType(type).Equals(declared, StringComparison.OrdinalIgnoreCase) ? null : declared;
        if (Collations.Facet(text?.Collation) is { } collation)
        {
            // Where the canonical type knows no collation, the native spelling keeps it: DDL takes both as they stand.
            (type, native) = Collations.Apply(type)
                ? (type.With(FacetNames.Collation, collation), native)
                : (type, $"{declared} COLLATE {SqliteText.Quote(text!.Collation!)}".TrimStart());
        }

        var isRowId = IsRowId(row);
        return new()
        {
            Name = row.Name,
            Type = type,
            IsNullable = !row.IsNotNull && !isRowId && !(row.KeyPosition > 0 && _text is { IsWithoutRowId: true }),
            Default = Default(text?.Default ?? row.Default, type, Target(row.Name)),
            Identity = isRowId ? new() { Kind = IdentityKind.ByDefault } : null,
            Native = native is null ? null : SqliteText.Native(native),
        };
    }

    private string DeclaredType(ColumnRow row)
    {
        // INTEGER PRIMARY KEY DESC is no alias of the rowid. The direction is not kept, and without it the key would number its rows: INT
        // does not.
        if (IsIntegerKey(row) && !IsRowId(row) && _text is not { IsWithoutRowId: true })
        {
            return "INT";
        }

        // Older versions of SQLite take the words of `INTEGER GENERATED ALWAYS AS (…)` into the type.
        return row.Hidden is VirtualColumn or StoredColumn ? WithoutWord(WithoutWord(row.Type, "ALWAYS"), "GENERATED") : row.Type;
    }

    private static string WithoutWord(string text, string last) =>
        text.EndsWith(last, StringComparison.OrdinalIgnoreCase) ? text[..^last.Length].TrimEnd() : text;

    private Column WithFormula(Column column, int hidden)
    {
        if (hidden is not (VirtualColumn or StoredColumn))
        {
            return column;
        }

        // Without an understood text the formula is not known; the table's native entry holds it.
        var formula = Find(column.Name)?.Formula is { } text
            ? _dialect.ReadExpression(text, column.Type, _columns)
            : new NativeExpression(SqliteText.Native(""));
        return column with { Generated = new(_findings.Check(formula, Target(column.Name)), hidden == StoredColumn) };
    }

    private ColumnDefinition? Find(string column) =>
        _text?.Columns.FirstOrDefault(c => c.Name.Equals(column, StringComparison.OrdinalIgnoreCase));

    private string Target(string column) => $"tables/{_table}/columns/{column}";

    // An alias of the rowid is the one primary key without an index of its own. https://www.sqlite.org/lang_createtable.html#rowid
    private bool IsRowId(ColumnRow row) => IsIntegerKey(row) && !_rows.Keys[_table].Any(k => k.Origin == "pk");

    private bool IsIntegerKey(ColumnRow row) =>
        row.KeyPosition == 1
        && row.Type.Equals("INTEGER", StringComparison.OrdinalIgnoreCase)
        && _rows.Columns[_table].Count(c => c.KeyPosition > 0) == 1;

    // A default of NULL is what a column without a default has.
    private Expression? Default(string? text, CanonicalType type, string target) =>
        text is null || text.Equals("NULL", StringComparison.OrdinalIgnoreCase)
            ? null
            : _findings.Check(_dialect.ReadExpression(text, type, []), target);

    private bool IsOtherCollation(KeyPart part) =>
        part.Collation is not null && !part.Collation.Equals(CollationOf(part.Column), StringComparison.OrdinalIgnoreCase);

    private string CollationOf(string? column) =>
        (column is null ? null : Find(column)?.Collation) ?? "BINARY";

    private bool IsPlain(KeyDefinition key) => key.Parts.All(p => p.Column is not null && !p.IsDescending && !IsOtherCollation(p));

    private static string Text(KeyPart part) =>
        (part.Column is null ? part.Expression : SqliteText.Quote(part.Column))
        + (part.Collation is null ? "" : " COLLATE " + SqliteText.Quote(part.Collation))
        + (part.IsDescending ? " DESC" : "");
}
