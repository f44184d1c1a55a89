using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Migration.Sync;

/// <summary>
/// Tells which steps of one phase may run now, while the rows of some tables still come. A step over tables waits for their rows and for
/// the steps before it that share a table with it and beside which it may not run; any other waits for everything before it, and
/// everything after waits for it. Used by several workers at once.
/// </summary>
internal sealed class StepSchedule
{
    private readonly Lock _lock = new();
    private readonly Dictionary<QualifiedName, StepNode> _rows = [];
    private readonly SortedDictionary<int, StepNode> _ready = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _left;

    /// <summary>Puts steps in order.</summary>
    /// <param name="steps">The steps of a phase, in the order of the plan.</param>
    /// <param name="loading">The tables whose rows do not stand yet.</param>
    /// <param name="isSideBySide">Whether there is more than one worker: otherwise steps run in order, after all rows.</param>
    public StepSchedule(IReadOnlyList<PlanStep> steps, IEnumerable<QualifiedName> loading, bool isSideBySide)
    {
        foreach (var table in loading)
        {
            _rows.TryAdd(table, new StepNode(-1, []));
        }

        var nodes = Order(steps, isSideBySide);
        _left = nodes.Count;
        foreach (var node in nodes.Where(n => n.Missing == 0))
        {
            _ready.Add(node.Ordinal, node);
        }
    }

    /// <summary>Whether a worker has taken every step.</summary>
    public bool IsTaken
    {
        get
        {
            lock (_lock)
            {
                return _left == 0;
            }
        }
    }

    /// <summary>Completes when more steps may run than did when it was asked for: to be asked for before <see cref="TryTake"/>.</summary>
    public Task Changed
    {
        get
        {
            lock (_lock)
            {
                return _changed.Task;
            }
        }
    }

    /// <summary>What may run now, first of the plan first; null where nothing may.</summary>
    public StepNode? TryTake()
    {
        lock (_lock)
        {
            if (_ready.Count == 0)
            {
                return null;
            }

            var first = _ready.First().Value;
            _ready.Remove(first.Ordinal);
            if (--_left == 0)
            {
                Wake();
            }

            return first;
        }
    }

    /// <summary>The rows of a table stand.</summary>
    public void MarkLoaded(QualifiedName table)
    {
        if (_rows.TryGetValue(table, out var rows))
        {
            MarkDone(rows);
        }
    }

    /// <summary>What was taken is done.</summary>
    public void MarkDone(StepNode node)
    {
        lock (_lock)
        {
            foreach (var follower in node.Followers)
            {
                if (--follower.Missing == 0)
                {
                    _ready.Add(follower.Ordinal, follower);
                }
            }

            Wake();
        }
    }

    private void Wake()
    {
        _changed.SetResult();
        _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private List<StepNode> Order(IReadOnlyList<PlanStep> steps, bool isSideBySide)
    {
        var nodes = new List<StepNode>();
        var open = _rows.ToDictionary(r => r.Key, r => new List<StepNode> { r.Value });
        List<StepNode> sinceAlone = [.. _rows.Values];
        StepNode? alone = null;
        for (var i = 0; i < steps.Count; i += nodes[^1].Steps.Count)
        {
            var first = steps[i];
            var node = new StepNode(i, [.. steps.Skip(i).TakeWhile((s, n) => n == 0 || IsOneTransaction(first, s))]);
            nodes.Add(node);
            if (alone is not null)
            {
                node.Follow(alone);
            }

            if (IsAlone(first))
            {
                sinceAlone.ForEach(node.Follow);
                sinceAlone.Clear();
                open.Clear();
                alone = node;
            }
            else
            {
                foreach (var table in first.Tables)
                {
                    open[table] = Follow(node, open.GetValueOrDefault(table) ?? []);
                }

                sinceAlone.Add(node);
            }
        }

        return nodes;

        bool IsAlone(PlanStep step) => !isSideBySide || step.Tables.IsEmpty;

        bool IsOneTransaction(PlanStep step, PlanStep next) =>
            IsAlone(step) && IsAlone(next) && step.IsTransactional && next.IsTransactional;
    }

    // What a table's next step has to look at: this one, and those beside which this one may run.
    private static List<StepNode> Follow(StepNode node, List<StepNode> open)
    {
        open.ForEach(o => Wait(node, o));
        return [node, .. open.Where(o => IsBeside(node, o))];
    }

    // What may run beside a step waits for what that one waits for.
    private static void Wait(StepNode node, StepNode other)
    {
        if (!IsBeside(node, other))
        {
            node.Follow(other);
            return;
        }

        foreach (var earlier in other.Predecessors)
        {
            Wait(node, earlier);
        }
    }

    private static bool IsBeside(StepNode node, StepNode other) =>
        other.Steps.Count > 0 && node.Steps[0].Beside.Contains(other.Steps[0].Target);
}
