using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Sqlite;

public sealed class ExpressionPropertyTests() : ExpressionScenarios("sqlite")
{
    // A text: only a column beside it tells that it is a day. The clock has milliseconds.
    protected override bool IsSpelledAsAnother(Expression node) =>
        node is BinaryExpression { Left: LiteralExpression { Kind: LiteralKind.Date }, Right: LiteralExpression { Kind: LiteralKind.Date } }
            || node == new FunctionExpression("now", []);
}
