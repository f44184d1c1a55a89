using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// The names of the constraints that defaults are: <c>DF_table_column</c>, and a hash behind it where two of a schema would be one. Without
/// a name the server makes one up that no two databases have in common.
/// </summary>
internal sealed class DefaultNames
{
    private readonly Dictionary<(QualifiedName Table, string Column), string> _names = [];

    /// <param name="schema">The schema as it shall be.</param>
    /// <param name="before">The schema as it is: what takes a change back needs names too.</param>
    public DefaultNames(Blueprint schema, Blueprint before)
    {
        Add(schema);
        Add(before);
    }

    /// <summary>The name of a column's default.</summary>
    public string this[QualifiedName table, string column] => _names[(table, column)];

    private void Add(Blueprint schema)
    {
        var taken = new HashSet<(string, string)>(schema.Tables.SelectMany(Constraints).Concat(schema.Sequences.Select(s => s.Name))
            .Concat(schema.Views.Select(v => v.Name))
            .Select(n => (Identifiers.SchemaOf(n), n.Name.ToUpperInvariant())));
        foreach (var table in schema.Tables)
        {
            foreach (var column in table.Columns.Where(c => c.Default is not null && !_names.ContainsKey((table.Name, c.Name))))
            {
                var name = NameLimit.Fit($"DF_{table.Name.Name}_{column.Name}", Identifiers.Rules);
                var isFree = taken.Add((Identifiers.SchemaOf(table.Name), name.ToUpperInvariant()));
                _names[(table.Name, column.Name)] = isFree
                    ? name
                    : NameLimit.Fit(
                        $"DF_{StableHash.Hex(table.Name + "/" + column.Name)}_{table.Name.Name}_{column.Name}", Identifiers.Rules);
            }
        }
    }

    private static IEnumerable<QualifiedName> Constraints(Table table) =>
        table.UniqueConstraints.Select(u => u.Name).Concat(table.ForeignKeys.Select(f => f.Name)).Concat(table.Checks.Select(c => c.Name))
            .Concat(table.PrimaryKey?.Name is { } key ? [key] : []).Select(n => new QualifiedName(table.Name.Schema, n)).Append(table.Name);
}
