namespace Isomer.Dialects.Tests;

public class StepTextTests
{
    [Theory]
    [InlineData(nameof(PlanStage.CreateTables), "tables/sales.orders", "create table sales.orders")]
    [InlineData(nameof(PlanStage.CreatePartitions), "tables/events", "create partition of table events")]
    [InlineData(nameof(PlanStage.AlterTables), "tables/orders/columns/total", "alter column orders.total")]
    [InlineData(nameof(PlanStage.AddKeys), "tables/orders/primaryKey", "add primary key on orders")]
    [InlineData(nameof(PlanStage.AddKeys), "tables/orders/unique/uq_no", "add unique constraint uq_no on orders")]
    [InlineData(nameof(PlanStage.AddChecks), "tables/orders/checks/ck", "add check ck on orders")]
    [InlineData(nameof(PlanStage.AddIndexes), "tables/orders/indexes/ix/a", "create index ix/a on orders")]
    [InlineData(nameof(PlanStage.AddForeignKeys), "tables/orders/foreignKeys/fk_c", "add foreign key fk_c on orders")]
    [InlineData(nameof(PlanStage.DropTriggers), "tables/orders/triggers/tr", "drop trigger tr on orders")]
    [InlineData(nameof(PlanStage.DropTables), "tables/orders", "drop table orders")]
    [InlineData(nameof(PlanStage.DropEnums), "enums/mood", "drop enum mood")]
    [InlineData(nameof(PlanStage.CreateSchemas), "schemas/sales", "create schema sales")]
    [InlineData(nameof(PlanStage.CreateViews), "views/monthly", "create view monthly")]
    [InlineData(nameof(PlanStage.CreateExtensions), "native/extension/citext", "create extension citext")]
    [InlineData(nameof(PlanStage.Comment), "tables/orders/columns/total", "comment on column orders.total")]
    public void A_stage_and_a_path_are_said_in_words(string stage, string target, string expected) =>
        Assert.Equal(expected, StepText.Of(Enum.Parse<PlanStage>(stage), target));
}
