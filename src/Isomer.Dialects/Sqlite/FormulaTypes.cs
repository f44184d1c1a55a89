using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

/// <summary>
/// Tells formulas that need a conversion on their way into a column. A declared type converts nothing that would lose something: 2.5 in an
/// INTEGER column stays 2.5, where other engines round it. And nothing there knows that blanks at the end of a text do not count.
/// </summary>
internal sealed class FormulaTypes(IReadOnlyList<Column> columns)
{
    private readonly ExpressionTypes _types = ExpressionTypes.Of(columns);

    /// <summary>Why a column of that type does not hold the formula's value; null where it does.</summary>
    public string? Obstacle(Expression formula, CanonicalType held)
    {
        if (ExpressionTypes.IsInteger(held) && !IsWhole(formula))
        {
            return "a value that is no whole number is not rounded there.";
        }

        return formula is ColumnExpression && IsFixed(held) ? null
            : formula.DescendantsAndSelf().OfType<ColumnExpression>().FirstOrDefault(c => IsFixed(_types[c])) is { } column
                ? $"blanks at the end of {column.Name} would count there."
                : null;
    }

    // What is of no known type is a literal or NULL, which take that of the column.
    private bool IsWhole(Expression formula) => formula switch
    {
        CaseExpression e => e.Branches.All(b => IsWhole(b.Then)) && (e.Otherwise is null || IsWhole(e.Otherwise)),
        FunctionExpression { Name: "coalesce" } e => e.Arguments.All(IsWhole),
        _ => _types[formula] is not { } type || ExpressionTypes.IsInteger(type) || type.Kind == TypeKind.Bool,
    };

    private static bool IsFixed(CanonicalType? type) => type?.Kind == TypeKind.String && type.HasFacet(FacetNames.Fixed);
}
