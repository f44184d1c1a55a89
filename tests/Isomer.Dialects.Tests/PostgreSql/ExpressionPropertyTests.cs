using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.PostgreSql;

public sealed class ExpressionPropertyTests() : ExpressionScenarios("postgresql");
