using System.Globalization;
using System.Text;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Tool;

/// <summary>What an X-Ray found, in a few lines for people.</summary>
internal static class XRaySummary
{
    public static string Write(string path, string displayName, bool isChanged, Blueprint? before, XRayResult result)
    {
        var blueprint = result.Blueprint;
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"X-Ray of {displayName}: {Path.GetFileName(path)} {(isChanged ? before is null ? "created" : "updated" : "unchanged")}\n");
        text.Append("  ");
        text.AppendJoin(", ", Counts(blueprint).Where(c => c.Count > 0).Select(c => c.Count == 1 ? $"1 {c.One}" : $"{c.Count} {c.Many}"));
        text.Append('\n');
        if (before is not null)
        {
            foreach (var change in SchemaDiff.Compare(before, blueprint))
            {
                text.Append("  ").Append(ChangeText.Describe(change)).Append('\n');
            }
        }

        foreach (var group in result.Diagnostics.GroupBy(d => d.Code).OrderBy(g => g.Key.Id, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {group.Count()} × {group.Key.Id} {group.Key.Title}\n");
        }

        return text.ToString();
    }

    private static IEnumerable<(int Count, string One, string Many)> Counts(Blueprint blueprint) =>
    [
        (blueprint.Tables.Count, "table", "tables"),
        (blueprint.Tables.Sum(t => t.Columns.Count), "column", "columns"),
        (blueprint.Tables.Sum(t => t.Indexes.Count), "index", "indexes"),
        (blueprint.Tables.Sum(t => t.ForeignKeys.Count), "foreign key", "foreign keys"),
        (blueprint.Views.Count, "view", "views"),
        (blueprint.Routines.Count, "routine", "routines"),
        (blueprint.Tables.Sum(t => t.Triggers.Count), "trigger", "triggers"),
    ];
}
