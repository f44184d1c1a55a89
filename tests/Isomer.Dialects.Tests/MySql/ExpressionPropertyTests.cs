using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.MySql;

public sealed class ExpressionPropertyTests() : ExpressionScenarios("mysql")
{
    // IS DISTINCT FROM; a clock, of which the column's type says whether it has a zone.
    protected override bool IsSpelledAsAnother(Expression node) =>
        node is UnaryExpression { Operator: UnaryOperator.Not, Operand: BinaryExpression { Operator: BinaryOperator.NotDistinct } }
            or FunctionExpression { Name: "local_now" };
}
