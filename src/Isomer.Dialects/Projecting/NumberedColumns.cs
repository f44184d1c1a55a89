using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Which columns an engine numbers, and over which types it does.</summary>
internal sealed class NumberedColumns(Dialect dialect)
{
    /// <summary>The type of numbered columns that are of a type which the engine does not number.</summary>
    public static CanonicalType Fallback { get; } = CanonicalType.Int64;

    /// <summary>Whether the engine gives the column its numbers.</summary>
    public bool IsNumbered(Table table, Column column) =>
        column.Identity is null ? BecomesIdentity(table, column) : dialect.Features.HasIdentityColumns || IsOnlyKey(table, column);

    /// <summary>Whether a default that takes the next number of a sequence becomes an identity, for want of sequences.</summary>
    public bool BecomesIdentity(Table table, Column column) =>
        column is { Identity: null, Default: NextValueExpression } && !dialect.Features.HasSequences && IsOnlyKey(table, column);

    /// <summary>Whether the engine numbers a column of this type.</summary>
    public bool Takes(CanonicalType type)
    {
        var held = dialect.Fit(type).Type;
        return ExpressionTypes.IsInteger(held) || (dialect.Features.NumbersDecimals && held is { Kind: TypeKind.Decimal, Scale: 0 });
    }

    /// <summary>Whether every value of a type is one of <see cref="Fallback"/>.</summary>
    public static bool HoldsAll(CanonicalType type) =>
        TypeJoin.Of(type, Fallback) == Fallback || type is { Kind: TypeKind.Decimal, Scale: 0, Precision: <= 18 };

    /// <summary>Whether a column is the whole primary key.</summary>
    public static bool IsOnlyKey(Table table, Column column) =>
        table.PrimaryKey is { Columns: { Count: 1 } columns } && columns[0] == column.Name;
}
