using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

/// <summary>SQLite's statements and clauses, as text. Keys and checks can only stand inside CREATE TABLE.</summary>
internal sealed class DdlWriter(Dialect dialect) : Dialects.DdlWriter(dialect)
{
    private const string AutoIncrement = "AUTOINCREMENT";

    private static IdentifierRules Rules => Sqlite.Identifiers.Rules;

    public override string CreateTable(Table table) => CreateTable(table, table.Name);

    /// <summary>The table under another name, as a rebuild needs it.</summary>
    public string CreateTable(Table table, QualifiedName name)
    {
        var identity = IdentityKey(table);
        var sql = Rules.AppendQuoted(Buffer.Clear().Append("CREATE TABLE "), name.Name).Append(" (");
        var separator = "\n    ";
        foreach (var column in table.Columns)
        {
            AppendColumn(sql.Append(separator), column, ReferenceEquals(column, identity) ? table : null);
            separator = ",\n    ";
        }

        foreach (var clause in Clauses(table, identity))
        {
            sql.Append(separator).Append(clause);
            separator = ",\n    ";
        }

        var options = string.Join(", ", Options(table).Where(o => o != AutoIncrement));
        return sql.Append("\n)").Append(options.Length == 0 ? "" : " " + options).ToString();
    }

    /// <summary>A column of a table that need not be its key, as ADD COLUMN takes it.</summary>
    public string Column(Column column) => AppendColumn(new StringBuilder(), column, keyOf: null).ToString();

    public override string CreateIndex(Table table, TableIndex index)
    {
        if (index.Native is { } native)
        {
            return native.Text.Trim().TrimEnd(';');
        }

        var unique = index.IsUnique ? "UNIQUE " : "";
        var columns = string.Join(", ", index.Columns.Select(IndexColumn));
        var filter = index.Filter is null ? "" : $" WHERE {dialect.Print(index.Filter)}";
        return $"CREATE {unique}INDEX {Rules.Quote(index.Name)} ON {Rules.Quote(table.Name.Name)} ({columns}){filter}";
    }

    public override string PrimaryKey(Table table, PrimaryKey key) => Named(key.Name) + $"PRIMARY KEY ({QuoteList(key.Columns)})";

    // A database has one schema.
    protected override string Quote(QualifiedName name) => Quote(name.Name);

    private static IEnumerable<string> Options(Table table) =>
        (table.Native?.Text ?? "").Split([", "], StringSplitOptions.RemoveEmptyEntries);

    // https://www.sqlite.org/autoinc.html: AUTOINCREMENT stands only behind INTEGER PRIMARY KEY, in the column itself.
    private static Column? IdentityKey(Table table) =>
        table.PrimaryKey is { Columns: { Count: 1 } columns } && table.FindColumn(columns[0]) is { Identity: not null } column
            ? column
            : null;

    private static string Collate(string? collation) => Collations.Name(collation) is { } name ? " COLLATE " + name : "";

    // What follows the columns.
    private IEnumerable<string> Clauses(Table table, Column? identity) =>
        (table.PrimaryKey is { } key && identity is null ? new[] { PrimaryKey(table, key) } : [])
            .Concat(table.UniqueConstraints.Select(u => Unique(table, u)))
            .Concat(table.ForeignKeys.Select(ForeignKey))
            .Concat(table.Checks.Select(c => Check(table, c)));

    private StringBuilder AppendColumn(StringBuilder sql, Column column, Table? keyOf)
    {
        var store = column.Native?.Text ?? StoreType(column.Type);
        Rules.AppendQuoted(sql, column.Name);
        if (store.Length > 0)
        {
            sql.Append(' ').Append(store);
        }

        sql.Append(column.IsNullable ? "" : " NOT NULL");
        if (keyOf is not null)
        {
            sql.Append(' ').Append(Named(keyOf.PrimaryKey!.Name)).Append("PRIMARY KEY")
                .Append(Options(keyOf).Contains(AutoIncrement) ? " " + AutoIncrement : "");
        }

        sql.Append(column.Default is null ? "" : " DEFAULT " + Default(column.Default));
        sql.Append(Collate(column.Type.GetFacet(FacetNames.Collation)));
        if (column.Generated is { } generated)
        {
            sql.Append($" GENERATED ALWAYS AS ({dialect.Print(generated.Expression)}) {(generated.IsStored ? "STORED" : "VIRTUAL")}");
        }

        return sql;
    }

    // https://www.sqlite.org/lang_createtable.html, section 3.2: anything but a literal stands in parentheses.
    private string Default(Expression expression) =>
        expression is LiteralExpression ? dialect.Print(expression) : $"({dialect.Print(expression)})";

    private string IndexColumn(IndexColumn column)
    {
        var key = column.Expression is ColumnExpression plain ? Rules.Quote(plain.Name) : dialect.Print(column.Expression);
        return key + Collate(column.Collation) + (column.IsDescending ? " DESC" : "");
    }
}
