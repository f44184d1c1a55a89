using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>
/// Functions of text whose result can be empty where their operand was not: NULL here, a text of no characters in a portable tree.
/// </summary>
internal static class EmptyTexts
{
    /// <summary>Whether the call takes characters away.</summary>
    public static bool CanEmpty(FunctionExpression call) =>
        call.Name is "trim" or "ltrim" or "rtrim" or "replace" ||
        (call.Name == "substring" &&
            (call.Arguments[1] is not LiteralExpression { Text: "1" } ||
                call.Arguments.ElementAtOrDefault(2) is LiteralExpression { Text: "0" }));

    /// <summary>The literal without characters.</summary>
    public static LiteralExpression Literal { get; } = new(LiteralKind.Text, "");

    /// <summary>The text, or NULL where it has no characters: what the call is here, said portably.</summary>
    public static FunctionExpression AsNull(Expression text) => new("nullif", EquatableArray<Expression>.Wrap([text, Literal]));
}
