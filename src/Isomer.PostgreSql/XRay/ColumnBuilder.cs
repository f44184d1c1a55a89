using System.Globalization;
using Isomer.Schema;

namespace Isomer.PostgreSql;

/// <summary>Makes columns.</summary>
internal sealed class ColumnBuilder(TypeReader types, IReadOnlyDictionary<QualifiedName, Domain> domains, Findings findings)
{
    private readonly HashSet<uint> _ownedSequences = [];

    /// <summary>Sequences that became part of a column.</summary>
    public IReadOnlySet<uint> OwnedSequences => _ownedSequences;

    /// <summary>The columns of a table. Expressions are read last, when all types are known.</summary>
    public EquatableArray<Column> Build(QualifiedName table, IEnumerable<ColumnRow> rows)
    {
        var pairs = rows.Select(r => (Row: r, Column: Plain(table, r))).ToList();
        var plain = pairs.Select(p => p.Column).ToList();
        return pairs.Select(p => WithExpressions(table, p.Row, p.Column, plain)).ToEquatableArray();
    }

    private static string Target(QualifiedName table, string column) => $"tables/{table}/columns/{column}";

    private static bool IsSerial(ColumnRow row, Expression? value) =>
        row is { Identity: "", Sequence: { } sequence, SequenceUses: 1 } && value is NextValueExpression next
            && next.Sequence == sequence.Name
        && row.StoreType is "smallint" or "integer" or "bigint";

    private Column Plain(QualifiedName table, ColumnRow row)
    {
        var domain = row.Domain is { } name && domains.TryGetValue(name, out var known) ? known : null;
        var (type, native) = domain is null ? types.Read(row.StoreType, row.Collation, Target(table, row.Name)) : (domain.Type, null);
        return new Column
        {
            Name = row.Name,
            Type = type,
            Native = native,
            Domain = domain?.Name,
            IsNullable = !row.IsNotNull,
            Comment = row.Comment,
        };
    }

    private Column WithExpressions(QualifiedName table, ColumnRow row, Column column, List<Column> columns)
    {
        var target = Target(table, row.Name);
        if (row.Generated.Length > 0)
        {
            var formula = findings.Expression(row.Expression!, target, column.Type, columns);
            return column with { Generated = new(formula, IsStored: row.Generated == "s") };
        }

        var value = row.Expression is null ? null : findings.Expression(row.Expression, target, column.Type);
        if (row.Identity.Length == 0 && !IsSerial(row, value))
        {
            // The server keeps some defaults of NULL and drops others; only beside a domain's own does one say anything.
            return column with { Default = value == LiteralExpression.Null && column.Domain is null ? null : value };
        }

        return column with { Identity = Identity(table, row, column.Type) };
    }

    // A serial column is an identity by another name: the same numbers, and the sequence goes with the column.
    private Identity Identity(QualifiedName table, ColumnRow row, CanonicalType type)
    {
        var sequence = row.Sequence!;
        _ownedSequences.Add(sequence.Oid);
        var identity = new Identity
        {
            Kind = row.Identity == "a" ? IdentityKind.Always : IdentityKind.ByDefault,
            Start = sequence.Start,
            Increment = sequence.Increment,
            Sequence = IsOwnChoice(sequence.Name, table, row.Name) ? null : sequence.Name,
        }.Normalize();
        KeepOptions(table, row.Name, sequence, type, identity.Bound);
        return identity;
    }

    // "table_column_seq", shortened, and numbered where taken: whatever the server chose it will choose alike.
    private static bool IsOwnChoice(QualifiedName sequence, QualifiedName table, string column) =>
        sequence.Schema == table.Schema && sequence.Name == ServerNames.Sequence(table.Name, column);

    // What the model's identity cannot say. A bound that the first value is goes with it.
    private void KeepOptions(QualifiedName table, string column, SequenceRow row, CanonicalType type, long? bound)
    {
        var unusual = new Sequence
        {
            Name = row.Name,
            Type = type,
            Increment = row.Increment,
            Minimum = row.Increment > 0 && row.Minimum == bound ? null : row.Minimum,
            Maximum = row.Increment < 0 && row.Maximum == bound ? null : row.Maximum,
            Cache = row.Cache,
        }.Normalize();
        var options = string.Concat(
            Option("MINVALUE", unusual.Minimum), Option("MAXVALUE", unusual.Maximum), Option("CACHE", unusual.Cache),
            row.IsCyclic ? " SET CYCLE" : "");
        if (options.Length > 0)
        {
            findings.Keep(
                "identity options", table, column, $"ALTER TABLE {SqlText.Quote(table)} ALTER COLUMN {SqlText.Quote(column)}{options}");
        }
    }

    private static string Option(string name, long? value) =>
        value is { } v ? $" SET {name} {v.ToString(CultureInfo.InvariantCulture)}" : "";
}
