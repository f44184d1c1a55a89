using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// Key closure: columns that foreign keys tie together, over any number of tables, are typed as one, wide enough for each. Where the engine
/// numbers one of them, the type is one that it numbers.
/// </summary>
internal sealed class KeyTypes
{
    private readonly Dialect _dialect;
    private readonly NumberedColumns _numbered;
    private readonly AnomalyList _anomalies;
    private readonly Dictionary<(QualifiedName Table, string Column), (QualifiedName, string)> _parents = [];
    private readonly Dictionary<(QualifiedName Table, string Column), CanonicalType> _types = [];

    public KeyTypes(Dialect dialect, Blueprint blueprint, AnomalyList anomalies)
    {
        (_dialect, _numbered, _anomalies) = (dialect, new(dialect), anomalies);
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
            group (Table: table, Column: column) by Root((table.Name, column.Name));
        foreach (var group in members)
        {
            Join([.. group]);
        }

        foreach (var table in blueprint.Tables)
        {
            foreach (var column in table.Columns)
            {
                if (IsNumberedOtherwise(table, column, column.Type) && !_parents.ContainsKey((table.Name, column.Name)))
                {
                    Number((table, column));
                }
            }
        }
    }

    /// <summary>The type of a column with those that keys tie to it.</summary>
    public CanonicalType Of(QualifiedName table, Column column) =>
        _types.Count > 0 && _types.TryGetValue((table, column.Name), out var type) ? type : column.Type;

    private void Join(IReadOnlyList<(Table Table, Column Column)> members)
    {
        CanonicalType? joined = members[0].Column.Type;
        foreach (var (_, column) in members)
        {
            joined = joined is null ? null : TypeJoin.Of(joined, column.Type);
        }

        if (joined is null)
        {
            _anomalies.Add(
                Codes.KeyTypesDiffer, Target(members[0]),
                string.Join(", ", members.Select(m => $"{m.Table.Name}.{m.Column.Name}")),
                string.Join(", ", members.Select(m => m.Column.Type.ToString()).Distinct()));
            return;
        }

        if (members.Any(m => IsNumberedOtherwise(m.Table, m.Column, joined)))
        {
            foreach (var member in members)
            {
                Number(member);
            }

            return;
        }

        foreach (var member in members.Where(m => m.Column.Type != joined))
        {
            _types.Add((member.Table.Name, member.Column.Name), joined);
            _anomalies.Add(Codes.KeyWidened, Target(member), Label(member), member.Column.Type.ToString(), joined.ToString());
        }
    }

    private bool IsNumberedOtherwise(Table table, Column column, CanonicalType type) =>
        _numbered.IsNumbered(table, column) && !_numbered.Takes(type);

    private void Number((Table Table, Column Column) member)
    {
        var type = member.Column.Type;
        var store = _dialect.StoreType(NumberedColumns.Fallback);
        _types[(member.Table.Name, member.Column.Name)] = NumberedColumns.Fallback;
        if (!NumberedColumns.HoldsAll(type))
        {
            _anomalies.AddNarrowing(
                Codes.NumberedRangeLost, Target(member), [new WholeNumberRule(long.MinValue, long.MaxValue)], Label(member),
                type.ToString(), store, _dialect.DisplayName,
                "9223372036854775808 is refused");
        }
    }

    private static string Label((Table Table, Column Column) member) => $"{member.Table.Name}.{member.Column.Name}";

    private static string Target((Table Table, Column Column) member) => $"tables/{member.Table.Name}/columns/{member.Column.Name}";

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
