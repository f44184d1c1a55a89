using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.Oracle;

public sealed class ExpressionPropertyTests() : ExpressionScenarios("oracle")
{
    // Of texts it says only those that cannot become empty.
    protected override int LeastSaid => 45;
}
