using Microsoft.CodeAnalysis;

namespace Isomer.Generator.Tests;

/// <summary>What runs again after an edit, as the driver itself tells it.</summary>
public class CachingTests
{
    private const string Path = "/src/wide.blueprint.json";
    private const int Tables = 20;

    private readonly TestProject _project = new TestProject().Blueprint(Path, Samples.Wide(Tables, 5), targets: "PostgreSql;Sqlite");

    [Fact]
    public void An_edit_elsewhere_runs_no_step_again()
    {
        _project.Run();

        var result = _project.Run(_project.EditElsewhere()).Results.Single();

        var reasons = Reasons(
            result.TrackedSteps.Where(s => s.Key.StartsWith("Isomer.", StringComparison.Ordinal)).SelectMany(s => s.Value));
        Assert.All(reasons, AssertSame);
        Assert.All(Reasons(Outputs(result)), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
    }

    [Fact]
    public void A_blank_more_in_the_blueprint_changes_no_model_and_no_output()
    {
        var before = _project.Run().Results.Single().GeneratedSources;
        _project.Replace(Path, "\n\n" + Samples.Wide(Tables, 5).Replace("{ \"type\"", "{\n  \"type\""));

        var result = _project.Run().Results.Single();

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result.TrackedSteps[Steps.Files]));
        Assert.All(Reasons(result.TrackedSteps[Steps.Blueprints]), AssertSame);
        Assert.All(Reasons(result.TrackedSteps[Steps.Tables]), AssertSame);

        // Findings moved, code did not: the very objects of the run before.
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result.TrackedSteps[Steps.Diagnostics]));
        Assert.NotEmpty(before);
        Assert.Equal(before.Length, result.GeneratedSources.Length);
        Assert.All(before.Zip(result.GeneratedSources), p => Assert.Same(p.First.SourceText, p.Second.SourceText));
    }

    [Fact]
    public void One_changed_column_changes_the_file_of_one_table()
    {
        _project.Run();
        _project.Replace(Path, ReplaceFirst(Samples.Wide(Tables, 5), "string(100)", "string(200)"));

        var result = _project.Run().Results.Single();

        var tables = Reasons(result.TrackedSteps[Steps.Tables]);
        Assert.Single(tables, r => r == IncrementalStepRunReason.Modified);
        Assert.Equal(Tables - 1, tables.Count(r => r is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
        Assert.All(Reasons(result.TrackedSteps[Steps.Definitions]), r => Assert.Equal(IncrementalStepRunReason.Unchanged, r));

        // The table, the embedded blueprint, and the DDL.
        Assert.Equal(3, Reasons(Outputs(result)).Count(r => r == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_new_transform_changes_the_file_of_its_table()
    {
        _project.Run();
        var hook = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
            "namespace Storefront; partial class Wide { static partial void Transform(in LegacyT0003 source, ref T0003 target) { } }",
            TestProject.ParseOptions);

        var result = _project.Run(_project.Compilation.AddSyntaxTrees(hook)).Results.Single();

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result.TrackedSteps[Steps.Hooks]));
        Assert.Single(Reasons(result.TrackedSteps[Steps.Tables]), r => r == IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(Outputs(result)), r => r == IncrementalStepRunReason.Modified);
    }

    private static void AssertSame(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());

    private static IEnumerable<IncrementalGeneratorRunStep> Outputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(s => s.Value);

    private static List<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps)
    {
        List<IncrementalStepRunReason> reasons = [.. steps.SelectMany(s => s.Outputs).Select(o => o.Reason)];
        Assert.NotEmpty(reasons);
        return reasons;
    }

    private static string ReplaceFirst(string text, string old, string replacement)
    {
        var i = text.IndexOf(old, StringComparison.Ordinal);
        return text[..i] + replacement + text[(i + old.Length)..];
    }
}
