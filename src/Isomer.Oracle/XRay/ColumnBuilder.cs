using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>Makes columns.</summary>
internal sealed class ColumnBuilder(CatalogRows rows, Dialect dialect, Findings findings)
{
    private readonly Dictionary<(QualifiedName, string), IdentityRow> _identities = rows.Identities.ToDictionary(i => (i.Table, i.Column));
    private readonly Dictionary<(QualifiedName, string), string> _comments =
        rows.Comments.Where(c => c.Column is not null).ToDictionary(c => (c.On, c.Column!), c => c.Text);

    /// <summary>The columns of a table. Expressions are read last, when all types are known.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns, also those that the server added.</param>
    /// <param name="truthValues">Columns that a check says to hold 0 and 1 alone.</param>
    public EquatableArray<Column> Build(QualifiedName table, IEnumerable<ColumnRow> columns, IReadOnlySet<string> truthValues)
    {
        var pairs = columns.Where(c => c.IsDeclared).Select(r => (Row: r, Column: Plain(r, truthValues.Contains(r.Name)))).ToList();
        var plain = pairs.Select(p => p.Column).ToList();
        return pairs.Select(p => WithExpressions(table, p.Row, p.Column, plain)).ToEquatableArray();
    }

    /// <summary>Whether a column can be one that was declared as a truth value: <c>NUMBER(1)</c>.</summary>
    public static bool CanBeTruthValue(ColumnRow row) => row.Type is { Kind: "NUMBER", Precision: 1, Scale: null or 0 };

    private static string Target(QualifiedName table, string column) => $"tables/{table}/columns/{column}";

    private Column Plain(ColumnRow row, bool isTruthValue)
    {
        var spelling = row.Type.Spelling;
        var type = isTruthValue ? CanonicalType.Bool : dialect.ParseType(spelling);
        if (type.Kind == TypeKind.Other)
        {
            findings.Say(Codes.TypeKeptNative, Target(row.Table, row.Name), Target(row.Table, row.Name), spelling);
        }

        if (row.Type.Collation is { } collation && dialect.CollationFacet(collation) is { } facet)
        {
            type = type.With(FacetNames.Collation, facet);
        }

        return new Column
        {
            Name = row.Name,
            Type = type,
            Native = Native(row, spelling, type) is { } native ? findings.Text(native) : null,
            IsNullable = row.IsNullable,
            Identity = _identities.TryGetValue((row.Table, row.Name), out var identity) ? identity.Identity : null,
            Comment = _comments.GetValueOrDefault((row.Table, row.Name)),
        };
    }

    // The type, where the type map would give another, and what the server does with the column by itself.
    private string? Native(ColumnRow row, string spelling, CanonicalType type)
    {
        var words = spelling + (row.IsHidden ? " INVISIBLE" : "");
        return words == spelling && dialect.StoreType(type) == spelling ? null : words;
    }

    private Column WithExpressions(QualifiedName table, ColumnRow row, Column column, List<Column> columns)
    {
        var target = Target(table, row.Name);
        if (row.IsVirtual && row.Expression is { } formula)
        {
            return column with { Generated = new(findings.Expression(formula, target, column.Type, columns), IsStored: false) };
        }

        if (row.IsIdentity || row.Expression is null or "" || row.Expression.Equals("NULL", StringComparison.OrdinalIgnoreCase))
        {
            return column;
        }

        if (row.IsDefaultOnNull)
        {
            findings.Keep(
                "default on null", table, row.Name,
                $"ALTER TABLE {SqlText.Quote(table)} MODIFY ({SqlText.Quote(row.Name)} DEFAULT ON NULL {row.Expression})");
        }

        return column with { Default = findings.Expression(row.Expression, target, column.Type) };
    }
}
