using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.PostgreSql;

public sealed class TableTests() : TableScenarios("postgresql");
