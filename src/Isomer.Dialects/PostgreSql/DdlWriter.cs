using System.Globalization;
using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>PostgreSQL's statements and clauses, as text. Every name is quoted; nothing relies on folding.</summary>
internal sealed class DdlWriter(Dialect dialect)
{
    private static IdentifierRules Rules => PostgreSql.Identifiers.Rules;

    public string CreateSchema(string schema) => $"CREATE SCHEMA IF NOT EXISTS {Rules.Quote(schema)}";

    public string CreateEnum(EnumType type) => $"CREATE TYPE {Rules.Quote(type.Name)} AS ENUM ({string.Join(", ", type.Labels.Select(Text))})";

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

    public string CreateSequence(Sequence sequence) => $"CREATE SEQUENCE {Rules.Quote(sequence.Name)}{SequenceOptions(sequence)}";

    /// <summary>The options that differ from the defaults, each after a blank.</summary>
    public string SequenceOptions(Sequence sequence)
    {
        var sql = new StringBuilder();
        sql.Append(sequence.Type is null ? "" : " AS " + dialect.StoreType(sequence.Type));
        sql.Append(Option(" INCREMENT BY ", sequence.Increment)).Append(Option(" MINVALUE ", sequence.Minimum));
        sql.Append(Option(" MAXVALUE ", sequence.Maximum)).Append(Option(" START WITH ", sequence.Start));
        sql.Append(Option(" CACHE ", sequence.Cache)).Append(sequence.IsCyclic ? " CYCLE" : "");
        return sql.ToString();
    }

    /// <summary>The table with its columns and checks; keys and indexes come after the rows.</summary>
    public string CreateTable(Table table)
    {
        var options = table.Native?.Text ?? "";
        var isUnlogged = options.StartsWith("UNLOGGED", StringComparison.Ordinal);
        var parts = table.Columns.Select(Column).Concat(table.Checks.Select(Check));
        var sql = new StringBuilder(isUnlogged ? "CREATE UNLOGGED TABLE " : "CREATE TABLE ").Append(Rules.Quote(table.Name));
        sql.Append(table.Columns.IsEmpty && table.Checks.IsEmpty ? " ()" : " (\n    " + string.Join(",\n    ", parts) + "\n)");
        sql.Append(table.Partitioning is null ? "" : "\n" + PartitionBy(table.Partitioning));
        var storage = isUnlogged ? options.Substring("UNLOGGED".Length).Trim() : options;
        return sql.Append(storage.Length == 0 ? "" : "\n" + storage).ToString();
    }

    /// <summary>A partition, and the partitions below it.</summary>
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
        column.Domain is { } domain ? Rules.Quote(domain) : column.Native?.Text ?? dialect.StoreType(column.Type);

    public string Column(Column column)
    {
        var sql = new StringBuilder(Rules.Quote(column.Name)).Append(' ').Append(Type(column));
        sql.Append(column.Domain is null ? Collate(column.Type.GetFacet(FacetNames.Collation)) : "");
        sql.Append(column.Identity is null ? "" : " GENERATED " + Identity(column.Identity));
        sql.Append(column.Generated is null ? "" : $" GENERATED ALWAYS AS ({dialect.Print(column.Generated.Expression)}) STORED");
        sql.Append(column.Default is null ? "" : " DEFAULT " + Default(column.Default));
        return sql.Append(column.IsNullable ? "" : " NOT NULL").ToString();
    }

    public string Identity(Identity identity)
    {
        var options = (identity.Sequence is null ? "" : "SEQUENCE NAME " + Rules.Quote(identity.Sequence)) +
            Option(" START WITH ", identity.Start) + Option(" INCREMENT BY ", identity.Increment);
        var kind = identity.Kind == IdentityKind.Always ? "ALWAYS" : "BY DEFAULT";
        return $"{kind} AS IDENTITY" + (options.Length == 0 ? "" : $" ({options.Trim()})");
    }

    /// <summary>A default's expression; one that is more than a value or a call stands in parentheses.</summary>
    public string Default(Expression expression) =>
        expression is BinaryExpression or InExpression or BetweenExpression or LikeExpression or IsNullExpression
            ? $"({dialect.Print(expression)})"
            : dialect.Print(expression);

    public string Check(CheckConstraint check) => $"CONSTRAINT {Rules.Quote(check.Name)} CHECK ({dialect.Print(check.Expression)})";

    public string PrimaryKey(PrimaryKey key) =>
        (key.Name is null ? "" : $"CONSTRAINT {Rules.Quote(key.Name)} ") + $"PRIMARY KEY ({Rules.QuoteList(key.Columns)})" + Deferrable(key.Deferral);

    public string Unique(UniqueConstraint unique)
    {
        var nulls = unique.NullsNotDistinct ? " NULLS NOT DISTINCT" : "";
        return $"CONSTRAINT {Rules.Quote(unique.Name)} UNIQUE{nulls} ({Rules.QuoteList(unique.Columns)}){Deferrable(unique.Deferral)}";
    }

    public string ForeignKey(ForeignKey key)
    {
        var sql = new StringBuilder($"CONSTRAINT {Rules.Quote(key.Name)} FOREIGN KEY ({Rules.QuoteList(key.Columns)})");
        sql.Append($" REFERENCES {Rules.Quote(key.Principal)} ({Rules.QuoteList(key.PrincipalColumns)})").Append(key.MatchFull ? " MATCH FULL" : "");
        sql.Append(ReferentialActions.On("DELETE", key.OnDelete)).Append(ReferentialActions.On("UPDATE", key.OnUpdate));
        return sql.Append(Deferrable(key.Deferral)).ToString();
    }

    public string CreateIndex(QualifiedName table, TableIndex index)
    {
        if (index.Native is { } native)
        {
            return native.Text.TrimEnd(';', ' ', '\n');
        }

        var sql = new StringBuilder(index.IsUnique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ").Append(Rules.Quote(index.Name));
        sql.Append(" ON ").Append(Rules.Quote(table)).Append(index.Method is null ? "" : " USING " + index.Method);
        sql.Append(" (").Append(string.Join(", ", index.Columns.Select(IndexColumn))).Append(')');
        sql.Append(index.Include.IsEmpty ? "" : $" INCLUDE ({Rules.QuoteList(index.Include)})");
        sql.Append(index is { IsUnique: true, NullsNotDistinct: true } ? " NULLS NOT DISTINCT" : "");
        return sql.Append(index.Filter is null ? "" : $" WHERE {dialect.Print(index.Filter)}").ToString();
    }

    public string CreateView(View view) =>
        $"CREATE {(view.IsMaterialized ? "MATERIALIZED VIEW" : "VIEW")} {Rules.Quote(view.Name)} AS\n{view.Native.Text.Trim().TrimEnd(';')}";

    /// <summary>A comment, or its removal where there is none.</summary>
    /// <param name="on">What it is on: <c>TABLE "t"</c>.</param>
    /// <param name="comment">The text, or null.</param>
    public string Comment(string on, string? comment) => $"COMMENT ON {on} IS {(comment is null ? "NULL" : Text(comment))}";

    /// <summary>A text literal; backslashes stand for themselves under standard_conforming_strings.</summary>
    public static string Text(string text) => "'" + text.Replace("'", "''") + "'";

    private static string Option(string words, long? value) => value is { } v ? words + v.ToString(CultureInfo.InvariantCulture) : "";

    private static string Collate(string? collation) => Collations.Name(collation) is { } name ? " COLLATE " + name : "";

    private static string Deferrable(Deferral deferral) => deferral switch
    {
        Deferral.InitiallyDeferred => " DEFERRABLE INITIALLY DEFERRED",
        Deferral.InitiallyImmediate => " DEFERRABLE",
        _ => "",
    };

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
