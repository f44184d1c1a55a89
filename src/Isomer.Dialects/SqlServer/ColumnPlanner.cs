using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>Columns of tables that stand. A default is a constraint that must go before its column does.</summary>
internal sealed class ColumnPlanner(DdlWriter ddl, Dialects.TablePlanner tables, PlanBuilder plan, Blueprint before, Blueprint after)
{
    private static IdentifierRules Rules => Identifiers.Rules;

    public void Add(AddColumn change)
    {
        var column = change.Column;
        var isLoaded = column is { IsNullable: true } or { Default: not null } or { Identity: not null } or { Generated: not null };
        var step = PlanBuilder.Step(
            PlanStage.AlterTables, change.Target, AddSql(after, change.Table, column), DropSql(change.Table, column));
        plan.Add(PlanStage.AlterTables, step with
        {
            Summary = StepText.Of("add", change.Target),
            Risk = isLoaded ? PlanRisk.None : PlanRisk.MayFail,
            RiskReason = isLoaded ? null : "fails where the table has rows: there is no value for them",
        });
        tables.Comment(change.Target, CommentPlace.Column(change.Table, column.Name), null, column.Comment);
    }

    public void Drop(DropColumn change)
    {
        var column = change.Column;
        var isComputed = column.Generated is not null;
        var step = PlanBuilder.Step(
            PlanStage.AlterTables, change.Target, DropSql(change.Table, column), AddSql(before, change.Table, column));
        plan.Add(PlanStage.AlterTables, step with
        {
            Summary = StepText.Of("drop", change.Target),
            Risk = isComputed ? PlanRisk.None : PlanRisk.Destructive,
            RiskReason = isComputed ? null : "loses the column's values",
        });
    }

    public void Alter(AlterColumn change)
    {
        var (was, shall) = (change.Before, change.After);
        if (was.Generated != shall.Generated)
        {
            Drop(new DropColumn(change.Table, was));
            Add(new AddColumn(change.Table, shall));
            return;
        }

        if (was.Identity != shall.Identity)
        {
            throw new IsomerException(Codes.CannotPlan, change.Target, "SQL Server numbers a column from its creation on, or never");
        }

        if (Attributes(was) != Attributes(shall))
        {
            throw new IsomerException(
                Codes.CannotPlan, change.Target, $"'{was.Native?.Text}' cannot become '{shall.Native?.Text}' in place");
        }

        var isRetyped = IsRetyped(change);
        if (isRetyped && was.Generated is not null)
        {
            Drop(new DropColumn(change.Table, was));
            Add(new AddColumn(change.Table, shall));
            return;
        }

        var movesDefault = was.Default != shall.Default || isRetyped;
        if (movesDefault && was.Default is not null)
        {
            plan.Add(
                PlanStage.AlterTables, change.Target, NamedByServer.DropDefault(change.Table, was.Name), AddDefault(change.Table, was));
        }

        if (isRetyped)
        {
            var (risk, reason) = Risk(was, shall);
            plan.AddRisky(
                PlanStage.AlterTables, risk, reason, change.Target,
                ddl.AlterTable(change.Table, "ALTER COLUMN " + DdlWriter.Retype(shall)),
                ddl.AlterTable(change.Table, "ALTER COLUMN " + DdlWriter.Retype(was)));
        }

        if (movesDefault && shall.Default is not null)
        {
            plan.Add(
                PlanStage.AlterTables, change.Target, AddDefault(change.Table, shall), NamedByServer.DropDefault(change.Table, shall.Name));
        }

        tables.Comment(change.Target, CommentPlace.Column(change.Table, shall.Name), was.Comment, shall.Comment);
    }

    /// <summary>Whether the change needs ALTER COLUMN.</summary>
    public static bool IsRetyped(AlterColumn change) =>
        change.Before.Generated == change.After.Generated && DdlWriter.Retype(change.Before) != DdlWriter.Retype(change.After);

    private static string Attributes(Column column) => column.Native is { } native ? ColumnAttributes.Split(native.Text).Attributes : "";

    private string AddDefault(QualifiedName table, Column column) =>
        ddl.AlterTable(table, $"ADD {ddl.Default(table, column)} FOR {Rules.Quote(column.Name)}");

    // Rows that stand take the default too, where the column takes NULL as well.
    private string AddSql(Blueprint schema, QualifiedName table, Column column) => ddl.AlterTable(
        table, "ADD " + ddl.Column(schema.FindTable(table)!, column) + (column is { Default: not null, IsNullable: true }
            ? " WITH VALUES"
            : ""));

    private string DropSql(QualifiedName table, Column column) =>
        (column.Default is null ? "" : NamedByServer.DropDefault(table, column.Name) + "; ")
            + ddl.AlterTable(table, "DROP COLUMN " + Rules.Quote(column.Name));

    // As text a floating-point number has six digits, and a time the words of the session.
    private static (PlanRisk, string) Risk(Column was, Column shall) =>
        shall.Type.Kind is TypeKind.Text or TypeKind.String
            && was.Type.Kind is TypeKind.Float32 or TypeKind.Float64 or TypeKind.Binary or TypeKind.Blob
            ? (PlanRisk.Destructive, $"{was.Type} loses digits as {shall.Type}")
        : was.Type != shall.Type || was.Native != shall.Native ? TypeChangeRisk.Of(was.Type, shall.Type)
        : was.IsNullable && !shall.IsNullable ? (PlanRisk.MayFail, "fails where a row holds NULL")
        : (PlanRisk.None, "");
}
