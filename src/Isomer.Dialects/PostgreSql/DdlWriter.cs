using System.Globalization;
using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>PostgreSQL's statements and clauses, as text. Every name is quoted; nothing relies on folding.</summary>
internal sealed class DdlWriter(Dialect dialect) : Dialects.DdlWriter(dialect)
{
    private static IdentifierRules Rules => PostgreSql.Identifiers.Rules;

    public override string CreateSchema(string schema) => $"CREATE SCHEMA IF NOT EXISTS {Rules.Quote(schema)}";

    public string CreateEnum(EnumType type) =>
        $"CREATE TYPE {Rules.Quote(type.Name)} AS ENUM ({string.Join(", ", type.Labels.Select(Text))})";

    public string CreateDomain(Domain domain)
    {
        var sql = new StringBuilder($"CREATE DOMAIN {Rules.Quote(domain.Name)} AS {domain.Native?.Text ?? dialect.StoreType(domain.Type)}");
        sql.Append(Collate(domain.Type.GetFacet(FacetNames.Collation)));
        sql.Append(domain.Default is null ? "" : " DEFAULT " + Default(domain.Default));
        sql.Append(domain.IsNullable ? "" : " NOT NULL");
        foreach (var check in domain.Checks)
        {
            sql.Append("\n    ").Append(Check(check));
        }

        return sql.ToString();
    }

    public override string CreateSequence(Sequence sequence) => $"CREATE SEQUENCE {Rules.Quote(sequence.Name)}{SequenceOptions(sequence)}";

    /// <summary>The options that differ from the defaults, each after a blank.</summary>
    private string SequenceOptions(Sequence sequence)
    {
        var sql = new StringBuilder();
        sql.Append(sequence.Type is null ? "" : " AS " + dialect.StoreType(sequence.Type));
        sql.Append(Option(" INCREMENT BY ", sequence.Increment)).Append(Option(" MINVALUE ", sequence.Minimum));
        sql.Append(Option(" MAXVALUE ", sequence.Maximum)).Append(Option(" START WITH ", sequence.Start));
        sql.Append(Option(" CACHE ", sequence.Cache)).Append(sequence.IsCyclic ? " CYCLE" : "");
        return sql.ToString();
    }

    /// <summary>The table with its columns and checks; keys and indexes come after the rows.</summary>
    public override string CreateTable(Table table)
    {
        var options = table.Native?.Text ?? "";
        var isUnlogged = options.StartsWith("UNLOGGED", StringComparison.Ordinal);
        var sql = Buffer.Clear().Append(isUnlogged ? "CREATE UNLOGGED TABLE " : "CREATE TABLE ").Append(Rules.Quote(table.Name));
        sql.Append(" (");
        var separator = "\n    ";
        foreach (var column in table.Columns)
        {
            AppendColumn(sql.Append(separator), column);
            separator = ",\n    ";
        }

        foreach (var check in table.Checks)
        {
            sql.Append(separator).Append(Check(table, check));
            separator = ",\n    ";
        }

        sql.Append(table.Columns.IsEmpty && table.Checks.IsEmpty ? ")" : "\n)");
        sql.Append(table.Partitioning is null ? "" : "\n" + PartitionBy(table.Partitioning));
        var storage = isUnlogged ? options.Substring("UNLOGGED".Length).Trim() : options;
        return sql.Append(storage.Length == 0 ? "" : "\n" + storage).ToString();
    }

    public override IEnumerable<string> CreatePartitions(Table table) =>
        table.Partitioning is null ? [] : CreatePartitions(table.Name, table.Partitioning);

    /// <summary>Partitions of a table or partition, and those below them.</summary>
    public IEnumerable<string> CreatePartitions(QualifiedName parent, Partitioning partitioning)
    {
        foreach (var partition in partitioning.Partitions)
        {
            var below = partition.Partitioning is null ? "" : " " + PartitionBy(partition.Partitioning);
            yield return $"CREATE TABLE {Rules.Quote(partition.Name)} PARTITION OF {Rules.Quote(parent)} {partition.Bounds.Text}{below}";
            foreach (var inner in partition.Partitioning is null ? [] : CreatePartitions(partition.Name, partition.Partitioning))
            {
                yield return inner;
            }
        }
    }

    /// <summary>The type of a column in a statement.</summary>
    public string Type(Column column) =>
        column.Domain is { } domain ? Rules.Quote(domain) : column.Native?.Text ?? StoreType(column.Type);

    public string Column(Column column) => AppendColumn(new StringBuilder(), column).ToString();

    private StringBuilder AppendColumn(StringBuilder sql, Column column)
    {
        Rules.AppendQuoted(sql, column.Name).Append(' ').Append(Type(column));
        sql.Append(column.Domain is null ? Collate(column.Type.GetFacet(FacetNames.Collation)) : "");
        sql.Append(column.Identity is null ? "" : " GENERATED " + Identity(column.Identity));
        sql.Append(column.Generated is null ? "" : $" GENERATED ALWAYS AS ({dialect.Print(column.Generated.Expression)}) STORED");
        sql.Append(column.Default is null ? "" : " DEFAULT " + Default(column.Default));
        return sql.Append(column.IsNullable ? "" : " NOT NULL");
    }

    public string Identity(Identity identity)
    {
        var options = (identity.Sequence is null ? "" : "SEQUENCE NAME " + Rules.Quote(identity.Sequence)) +
            Option(" START WITH ", identity.Start) + Option(" INCREMENT BY ", identity.Increment) +
            Option(identity.Increment < 0 ? " MAXVALUE " : " MINVALUE ", identity.Bound);
        var kind = identity.Kind == IdentityKind.Always ? "ALWAYS" : "BY DEFAULT";
        return $"{kind} AS IDENTITY" + (options.Length == 0 ? "" : $" ({options.Trim()})");
    }

    /// <summary>A default's expression; one that is more than a value or a call stands in parentheses.</summary>
    public string Default(Expression expression) =>
        expression is BinaryExpression or InExpression or BetweenExpression or LikeExpression or IsNullExpression
            ? $"({dialect.Print(expression)})"
            : dialect.Print(expression);

    /// <summary>The clause of a check of a domain.</summary>
    public string Check(CheckConstraint check) => Named(check.Name) + $"CHECK ({dialect.Print(check.Expression)})";

    public override string Unique(Table table, UniqueConstraint unique) =>
        Named(unique.Name)
            + $"UNIQUE{(unique.NullsNotDistinct ? " NULLS NOT DISTINCT" : "")} ({QuoteList(unique.Columns)}){Deferrable(unique.Deferral)}";

    // What PostgreSQL itself names a key that nobody named.
    public override string DropPrimaryKey(QualifiedName table, PrimaryKey key) =>
        base.DropPrimaryKey(table, key.Name is null ? key with { Name = table.Name + "_pkey" } : key);

    public override string CreateIndex(Table table, TableIndex index)
    {
        if (index.Native is { } native)
        {
            return native.Text.TrimEnd(';', ' ', '\n');
        }

        var sql = new StringBuilder(index.IsUnique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ").Append(Rules.Quote(index.Name));
        sql.Append(" ON ").Append(Rules.Quote(table.Name)).Append(index.Method is null ? "" : " USING " + index.Method);
        sql.Append(" (").Append(string.Join(", ", index.Columns.Select(IndexColumn))).Append(')');
        sql.Append(index.Include.IsEmpty ? "" : $" INCLUDE ({Rules.QuoteList(index.Include)})");
        sql.Append(index is { IsUnique: true, NullsNotDistinct: true } ? " NULLS NOT DISTINCT" : "");
        return sql.Append(index.Filter is null ? "" : $" WHERE {dialect.Print(index.Filter)}").ToString();
    }

    public override string DropTrigger(QualifiedName table, Trigger trigger) =>
        $"DROP TRIGGER {Rules.Quote(trigger.Name)} ON {Rules.Quote(table)}";

    // What is not said goes back to its default: CYCLE and the bounds would otherwise stay.
    public override string AlterSequence(Sequence was, Sequence shall)
    {
        var type = shall.Type is null ? " AS bigint" : "";
        var bounds = (shall.Minimum is null ? " NO MINVALUE" : "") + (shall.Maximum is null ? " NO MAXVALUE" : "");
        var rest = (shall.Increment is null ? " INCREMENT BY 1" : "") + (shall.Cache is null ? " CACHE 1" : "")
            + (shall.IsCyclic ? "" : " NO CYCLE");
        return $"ALTER SEQUENCE {Rules.Quote(shall.Name)}{type}{SequenceOptions(shall)}{bounds}{rest}";
    }

    // The name holds the argument types: `total(integer, text)`.
    public override string DropRoutine(Routine routine)
    {
        var name = routine.Name.Name;
        var open = name.IndexOf('(');
        var plain = new QualifiedName(routine.Name.Schema, open < 0 ? name : name.Substring(0, open));
        return $"DROP ROUTINE {Rules.Quote(plain)}{(open < 0 ? "" : name.Substring(open))}";
    }

    public override string Comment(CommentPlace place, string? was, string? shall)
    {
        var name = place switch
        {
            { Part: null } => Rules.Quote(place.Name),
            { Kind: "INDEX" } => Rules.Quote(new QualifiedName(place.Name.Schema, place.Part)),
            _ => Rules.Quote(place.Name) + "." + Rules.Quote(place.Part),
        };
        return $"COMMENT ON {place.Kind} {name} IS {(shall is null ? "NULL" : Text(shall))}";
    }

    /// <summary>A text literal; backslashes stand for themselves under standard_conforming_strings.</summary>
    public static string Text(string text) => "'" + text.Replace("'", "''") + "'";

    private static string Option(string words, long? value) => value is { } v ? words + v.ToString(CultureInfo.InvariantCulture) : "";

    private static string Collate(string? collation) => Collations.Name(collation) is { } name ? " COLLATE " + name : "";

    private string PartitionBy(Partitioning partitioning) =>
        $"PARTITION BY {partitioning.Method.ToString().ToUpperInvariant()} ({string.Join(", ", partitioning.Columns.Select(Key))})";

    private string Key(Expression expression) =>
        expression is ColumnExpression column ? Rules.Quote(column.Name) : $"({dialect.Print(expression)})";

    private string IndexColumn(IndexColumn column)
    {
        var nulls = column.NullsFirst is { } first ? first ? " NULLS FIRST" : " NULLS LAST" : "";
        var operatorClass = column.OperatorClass is null ? "" : " " + column.OperatorClass;
        return Key(column.Expression) + Collate(column.Collation) + operatorClass + (column.IsDescending ? " DESC" : "") + nulls;
    }
}
