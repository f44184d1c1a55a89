namespace Isomer.Benchmarks;

/// <summary>What a run measures and on what.</summary>
/// <param name="Orders">Rows of <c>orders</c>; <c>customers</c> has a tenth of them.</param>
/// <param name="Rounds">How often each case and its peer run, turn by turn; the median is printed.</param>
/// <param name="PostgreSql">A connection string to a server where databases may be created.</param>
/// <param name="MariaDb">The same for MariaDB.</param>
/// <param name="Folder">Where the SQLite files and the peers' dumps go.</param>
internal sealed record BenchmarkOptions(int Orders, int Rounds, string PostgreSql, string MariaDb, string Folder)
{
    /// <summary>Rows of both tables together.</summary>
    public long Rows => Orders + (Orders / 10);
}
