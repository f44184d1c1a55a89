namespace Isomer.Benchmarks;

/// <summary>The medians of one case.</summary>
internal sealed record BenchmarkResult(string Name, string PeerName, double Target, double Ours, double Peer, double? PeakMegabytes, long Rows)
{
    /// <summary>Ours divided by the peer's.</summary>
    public double Ratio => Ours / Peer;
}
