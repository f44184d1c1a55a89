using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>Columns of tables that stand. MODIFY says the whole column again.</summary>
internal sealed class ColumnPlanner(Dialect dialect, DdlWriter ddl, PlanBuilder plan, Blueprint before, Blueprint after)
{
    private static IdentifierRules Rules => Identifiers.Rules;

    public void Add(AddColumn change)
    {
        var column = change.Column;
        var isLoaded = column is { IsNullable: true } or { Default: not null } or { Generated: not null };
        plan.AddRisky(
            PlanStage.AlterTables, isLoaded ? PlanRisk.None : PlanRisk.MayFail, "gives rows that stand there zero or an empty text",
            change.Target,
            ddl.AlterTable(change.Table, AddClause(after, change.Table, column)), ddl.AlterTable(change.Table, DropClause(column)));
    }

    public void Drop(DropColumn change) => plan.AddRisky(
        PlanStage.AlterTables, change.Column.Generated is null ? PlanRisk.Destructive : PlanRisk.None, "loses the column's values",
        change.Target,
        ddl.AlterTable(change.Table, DropClause(change.Column)),
        ddl.AlterTable(change.Table, AddClause(before, change.Table, change.Column)));

    public void Alter(AlterColumn change)
    {
        var (was, shall) = (change.Before, change.After);

        // A formula that changes is a new column; the values of a plain one that becomes computed go.
        if (was.Generated != shall.Generated)
        {
            Drop(new DropColumn(change.Table, was));
            Add(new AddColumn(change.Table, shall));
            return;
        }

        var (risk, reason) = Risk(was, shall);
        plan.AddRisky(
            PlanStage.AlterTables, risk, reason, change.Target,
            ddl.AlterTable(change.Table, ModifyClause(after, change.Table, shall)),
            ddl.AlterTable(change.Table, ModifyClause(before, change.Table, was)));
    }

    private static string DropClause(Column column) => "DROP COLUMN " + Rules.Quote(column.Name);

    private string AddClause(Blueprint schema, QualifiedName table, Column column) =>
        "ADD COLUMN " + ddl.Column(schema.FindTable(table)!, column);

    private string ModifyClause(Blueprint schema, QualifiedName table, Column column) =>
        "MODIFY COLUMN " + ddl.Column(schema.FindTable(table)!, column);

    private (PlanRisk, string) Risk(Column was, Column shall) =>
        dialect.StoreType(was.Type) != dialect.StoreType(shall.Type) || was.Native != shall.Native ? TypeChangeRisk.Of(was.Type, shall.Type)
        : was.Type != shall.Type ? (PlanRisk.MayFail, "fails where a character is not of the new character set, or keys collide")
        : was.IsNullable && !shall.IsNullable ? (PlanRisk.MayFail, "fails where a row holds NULL")
        : (PlanRisk.None, "");
}
