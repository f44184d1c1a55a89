using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Finds functions that both engines have, and that give another value for some arguments.</summary>
internal static class FunctionChanges
{
    /// <summary>The functions, each once and with a witness; empty for none.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="types">The types of its columns, as meant.</param>
    /// <param name="source">The engine that the expression was read from.</param>
    /// <param name="destination">The engine that is to compute it.</param>
    public static IEnumerable<(string Name, string Witness)> Of(
        Expression expression, ExpressionTypes types, Features source, Features destination) => expression.DescendantsAndSelf()
        .Select(e => e switch
        {
            FunctionExpression { Name: "lower" } when source.FoldsEveryLetter != destination.FoldsEveryLetter =>
                ("lower", Witness("lower('É')", "'é'", "'É'", source.FoldsEveryLetter)),
            FunctionExpression { Name: "upper" } when source.FoldsEveryLetter != destination.FoldsEveryLetter =>
                ("upper", Witness("upper('é')", "'É'", "'é'", source.FoldsEveryLetter)),
            LikeExpression { IgnoreCase: true } when source.FoldsEveryLetter != destination.FoldsEveryLetter =>
                ("ilike", Witness("'É' ilike 'é'", "true", "false", source.FoldsEveryLetter)),
            FunctionExpression { Name: "round", Arguments: var a } when source.RoundsHalvesToEven != destination.RoundsHalvesToEven &&
                types[a[0]]?.Kind is TypeKind.Float32 or TypeKind.Float64 =>
                ("round", Witness("round(2.5)", "2", "3", source.RoundsHalvesToEven)),
            _ => ((string Name, string Witness)?)null,
        }).OfType<(string Name, string Witness)>().Distinct();

    private static string Witness(string call, string value, string otherwise, bool isValueBefore) =>
        isValueBefore ? $"{call}, {value} before, is {otherwise}" : $"{call}, {otherwise} before, is {value}";
}
