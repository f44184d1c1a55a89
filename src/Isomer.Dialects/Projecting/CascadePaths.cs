using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// The actions of foreign keys that an engine refuses because of others, where they may lead from one table to another on one way only, and
/// never back. Actions on delete and on update count together: one may set off the other. Keys are taken by table and name, so that what
/// stays does not depend on the order of a file.
/// </summary>
internal sealed class CascadePaths
{
    private readonly Dictionary<QualifiedName, List<QualifiedName>> _dependents = [];
    private readonly Dictionary<QualifiedName, List<QualifiedName>> _principals = [];
    private readonly Dictionary<(QualifiedName Table, string Key), string> _obstacles = [];

    public CascadePaths(Blueprint blueprint)
    {
        var acting =
            from table in blueprint.Tables.OrderBy(t => t.Name)
            from key in table.ForeignKeys.OrderBy(k => k.Name, StringComparer.Ordinal)
            where Acts(key.OnDelete) || Acts(key.OnUpdate)
            select (Table: table.Name, Key: key);
        foreach (var (table, key) in acting)
        {
            if (Find(table, key.Principal) is { } obstacle)
            {
                _obstacles[(table, key.Name)] = obstacle;
            }
            else
            {
                Add(_dependents, key.Principal, table);
                Add(_principals, table, key.Principal);
            }
        }
    }

    /// <summary>Why the actions of a foreign key are refused; null where they are taken.</summary>
    public string? Obstacle(QualifiedName table, ForeignKey key) =>
        _obstacles.TryGetValue((table, key.Name), out var obstacle) ? obstacle : null;

    private static bool Acts(ReferentialAction action) => action is not (ReferentialAction.NoAction or ReferentialAction.Restrict);

    private static void Add(Dictionary<QualifiedName, List<QualifiedName>> edges, QualifiedName from, QualifiedName to)
    {
        if (!edges.TryGetValue(from, out var targets))
        {
            edges.Add(from, targets = []);
        }

        targets.Add(to);
    }

    private string? Find(QualifiedName dependent, QualifiedName principal)
    {
        var below = Reach(_dependents, dependent);
        if (below.Contains(principal))
        {
            return $"{principal} would be reached again";
        }

        // A second way: whoever reaches the principal must not reach the dependent, or a table behind it, already.
        foreach (var above in Reach(_principals, principal))
        {
            var reached = Reach(_dependents, above);
            if (below.FirstOrDefault(reached.Contains) is { } twice)
            {
                return $"{twice} is reached from {above} on another path";
            }
        }

        return null;
    }

    // The table itself first.
    private static HashSet<QualifiedName> Reach(Dictionary<QualifiedName, List<QualifiedName>> edges, QualifiedName from)
    {
        var reached = new HashSet<QualifiedName> { from };
        var open = new Queue<QualifiedName>([from]);
        while (open.Count > 0)
        {
            foreach (var next in edges.TryGetValue(open.Dequeue(), out var targets) ? targets : [])
            {
                if (reached.Add(next))
                {
                    open.Enqueue(next);
                }
            }
        }

        return reached;
    }
}
