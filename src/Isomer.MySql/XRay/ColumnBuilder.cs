using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>Makes columns.</summary>
internal sealed class ColumnBuilder(Dialect dialect, bool isMariaDb, Findings findings)
{
    private const string JsonType = "json";
    private const string JsonStore = "longtext";
    private const string JsonCollation = "utf8mb4_bin";

    /// <summary>The columns of a table. Expressions are read last, when all types are known.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Its columns.</param>
    /// <param name="jsonColumns">Columns that MariaDB shows as text with a check that it is JSON.</param>
    public EquatableArray<Column> Build(QualifiedName table, IEnumerable<ColumnRow> rows, IReadOnlySet<string> jsonColumns)
    {
        var pairs = rows.Select(r => (Row: r, Column: Plain(r, IsJson(r) && jsonColumns.Contains(r.Name)))).ToList();
        var plain = pairs.Select(p => p.Column).ToList();
        return pairs.Select(p => WithExpressions(table, p.Row, p.Column, plain)).ToEquatableArray();
    }

    /// <summary>Whether a column can be one that was declared as JSON.</summary>
    public static bool IsJson(ColumnRow row) => row is { StoreType: JsonStore, Collation: JsonCollation };

    private static string Target(QualifiedName table, string column) => $"tables/{table}/columns/{column}";

    private Column Plain(ColumnRow row, bool isJson)
    {
        var storeType = isJson ? JsonType : row.StoreType;
        var type = dialect.ParseType(storeType);
        findings.SuspectLoss(storeType, Target(row.Table, row.Name));
        if (type.Kind == TypeKind.Other)
        {
            findings.TypeKept(storeType, Target(row.Table, row.Name));
        }

        if (row.Collation is not null && !isJson && dialect.CollationFacet(row.Collation) is { } collation)
        {
            type = type.With(FacetNames.Collation, collation);
        }

        return new Column
        {
            Name = row.Name,
            Type = type,
            Native = Native(row, storeType, type) is { } native ? findings.Text(native) : null,
            IsNullable = row.IsNullable,
            Identity = row.Has("auto_increment") ? new() { Kind = IdentityKind.ByDefault } : null,
            Comment = row.Comment,
        };
    }

    // The type, where the type map would give another, and what the server does with the column by itself.
    private string? Native(ColumnRow row, string storeType, CanonicalType type)
    {
        var words = storeType + (row.Srid is null ? "" : $" /*!80003 SRID {row.Srid} */")
            + (row.OnUpdate is null ? "" : " ON UPDATE " + row.OnUpdate) + (row.Has("INVISIBLE") ? " INVISIBLE" : "");
        return words == storeType && dialect.StoreType(type) == storeType ? null : words;
    }

    private Column WithExpressions(QualifiedName table, ColumnRow row, Column column, List<Column> columns)
    {
        var target = Target(table, row.Name);
        if (row.Formula is not null && row.Has("GENERATED") && !row.Has("DEFAULT_GENERATED"))
        {
            var formula = findings.Expression(isMariaDb ? row.Formula : CatalogText.Unescape(row.Formula), target, column.Type, columns);
            return column with { Generated = new(formula, IsStored: row.Has("STORED") || row.Has("PERSISTENT")) };
        }

        return DefaultText(row) is { } text
            ? column with { Default = findings.Expression(text, target, column.Type, isExact: row.IsDefaultExact) }
            : column;
    }

    // MariaDB prints SQL, and NULL for a default of NULL, which is none. MySQL prints a literal bare.
    private string? DefaultText(ColumnRow row) => row.Default switch
    {
        null => null,
        var text when row.IsDefaultExact => text,
        "NULL" when isMariaDb => null,
        var text when isMariaDb => text,
        var text when row.Has("DEFAULT_GENERATED") => CatalogText.Unescape(text),

        // MySQL prints octets in hexadecimal digits, and bare.
        var text when row.IsOctets && text.StartsWith("0x", StringComparison.Ordinal) => $"X'{text[2..]}'",
        var text => CatalogText.IsBareNumber(row.StoreType) ? text : SqlText.Literal(text),
    };
}
