namespace Isomer.Tool.Assessing;

/// <summary>Counts what a move costs, by <see cref="EffortRates"/>.</summary>
internal static class Effort
{
    /// <summary>The lines of the estimate, without those that count nothing.</summary>
    /// <param name="objects">How many objects of each kind are in which state.</param>
    /// <param name="findings">What needs a decision.</param>
    /// <param name="notPortable">What is to be written anew.</param>
    public static IReadOnlyList<EffortLine> Of(
        IReadOnlyList<ObjectCount> objects, IReadOnlyList<Finding> findings, IReadOnlyList<NativePart> notPortable) =>
    [
        .. Reviews(objects).Concat(Decisions(findings)).Concat(Rewrites(notPortable)).Where(l => l.Minutes > 0),
    ];

    /// <summary>Minutes as hours of one decimal, halves up.</summary>
    public static decimal Hours(decimal minutes) => decimal.Round(minutes / 60, 1, MidpointRounding.AwayFromZero);

    private static IEnumerable<EffortLine> Reviews(IReadOnlyList<ObjectCount> objects) =>
        objects.Select(o => new EffortLine($"Review and test: {o.Name}", o.Total - o.NotPortable, EffortRates.Of(o.Kind).ReviewMinutes));

    private static IEnumerable<EffortLine> Decisions(IReadOnlyList<Finding> findings)
    {
        foreach (var rate in EffortRates.Findings)
        {
            var own = findings.Where(f => f.Class == rate.Class).ToList();
            var first = own.Select(f => f.Code).Distinct().Count();
            var name = rate.Class is null ? "mapping" : rate.Class.ToString()!.ToLowerInvariant();
            yield return new($"Decide: first of a code ({name})", first, rate.FirstMinutes);
            yield return new($"Decide: further of a code ({name})", own.Count - first, rate.FurtherMinutes);
        }
    }

    private static IEnumerable<EffortLine> Rewrites(IReadOnlyList<NativePart> notPortable) =>
    [
        .. EffortRates.Objects.Select(r => new EffortLine(
            $"Write anew: {r.Name}", notPortable.Count(p => p.Kind == r.Kind), r.RewriteMinutes)),
        new("Write anew: line of native text", notPortable.Sum(p => p.Lines), EffortRates.MinutesPer100Lines / 100),
    ];
}
