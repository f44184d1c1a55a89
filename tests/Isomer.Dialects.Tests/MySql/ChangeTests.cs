using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.MySql;

public sealed class ChangeTests() : ChangeScenarios("mysql")
{
    protected override string OrdersView => "select `orders`.`id` AS `id`,`orders`.`amount` AS `amount` from `orders`";
}
