using System.Globalization;
using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>Statements and clauses, as text. Every name stands in brackets behind its schema.</summary>
/// <param name="names">The names of the constraints that defaults are.</param>
internal sealed class DdlWriter(DefaultNames names)
{
    private static IdentifierRules Rules => Identifiers.Rules;

    /// <summary>The table with its columns and checks; keys and indexes come after the rows.</summary>
    public string CreateTable(Table table)
    {
        var parts = table.Columns.Select(c => Column(table, c)).Concat(table.Checks.Select(c => Check(table, c)));
        var options = TableOptions.Of(table);
        return $"CREATE TABLE {Identifiers.Quote(table.Name)} (\n    {string.Join(",\n    ", parts)}\n){options.Placement}{options.With}";
    }

    public string Column(Table table, Column column)
    {
        var (type, attributes) = Type(column);
        if (column.Generated is { } generated)
        {
            var formula = $"{Rules.Quote(column.Name)} AS ({new Formula(table.Columns).Print(generated.Expression, column.Type)})";
            return formula + (generated.IsStored ? " PERSISTED" + (column.IsNullable ? "" : " NOT NULL") : "");
        }

        var sql = new StringBuilder(Rules.Quote(column.Name)).Append(' ').Append(type);
        sql.Append(attributes.BehindType.Length == 0 ? "" : " " + attributes.BehindType);
        sql.Append(column.Default is null ? "" : " " + Default(table.Name, column));
        sql.Append(column.Identity is { } identity ? $" IDENTITY({Number(identity.Start ?? 1)},{Number(identity.Increment ?? 1)})" : "");
        sql.Append(column.IsNullable ? " NULL" : " NOT NULL");
        return sql.Append(attributes.AtEnd.Length == 0 ? "" : " " + attributes.AtEnd).ToString();
    }

    /// <summary>What follows ALTER COLUMN. Nullability is said again, or the session's default would hold.</summary>
    public static string Retype(Column column) => $"{Rules.Quote(column.Name)} {Type(column).Type}{(column.IsNullable ? " NULL" : " NOT NULL")}";

    /// <summary>The default of a column, as a constraint with a name.</summary>
    public string Default(QualifiedName table, Column column) =>
        $"CONSTRAINT {Rules.Quote(names[table, column.Name])} DEFAULT ({Value(column.Default!, column.Type)})";

    public static string Check(Table table, CheckConstraint check) =>
        $"CONSTRAINT {Rules.Quote(check.Name)} CHECK ({ExpressionText.Condition(check.Expression, table.Columns)})";

    public static string PrimaryKey(Table table, PrimaryKey key) =>
        (key.Name is null ? "" : $"CONSTRAINT {Rules.Quote(key.Name)} ") +
        $"PRIMARY KEY {(TableOptions.Of(table).IsKeyClustered ? "CLUSTERED" : "NONCLUSTERED")} ({Rules.QuoteList(key.Columns)})";

    public static string Unique(Table table, UniqueConstraint unique) =>
        $"CONSTRAINT {Rules.Quote(unique.Name)} UNIQUE {(TableOptions.Of(table).IsClustered(unique) ? "CLUSTERED" : "NONCLUSTERED")} ({Rules.QuoteList(unique.Columns)})";

    public static string ForeignKey(ForeignKey key) =>
        $"CONSTRAINT {Rules.Quote(key.Name)} FOREIGN KEY ({Rules.QuoteList(key.Columns)})" +
        $" REFERENCES {Identifiers.Quote(key.Principal)} ({Rules.QuoteList(key.PrincipalColumns)})" +
        ReferentialActions.On("DELETE", key.OnDelete) + ReferentialActions.On("UPDATE", key.OnUpdate);

    public static string CreateIndex(Table table, TableIndex index)
    {
        if (index.Native is { } native)
        {
            return native.Text.Trim().TrimEnd(';');
        }

        var columns = index.Columns.Select(c => Rules.Quote(((ColumnExpression)c.Expression).Name) + (c.IsDescending ? " DESC" : ""));
        return $"CREATE {(index.IsUnique ? "UNIQUE " : "")}NONCLUSTERED INDEX {Rules.Quote(index.Name)} ON {Identifiers.Quote(table.Name)} ({string.Join(", ", columns)})" +
            (index.Include.IsEmpty ? "" : $" INCLUDE ({Rules.QuoteList(index.Include)})") +
            (index.Filter is null ? "" : $" WHERE {ExpressionText.Condition(index.Filter, table.Columns)}");
    }

    public static string DropIndex(QualifiedName table, TableIndex index) => $"DROP INDEX {Rules.Quote(index.Name)} ON {Identifiers.Quote(table)}";

    public static string CreateView(View view) => $"CREATE VIEW {Identifiers.Quote(view.Name)} AS\n{view.Native.Text.Trim().TrimEnd(';')}";

    public static string CreateSequence(Sequence sequence) =>
        $"CREATE SEQUENCE {Identifiers.Quote(sequence.Name)} AS {TypeMap.Store(sequence.Type ?? CanonicalType.Int64)} START WITH {Number(Bounds(sequence).Start)}{SequenceOptions(sequence)}";

    /// <summary>Every option, each after a blank: the server's own defaults begin at the least value of the type.</summary>
    public static string SequenceOptions(Sequence sequence)
    {
        var (_, minimum, maximum) = Bounds(sequence);
        return $" INCREMENT BY {Number(sequence.Increment ?? 1)} MINVALUE {Number(minimum)} MAXVALUE {Number(maximum)}" +
            (sequence.IsCyclic ? " CYCLE" : " NO CYCLE") + (sequence.Cache is { } cache and > 1 ? $" CACHE {Number(cache)}" : " NO CACHE");
    }

    private static (string Type, ColumnAttributes Attributes) Type(Column column)
    {
        var attributes = ColumnAttributes.Split(column.Native?.Text ?? TypeMap.Store(column.Type));
        var isText = column.Type.Kind is TypeKind.String or TypeKind.Text;
        return (attributes.Type + (isText ? " COLLATE " + (Collations.Instance.Name(column.Type.GetFacet(FacetNames.Collation)) ?? Collations.Instance.Exact) : ""), attributes);
    }

    // The local time in a column with an offset is the instant; by itself it would get the offset zero.
    private static string Value(Expression value, CanonicalType type) => (value, type.Kind) switch
    {
        (LiteralExpression { Kind: LiteralKind.Bool } literal, _) => literal.Text == "true" ? "1" : "0",
        (FunctionExpression { Name: "local_now" } clock, TypeKind.TimestampTz) => ExpressionText.Value(clock with { Name = "now" }, []),
        _ => ExpressionText.Value(value, []),
    };

    private static (long Start, long Minimum, long Maximum) Bounds(Sequence sequence)
    {
        var (least, greatest) = sequence.Type?.Kind switch
        {
            TypeKind.UInt8 => (byte.MinValue, byte.MaxValue),
            TypeKind.Int16 => (short.MinValue, short.MaxValue),
            TypeKind.Int32 => (int.MinValue, int.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };
        var isDescending = sequence.Increment < 0;
        var minimum = sequence.Minimum ?? (isDescending ? least : 1);
        var maximum = sequence.Maximum ?? (isDescending ? -1 : greatest);
        return (sequence.Start ?? (isDescending ? maximum : minimum), minimum, maximum);
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
