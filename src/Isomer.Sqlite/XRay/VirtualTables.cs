using Isomer.Sqlite.Sql;

namespace Isomer.Sqlite;

/// <summary>Tells the shadow tables of virtual tables, which the virtual table makes and fills itself, from tables of their own.</summary>
/// <remarks>
/// From 3.37 <c>pragma_table_list</c> tells them; before, only the module's own list of suffixes does: xShadowName in fts3.c, fts5_main.c,
/// rtree.c.
/// </remarks>
internal sealed class VirtualTables
{
    private static readonly Dictionary<string, string[]> Suffixes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fts3"] = ["content", "docsize", "segdir", "segments", "stat"],
        ["fts4"] = ["content", "docsize", "segdir", "segments", "stat"],
        ["fts5"] = ["config", "content", "data", "docsize", "idx"],
        ["rtree"] = ["node", "parent", "rowid"],
        ["rtree_i32"] = ["node", "parent", "rowid"],
        ["geopoly"] = ["node", "parent", "rowid"],
    };

    private readonly HashSet<string> _shadows = new(StringComparer.OrdinalIgnoreCase);

    public VirtualTables(IEnumerable<ObjectRow> objects)
    {
        foreach (var table in objects)
        {
            if (table.IsVirtual && table.Type == "table" && ModuleOf(table.Sql) is { } module &&
                Suffixes.TryGetValue(module, out var suffixes))
            {
                _shadows.UnionWith(suffixes.Select(suffix => table.Name + "_" + suffix));
            }
        }
    }

    public bool OwnsTable(string name) => _shadows.Contains(name);

    private static string? ModuleOf(string sql)
    {
        var tokens = new TokenReader(sql);
        return tokens.TakeWords("CREATE", "VIRTUAL") && StatementHead.TakeNamed(tokens, "TABLE") && tokens.TakeWords("USING")
            ? tokens.TakeName()
            : null;
    }
}
