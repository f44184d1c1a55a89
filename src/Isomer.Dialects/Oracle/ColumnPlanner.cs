using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>Columns of tables that stand. MODIFY changes what it names, and nothing else.</summary>
internal sealed class ColumnPlanner(DdlWriter ddl, Dialects.TablePlanner tables, PlanBuilder plan, Blueprint before, Blueprint after)
{
    private static IdentifierRules Rules => Identifiers.Rules;

    public void Add(AddColumn change)
    {
        var column = change.Column;
        var isLoaded = column is { IsNullable: true } or { Default: not null } or { Identity: not null } or { Generated: not null };
        plan.AddRisky(
            PlanStage.AlterTables, isLoaded ? PlanRisk.None : PlanRisk.MayFail,
            "fails where the table has rows: there is no value for them", change.Target,
            Adding(after, change.Table, column), Dropping(change.Table, column));
        tables.Comment(change.Target, CommentPlace.Column(change.Table, column.Name), null, column.Comment);
    }

    public void Drop(DropColumn change) => plan.AddRisky(
        PlanStage.AlterTables, change.Column.Generated is null ? PlanRisk.Destructive : PlanRisk.None, "loses the column's values",
        change.Target,
        Dropping(change.Table, change.Column), Adding(before, change.Table, change.Column));

    public void Alter(AlterColumn change)
    {
        var (was, shall) = (change.Before, change.After);

        // A formula that changes is a new column; so is a column that is numbered from now on (ORA-30673).
        if (was.Generated != shall.Generated || (was.Identity is null && shall.Identity is not null))
        {
            Drop(new DropColumn(change.Table, was));
            Add(new AddColumn(change.Table, shall));
            return;
        }

        Identity(change);
        Retype(change);
        if (was.Default != shall.Default)
        {
            Modify(change, PlanRisk.None, "", Default(after, change.Table, shall), Default(before, change.Table, was));
        }

        if (was.IsNullable != shall.IsNullable && shall.Identity is null)
        {
            var (risk, reason) = shall.IsNullable ? (PlanRisk.None, "") : (PlanRisk.MayFail, "fails where a row holds NULL");
            Modify(change, risk, reason, shall.IsNullable ? "NULL" : "NOT NULL", was.IsNullable ? "NULL" : "NOT NULL");
        }

        tables.Comment(change.Target, CommentPlace.Column(change.Table, shall.Name), was.Comment, shall.Comment);
    }

    private string Dropping(QualifiedName table, Column column) => ddl.AlterTable(table, "DROP COLUMN " + Rules.Quote(column.Name));

    private static string Default(Blueprint schema, QualifiedName table, Column column) =>
        "DEFAULT " + (column.Default is null ? "NULL" : DdlWriter.Value(column.Default, schema.FindTable(table)!));

    private string Adding(Blueprint schema, QualifiedName table, Column column) =>
        ddl.AlterTable(table, $"ADD ({ddl.Column(schema.FindTable(table)!, column)})");

    // An identity that goes does not come back.
    private void Identity(AlterColumn change)
    {
        var (was, shall) = (change.Before.Identity, change.After.Identity);
        if (was is not null && was != shall)
        {
            Modify(
                change, PlanRisk.None, "", shall is null ? "DROP IDENTITY" : "GENERATED " + DdlWriter.Identity(shall),
                shall is null ? null : "GENERATED " + DdlWriter.Identity(was));
        }
    }

    // https://docs.oracle.com/en/error-help/db/ora-01439/, ora-01440, ora-01441 and ora-22858.
    private void Retype(AlterColumn change)
    {
        var (was, shall) = (ddl.Type(change.Before), ddl.Type(change.After));
        if (was != shall)
        {
            var (risk, reason) = Risk(change.Before.Type, change.After.Type);
            Modify(change, risk, reason, shall, was);
        }
    }

    private static (PlanRisk, string) Risk(CanonicalType was, CanonicalType shall) =>
        TypeJoin.Of(was, shall) == shall && !TypeMap.IsLob(shall) ? (PlanRisk.None, "")
        : was.Kind == TypeKind.String && shall.Kind == TypeKind.String ? (PlanRisk.MayFail, "fails where a text is longer")
        : (PlanRisk.MayFail,
            "fails where the column holds a value: Oracle gives only an empty column this type. Copy the values into a new column then");

    private void Modify(AlterColumn change, PlanRisk risk, string reason, string what, string? back)
    {
        string Sql(string clause) => ddl.AlterTable(change.Table, $"MODIFY ({Rules.Quote(change.After.Name)} {clause})");
        plan.AddRisky(PlanStage.AlterTables, risk, reason, change.Target, Sql(what), back is null ? [] : [Sql(back)]);
    }
}
