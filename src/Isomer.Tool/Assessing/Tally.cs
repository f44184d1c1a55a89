namespace Isomer.Tool.Assessing;

/// <summary>Collects what is found about the objects of a schema; each ends in the gravest state that anything found gives it.</summary>
/// <param name="objects">The objects that go.</param>
internal sealed class Tally(IReadOnlyList<SchemaObject> objects)
{
    // By reference: a name in a mapping may be the old name of another table.
    private readonly Dictionary<SchemaObject, ObjectState> _states = new(ReferenceEqualityComparer.Instance);
    private readonly List<SchemaObject> _leftBehind = [];
    private readonly List<Finding> _findings = [];
    private readonly List<Finding> _accepted = [];
    private readonly List<Finding> _information = [];
    private readonly List<NativePart> _notPortable = [];

    /// <summary>What needs a decision.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>What the mapping accepts.</summary>
    public IReadOnlyList<Finding> Accepted => _accepted;

    /// <summary>What is told and asks for nothing.</summary>
    public IReadOnlyList<Finding> Information => _information;

    /// <summary>What is to be written anew, by kind and path.</summary>
    public IReadOnlyList<NativePart> NotPortable => [.. _notPortable.OrderBy(p => p.Kind).ThenBy(p => p.Path, StringComparer.Ordinal)];

    /// <summary>How many objects of each kind are in which state.</summary>
    public IReadOnlyList<ObjectCount> Objects =>
    [
        .. objects.Concat(_leftBehind).GroupBy(o => o.Kind).OrderBy(g => g.Key).Select(g => new ObjectCount(
            g.Key, Count(g, ObjectState.Automatic), Count(g, ObjectState.Accepted),
            Count(g, ObjectState.NeedsDecision), Count(g, ObjectState.NotPortable))),
    ];

    /// <summary>Adds a finding.</summary>
    /// <param name="state">What it makes of the object.</param>
    /// <param name="item">The object; null where it is about no single one.</param>
    /// <param name="finding">The finding.</param>
    public void Add(ObjectState state, SchemaObject? item, Finding finding)
    {
        Raise(state, item);
        (state switch
        {
            ObjectState.Accepted => _accepted,
            ObjectState.NeedsDecision => _findings,
            _ => _information,
        }).Add(finding);
    }

    /// <summary>Adds an object that the destination does not get.</summary>
    public void Add(SchemaObject item, NativePart part)
    {
        Raise(ObjectState.NotPortable, item);
        _notPortable.Add(part);
    }

    /// <summary>Adds an object that is not among those that go.</summary>
    public void AddLeftBehind(SchemaObject item, NativePart part)
    {
        _leftBehind.Add(item);
        Add(item, part);
    }

    private void Raise(ObjectState state, SchemaObject? item)
    {
        if (item is not null && state > State(item))
        {
            _states[item] = state;
        }
    }

    private ObjectState State(SchemaObject item) => _states.GetValueOrDefault(item, ObjectState.Automatic);

    private int Count(IEnumerable<SchemaObject> items, ObjectState state) => items.Count(i => State(i) == state);
}
