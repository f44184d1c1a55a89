using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>Columns of tables that stand.</summary>
internal sealed class ColumnPlanner(Dialect dialect, DdlWriter ddl, Dialects.TablePlanner tables, PlanBuilder plan)
{
    private static IdentifierRules Rules => Identifiers.Rules;

    public void Add(AddColumn change)
    {
        var column = change.Column;
        var isLoaded = column is { IsNullable: true } or { Default: not null } or { Identity: not null } or { Generated: not null };
        var step = PlanBuilder.Step(PlanStage.AlterTables, change.Target, Adding(change.Table, column), Dropping(change.Table, column));
        plan.Add(PlanStage.AlterTables, step with
        {
            Summary = StepText.Of("add", change.Target),
            Risk = isLoaded ? PlanRisk.None : PlanRisk.MayFail,
            RiskReason = "fails where the table has rows: there is no value for them",
        });
        tables.Comment(change.Target, CommentPlace.Column(change.Table, column.Name), null, column.Comment);
    }

    public void Drop(DropColumn change)
    {
        var column = change.Column;
        var step = PlanBuilder.Step(PlanStage.AlterTables, change.Target, Dropping(change.Table, column), Adding(change.Table, column));
        plan.Add(PlanStage.AlterTables, step with
        {
            Summary = StepText.Of("drop", change.Target),
            Risk = column.Generated is null ? PlanRisk.Destructive : PlanRisk.None,
            RiskReason = "loses the column's values",
        });
    }

    public void Alter(AlterColumn change)
    {
        var (was, shall) = (change.Before, change.After);
        if (was.Generated != shall.Generated)
        {
            Regenerate(change);
            return;
        }

        var isRetyped = ddl.Type(was) != ddl.Type(shall) || Collation(was) != Collation(shall);
        var moves = new[]
        {
            (isRetyped || was.Default != shall.Default) && was.Default is not null
                ? Both(change, "DROP DEFAULT", "SET DEFAULT " + ddl.Default(was.Default))
                : null,
            was.Identity is not null && shall.Identity is null
                ? Both(change, "DROP IDENTITY", "ADD GENERATED " + ddl.Identity(was.Identity))
                : null,
            isRetyped ? Retype(change) : null,
            was.IsNullable && !shall.IsNullable
                ? Both(change, "SET NOT NULL", "DROP NOT NULL") with
                {
                    Risk = PlanRisk.MayFail, RiskReason = "fails where a row holds NULL",
                }
                : null,
            !was.IsNullable && shall.IsNullable ? Both(change, "DROP NOT NULL", "SET NOT NULL") : null,
            was.Identity is null && shall.Identity is not null
                ? Both(change, "ADD GENERATED " + ddl.Identity(shall.Identity), "DROP IDENTITY")
                : null,
            was.Identity is not null && shall.Identity is not null && was.Identity != shall.Identity
                ? Both(change, SetIdentity(was.Identity, shall.Identity), SetIdentity(shall.Identity, was.Identity)) : null,
            (isRetyped || was.Default != shall.Default) && shall.Default is not null
                ? Both(change, "SET DEFAULT " + ddl.Default(shall.Default), "DROP DEFAULT")
                : null,
        };
        foreach (var move in moves)
        {
            if (move is not null)
            {
                plan.Add(PlanStage.AlterTables, move);
            }
        }

        tables.Comment(change.Target, CommentPlace.Column(change.Table, shall.Name), was.Comment, shall.Comment);
    }

    private string Adding(QualifiedName table, Column column) => ddl.AlterTable(table, "ADD COLUMN " + ddl.Column(column));

    private string Dropping(QualifiedName table, Column column) => ddl.AlterTable(table, "DROP COLUMN " + Rules.Quote(column.Name));

    private string Column(AlterColumn change, string what) =>
        ddl.AlterTable(change.Table, $"ALTER COLUMN {Rules.Quote(change.After.Name)} {what}");

    private PlanStep Both(AlterColumn change, string what, string back) =>
        PlanBuilder.Step(PlanStage.AlterTables, change.Target, Column(change, what), Column(change, back));

    private static string? Collation(Column column) => Collations.Name(column.Type.GetFacet(FacetNames.Collation));

    private static string SetIdentity(Identity was, Identity shall)
    {
        var isDescending = shall.Increment < 0;
        var turns = was.Increment < 0 != isDescending;

        // An option that is not named stays as it is, and where numbering goes on must lie within the bounds.
        var bounds = (turns ? " SET NO MINVALUE SET NO MAXVALUE" : "")
            + (shall.Bound is { } bound ? $" SET {(isDescending ? "MAXVALUE" : "MINVALUE")} {bound}"
                : was.Bound is null || turns ? ""
                : isDescending ? " SET MAXVALUE -1"
                : " SET MINVALUE 1");
        return $"SET GENERATED {(shall.Kind == IdentityKind.Always ? "ALWAYS" : "BY DEFAULT")} SET INCREMENT BY {shall.Increment ?? 1}{bounds}"
            + $" SET START WITH {shall.First}{(turns ? " RESTART" : "")}";
    }

    private PlanStep Retype(AlterColumn change)
    {
        var (risk, reason) = RiskOf(change.Before.Type, change.After.Type);
        return PlanBuilder.Step(
            PlanStage.AlterTables, change.Target, Column(change, Type(change.Before, change.After)),
            Column(change, Type(change.After, change.Before))) with
        {
            Risk = risk,
            RiskReason = reason,
        };
    }

    // An assignment refuses what it cannot hold; an explicit cast would cut text silently. What has no assignment goes through its text;
    // to text there always is one.
    private string Type(Column was, Column shall)
    {
        var type = ddl.Type(shall);
        var collation = Collation(shall) is { } name ? " COLLATE " + name : "";
        var isAssignable = was.Type.Kind == shall.Type.Kind || shall.Type.Kind is TypeKind.Text or TypeKind.String
            || TypeJoin.Of(was.Type, shall.Type) is not null;
        return $"TYPE {type}{collation}" + (isAssignable ? "" : $" USING {Rules.Quote(shall.Name)}::text::{type}");
    }

    private (PlanRisk, string) RiskOf(CanonicalType was, CanonicalType shall)
    {
        var isHeld = TypeJoin.Of(was, shall) is { } join && dialect.StoreType(join) == dialect.StoreType(shall);
        return isHeld ? TypeChangeRisk.Held : TypeChangeRisk.Of(was, shall);
    }

    // Only DROP EXPRESSION exists before PostgreSQL 17; a formula that changes is a new column.
    private void Regenerate(AlterColumn change)
    {
        if (change.After.Generated is null)
        {
            plan.Add(
                PlanStage.AlterTables, change.Target, Column(change, "DROP EXPRESSION"),
                Dropping(change.Table, change.Before), Adding(change.Table, change.Before));
            Alter(change with { Before = change.Before with { Generated = null } });
            return;
        }

        Drop(new DropColumn(change.Table, change.Before));
        Add(new AddColumn(change.Table, change.After));
    }
}
