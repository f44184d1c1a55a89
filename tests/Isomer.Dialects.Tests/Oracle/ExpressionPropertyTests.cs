using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Oracle;

public sealed class ExpressionPropertyTests() : ExpressionScenarios("oracle")
{
    // Of texts it says only those that cannot become empty.
    protected override int LeastSaid => 45;

    // A chain of operands, which are NULL together; a text that may become empty, which is NULL; a truth value, which is a number unless a
    // column beside it is none.
    protected override bool IsSpelledAsAnother(Expression node) =>
        node is BinaryExpression { Operator: BinaryOperator.Concat, Right: BinaryExpression { Operator: BinaryOperator.Concat } }
            or FunctionExpression { Name: "trim" or "ltrim" or "rtrim" or "replace" or "substring" }
            or FunctionExpression { Name: "nullif", Arguments: [_, LiteralExpression { Text: "" }] }
            or BinaryExpression { Operator: BinaryOperator.Equal, Right: LiteralExpression { Kind: LiteralKind.Bool, Text: "true" } }
            or CaseExpression { Branches: [{ Then: LiteralExpression { Kind: LiteralKind.Bool } }, ..] };
}
