using System.Globalization;
using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>Statements and clauses, as text. Every name stands in brackets behind its schema.</summary>
/// <param name="dialect">The dialect.</param>
/// <param name="names">The names of the constraints that defaults are.</param>
internal sealed class DdlWriter(Dialect dialect, DefaultNames names) : Dialects.DdlWriter(dialect)
{
    private static IdentifierRules Rules => Identifiers.Rules;

    // CREATE SCHEMA must begin its batch, so that a condition cannot stand before it.
    public override string CreateSchema(string schema) =>
        $"IF SCHEMA_ID({SqlText.Quote(schema)}) IS NULL EXEC ({SqlText.Quote("CREATE SCHEMA " + Rules.Quote(schema))})";

    public override string DropSchema(string schema) => "DROP SCHEMA " + Rules.Quote(schema);

    /// <summary>The table with its columns and checks; keys and indexes come after the rows.</summary>
    public override string CreateTable(Table table)
    {
        var parts = table.Columns.Select(c => Column(table, c)).Concat(table.Checks.Select(c => Check(table, c)));
        var options = TableOptions.Of(table);
        return $"CREATE TABLE {Identifiers.Quote(table.Name)} (\n    {string.Join(",\n    ", parts)}\n){options.Placement}{options.With}";
    }

    public string Column(Table table, Column column)
    {
        if (column.Generated is { } generated)
        {
            var printed = new Formula(table.Columns).Print(generated.Expression, column.Type, StoreType(column).Type);
            var formula = $"{Rules.Quote(column.Name)} AS ({printed})";
            return formula + (generated.IsStored ? " PERSISTED" + (column.IsNullable ? "" : " NOT NULL") : "");
        }

        var (type, attributes) = Type(column);
        var sql = new StringBuilder(Rules.Quote(column.Name)).Append(' ').Append(type);
        sql.Append(attributes.BehindType.Length == 0 ? "" : " " + attributes.BehindType);
        sql.Append(column.Default is null ? "" : " " + Default(table.Name, column));
        sql.Append(column.Identity is { } identity ? $" IDENTITY({Number(identity.First)},{Number(identity.Increment ?? 1)})" : "");
        sql.Append(column.IsNullable ? " NULL" : " NOT NULL");
        return sql.Append(attributes.AtEnd.Length == 0 ? "" : " " + attributes.AtEnd).ToString();
    }

    /// <summary>What follows ALTER COLUMN. Nullability is said again, or the session's default would hold.</summary>
    public static string Retype(Column column) =>
        $"{Rules.Quote(column.Name)} {Type(column).Type}{(column.IsNullable ? " NULL" : " NOT NULL")}";

    /// <summary>The default of a column, as a constraint with a name.</summary>
    public string Default(QualifiedName table, Column column) =>
        $"CONSTRAINT {Rules.Quote(names[table, column.Name])} DEFAULT ({Value(column.Default!, column.Type)})";

    public override string Check(Table table, CheckConstraint check) =>
        Named(check.Name) + $"CHECK ({ExpressionText.Condition(check.Expression, table.Columns)})";

    public override string PrimaryKey(Table table, PrimaryKey key) =>
        Named(key.Name) + $"PRIMARY KEY {Clustered(TableOptions.Of(table).IsKeyClustered)} ({Rules.QuoteList(key.Columns)})";

    // The server names a key that nobody named.
    public override string DropPrimaryKey(QualifiedName table, PrimaryKey key) =>
        key.Name is null ? NamedByServer.Drop(table, "sys.key_constraints", "type = 'PK'") : base.DropPrimaryKey(table, key);

    public override string Unique(Table table, UniqueConstraint unique) =>
        Named(unique.Name) + $"UNIQUE {Clustered(TableOptions.Of(table).IsClustered(unique))} ({Rules.QuoteList(unique.Columns)})";

    // Rows that stand are checked only where it is said.
    public override string AddForeignKey(QualifiedName table, ForeignKey key) => AlterTable(table, "WITH CHECK ADD " + ForeignKey(key));

    public override string AddCheck(Table table, CheckConstraint check) => AlterTable(table.Name, "WITH CHECK ADD " + Check(table, check));

    public override string CreateIndex(Table table, TableIndex index)
    {
        if (index.Native is { } native)
        {
            return native.Text.Trim().TrimEnd(';');
        }

        var columns = index.Columns.Select(c => Rules.Quote(((ColumnExpression)c.Expression).Name) + (c.IsDescending ? " DESC" : ""));
        return $"CREATE {(index.IsUnique ? "UNIQUE " : "")}NONCLUSTERED INDEX {Rules.Quote(index.Name)}" +
            $" ON {Identifiers.Quote(table.Name)} ({string.Join(", ", columns)})" +
            (index.Include.IsEmpty ? "" : $" INCLUDE ({Rules.QuoteList(index.Include)})") +
            (index.Filter is null ? "" : $" WHERE {ExpressionText.Condition(index.Filter, table.Columns)}");
    }

    public override string DropIndex(QualifiedName table, TableIndex index) =>
        $"DROP INDEX {Rules.Quote(index.Name)} ON {Identifiers.Quote(table)}";

    public override string CreateSequence(Sequence sequence) =>
        $"CREATE SEQUENCE {Identifiers.Quote(sequence.Name)} AS {TypeMap.Store(sequence.Type ?? CanonicalType.Int64)}" +
        $" START WITH {Number(Bounds(sequence).Start)}{SequenceOptions(sequence)}";

    public override string AlterSequence(Sequence was, Sequence shall) => was.Type == shall.Type
        ? $"ALTER SEQUENCE {Identifiers.Quote(shall.Name)}{SequenceOptions(shall)}"
        : throw new IsomerException(Codes.CannotPlan, "sequences/" + shall.Name, "SQL Server cannot change the type of a sequence");

    // The first of the two words in the text tells which it is.
    public override string DropRoutine(Routine routine)
    {
        var text = routine.Native.Text;
        var procedure = text.IndexOf("PROC", StringComparison.OrdinalIgnoreCase);
        var function = text.IndexOf("FUNCTION", StringComparison.OrdinalIgnoreCase);
        var isProcedure = procedure >= 0 && (function < 0 || procedure < function);
        return $"DROP {(isProcedure ? "PROCEDURE" : "FUNCTION")} {Identifiers.Quote(routine.Name)}";
    }

    public override string Comment(CommentPlace place, string? was, string? shall) => Comments.Set(place, was, shall);

    protected override string Quote(QualifiedName name) => Identifiers.Quote(name);

    // A semicolon at the end may belong to the last statement inside: MERGE needs it.
    protected override string Statement(NativeText native) => native.Text.Trim();

    private static string Clustered(bool isClustered) => isClustered ? "CLUSTERED" : "NONCLUSTERED";

    // Every option, each after a blank: the server's own defaults begin at the least value of the type.
    private static string SequenceOptions(Sequence sequence)
    {
        var (_, minimum, maximum) = Bounds(sequence);
        return $" INCREMENT BY {Number(sequence.Increment ?? 1)} MINVALUE {Number(minimum)} MAXVALUE {Number(maximum)}" +
            (sequence.IsCyclic ? " CYCLE" : " NO CYCLE") + (sequence.Cache is { } cache and > 1 ? $" CACHE {Number(cache)}" : " NO CACHE");
    }

    private static ColumnAttributes StoreType(Column column) => ColumnAttributes.Split(column.Native?.Text ?? TypeMap.Store(column.Type));

    private static (string Type, ColumnAttributes Attributes) Type(Column column)
    {
        var attributes = StoreType(column);
        var isText = column.Type.Kind is TypeKind.String or TypeKind.Text;
        var collation = isText
            ? " COLLATE " + (Collations.Instance.Name(column.Type.GetFacet(FacetNames.Collation)) ?? Collations.Instance.Exact)
            : "";
        return (attributes.Type + collation, attributes);
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
