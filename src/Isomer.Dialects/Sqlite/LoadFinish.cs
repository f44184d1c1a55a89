using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

/// <summary>
/// What follows each load: a check of the foreign keys that were off meanwhile, and statistics. AUTOINCREMENT needs nothing: SQLite
/// moves its position past every key that is written.
/// </summary>
internal static class LoadFinish
{
    public static IEnumerable<PlanStep> Steps(Blueprint schema)
    {
        if (schema.Tables.Any(t => !t.ForeignKeys.IsEmpty))
        {
            yield return new PlanStep
            {
                Sql = "PRAGMA foreign_key_check", Target = "tables", Summary = "check foreign keys", Phase = PlanPhase.Finish,
                MustReturnNoRows = true,
            };
        }

        yield return new PlanStep { Sql = "ANALYZE", Target = "tables", Summary = "update statistics", Phase = PlanPhase.Finish };
    }
}
