namespace Isomer.Schema;

/// <summary>Changes in one line each, for people.</summary>
public static class ChangeText
{
    /// <summary>
    /// What changes, from what to what: <c>alter column orders.total: type decimal(10,2) becomes decimal(12,2)</c>. One line, no closing
    /// period.
    /// </summary>
    public static string Describe(Change change) => change switch
    {
        AddTable c => $"add table {c.Table.Name}: {DefinitionText.Of(c.Table)}",
        DropTable c => $"drop table {c.Table.Name}: {DefinitionText.Of(c.Table)}",
        AlterTable c => $"alter table {c.After.Name}: {DefinitionText.Differences(c.Before, c.After)}",
        AddColumn c => $"add column {c.Table}.{c.Column.Name}: {DefinitionText.Of(c.Column)}",
        DropColumn c => $"drop column {c.Table}.{c.Column.Name}: {DefinitionText.Of(c.Column)}",
        AlterColumn c => $"alter column {c.Table}.{c.After.Name}: {DefinitionText.Differences(c.Before, c.After)}",
        AddPrimaryKey c => $"add primary key of {c.Table}: {DefinitionText.Of(c.Key)}",
        DropPrimaryKey c => $"drop primary key of {c.Table}: {DefinitionText.Of(c.Key)}",
        AddUniqueConstraint c => $"add unique constraint {c.Table}.{c.Constraint.Name}: {DefinitionText.Of(c.Constraint)}",
        DropUniqueConstraint c => $"drop unique constraint {c.Table}.{c.Constraint.Name}: {DefinitionText.Of(c.Constraint)}",
        AddIndex c => $"add index {c.Table}.{c.Index.Name}: {DefinitionText.Of(c.Index)}",
        DropIndex c => $"drop index {c.Table}.{c.Index.Name}: {DefinitionText.Of(c.Index)}",
        AddForeignKey c => $"add foreign key {c.Table}.{c.ForeignKey.Name}: {DefinitionText.Of(c.ForeignKey)}",
        DropForeignKey c => $"drop foreign key {c.Table}.{c.ForeignKey.Name}: {DefinitionText.Of(c.ForeignKey)}",
        AddCheck c => $"add check {c.Table}.{c.Check.Name}: {DefinitionText.Of(c.Check.Expression)}",
        DropCheck c => $"drop check {c.Table}.{c.Check.Name}: {DefinitionText.Of(c.Check.Expression)}",
        AddTrigger c => $"add trigger {c.Table}.{c.Trigger.Name}",
        DropTrigger c => $"drop trigger {c.Table}.{c.Trigger.Name}",
        AddSequence c => $"add sequence {c.Sequence.Name}: {DefinitionText.Of(c.Sequence)}",
        DropSequence c => $"drop sequence {c.Sequence.Name}: {DefinitionText.Of(c.Sequence)}",
        AlterSequence c => $"alter sequence {c.After.Name}: {DefinitionText.Of(c.Before)} becomes {DefinitionText.Of(c.After)}",
        AddEnum c => $"add enum {c.Enum.Name}: {DefinitionText.Of(c.Enum)}",
        DropEnum c => $"drop enum {c.Enum.Name}: {DefinitionText.Of(c.Enum)}",
        AlterEnum c => $"alter enum {c.After.Name}: {DefinitionText.Of(c.Before)} becomes {DefinitionText.Of(c.After)}",
        AddDomain c => $"add domain {c.Domain.Name}: {DefinitionText.Of(c.Domain)}",
        DropDomain c => $"drop domain {c.Domain.Name}: {DefinitionText.Of(c.Domain)}",
        AlterDomain c => $"alter domain {c.After.Name}: {DefinitionText.Of(c.Before)} becomes {DefinitionText.Of(c.After)}",
        AddView c => $"add view {c.View.Name}",
        DropView c => $"drop view {c.View.Name}",
        AddRoutine c => $"add routine {c.Routine.Name}",
        DropRoutine c => $"drop routine {c.Routine.Name}",
        AddNativeObject c => $"add {c.Object.Kind} {c.Object.Name}",
        DropNativeObject c => $"drop {c.Object.Kind} {c.Object.Name}",
        _ => throw new ArgumentException($"A {change.GetType().Name} has no description.", nameof(change)),
    };
}
