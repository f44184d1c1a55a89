using System.Reflection;
using System.Text;
using Isomer.Dialects.Tests.Scenarios;
using Isomer.Testing;

namespace Isomer.Dialects.Tests;

/// <summary>The tables of what engines lack, and the files that scenarios expect.</summary>
public sealed class MissingFeatureTests
{
    private static readonly string[] Engines = ["postgresql", "sqlite", "mysql", "mariadb", "oracle", "sqlserver"];

    private static readonly Type[] Groups =
        [typeof(TypeScenarios), typeof(ColumnScenarios), typeof(KeyScenarios), typeof(NameScenarios), typeof(TableScenarios)];

    [Fact]
    public void The_page_says_what_the_tables_say()
    {
        var page = new StringBuilder("""
            # What engines lack

            Each row is a scenario that every engine is held against (`tests/Isomer.Dialects.Tests/Scenarios`), each cell the anomaly by which a build says that the engine
            lacks it; an empty cell means that nothing is left out. Scenarios that no engine lacks are not listed. The tests write and check this page: for each cell one
            test ends as skipped, after it has seen the anomaly, compared what remains with its expected file and, where a server runs, created it.


            """);
        page.Append("| |").AppendJoin(" |", Engines.Select(e => " " + DialectRegistry.Find(e)!.DisplayName)).Append(" |\n");
        page.Append("| --- |").Insert(page.Length, " --- |", Engines.Length).Append('\n');
        foreach (var scenario in Groups.SelectMany(Names).Where(s => Engines.Any(e => MissingFeatures.Of(e, s).Count > 0)))
        {
            page.Append("| ").Append(MissingFeatures.Feature(scenario)).Append(" |");
            page.AppendJoin(" |", Engines.Select(e => string.Concat(MissingFeatures.Of(e, scenario).Select(c => " " + c)))).Append(" |\n");
        }

        var skipped = Engines.Sum(e => Groups.SelectMany(Names).Count(s => MissingFeatures.Of(e, s).Count > 0));
        page.Append($"\n{skipped} tests are skipped for these reasons; whatever else is skipped names a server that was not given.\n");
        Testing.Golden.VerifyPage("engines/missing-features.md", page.ToString());
    }

    [Fact]
    public void Every_expected_file_is_expected_by_a_scenario()
    {
        var scenarios = typeof(Scenario).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(Scenario))).SelectMany(Names).ToHashSet();
        var orphans = Directory.EnumerateFiles(Path.Combine(Repository.Project, "Golden"), "*.sql", SearchOption.AllDirectories)
            .Where(f => !scenarios.Contains(Path.GetFileNameWithoutExtension(f))
                && !Path.GetFileName(f).StartsWith("From_", StringComparison.Ordinal));
        Assert.Equal([], orphans);
    }

    private static IEnumerable<string> Names(Type group) => group.GetMethods(BindingFlags.Public | BindingFlags.Instance)
        .Where(m => m.GetCustomAttribute<FactAttribute>() is not null).OrderBy(m => m.MetadataToken).Select(m => m.Name);
}
