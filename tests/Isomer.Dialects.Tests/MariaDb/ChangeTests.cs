using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.MariaDb;

public sealed class ChangeTests() : ChangeScenarios("mariadb")
{
    protected override string OrdersView => "select `orders`.`id` AS `id`,`orders`.`amount` AS `amount` from `orders`";
}
