using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.Oracle;

public sealed class TableTests() : TableScenarios("oracle")
{
    protected override string PartitionEngine => "oracle";

    protected override string RangeTo(int? from, int? to) => to is null ? "VALUES LESS THAN (MAXVALUE)" : $"VALUES LESS THAN ({to})";

    protected override string ListOf(params int[] values) => values is [] ? "VALUES (DEFAULT)" : $"VALUES ({string.Join(", ", values)})";

    protected override string HashOf(int index, int count) => "";

    protected override string ViewOf(string source) => $@"SELECT \""A\"" FROM \""{source.ToUpperInvariant()}\""";
}
