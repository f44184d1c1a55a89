using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>
/// What follows each load: sequences go on behind the highest value that a default of theirs gave, and the optimizer learns the new
/// statistics. AUTO_INCREMENT needs nothing: it moves past every value that is written.
/// </summary>
internal static class LoadFinish
{
    private static IdentifierRules Rules => Identifiers.Rules;

    public static IEnumerable<PlanStep> Steps(Blueprint schema)
    {
        foreach (var table in schema.Tables)
        {
            foreach (var column in table.Columns)
            {
                if (column.Default is NextValueExpression next
                    && schema.Sequences.FirstOrDefault(s => s.Name == next.Sequence) is { } sequence)
                {
                    yield return Step(
                        $"tables/{table.Name}/columns/{column.Name}", $"move numbers of {table.Name}.{column.Name} past the highest",
                        SetValue(table, column, sequence));
                }
            }
        }

        foreach (var table in schema.Tables)
        {
            yield return Step($"tables/{table.Name}", $"update statistics of {table.Name}", $"ANALYZE TABLE {Rules.Quote(table.Name)}") with
            {
                Tables = EquatableArray<QualifiedName>.Wrap([table.Name]),
            };
        }
    }

    // SETVAL takes a literal only, and never moves back. https://mariadb.com/kb/en/setval/
    private static string SetValue(Table table, Column column, Sequence sequence)
    {
        var last = $"{(sequence.Increment < 0 ? "MIN" : "MAX")}({Rules.Quote(column.Name)})";
        var name = Rules.Quote(sequence.Name);
        return $"BEGIN NOT ATOMIC DECLARE last BIGINT; SELECT {last} INTO last FROM {Rules.Quote(table.Name)}; " +
            $"IF last IS NOT NULL THEN EXECUTE IMMEDIATE CONCAT({SqlText.Quote($"SELECT SETVAL({name}, ")}, last, ')'); END IF; END";
    }

    private static PlanStep Step(string target, string summary, string sql) =>
        new() { Sql = sql, Target = target, Summary = summary, Phase = PlanPhase.Finish, IsTransactional = false };
}
