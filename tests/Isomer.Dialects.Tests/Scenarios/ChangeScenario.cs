using System.Runtime.CompilerServices;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Scenarios;

/// <summary>What a change of a standing schema must keep: laws 3 and 4, on a live database with rows.</summary>
public abstract class ChangeScenario(string engine) : Scenario(engine)
{
    private const string Rows = "INSERT INTO \"orders\" (\"id\", \"code\", \"amount\") VALUES (1, 'a', 10), (7, 'b', NULL)";

    /// <summary>
    /// The plan stands in the expected file. On a live database with rows the plan leads to the second schema, its reverse back to the
    /// first, and a plan between equal schemas is empty.
    /// </summary>
    protected async Task Changes(string before, string after, string? rows = null, [CallerMemberName] string scenario = "")
    {
        var (from, to) = (Schema(before), Schema(after));
        var plan = Dialect.Plan(SchemaDiff.Compare(from, to), from, to);
        Golden.Verify(Dialect.Name, string.Concat(plan.Steps.Select(Print)), scenario);
        Syntax.Verify(Dialect, plan);
        Assert.True(Dialect.Plan(SchemaDiff.Compare(to, to), to, to).IsEmpty);
        if (await LiveDatabase.CreateAsync(Dialect) is not { } database)
        {
            return;
        }

        await using (database)
        {
            await database.RunAsync(Dialect.Plan(Creation.ChangesOf(from), Blueprint.Empty, from));
            await database.QueryAsync(Quoted(rows ?? Rows));
            await database.RunAsync(plan);
            AssertSame(to, await database.XRayAsync());
            await database.RunAsync(plan.Steps.Reverse().SelectMany(s => s.Reverse));
            AssertSame(from, await database.XRayAsync());
        }
    }

    // The rows are written with the standard's quotes.
    private string Quoted(string sql) => sql.Replace('"', Dialect.Identifiers.Open);

    private Blueprint Schema(string tables) =>
        Dialect.Project(Blueprints.Read($"\"tables\": {(tables.TrimStart().StartsWith('{') ? tables : "{" + tables + "}")}")).Schema;

    private static string Print(PlanStep step)
    {
        var facts = new[]
        {
            step.Phase.ToString(), step.Risk == PlanRisk.None ? null : $"{step.Risk}: {step.RiskReason}",
            step.IsTransactional ? null : "not in a transaction",
            step.MustReturnNoRows ? "must return no rows" : null, step.Tables.IsEmpty ? null : $"over {string.Join(", ", step.Tables)}",
            step.Beside.IsEmpty ? null : $"beside {string.Join(", ", step.Beside)}",
        };
        return $"-- {step.Target} ({string.Join("; ", facts.OfType<string>())})\n{step.Sql};\n"
            + string.Concat(step.Reverse.Select(r => $"--   back: {r};\n")) + "\n";
    }
}
