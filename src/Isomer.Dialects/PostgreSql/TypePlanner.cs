using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>Enum types and domains.</summary>
internal sealed class TypePlanner(DdlWriter ddl, Dialects.TablePlanner tables, PlanBuilder plan, Blueprint before, Blueprint after)
{
    private static IdentifierRules Rules => Identifiers.Rules;

    /// <summary>Plans a change of an enum type or a domain; false for any other change.</summary>
    public bool Plan(Change change)
    {
        switch (change)
        {
            case AddEnum c:
                plan.Add(PlanStage.CreateEnums, c.Target, ddl.CreateEnum(c.Enum), Drop("TYPE", c.Enum.Name));
                Comment(c.Target, "TYPE", c.Enum.Name, null, c.Enum.Comment);
                break;
            case DropEnum c:
                plan.Add(PlanStage.DropEnums, c.Target, Drop("TYPE", c.Enum.Name), ddl.CreateEnum(c.Enum));
                break;
            case AlterEnum c:
                AlterEnum(c);
                break;
            case AddDomain c:
                plan.Add(PlanStage.CreateDomains, c.Target, ddl.CreateDomain(c.Domain), Drop("DOMAIN", c.Domain.Name));
                Comment(c.Target, "DOMAIN", c.Domain.Name, null, c.Domain.Comment);
                break;
            case DropDomain c:
                plan.Add(PlanStage.DropDomains, c.Target, Drop("DOMAIN", c.Domain.Name), ddl.CreateDomain(c.Domain));
                break;
            case AlterDomain c:
                AlterDomain(c);
                break;
            default:
                return false;
        }

        return true;
    }

    private static string Drop(string kind, QualifiedName name) => $"DROP {kind} {Rules.Quote(name)}";

    private void Comment(string target, string kind, QualifiedName name, string? was, string? shall) =>
        tables.Comment(target, new(kind, name), was, shall);

    private void AlterEnum(AlterEnum change)
    {
        Comment(change.Target, "TYPE", change.After.Name, change.Before.Comment, change.After.Comment);
        if (change.Before.Labels == change.After.Labels)
        {
            return;
        }

        var back = Recreate(change.After, change.Before, after, before).ToArray();
        var kept = change.After.Labels.Where(l => change.Before.Labels.Contains(l)).ToEquatableArray();
        if (kept == change.Before.Labels)
        {
            AddLabels(change, back);
            return;
        }

        var statements = Recreate(change.Before, change.After, before, after).ToList();
        plan.AddRisky(
            PlanStage.AlterTables, PlanRisk.MayFail, "fails where a row holds a label that goes", change.Target, statements[0], back);
        foreach (var sql in statements.Skip(1))
        {
            plan.Add(PlanStage.AlterTables, change.Target, sql);
        }
    }

    // A new label stands where it shall: before the next one, which is there already when the last is added first.
    private void AddLabels(AlterEnum change, string[] back)
    {
        for (var i = change.After.Labels.Count - 1; i >= 0; i--)
        {
            var label = change.After.Labels[i];
            if (!change.Before.Labels.Contains(label))
            {
                var next = i + 1 < change.After.Labels.Count ? $" BEFORE {DdlWriter.Text(change.After.Labels[i + 1])}" : "";
                var step = PlanBuilder.Step(
                    PlanStage.CreateEnums, change.Target,
                    $"ALTER TYPE {Rules.Quote(change.After.Name)} ADD VALUE {DdlWriter.Text(label)}{next}", back);

                // https://www.postgresql.org/docs/15/sql-altertype.html: a value added in a transaction cannot be used in it.
                plan.Add(PlanStage.CreateEnums, step with { Summary = StepText.Of("alter", change.Target), IsTransactional = false });
                back = [];
            }
        }
    }

    // Labels cannot be taken away or moved: the type is made anew and its columns follow, through their text.
    private IEnumerable<string> Recreate(EnumType was, EnumType shall, Blueprint from, Blueprint to)
    {
        var old = new QualifiedName(was.Name.Schema, NameLimit.Fit(was.Name.Name + "_before", Rules));
        yield return $"ALTER TYPE {Rules.Quote(was.Name)} RENAME TO {Rules.Quote(old.Name)}";
        yield return ddl.CreateEnum(shall);
        foreach (var table in from.Tables.Where(t => to.FindTable(t.Name) is not null))
        {
            foreach (var column in table.Columns.Where(c => c.Type.GetFacet(FacetNames.Name) == was.Name.ToString()))
            {
                var alter = $"ALTER TABLE {Rules.Quote(table.Name)} ALTER COLUMN {Rules.Quote(column.Name)}";
                var hasDefault = column.Default is not null;
                yield return (hasDefault ? $"{alter} DROP DEFAULT, ALTER COLUMN {Rules.Quote(column.Name)}" : alter) +
                    $" TYPE {Rules.Quote(shall.Name)} USING {Rules.Quote(column.Name)}::text::{Rules.Quote(shall.Name)}";
                if (hasDefault)
                {
                    yield return $"{alter} SET DEFAULT {ddl.Default(column.Default!)}";
                }
            }
        }

        yield return $"DROP TYPE {Rules.Quote(old)}";
    }

    private void AlterDomain(AlterDomain change)
    {
        var (was, shall) = (change.Before, change.After);
        if (was.Type != shall.Type || was.Native != shall.Native)
        {
            throw new IsomerException(Codes.CannotPlan, change.Target, "PostgreSQL cannot change the type under a domain");
        }

        var alter = $"ALTER DOMAIN {Rules.Quote(shall.Name)} ";
        if (was.Default != shall.Default)
        {
            plan.Add(PlanStage.AlterTables, change.Target, alter + Default(shall), alter + Default(was));
        }

        if (was.IsNullable != shall.IsNullable)
        {
            plan.AddRisky(
                PlanStage.AlterTables, shall.IsNullable ? PlanRisk.None : PlanRisk.MayFail, "fails where a column of the domain holds NULL",
                change.Target, alter + NotNull(shall), alter + NotNull(was));
        }

        foreach (var check in was.Checks.Where(c => !shall.Checks.Contains(c)))
        {
            var (add, drop) = (alter + "ADD " + ddl.Check(check), $"{alter}DROP CONSTRAINT {Rules.Quote(check.Name)}");
            plan.Add(PlanStage.DropChecks, PlanBuilder.Step(PlanStage.DropChecks, change.Target, drop, add) with
            {
                Summary = $"drop check {check.Name} of domain {shall.Name}",
            });
        }

        foreach (var check in shall.Checks.Where(c => !was.Checks.Contains(c)))
        {
            var (add, drop) = (alter + "ADD " + ddl.Check(check), $"{alter}DROP CONSTRAINT {Rules.Quote(check.Name)}");
            plan.Add(PlanStage.AddChecks, PlanBuilder.Step(PlanStage.AddChecks, change.Target, add, drop) with
            {
                Summary = $"add check {check.Name} to domain {shall.Name}",
                Risk = PlanRisk.MayFail,
                RiskReason = "fails where a row breaks it",
            });
        }

        Comment(change.Target, "DOMAIN", shall.Name, was.Comment, shall.Comment);
    }

    private string Default(Domain domain) => domain.Default is null ? "DROP DEFAULT" : "SET DEFAULT " + ddl.Default(domain.Default);

    private static string NotNull(Domain domain) => domain.IsNullable ? "DROP NOT NULL" : "SET NOT NULL";
}
