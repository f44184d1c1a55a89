using Isomer.Schema;

namespace Isomer.Tool.Assessing;

/// <summary>Earlier reports that a new one is compared with.</summary>
internal static class Baseline
{
    /// <summary>Reads the baseline of one blueprint and engine.</summary>
    /// <param name="path">The file.</param>
    /// <param name="assessment">The new report.</param>
    /// <exception cref="IsomerException">The file is missing, is none, or is of another pair.</exception>
    public static Assessment Read(string path, Assessment assessment)
    {
        if (!File.Exists(path))
        {
            throw Error(Codes.MissingBaseline, path, assessment.Name, assessment.Target.Name, Path.GetFileName(path));
        }

        var baseline = AssessmentJson.Read(InputFile.Read(path), path);
        return baseline.Name == assessment.Name && baseline.Target.Engine == assessment.Target.Engine
            ? baseline
            : throw Error(
                Codes.BaselineOfAnotherPair, path, Path.GetFileName(path), baseline.Name, baseline.Target.Name, assessment.Name,
                assessment.Target.Name);
    }

    /// <summary>What is open now and was not: an error each, whose target is a path of the blueprint.</summary>
    public static IReadOnlyList<Diagnostic> New(Assessment assessment, Assessment baseline)
    {
        // Several findings may share a key. As many as the baseline has are no news, those with its very words first.
        var known = baseline.Open.GroupBy(o => o.Key).ToDictionary(g => g.Key, g => g.Select(o => o.Message).ToList());
        var news = new List<Diagnostic>();
        foreach (var group in assessment.Open.GroupBy(o => o.Key))
        {
            var messages = known.GetValueOrDefault(group.Key) ?? [];
            news.AddRange(group.OrderByDescending(o => messages.Contains(o.Message)).Skip(messages.Count)
                .Select(o => Diagnostic.Create(Codes.NewFinding, assessment.Target.Name, o.Key.Split(' ')[0],
                    o.Message) with { Target = o.Path }));
        }

        return news;
    }

    private static IsomerException Error(Code code, string path, params string[] arguments) =>
        new(Diagnostic.Create(code, arguments) with { Path = path });
}
