using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.MySql;

public sealed class ExpressionPropertyTests() : ExpressionScenarios("mysql");
