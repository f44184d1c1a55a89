using System.Text.RegularExpressions;
using Isomer.Testing;

namespace Isomer.Dialects.Tests;

/// <summary>A new engine is one folder and one project: no other source file may know which engines there are.</summary>
public partial class CoreNamesNoEngineTests
{
    private static readonly string[] Core = ["Schema", "Dialects", "Engines", "Migration", "Generator"];

    // Finding the dialects is the registry's task. Everything else takes the name from a Dialect.
    private static readonly string[] Exceptions = ["Isomer.Dialects/DialectRegistry.cs"];

    [Fact]
    public void No_file_of_the_core_names_an_engine()
    {
        var files = Core.SelectMany(room => Sources("Isomer." + room)).ToArray();
        var found = files.Except(Exceptions).SelectMany(Lines).Where(line => EngineName().IsMatch(line.Text))
            .Select(line => $"{line.File}({line.Number}): {line.Text.Trim()}");

        Assert.True(files.Length > 300, "The core's files are not where they were.");
        Assert.Empty(found);
    }

    [Fact]
    public void An_exception_is_still_one() =>
        Assert.All(Exceptions, file => Assert.Contains(Lines(file), line => EngineName().IsMatch(line.Text)));

    [Fact]
    public void Every_dialect_would_be_found() =>
        Assert.All(DialectRegistry.All, d => Assert.All([d.Id, d.Name, d.DisplayName], name => Assert.Matches(EngineName(), name)));

    private static IEnumerable<string> Sources(string project)
    {
        // An engine's own folder may name it, whatever comes below.
        var own = DialectRegistry.All.Select(d => $"Isomer.Dialects/{d.Name}/").Append($"{project}/obj/").Append($"{project}/bin/")
            .ToArray();
        return Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".json" or ".txt")
            .Select(f => Path.GetRelativePath(Path.Combine(Repository.Root, "src"), f).Replace('\\', '/'))
            .Where(f => !own.Any(o => f.StartsWith(o, StringComparison.Ordinal)));
    }

    private static IEnumerable<(string File, int Number, string Text)> Lines(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "src", file)).Select((text, i) => (file, i + 1, text));

    // Products and their drivers, those that have no dialect yet as well.
    [GeneratedRegex("sqlite|postgre|npgsql|mysql|mariadb|sql ?server|mssql|sqlclient|oracle", RegexOptions.IgnoreCase)]
    private static partial Regex EngineName();
}
