using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.Sqlite;

public sealed class ExpressionPropertyTests() : ExpressionScenarios("sqlite");
