namespace Isomer.Benchmarks;

/// <summary>The medians of one case.</summary>
internal sealed record BenchmarkResult(BenchmarkCase Case, double Ours, double Peer, double? PeakMegabytes, long Rows)
{
    /// <summary>Ours divided by the peer's.</summary>
    public double Ratio => Ours / Peer;
}
