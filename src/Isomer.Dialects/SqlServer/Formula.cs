using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// Formulas of computed columns. Their type is the expression's, so that a column of a given type is a cast to it, which must not cut; a
/// text that comes from no column would have the collation of the database, so that it is given one.
/// </summary>
internal sealed class Formula(IReadOnlyList<Column> columns)
{
    private static readonly HashSet<string> Clocks =
        new(StringComparer.Ordinal) { "now", "local_now", "utc_now", "current_date", "current_time", "current_user", "uuid_v4" };

    private readonly ExpressionTypes _types = ExpressionTypes.Of(columns);

    /// <summary>The formula as the column has it.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="type">The column's type.</param>
    /// <param name="storeType">How the column spells it.</param>
    public string Print(Expression formula, CanonicalType type, string storeType)
    {
        if (formula.IsNative)
        {
            return ExpressionText.Value(formula, columns);
        }

        var cast = $"cast({ExpressionText.Value(formula, columns)} as {storeType})";
        return type.Kind is TypeKind.String or TypeKind.Text
            ? $"{cast} collate {Collations.Instance.Name(type.GetFacet(FacetNames.Collation)) ?? Collations.Instance.Exact}"
            : cast;
    }

    /// <summary>Why a column of that type cannot be computed so; null where it can.</summary>
    public string? Obstacle(GeneratedColumn formula, CanonicalType type)
    {
        var expression = formula.Expression;
        if (expression.IsNative)
        {
            return null;
        }

        var parts = expression.DescendantsAndSelf().ToList();
        return formula.IsStored && parts.Any(p => p is FunctionExpression f && Clocks.Contains(f.Name))
            ? "what is stored must have one value for ever."
            : formula.IsStored && parts.Any(p => p is LiteralExpression { Kind: >= LiteralKind.Date })
                ? "the text of a time in a formula keeps it from being stored."
            : IsCut(expression, type) ? $"its cast to {TypeMap.Store(type)} would cut values."
            : null;
    }

    private bool IsCut(Expression e, CanonicalType type) => type.Kind switch
    {
        TypeKind.String => !(new TextLength(columns).Of(e) <= type.Length),
        TypeKind.Text => _types[e] is { Kind: not (TypeKind.Text or TypeKind.String) },
        TypeKind.Bool => _types[e]?.Kind != TypeKind.Bool,
        TypeKind.UInt8 or TypeKind.Int16 or TypeKind.Int32 or TypeKind.Int64 => !ExpressionTypes.IsInteger(_types[e]),
        TypeKind.Decimal => !ExpressionTypes.IsInteger(_types[e]) && _types[e]?.Kind != TypeKind.Decimal,
        TypeKind.Float32 or TypeKind.Float64 => !ExpressionTypes.IsNumber(_types[e]),
        _ => _types[e] is { } own && own.Kind != type.Kind,
    };
}
