using Isomer.Dialects.Tests.SqlServer;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Scenarios;

/// <summary>Reads statements with the engine's own grammar, where there is a parser of it and no server runs.</summary>
internal static class Syntax
{
    /// <summary>Asserts that each step, and each statement that undoes it, is one the engine understands.</summary>
    public static void Verify(Dialect dialect, Plan plan, EquatableArray<PlanStep> more = default)
    {
        foreach (var step in plan.Steps.Concat(more))
        {
            Verify(dialect, step.Sql);
            foreach (var reverse in step.Reverse)
            {
                Verify(dialect, reverse);
            }
        }
    }

    /// <summary>Asserts that a script, or a single statement, is understood.</summary>
    public static void Verify(Dialect dialect, string sql)
    {
        if (dialect.Id == "sqlserver")
        {
            TransactSql.Verify(sql);
        }
    }
}
