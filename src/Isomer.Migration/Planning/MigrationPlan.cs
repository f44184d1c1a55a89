using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Migration.Planning;

/// <summary>What a run would do to a destination.</summary>
internal sealed record MigrationPlan
{
    public required SchemaSource Schema { get; init; }

    /// <summary>What the blueprint becomes on the destination.</summary>
    public required Projection Projection { get; init; }

    /// <summary>The destination as it stands.</summary>
    public required Blueprint Current { get; init; }

    /// <summary>The statements from there to the projection. What else stands in the destination is somebody else's and stays.</summary>
    public required Plan Statements { get; init; }

    /// <summary>What follows the load.</summary>
    public required EquatableArray<PlanStep> Finish { get; init; }

    /// <summary>The statements of a phase, those that every load needs included.</summary>
    public IReadOnlyList<PlanStep> Steps(PlanPhase phase) => [.. Statements.Steps.Concat(Finish).Where(s => s.Phase == phase)];

    /// <summary>The tables that go, in the blueprint's order.</summary>
    public required IReadOnlyList<(MappedTable Mapped, ProjectedTable Projected)> Tables { get; init; }
}
