namespace Isomer.Benchmarks;

/// <summary>One row of the table: something of ours beside something else that does the same work on the same data.</summary>
/// <param name="Name">What is done.</param>
/// <param name="PeerName">What it is held against.</param>
/// <param name="Target">What the project promises not to exceed: the ratio ours/peer, or seconds.</param>
/// <param name="Ours">Runs ours once, from a clean destination.</param>
/// <param name="Peer">
/// Runs the peer once, from a clean destination; null where <paramref name="PeerOf"/> says which row is the peer.
/// </param>
/// <param name="PeerOf">The name of the row whose own time is the peer (verification is held against its copy).</param>
/// <param name="IsSeconds">Whether <paramref name="Target"/> is a time by itself; such a case moves no rows.</param>
internal sealed record BenchmarkCase(
    string Name, string PeerName, double Target, Func<Task<Measurement>> Ours, Func<Task<Measurement>>? Peer, string? PeerOf = null,
    bool IsSeconds = false);
