using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.SqlServer;

public sealed class NameTests() : NameScenarios("sqlserver");
