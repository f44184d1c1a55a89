using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Collects statements by stage and puts them in order.</summary>
/// <param name="isTransactional">
/// Whether statements can stand in a transaction with others; false on an engine where each commits by itself.
/// </param>
internal sealed class PlanBuilder(bool isTransactional = true)
{
    private readonly List<(PlanStage Stage, PlanStep Step)> _steps = [];

    /// <summary>Adds a statement; within a stage statements keep the order in which they came.</summary>
    public void Add(PlanStage stage, string target, string sql, params string[] reverse) => Add(stage, Step(stage, target, sql, reverse));

    /// <summary>Adds a statement that may fail on the rows that stand there, or costs something.</summary>
    public void AddRisky(PlanStage stage, PlanRisk risk, string reason, string target, string sql, params string[] reverse) =>
        Add(stage, Step(stage, target, sql, reverse) with { Risk = risk, RiskReason = reason });

    /// <summary>Adds a step as it stands.</summary>
    public void Add(PlanStage stage, PlanStep step) => _steps.Add((stage, isTransactional ? step : step with { IsTransactional = false }));

    /// <summary>A step of a stage, without risk.</summary>
    public static PlanStep Step(PlanStage stage, string target, string sql, params string[] reverse) => new()
    {
        Sql = sql,
        Target = target,
        Summary = StepText.Of(stage, target),
        Phase = PhaseOf(stage),
        Reverse = reverse.ToEquatableArray(),
    };

    private static PlanPhase PhaseOf(PlanStage stage) => stage switch
    {
        < PlanStage.AddKeys => PlanPhase.BeforeLoad,
        < PlanStage.AddForeignKeys => PlanPhase.AfterLoad,
        _ => PlanPhase.Constraints,
    };

    /// <summary>The plan.</summary>
    public Plan ToPlan() => new(_steps.OrderBy(s => s.Stage).Select(s => s.Step).ToEquatableArray());
}
