using System.Data.Common;
using System.Net.Sockets;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Engines.Hashing;
using Isomer.Migration.Connections;

namespace Isomer.Migration.Ledger;

/// <summary>
/// The ledger in the destination. What belongs to a chunk is written through the chunk's own transaction
/// (<see cref="CompleteChunkAsync"/>); everything else on a session of its own while no chunk is being written.
/// </summary>
internal sealed class LedgerStore
{
    private const string ChunkColumns =
        "run_id, table_name, chunk, key_from, key_to, row_count, byte_count, row_sum, reject_count, elapsed_ms, finished_at, policies";

    private readonly KeptSession _session;

    private LedgerStore(KeptSession session) => _session = session;

    private Dialect Dialect => _session.Database.Engine.Dialect;

    public static long Now => DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

    /// <summary>The ledger of a database; null where there is none yet.</summary>
    public static Task<LedgerStore?> FindAsync(KeptSession session, CancellationToken cancellationToken) => OnConnectionAsync(
        session,
        async connection =>
            await ExistsAsync(session.Database.Engine.Dialect, connection, cancellationToken).ConfigureAwait(false)
                ? new LedgerStore(session)
                : null,
        cancellationToken);

    /// <summary>The ledger of a database, created where there is none.</summary>
    public static async Task<LedgerStore> OpenAsync(KeptSession session, CancellationToken cancellationToken)
    {
        if (await FindAsync(session, cancellationToken).ConfigureAwait(false) is { } standing)
        {
            return standing;
        }

        var ledger = new LedgerStore(session);
        await ledger.InTransactionAsync(
            async (connection, transaction) =>
            {
                foreach (var sql in LedgerSchema.CreateStatements(ledger.Dialect))
                {
                    await LedgerSql.ExecuteAsync(ledger.Dialect, connection, transaction, cancellationToken, sql).ConfigureAwait(false);
                }
            },
            cancellationToken).ConfigureAwait(false);
        return ledger;
    }

    /// <summary>The runs of a blueprint, newest first.</summary>
    public async Task<List<LedgerRun>> RunsAsync(string blueprint, CancellationToken cancellationToken)
    {
        var runs = await QueryAsync(
            r => new LedgerRun(r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3), r.Number(4), r.Number(5)), cancellationToken,
            "SELECT run_id, blueprint, fingerprint, source, started_at, finished_at FROM isomer_runs ORDER BY started_at DESC")
                .ConfigureAwait(false);

        // Not by the query: where a text is a LOB, no engine compares it. Runs are few.
        return runs.FindAll(r => r.Blueprint == blueprint);
    }

    public Task AddRunAsync(LedgerRun run, CancellationToken cancellationToken) => ExecuteAsync(
        cancellationToken,
        "INSERT INTO isomer_runs (run_id, blueprint, fingerprint, source, started_at, finished_at) VALUES (@p0, @p1, @p2, @p3, @p4, @p5)",
        run.Id, run.Blueprint, run.Fingerprint, run.Source, run.StartedAt, run.FinishedAt);

    /// <summary>Sets when a run was finished; 0 opens it again.</summary>
    public Task SetFinishedAsync(string runId, long finishedAt, CancellationToken cancellationToken) => ExecuteAsync(
        cancellationToken, "UPDATE isomer_runs SET finished_at = @p0 WHERE run_id = @p1", finishedAt, runId);

    /// <summary>The chunks of a run, by table and number.</summary>
    public Task<List<LedgerChunk>> ChunksAsync(string runId, CancellationToken cancellationToken) => QueryAsync(
        ReadChunk, cancellationToken,
        $"SELECT {ChunkColumns} FROM isomer_chunks WHERE run_id = @p0 ORDER BY table_name, chunk", runId);

    /// <summary>Records the boundaries of a table's chunks before the first is copied; earlier ones of the table give way.</summary>
    public Task ReplaceChunksAsync(string runId, string table, IReadOnlyList<LedgerChunk> chunks, CancellationToken cancellationToken) =>
        InTransactionAsync(
            async (connection, transaction) =>
            {
                await LedgerSql.ExecuteAsync(
                    Dialect, connection, transaction, cancellationToken,
                    "DELETE FROM isomer_chunks WHERE run_id = @p0 AND table_name = @p1", runId, table).ConfigureAwait(false);
                foreach (var chunk in chunks)
                {
                    await LedgerSql.ExecuteAsync(
                        Dialect, connection, transaction, cancellationToken,
                        $"INSERT INTO isomer_chunks ({ChunkColumns}) VALUES (@p0, @p1, @p2, @p3, @p4, 0, 0, NULL, 0, 0, 0, NULL)",
                        runId, table, chunk.Number, chunk.Range.From, chunk.Range.To).ConfigureAwait(false);
                }
            },
            cancellationToken);

    /// <summary>Records a chunk's result inside the transaction of its rows.</summary>
    /// <returns>False where the chunk was done already: the caller's transaction must be rolled back.</returns>
    public static async Task<bool> CompleteChunkAsync(
        Dialect dialect, DbConnection connection, DbTransaction? transaction, LedgerChunk chunk, CancellationToken cancellationToken) =>
        await LedgerSql.ExecuteAsync(
            dialect, connection, transaction, cancellationToken,
            """
            UPDATE isomer_chunks SET row_count = @p0, byte_count = @p1, row_sum = @p2, reject_count = @p3, elapsed_ms = @p4, finished_at = @p5,
                policies = @p6
            WHERE run_id = @p7 AND table_name = @p8 AND chunk = @p9 AND finished_at = 0
            """,
            chunk.Rows, chunk.Bytes, chunk.Sum?.ToHex(), chunk.Rejects, chunk.ElapsedMilliseconds, chunk.FinishedAt,
            AppliedPolicies.Write(chunk.Applied), chunk.RunId, chunk.Table, chunk.Number).ConfigureAwait(false) == 1;

    /// <summary>One chunk as it stands now; null where it is gone.</summary>
    public async Task<LedgerChunk?> FindChunkAsync(LedgerChunk chunk, CancellationToken cancellationToken)
    {
        var found = await QueryAsync(
            ReadChunk, cancellationToken,
            $"SELECT {ChunkColumns} FROM isomer_chunks WHERE run_id = @p0 AND table_name = @p1 AND chunk = @p2",
            chunk.RunId, chunk.Table, chunk.Number).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>How many statements a run has recorded, which is the ordinal of the next.</summary>
    public async Task<long> StatementCountAsync(string runId, CancellationToken cancellationToken) =>
        (await QueryAsync(
            r =>
                r.Number(0), cancellationToken, "SELECT count(*) FROM isomer_statements WHERE run_id = @p0",
                runId).ConfigureAwait(false))[0];

    /// <summary>What a copy has taken away before its rows and not put back since, by the targets of its statements.</summary>
    public async Task<HashSet<string>> LiftedTargetsAsync(string runId, CancellationToken cancellationToken)
    {
        var statements = await QueryAsync(
            r => (Target: r.GetString(0), Phase: r.GetString(1)), cancellationToken,
            "SELECT target, phase FROM isomer_statements WHERE run_id = @p0 ORDER BY ordinal", runId).ConfigureAwait(false);
        return statements.GroupBy(s => s.Target, s => s.Phase, StringComparer.Ordinal)
            .Where(g => g.Last() == nameof(PlanPhase.BeforeLoad)).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// Records a statement as begun (<paramref name="transaction"/> null: at once) or in the statement's own transaction.
    /// </summary>
    public static Task AddStatementAsync(
        Dialect dialect, DbConnection connection, DbTransaction? transaction, LedgerStatement statement,
        CancellationToken cancellationToken) =>
        LedgerSql.ExecuteAsync(
            dialect, connection, transaction, cancellationToken,
            """
            INSERT INTO isomer_statements (run_id, ordinal, phase, target, sql_text, reverse_text, started_at, finished_at)
            VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7)
            """,
            statement.RunId, statement.Ordinal, statement.Phase, statement.Target, statement.Sql, statement.Reverse,
            statement.StartedAt, statement.FinishedAt);

    public static Task FinishStatementAsync(
        Dialect dialect, DbConnection connection, LedgerStatement statement, CancellationToken cancellationToken) =>
        LedgerSql.ExecuteAsync(
            dialect, connection, null, cancellationToken,
            "UPDATE isomer_statements SET finished_at = @p0 WHERE run_id = @p1 AND ordinal = @p2",
            Now, statement.RunId, statement.Ordinal);

    /// <summary>Records what verifying a table gave, in place of an earlier result.</summary>
    public Task SetCheckAsync(string runId, LedgerCheck check, CancellationToken cancellationToken) => InTransactionAsync(
        async (connection, transaction) =>
        {
            await LedgerSql.ExecuteAsync(
                Dialect, connection, transaction, cancellationToken,
                "DELETE FROM isomer_checks WHERE run_id = @p0 AND table_name = @p1", runId, check.Table).ConfigureAwait(false);
            await LedgerSql.ExecuteAsync(
                Dialect, connection, transaction, cancellationToken,
                """
                INSERT INTO isomer_checks (run_id, table_name, source_rows, destination_rows, differences, details, checked_at)
                VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6)
                """,
                runId, check.Table, check.SourceRows, check.DestinationRows, check.Differences, check.Details, check.CheckedAt)
                .ConfigureAwait(false);
        },
        cancellationToken);

    public Task<List<LedgerCheck>> ChecksAsync(string runId, CancellationToken cancellationToken) => QueryAsync(
        r => new LedgerCheck(r.GetString(0), r.Number(1), r.Number(2), r.Number(3), r.Text(4), r.Number(5)), cancellationToken,
        """
        SELECT table_name, source_rows, destination_rows, differences, details, checked_at
        FROM isomer_checks WHERE run_id = @p0 ORDER BY table_name
        """,
        runId);

    private static LedgerChunk ReadChunk(DbDataReader r) => new()
    {
        RunId = r.GetString(0),
        Table = r.GetString(1),
        Number = (int)r.Number(2),
        Range = new KeyRange(r.Text(3), r.Text(4)),
        Rows = r.Number(5),
        Bytes = r.Number(6),
        Sum = r.Text(7) is { } hex ? RowSum.FromHex(r.Number(5), hex) : null,
        Rejects = r.Number(8),
        ElapsedMilliseconds = r.Number(9),
        FinishedAt = r.Number(10),
        Applied = AppliedPolicies.Read(r.Text(11)),
    };

    // There is no portable catalog to ask; a query that cannot fail for another reason asks the engine itself.
    private static async Task<bool> ExistsAsync(Dialect dialect, DbConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await LedgerSql.QueryAsync(dialect, connection, _ => 0, cancellationToken, "SELECT run_id FROM isomer_runs WHERE 1 = 0")
                .ConfigureAwait(false);
            return true;
        }
        catch (DbException e) when (!e.IsTransient)
        {
            return false;
        }
    }

    private Task<List<T>> QueryAsync<T>(
        Func<DbDataReader, T> read, CancellationToken cancellationToken, string sql, params object?[] values) =>
        OnConnectionAsync(_session, c => LedgerSql.QueryAsync(Dialect, c, read, cancellationToken, sql, values), cancellationToken);

    private Task ExecuteAsync(CancellationToken cancellationToken, string sql, params object?[] values) =>
        OnConnectionAsync(_session, c => LedgerSql.ExecuteAsync(Dialect, c, null, cancellationToken, sql, values), cancellationToken);

    private Task InTransactionAsync(Func<DbConnection, DbTransaction, Task> work, CancellationToken cancellationToken) =>
        OnConnectionAsync(
            _session,
            async connection =>
            {
                var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    await work(connection, transaction).ConfigureAwait(false);
                    await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
                    return true;
                }
            },
            cancellationToken);

    private static async Task<T> OnConnectionAsync<T>(
        KeptSession session, Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await session.RunAsync(work, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is DbException or IOException or SocketException)
        {
            throw new LedgerException(session.Database, e);
        }
    }
}
