namespace Isomer.Dialects;

/// <summary>What a step does, in words: <c>create table customers</c>, <c>add foreign key fk_region on customers</c>.</summary>
internal static class StepText
{
    private static readonly Dictionary<string, string> Objects = new(StringComparer.Ordinal)
    {
        ["schemas"] = "schema", ["enums"] = "enum", ["domains"] = "domain", ["sequences"] = "sequence", ["routines"] = "routine",
        ["views"] = "view", ["tables"] = "table",
    };

    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["indexes"] = "index", ["foreignKeys"] = "foreign key", ["unique"] = "unique constraint", ["checks"] = "check",
        ["triggers"] = "trigger",
    };

    /// <summary>What a stage does to a target; its verb is the stage's.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="target">The path of what it changes, as <see cref="PlanStep.Target"/>.</param>
    public static string Of(PlanStage stage, string target) => Of(Verb(stage), target);

    /// <summary>What a step does, where its stage does not tell.</summary>
    public static string Of(string verb, string target) => verb + " " + Noun(target);

    private static string Verb(PlanStage stage) => stage switch
    {
        <= PlanStage.DropChecks or (>= PlanStage.DropTables and <= PlanStage.DropEnums) => "drop",
        PlanStage.CreatePartitions => "create partition of",
        PlanStage.AlterTables => "alter",
        PlanStage.AddChecks or PlanStage.AddKeys or PlanStage.AddForeignKeys => "add",
        PlanStage.Comment => "comment on",
        _ => "create",
    };

    private static string Noun(string target)
    {
        // A name may hold a slash itself: only the first ones part the path.
        var slash = target.IndexOf('/');
        if (slash < 0)
        {
            return target;
        }

        var path = target.Substring(slash + 1);
        return target.Substring(0, slash) switch
        {
            "tables" => TablePart(path),
            "native" => path.Replace('/', ' '),
            var kind => (Objects.TryGetValue(kind, out var noun) ? noun : kind) + " " + path,
        };
    }

    private static string TablePart(string path)
    {
        if (path.IndexOf('/') < 0)
        {
            return "table " + path;
        }

        var parts = path.Split(['/'], 3);
        var table = parts[0];
        return (parts.Length, parts.Length > 1 ? parts[1] : "") switch
        {
            (2, "primaryKey") => "primary key on " + table,
            (3, "columns") => $"column {table}.{parts[2]}",
            (3, var kind) when Parts.TryGetValue(kind, out var noun) => $"{noun} {parts[2]} on {table}",
            _ => "table " + path,
        };
    }
}
