using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.MariaDb;

public sealed class ExpressionPropertyTests() : ExpressionScenarios("mariadb");
