namespace Isomer.Schema;

/// <summary>
/// From paths of a mapped blueprint's target to those of its source: findings come by the thousand, so they are looked up.
/// </summary>
internal sealed class SourcePaths
{
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);

    public SourcePaths(MappedBlueprint mapped)
    {
        if (mapped.Tables.All(HasItsNames))
        {
            return;
        }

        foreach (var table in mapped.Tables)
        {
            var (source, target) = ($"tables/{table.Source.Name}", $"tables/{table.Target.Name}");
            _sources[target] = source;
            foreach (var column in table.Columns)
            {
                _sources[$"{target}/columns/{column.Target.Name}"] = $"{source}/columns/{(column.Source ?? column.Target).Name}";
            }
        }
    }

    /// <summary>
    /// The path at the source; the path itself for what is no part of a table. Names may hold slashes, so the longest known part counts.
    /// </summary>
    public string Of(string target)
    {
        for (var end = _sources.Count == 0 ? 0 : target.Length; end > 0; end = target.LastIndexOf('/', end - 1))
        {
            if (_sources.TryGetValue(target.Substring(0, end), out var source))
            {
                return source + target.Substring(end);
            }
        }

        return target;
    }

    private static bool HasItsNames(MappedTable table) =>
        table.Source.Name == table.Target.Name && table.Columns.All(c => c.Source is null || c.Source.Name == c.Target.Name);
}
