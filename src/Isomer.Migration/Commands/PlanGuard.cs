using Isomer.Dialects;
using Isomer.Migration.Planning;
using Isomer.Schema;

namespace Isomer.Migration.Commands;

/// <summary>What stands between a plan and its run: destructive statements need a flag, and a person who is there is asked.</summary>
internal static class PlanGuard
{
    /// <exception cref="IsomerException">The plan is destructive without the flag, or the answer was no.</exception>
    public static void Require(MigrationPlan plan, MigratorOptions options, MigratorEnvironment environment)
    {
        var destructive = plan.Statements.Steps.Where(s => s.Risk == PlanRisk.Destructive).ToList();
        if (destructive.Count > 0 && !options.AllowDestructive)
        {
            throw new IsomerException(
                Codes.DestructiveRefused, $"{destructive.Count}", destructive[0].Summary, destructive[0].RiskReason ?? destructive[0].Sql);
        }

        var needsAnswer = !plan.Statements.IsEmpty && !options.Yes && environment is { In: not null, IsTerminal: true };
        if (needsAnswer && !Ask(plan, environment))
        {
            throw new IsomerException(Codes.NotConfirmed);
        }
    }

    private static bool Ask(MigrationPlan plan, MigratorEnvironment environment)
    {
        environment.Out.Write($"Run {plan.Statements.Steps.Count} statement(s) that change the destination's schema? [y/N] ");
        return environment.In!.ReadLine()?.Trim().ToUpperInvariant() is "Y" or "YES";
    }
}
