using System.Data.Common;
using System.Globalization;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Migration.Connections;
using Isomer.Migration.Ledger;
using Isomer.Migration.Planning;
using Isomer.Migration.Progress;
using Isomer.Schema;

namespace Isomer.Migration.Sync;

/// <summary>
/// Lets the destination's sequences go on where the source's are. What a sequence belongs to, only the application knows: one that began
/// anew would give numbers that rows have (decision 1041). Asked after the copy, so that it is past every number in the copied rows.
/// </summary>
internal sealed class SequencePositions(IDatabase source, Dialect destination, Redactor redactor, IProgressView view)
{
    /// <summary>The statements that move the destination's sequences forward.</summary>
    public async Task<IReadOnlyList<PlanStep>> StepsAsync(MigrationPlan plan, CancellationToken cancellationToken)
    {
        var from = source.Engine.Dialect;
        var steps = new List<PlanStep>();
        DbConnection? connection = null;
        try
        {
            foreach (var sequence in plan.Projection.Sequences)
            {
                if (from.NextNumberQuery(sequence.Source) is not { } query)
                {
                    continue;
                }

                connection ??= await source.ConnectAsync(cancellationToken).ConfigureAwait(false);
                if (await NextAsync(connection, sequence.Source, query, cancellationToken).ConfigureAwait(false) is { } next &&
                    destination.AdvanceSequence(sequence.Held, Within(sequence.Held, next)) is { } sql)
                {
                    steps.Add(Step(sequence.Held, sql));
                }
            }
        }
        finally
        {
            if (connection is not null)
            {
                await connection.DisposeAsync().ConfigureAwait(false);
            }
        }

        return steps;
    }

    private async Task<decimal?> NextAsync(DbConnection connection, Sequence sequence, string query, CancellationToken cancellationToken)
    {
        try
        {
            var rows = await LedgerSql.QueryAsync(
                source.Engine.Dialect, connection, r => Convert.ToDecimal(r.GetValue(0), CultureInfo.InvariantCulture), cancellationToken, query)
                .ConfigureAwait(false);
            if (rows.Count > 0)
            {
                return rows[0];
            }

            Say(sequence, "the catalog does not list it.");
        }
        catch (DbException e) when (!e.IsTransient && !cancellationToken.IsCancellationRequested)
        {
            Say(sequence, redactor.Message(e).TrimEnd('.') + ".");
        }

        return null;
    }

    private void Say(Sequence sequence, string why) =>
        view.Note(Diagnostic.Create(Codes.SequencePositionHidden, source.DisplayName, sequence.Name.ToString(), why).ToString());

    // One that has given all its numbers stays at the last: it gives that one again, and no other.
    private static long Within(Sequence sequence, decimal next)
    {
        var isDescending = sequence.Increment < 0;
        var (least, greatest) = sequence.Type?.Kind switch
        {
            TypeKind.Int16 => (short.MinValue, short.MaxValue),
            TypeKind.Int32 => (int.MinValue, int.MaxValue),
            _ => (-long.MaxValue, long.MaxValue - 1),
        };
        return (long)Math.Clamp(next, sequence.Minimum ?? (isDescending ? least : 1), sequence.Maximum ?? (isDescending ? -1 : greatest));
    }

    private static PlanStep Step(Sequence sequence, string sql) => new()
    {
        Sql = sql, Target = $"sequences/{sequence.Name}", Phase = PlanPhase.Finish, IsTransactional = false,
        Summary = $"let {sequence.Name} go on where the source's is",
    };
}
