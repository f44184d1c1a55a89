using System.Globalization;
using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>Oracle's statements and clauses, as text. Every name is quoted; nothing relies on folding.</summary>
internal sealed class DdlWriter(Dialect dialect) : Dialects.DdlWriter(dialect)
{
    private static IdentifierRules Rules => Oracle.Identifiers.Rules;

    /// <summary>
    /// Every option: what is not said would be Oracle's own, of which the bounds have 28 digits and 20 numbers are cached.
    /// </summary>
    public override string CreateSequence(Sequence sequence) =>
        $"CREATE SEQUENCE {Rules.Quote(sequence.Name)}"
        + (sequence.Start is null ? "" : " START WITH " + Text(sequence.Start.Value)) + SequenceOptions(sequence);

    public override string AlterSequence(Sequence was, Sequence shall) =>
        $"ALTER SEQUENCE {Rules.Quote(shall.Name)}{SequenceOptions(shall)}";

    // Those that ALTER SEQUENCE takes too, each after a blank.
    private static string SequenceOptions(Sequence sequence)
    {
        var isDescending = sequence.Increment < 0;
        var minimum = sequence.Minimum ?? (isDescending ? long.MinValue : 1);
        var maximum = sequence.Maximum ?? (isDescending ? -1 : long.MaxValue);
        var cache = sequence.Cache > 1 ? "CACHE " + Text(sequence.Cache.Value) : "NOCACHE";
        var cycle = sequence.IsCyclic ? "CYCLE" : "NOCYCLE";
        return $" INCREMENT BY {Text(sequence.Increment ?? 1)} MINVALUE {Text(minimum)} MAXVALUE {Text(maximum)} {cache} {cycle}";
    }

    /// <summary>The table with its columns and checks; keys and indexes come after the rows.</summary>
    public override string CreateTable(Table table)
    {
        var parts = table.Columns.Select(c => Column(table, c)).Concat(table.Checks.Select(c => Check(table, c)));
        var sql = $"CREATE TABLE {Rules.Quote(table.Name)} (\n    {string.Join(",\n    ", parts)}\n)";
        return sql + (table.Native is null ? "" : "\n" + table.Native.Text) +
            (table.Partitioning is null ? "" : "\n" + PartitionBy(table, table.Partitioning));
    }

    public string Column(Table table, Column column)
    {
        var sql = new StringBuilder(Rules.Quote(column.Name)).Append(' ').Append(Type(column));
        sql.Append(column.Identity is null ? "" : " GENERATED " + Identity(column.Identity));
        sql.Append(column.Generated is null ? "" : $" GENERATED ALWAYS AS ({Value(column.Generated.Expression, table)}) VIRTUAL");
        sql.Append(column.Default is null ? "" : " DEFAULT " + Value(column.Default, table));
        return sql.Append(column.IsNullable ? "" : " NOT NULL").ToString();
    }

    /// <summary>The store type with its collation.</summary>
    public string Type(Column column)
    {
        var collation = Collations.Name(column.Type.GetFacet(FacetNames.Collation));
        return (column.Native?.Text ?? dialect.StoreType(column.Type)) + (collation is null ? "" : " COLLATE " + collation);
    }

    public static string Identity(Identity identity)
    {
        var options = (identity.Start is { } start ? " START WITH " + Text(start) : "")
            + (identity.Increment is { } step ? " INCREMENT BY " + Text(step) : "")
            + (identity.Bound is { } bound ? (identity.Increment < 0 ? " MAXVALUE " : " MINVALUE ") + Text(bound) : "");
        return $"{(identity.Kind == IdentityKind.Always ? "ALWAYS" : "BY DEFAULT")} AS IDENTITY"
            + (options.Length == 0 ? "" : $" ({options.Trim()})");
    }

    /// <summary>An expression where a value stands.</summary>
    public static string Value(Expression expression, Table table) => ExpressionText.PrintValue(expression, table.Columns);

    // With PURGE the name of an index or constraint is free again at once.
    public override string DropTable(QualifiedName table) => base.DropTable(table) + " PURGE";

    public override string Check(Table table, CheckConstraint check) =>
        Named(check.Name) + $"CHECK ({ExpressionText.PrintCondition(check.Expression, table.Columns)})";

    public override string CreateIndex(Table table, TableIndex index)
    {
        if (index.Native is { } native)
        {
            return native.Text.Trim().TrimEnd(';');
        }

        var kind = index.IsUnique ? "UNIQUE " : index.Method == "bitmap" ? "BITMAP " : "";
        var parts = string.Join(", ", index.Columns.Select(c => Part(table, c)));
        return $"CREATE {kind}INDEX {Rules.Quote(new QualifiedName(table.Name.Schema, index.Name))} ON {Rules.Quote(table.Name)} ({parts})";
    }

    // Packages, functions, procedures and types share one namespace; the text tells which it is.
    public override string DropRoutine(Routine routine)
    {
        var words = routine.Native.Text.ToUpperInvariant().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var kind = words.FirstOrDefault(w => w is "FUNCTION" or "PROCEDURE" or "PACKAGE" or "TYPE") ?? "PROCEDURE";
        var name = routine.Name.Name;
        var open = name.IndexOf('(');
        return $"DROP {kind} {Rules.Quote(new QualifiedName(routine.Name.Schema, open < 0 ? name : name.Substring(0, open)))}";
    }

    // An empty text is NULL, and so no comment. A view is a table to this statement; sequences and indexes have no comments.
    public override string? Comment(CommentPlace place, string? was, string? shall)
    {
        var kind = place.Kind == "VIEW" ? "TABLE" : place.Kind;
        var name = Rules.Quote(place.Name) + (place.Part is null ? "" : "." + Rules.Quote(place.Part));
        return kind is "TABLE" or "COLUMN" or "MATERIALIZED VIEW" ? $"COMMENT ON {kind} {name} IS '{shall?.Replace("'", "''")}'" : null;
    }

    // Nothing can be said of a key that changes.
    protected override string Action(string what, ReferentialAction action) => what == "UPDATE" ? "" : base.Action(what, action);

    protected override string Statement(NativeText native) => PlSql.Statement(native.Text);

    private static string Part(Table table, IndexColumn column) =>
        (column.Expression is ColumnExpression plain ? Rules.Quote(plain.Name) : Value(column.Expression, table))
            + (column.IsDescending ? " DESC" : "");

    private static string PartitionBy(Table table, Partitioning partitioning)
    {
        var key = string.Join(
            ", ", partitioning.Columns.Select(c => c is ColumnExpression plain ? Rules.Quote(plain.Name) : Value(c, table)));
        var partitions = partitioning.Partitions.OrderBy(p => p.Bounds.Text, PartitionOrder.Instance)
            .Select(p => $"PARTITION {Rules.Quote(p.Name.Name)} {p.Bounds.Text}".TrimEnd());
        return $"PARTITION BY {partitioning.Method.ToString().ToUpperInvariant()} ({key}) (\n    {string.Join(",\n    ", partitions)}\n)";
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
