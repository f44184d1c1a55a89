namespace Isomer.Sqlite;

/// <summary>
/// Names the constraints of one table that have no name, from what they are, so that the same table always gets the same names.
/// </summary>
internal sealed class ConstraintNames(string table, IEnumerable<string?> taken)
{
    private readonly HashSet<string> _taken = new(taken.OfType<string>(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The given name, or a new one: <c>kind_table_column_column</c>, numbered from 2 where that is taken.</summary>
    public string Of(string? name, string kind, params IEnumerable<string> columns)
    {
        if (name is not null)
        {
            return name;
        }

        var stem = string.Join('_', columns.Prepend(table).Prepend(kind));
        var made = stem;
        for (var i = 2; !_taken.Add(made); i++)
        {
            made = $"{stem}_{i}";
        }

        return made;
    }
}
