using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// Key closure: columns that foreign keys tie together, over any number of tables, are typed as one, wide enough for each.
/// </summary>
internal sealed class KeyTypes
{
    private readonly Dictionary<(QualifiedName Table, string Column), (QualifiedName, string)> _parents = [];
    private readonly Dictionary<(QualifiedName Table, string Column), CanonicalType> _types = [];

    public KeyTypes(Blueprint blueprint, AnomalyList anomalies)
    {
        foreach (var table in blueprint.Tables)
        {
            foreach (var key in table.ForeignKeys)
            {
                for (var i = 0; i < Math.Min(key.Columns.Count, key.PrincipalColumns.Count); i++)
                {
                    Tie((table.Name, key.Columns[i]), (key.Principal, key.PrincipalColumns[i]));
                }
            }
        }

        var tied = new HashSet<QualifiedName>(_parents.Keys.Select(k => k.Table));
        var members =
            from table in blueprint.Tables
            where tied.Contains(table.Name)
            from column in table.Columns
            where _parents.ContainsKey((table.Name, column.Name))
            group (Table: table.Name, Column: column) by Root((table.Name, column.Name));
        foreach (var group in members)
        {
            Join([.. group], anomalies);
        }
    }

    /// <summary>The type of a column with those that keys tie to it.</summary>
    public CanonicalType Of(QualifiedName table, Column column) =>
        _types.Count > 0 && _types.TryGetValue((table, column.Name), out var type) ? type : column.Type;

    private void Join(IReadOnlyList<(QualifiedName Table, Column Column)> members, AnomalyList anomalies)
    {
        CanonicalType? joined = members[0].Column.Type;
        foreach (var (_, column) in members)
        {
            joined = joined is null ? null : TypeJoin.Of(joined, column.Type);
        }

        if (joined is null)
        {
            anomalies.Add(
                Codes.KeyTypesDiffer, Target(members[0]),
                string.Join(", ", members.Select(m => $"{m.Table}.{m.Column.Name}")),
                string.Join(", ", members.Select(m => m.Column.Type.ToString()).Distinct()));
            return;
        }

        foreach (var member in members.Where(m => m.Column.Type != joined))
        {
            _types.Add((member.Table, member.Column.Name), joined);
            anomalies.Add(
                Codes.KeyWidened, Target(member), $"{member.Table}.{member.Column.Name}", member.Column.Type.ToString(), joined.ToString());
        }
    }

    private static string Target((QualifiedName Table, Column Column) member) => $"tables/{member.Table}/columns/{member.Column.Name}";

    private void Tie((QualifiedName, string) a, (QualifiedName, string) b)
    {
        var (x, y) = (Root(a), Root(b));
        _parents[x] = x;
        _parents[y] = x;
    }

    private (QualifiedName, string) Root((QualifiedName, string) member)
    {
        if (!_parents.TryGetValue(member, out var parent))
        {
            _parents.Add(member, member);
            return member;
        }

        return parent == member ? member : _parents[member] = Root(parent);
    }
}
