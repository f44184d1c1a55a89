using System.Globalization;
using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>Oracle's statements and clauses, as text. Every name is quoted; nothing relies on folding.</summary>
internal sealed class DdlWriter(Dialect dialect)
{
    private static IdentifierRules Rules => Oracle.Identifiers.Rules;

    /// <summary>Every option: what is not said would be Oracle's own, of which the bounds have 28 digits and 20 numbers are cached.</summary>
    public static string CreateSequence(Sequence sequence) =>
        $"CREATE SEQUENCE {Rules.Quote(sequence.Name)}{(sequence.Start is null ? "" : " START WITH " + Text(sequence.Start.Value))}{SequenceOptions(sequence)}";

    /// <summary>The options that ALTER SEQUENCE takes too, each after a blank.</summary>
    public static string SequenceOptions(Sequence sequence)
    {
        var isDescending = sequence.Increment < 0;
        var minimum = sequence.Minimum ?? (isDescending ? long.MinValue : 1);
        var maximum = sequence.Maximum ?? (isDescending ? -1 : long.MaxValue);
        var cache = sequence.Cache > 1 ? "CACHE " + Text(sequence.Cache.Value) : "NOCACHE";
        return $" INCREMENT BY {Text(sequence.Increment ?? 1)} MINVALUE {Text(minimum)} MAXVALUE {Text(maximum)} {cache} {(sequence.IsCyclic ? "CYCLE" : "NOCYCLE")}";
    }

    /// <summary>The table with its columns and checks; keys and indexes come after the rows.</summary>
    public string CreateTable(Table table)
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
        var options = (identity.Start is { } start ? " START WITH " + Text(start) : "") + (identity.Increment is { } step ? " INCREMENT BY " + Text(step) : "");
        return $"{(identity.Kind == IdentityKind.Always ? "ALWAYS" : "BY DEFAULT")} AS IDENTITY" + (options.Length == 0 ? "" : $" ({options.Trim()})");
    }

    /// <summary>An expression where a value stands.</summary>
    public static string Value(Expression expression, Table table) => ExpressionText.PrintValue(expression, table.Columns);

    public string Check(Table table, CheckConstraint check) =>
        $"CONSTRAINT {Rules.Quote(check.Name)} CHECK ({ExpressionText.PrintCondition(check.Expression, table.Columns)})";

    public string PrimaryKey(PrimaryKey key) =>
        (key.Name is null ? "" : $"CONSTRAINT {Rules.Quote(key.Name)} ") + $"PRIMARY KEY ({Rules.QuoteList(key.Columns)})" + Deferrable(key.Deferral);

    public string Unique(UniqueConstraint unique) => $"CONSTRAINT {Rules.Quote(unique.Name)} UNIQUE ({Rules.QuoteList(unique.Columns)}){Deferrable(unique.Deferral)}";

    public string ForeignKey(ForeignKey key) =>
        $"CONSTRAINT {Rules.Quote(key.Name)} FOREIGN KEY ({Rules.QuoteList(key.Columns)})" +
        $" REFERENCES {Rules.Quote(key.Principal)} ({Rules.QuoteList(key.PrincipalColumns)})" +
        ReferentialActions.On("DELETE", key.OnDelete) + Deferrable(key.Deferral);

    public string CreateIndex(Table table, TableIndex index)
    {
        if (index.Native is { } native)
        {
            return native.Text.Trim().TrimEnd(';');
        }

        var kind = index.IsUnique ? "UNIQUE " : index.Method == "bitmap" ? "BITMAP " : "";
        var parts = string.Join(", ", index.Columns.Select(c => Part(table, c)));
        return $"CREATE {kind}INDEX {IndexName(table.Name, index)} ON {Rules.Quote(table.Name)} ({parts})";
    }

    public static string DropIndex(QualifiedName table, TableIndex index) => "DROP INDEX " + IndexName(table, index);

    public string CreateView(View view) => $"CREATE {Kind(view)} {Rules.Quote(view.Name)} AS\n{view.Native.Text.Trim().TrimEnd(';')}";

    public static string Kind(View view) => view.IsMaterialized ? "MATERIALIZED VIEW" : "VIEW";

    /// <summary>A comment, or its removal where there is none: an empty text is NULL.</summary>
    /// <param name="on">What it is on: <c>TABLE "t"</c>.</param>
    /// <param name="comment">The text, or null.</param>
    public static string Comment(string on, string? comment) => $"COMMENT ON {on} IS '{comment?.Replace("'", "''")}'";

    private static string IndexName(QualifiedName table, TableIndex index) => Rules.Quote(new QualifiedName(table.Schema, index.Name));

    private static string Deferrable(Deferral deferral) => deferral switch
    {
        Deferral.InitiallyDeferred => " DEFERRABLE INITIALLY DEFERRED",
        Deferral.InitiallyImmediate => " DEFERRABLE",
        _ => "",
    };

    private static string Part(Table table, IndexColumn column) =>
        (column.Expression is ColumnExpression plain ? Rules.Quote(plain.Name) : Value(column.Expression, table)) + (column.IsDescending ? " DESC" : "");

    private static string PartitionBy(Table table, Partitioning partitioning)
    {
        var key = string.Join(", ", partitioning.Columns.Select(c => c is ColumnExpression plain ? Rules.Quote(plain.Name) : Value(c, table)));
        var partitions = partitioning.Partitions.OrderBy(p => p.Bounds.Text, PartitionOrder.Instance)
            .Select(p => $"PARTITION {Rules.Quote(p.Name.Name)} {p.Bounds.Text}".TrimEnd());
        return $"PARTITION BY {partitioning.Method.ToString().ToUpperInvariant()} ({key}) (\n    {string.Join(",\n    ", partitions)}\n)";
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
