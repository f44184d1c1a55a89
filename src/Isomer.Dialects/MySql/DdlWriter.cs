using System.Globalization;
using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>
/// Statements and clauses of the family, as text. The primary key stands in CREATE TABLE: InnoDB keeps the rows in its order.
/// </summary>
internal sealed class DdlWriter(Dialect dialect) : Dialects.DdlWriter(dialect)
{
    private static IdentifierRules Rules => MySql.Identifiers.Rules;

    public override string CreateTable(Table table)
    {
        var parts = table.Columns.Select(c => Column(table, c)).ToList();
        parts.AddRange(table.PrimaryKey is { } key ? [PrimaryKey(table, key)] : []);
        parts.AddRange(Inline(table) is { } index ? [Key(table, index)] : []);
        parts.AddRange(table.Checks.Select(c => Check(table, c)));
        return $"CREATE TABLE {Rules.Quote(table.Name)} (\n    {string.Join(",\n    ", parts)}\n) {Options(table)}";
    }

    /// <summary>
    /// The index that a numbered column needs as soon as it stands; null where the primary key serves, or nothing is numbered.
    /// </summary>
    public static TableIndex? Inline(Table table) =>
        table.Columns.FirstOrDefault(c => c.Identity is not null) is not { } identity || table.PrimaryKey?.Columns[0] == identity.Name
            ? null
        : table.Indexes.FirstOrDefault(i =>
            i is { Native: null, Columns.IsEmpty: false } && i.Columns[0].Expression is ColumnExpression c && c.Name == identity.Name);

    public string Column(Table table, Column column)
    {
        var (type, attributes) = column.Native is { } native
            ? ColumnAttributes.Split(native.Text)
            : new(dialect.StoreType(column.Type), "");
        var sql = new StringBuilder(Rules.Quote(column.Name)).Append(' ').Append(type);
        sql.Append(Collate(column.Type.GetFacet(FacetNames.Collation)));
        if (column.Generated is { } generated)
        {
            sql.Append($" GENERATED ALWAYS AS ({dialect.Print(generated.Expression, table.Columns)}) {(generated.IsStored ? "STORED" : "VIRTUAL")}");
        }

        // Without the word, a server of old defaults makes a nullable timestamp NOT NULL, with the time of each update.
        sql.Append(!column.IsNullable ? " NOT NULL" : column.Type.Kind == TypeKind.TimestampTz && column.Generated is null ? " NULL" : "");
        sql.Append(column.Default is null ? "" : " DEFAULT " + Default(table, column));
        sql.Append(column.Identity is null ? "" : " AUTO_INCREMENT");
        sql.Append(attributes.Length == 0 ? "" : " " + attributes);
        return sql.Append(column.Comment is null ? "" : " COMMENT " + SqlText.Quote(column.Comment)).ToString();
    }

    // Every primary key is named PRIMARY.
    public override string PrimaryKey(Table table, PrimaryKey key) => $"PRIMARY KEY ({Rules.QuoteList(key.Columns)})";

    public override string DropForeignKey(QualifiedName table, ForeignKey key) =>
        AlterTable(table, "DROP FOREIGN KEY " + Rules.Quote(key.Name));

    public override string CreateIndex(Table table, TableIndex index) =>
        index.Native is { } native
            ? native.Text.Trim().TrimEnd(';')
            : $"CREATE {Kind(index)}INDEX {Rules.Quote(index.Name)} ON {Rules.Quote(table.Name)} {Parts(table, index)}{Comment(index)}";

    public override string DropIndex(QualifiedName table, TableIndex index) =>
        $"DROP INDEX {Rules.Quote(index.Name)} ON {Rules.Quote(table)}";

    /// <summary>The index as a part of CREATE or ALTER TABLE.</summary>
    public string Key(Table table, TableIndex index) => $"{Kind(index)}KEY {Rules.Quote(index.Name)} {Parts(table, index)}{Comment(index)}";

    public override string CreateSequence(Sequence sequence) =>
        $"CREATE SEQUENCE {Rules.Quote(sequence.Name)}{SequenceOptions(sequence)}"
            + (sequence.Comment is null ? "" : " COMMENT=" + SqlText.Quote(sequence.Comment));

    public override string AlterSequence(Sequence was, Sequence shall) =>
        $"ALTER SEQUENCE {Rules.Quote(shall.Name)}{SequenceOptions(shall)}";

    // Functions and procedures have names of their own: the first of the two words in the text tells which it is.
    public override string DropRoutine(Routine routine)
    {
        var text = routine.Native.Text;
        var procedure = text.IndexOf("PROCEDURE", StringComparison.OrdinalIgnoreCase);
        var function = text.IndexOf("FUNCTION", StringComparison.OrdinalIgnoreCase);
        var isProcedure = procedure >= 0 && (function < 0 || procedure < function);
        var name = routine.Name.Name;
        var open = name.IndexOf('(');
        return $"DROP {(isProcedure ? "PROCEDURE" : "FUNCTION")} {Rules.Quote(open < 0 ? name : name.Substring(0, open))}";
    }

    // Every option, each after a blank: what is not said would keep its value in ALTER SEQUENCE. NO MAXVALUE is that of an ascending
    // sequence, whatever the direction. https://mariadb.com/kb/en/create-sequence/
    private string SequenceOptions(Sequence sequence) =>
        Option(" MINVALUE ", sequence.Minimum ?? (sequence.Increment < 0 ? -long.MaxValue : 1), "") +
        Option(" MAXVALUE ", sequence.Maximum ?? (sequence.Increment < 0 ? -1 : long.MaxValue - 1), "") +
        Option(" START WITH ", sequence.Start, "") + Option(" INCREMENT BY ", sequence.Increment, " INCREMENT BY 1") +
        Option(" CACHE ", sequence.Cache, " NOCACHE") + (sequence.IsCyclic ? " CYCLE" : " NOCYCLE");

    /// <summary>What follows the parenthesis of CREATE TABLE.</summary>
    public string Options(Table table)
    {
        var native = table.Native?.Text ?? "";
        var options = new[]
        {
            native.StartsWith("ENGINE=", StringComparison.OrdinalIgnoreCase) ? "" : "ENGINE=InnoDB",
            native,
            $"DEFAULT CHARSET=utf8mb4 COLLATE={dialect.Collations.Exact}",
            table.Comment is null ? "" : "COMMENT=" + SqlText.Quote(table.Comment),
            table.Partitioning is null ? "" : PartitionBy(table, table.Partitioning),
        };
        return string.Join(" ", options.Where(o => o.Length > 0));
    }

    public string PartitionBy(Table table, Partitioning partitioning)
    {
        var partitions = partitioning.Partitions.Select(p => $"PARTITION {Rules.Quote(p.Name.Name)} {p.Bounds.Text}".TrimEnd());
        var isPlain = partitioning.Method != PartitionMethod.Hash && partitioning.Columns.All(c => c is ColumnExpression);
        var key = string.Join(", ",
            partitioning.Columns.Select(c => c is ColumnExpression plain ? Rules.Quote(plain.Name) : dialect.Print(c, table.Columns)));
        var method = partitioning.Method.ToString().ToUpperInvariant() + (isPlain ? " COLUMNS" : "");
        return $"PARTITION BY {method}({key}) ({string.Join(", ", partitions)})";
    }

    // Both actions are said: MySQL and MariaDB show another default in their catalogs. NO ACTION and RESTRICT mean the same to them.
    protected override string Action(string what, ReferentialAction action) =>
        action is ReferentialAction.NoAction or ReferentialAction.Restrict ? $" ON {what} NO ACTION" : base.Action(what, action);

    private static string Option(string words, long? value, string otherwise) =>
        value is { } v ? words + v.ToString(CultureInfo.InvariantCulture) : otherwise;

    private static string Kind(TableIndex index) =>
        index.IsUnique ? "UNIQUE " : index.Method is "fulltext" or "spatial" ? index.Method.ToUpperInvariant() + " " : "";

    private static string Comment(TableIndex index) => index.Comment is null ? "" : " COMMENT " + SqlText.Quote(index.Comment);

    private string Collate(string? collation) => dialect.Collations.Name(collation) is { } name ? " COLLATE " + name : "";

    private string Parts(Table table, TableIndex index) => $"({string.Join(", ", index.Columns.Select(c => Part(table, c)))})";

    private string Part(Table table, IndexColumn column)
    {
        var key = column.Expression is ColumnExpression plain
            ? Rules.Quote(plain.Name)
            : $"({dialect.Print(column.Expression, table.Columns)})";
        var prefix = column.PrefixLength is { } length ? $"({length.ToString(CultureInfo.InvariantCulture)})" : "";
        return key + prefix + (column.IsDescending ? " DESC" : "");
    }

    // https://dev.mysql.com/doc/refman/8.4/en/data-type-defaults.html: anything but a literal or a clock stands in parentheses, and on a
    // long type a literal too.
    private string Default(Table table, Column column) => column.Default switch
    {
        FunctionExpression { Arguments.IsEmpty: true } clock when column.Type.Precision is { } digits => Clock(clock, digits, column.Type),
        LiteralExpression { Kind: LiteralKind.TimestampTz } e => SqlText.Quote(e.Text.Substring(0, e.Text.IndexOf('+'))),
        LiteralExpression { Kind: LiteralKind.Date or LiteralKind.Time or LiteralKind.Timestamp } e => SqlText.Quote(e.Text),
        LiteralExpression { Kind: LiteralKind.Binary } e
            when column.Type.Kind == TypeKind.Binary && dialect.BinaryDefault(e.Text) is { } octets => octets,
        LiteralExpression e when column.Type.Kind is TypeKind.Text or TypeKind.Blob or TypeKind.Json && e.Kind != LiteralKind.Null =>
            $"({dialect.Print(e)})",
        LiteralExpression or UnaryExpression { Operand: LiteralExpression } => dialect.Print(column.Default),
        var expression => $"({dialect.Print(expression!, table.Columns)})",
    };

    // The precision of a clock must be the column's.
    private string Clock(FunctionExpression clock, int digits, CanonicalType type)
    {
        var printed = dialect.Print(new CastExpression(clock, CanonicalType.Of(type.Kind) with { Precision = digits }));
        return clock.Name is "now" or "local_now" ? printed : $"({printed})";
    }
}
