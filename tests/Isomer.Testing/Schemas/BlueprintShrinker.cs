using Isomer.Schema;

namespace Isomer.Testing.Schemas;

/// <summary>Smaller valid blueprints: without one table and what refers to it, or without one part of a table.</summary>
internal static class BlueprintShrinker
{
    public static IEnumerable<Blueprint> Shrink(Blueprint blueprint)
    {
        foreach (var table in blueprint.Tables)
        {
            if (blueprint.Tables.Count > 1)
            {
                yield return blueprint with
                {
                    Tables = blueprint.Tables.Where(t => t != table)
                        .Select(t => t with { ForeignKeys = t.ForeignKeys.Where(f => f.Principal != table.Name).ToEquatableArray() })
                        .ToEquatableArray(),
                };
            }

            foreach (var smaller in Smaller(table))
            {
                yield return blueprint with { Tables = blueprint.Tables.Select(t => t == table ? smaller : t).ToEquatableArray() };
            }
        }
    }

    private static IEnumerable<Table> Smaller(Table table)
    {
        foreach (var check in table.Checks)
        {
            yield return table with { Checks = table.Checks.Where(c => c != check).ToEquatableArray() };
        }

        foreach (var index in table.Indexes)
        {
            yield return table with { Indexes = table.Indexes.Where(i => i != index).ToEquatableArray() };
        }

        foreach (var unique in table.UniqueConstraints)
        {
            yield return table with { UniqueConstraints = table.UniqueConstraints.Where(u => u != unique).ToEquatableArray() };
        }

        foreach (var key in table.ForeignKeys)
        {
            yield return table with { ForeignKeys = table.ForeignKeys.Where(f => f != key).ToEquatableArray() };
        }
    }
}
