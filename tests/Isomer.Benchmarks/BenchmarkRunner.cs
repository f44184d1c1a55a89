using Spectre.Console;

namespace Isomer.Benchmarks;

/// <summary>Runs the cases turn by turn with their peers and prints the medians.</summary>
internal static class BenchmarkRunner
{
    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        Directory.CreateDirectory(options.Folder);
        var cases = new Cases(options, new Databases(options.PostgreSql));
        AnsiConsole.MarkupLineInterpolated($"Making {options.Rows:N0} rows on each source …");
        await cases.CreateSourcesAsync();
        var mariaDb = new MariaDbCases(options, new Databases(options.PostgreSql), new MariaDbDatabases(options.MariaDb));
        await mariaDb.CreateSourcesAsync();
        var schemas = new SchemaCases(new Databases(options.PostgreSql));
        await schemas.CreateSourcesAsync();
        IReadOnlyList<BenchmarkCase> all = [.. cases.All(), .. mariaDb.All(), .. schemas.All()];

        var ours = new Dictionary<string, List<Measurement>>();
        var peers = new Dictionary<string, List<Measurement>>();
        for (var round = 1; round <= options.Rounds; round++)
        {
            foreach (var benchmark in all)
            {
                // The peer goes first: the destination of ours must stay for the verification that follows.
                if (benchmark.Peer is not null)
                {
                    Add(peers, benchmark.Name, await benchmark.Peer());
                }

                Add(ours, benchmark.Name, await benchmark.Ours());
                AnsiConsole.MarkupLineInterpolated($"round {round}: {benchmark.Name}: {ours[benchmark.Name][^1].Seconds:N3} s");
            }
        }

        Print(all.Select(c => new BenchmarkResult(
            c, Median(ours[c.Name]), Median(c.PeerOf is null ? peers[c.Name] : ours[c.PeerOf]),
            ours[c.Name].Max(m => m.PeakMegabytes), options.Rows)));
        return 0;
    }

    private static void Add(Dictionary<string, List<Measurement>> all, string name, Measurement one)
    {
        if (!all.TryGetValue(name, out var list))
        {
            all.Add(name, list = []);
        }

        list.Add(one);
    }

    private static double Median(List<Measurement> measurements)
    {
        var sorted = measurements.Select(m => m.Seconds).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static void Print(IEnumerable<BenchmarkResult> results)
    {
        var table = new Table().AddColumns("case", "peer");
        foreach (var column in new[] { "ours", "peer's", "ratio", "promised", "rows/s", "peak MB" })
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (var r in results)
        {
            table.AddRow(
                Markup.Escape(r.Case.Name), Markup.Escape(r.Case.PeerName), Seconds(r.Ours), Seconds(r.Peer), $"{r.Ratio:N2}",
                r.Case.IsSeconds ? "≤ " + Seconds(r.Case.Target) : $"≤ {r.Case.Target:N1}",
                r.Case.IsSeconds ? "" : $"{r.Rows / r.Ours:N0}", $"{r.PeakMegabytes:N0}");
        }

        // A pipe has no width of its own, and a wrapped table is no table.
        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 140);
        AnsiConsole.Write(table);
    }

    private static string Seconds(double seconds) => seconds < 1 ? $"{seconds * 1000:N1} ms" : $"{seconds:N2} s";
}
