using System.Globalization;
using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>Makes columns.</summary>
internal sealed class ColumnBuilder(Dialect dialect, Findings findings)
{
    /// <summary>The columns of a table. Expressions are read last, when all types are known.</summary>
    public EquatableArray<Column> Build(QualifiedName table, IEnumerable<ColumnRow> rows)
    {
        var pairs = rows.Select(r => (Row: r, Column: Plain(table, r))).ToList();
        var plain = pairs.Select(p => p.Column).ToList();
        return pairs.Select(p => WithExpressions(table, p.Row, p.Column, plain)).ToEquatableArray();
    }

    private static string Target(QualifiedName table, string column) => $"tables/{table}/columns/{column}";

    private Column Plain(QualifiedName table, ColumnRow row)
    {
        var target = Target(table, row.Name);
        var type = dialect.ParseType(row.StoreType);
        if (type.Kind == TypeKind.Other)
        {
            findings.TypeKept(row.StoreType, target);
        }

        if (row.Collation is not null && type.Kind is TypeKind.String or TypeKind.Text
            && dialect.CollationFacet(row.Collation) is { } collation)
        {
            type = type.With(FacetNames.Collation, collation);
        }

        SayWhatIsLeftOut(row, target);
        return new Column
        {
            Name = row.Name,
            Type = type,
            Native = Native(row, type) is { } native ? findings.Text(native) : null,
            IsNullable = row.IsNullable,
            Identity = row.Identity is var (seed, increment) ? Identity(target, seed, increment) : null,
            Comment = row.Comment,
        };
    }

    // The type, where the type map would give another, and what the server does with the column by itself.
    private string? Native(ColumnRow row, CanonicalType type)
    {
        var words = row.StoreType
            + (row.IsSparse ? " SPARSE" : "")
            + (row.Mask is null ? "" : $" MASKED WITH (FUNCTION = '{row.Mask.Replace("'", "''", StringComparison.Ordinal)}')")
            + (row.Period is null ? "" : $" GENERATED ALWAYS AS ROW {row.Period}{(row.IsHidden ? " HIDDEN" : "")}")
            + (row.IsRowGuid ? " ROWGUIDCOL" : "");
        return words == row.StoreType && dialect.StoreType(type) == row.StoreType ? null : words;
    }

    private Column WithExpressions(QualifiedName table, ColumnRow row, Column column, List<Column> columns)
    {
        var target = Target(table, row.Name);
        return row.IsComputed
            ? column with { Generated = new(findings.Expression(row.Formula, target, column.Type, columns), row.IsPersisted) }
            : row.HasDefault ? column with { Default = findings.Expression(row.Default, target, column.Type) }
            : column;
    }

    private Identity Identity(string target, string seed, string increment)
    {
        // A decimal identity may count past 64 bits.
        if (!long.TryParse(seed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var start)
            || !long.TryParse(increment, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var step))
        {
            findings.LeftOut(target, $"its numbers begin at {seed} in steps of {increment}, past 64 bits");
            return new() { Kind = IdentityKind.Always };
        }

        return new Identity { Kind = IdentityKind.Always, Start = start, Increment = step }.Normalize();
    }

    private void SayWhatIsLeftOut(ColumnRow row, string target)
    {
        if (row.Alias is { } alias)
        {
            findings.LeftOut(target, $"it was declared with the alias type {alias}, and has what that stands on");
        }

        if (row.IsNotForReplication)
        {
            findings.LeftOut(target, "its identity is NOT FOR REPLICATION");
        }

        if (row.IsColumnSet)
        {
            findings.LeftOut(target, "it is the column set of sparse columns, and shows their values once more");
        }

        if (row.IsFileStream)
        {
            findings.LeftOut(target, "its values are kept as files (FILESTREAM)");
        }

        if (row.HasXmlSchema)
        {
            findings.LeftOut(target, "its documents follow an XML schema collection");
        }

        if (row.Encryption is { } encryption)
        {
            findings.LeftOut(target, $"it is encrypted by its clients ({encryption}), and read as it is stored");
        }
    }
}
