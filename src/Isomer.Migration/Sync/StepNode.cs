using Isomer.Dialects;

namespace Isomer.Migration.Sync;

/// <summary>Steps of a <see cref="StepSchedule"/> that run as one, or the rows of a table, and what waits for them.</summary>
/// <param name="ordinal">Its place in the plan.</param>
/// <param name="steps">The steps, in order; none for the rows of a table.</param>
internal sealed class StepNode(int ordinal, IReadOnlyList<PlanStep> steps)
{
    private readonly List<StepNode> _followers = [];

    public int Ordinal => ordinal;

    public IReadOnlyList<PlanStep> Steps => steps;

    /// <summary>What must be done before it.</summary>
    public HashSet<StepNode> Predecessors { get; } = [];

    /// <summary>What waits for it.</summary>
    public IReadOnlyList<StepNode> Followers => _followers;

    /// <summary>How many of the predecessors are not done.</summary>
    public int Missing { get; set; }

    /// <summary>Waits for another.</summary>
    public void Follow(StepNode other)
    {
        if (Predecessors.Add(other))
        {
            other._followers.Add(this);
            Missing++;
        }
    }
}
