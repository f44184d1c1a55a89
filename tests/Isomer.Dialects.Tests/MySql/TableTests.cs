using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.MySql;

public sealed class TableTests() : TableScenarios("mysql")
{
    protected override string PartitionEngine => "mysql";

    protected override bool HasRestOfList => false;

    protected override string RangeTo(int? from, int? to) => to is null ? "VALUES LESS THAN (MAXVALUE)" : $"VALUES LESS THAN ({to})";

    protected override string ListOf(params int[] values) => $"VALUES IN ({string.Join(',', values)})";

    protected override string HashOf(int index, int count) => "";

    protected override string ViewOf(string source) => $"select `{source}`.`a` AS `a` from `{source}`";
}
