using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.SqlServer;

public sealed class TableTests() : TableScenarios("sqlserver")
{
    protected override string ViewOf(string source) => $"SELECT [a] FROM [dbo].[{source}]";
}
