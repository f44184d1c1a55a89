using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.Sqlite;

public sealed class TableTests() : TableScenarios("sqlite")
{
    protected override string ViewOf(string source) => $"SELECT a FROM {source}";
}
