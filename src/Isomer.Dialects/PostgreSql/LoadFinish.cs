using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>
/// What follows each load: numbering goes on behind the highest key, and the planner learns the new statistics. VACUUM sets the visibility
/// map besides, without which a foreign key's check looks up every row that it has found in an index.
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
                if (column.Identity is { } identity)
                {
                    var sequence = $"pg_get_serial_sequence({DdlWriter.Text(Rules.Quote(table.Name))}, {DdlWriter.Text(column.Name)})::regclass";
                    yield return NextNumber(table, column, SetValue(table, column, sequence, identity.Start, identity.Increment));
                }
                else if (column.Default is NextValueExpression next
                    && schema.Sequences.FirstOrDefault(s => s.Name == next.Sequence) is { } own)
                {
                    var sequence = $"{DdlWriter.Text(Rules.Quote(own.Name))}::regclass";
                    yield return NextNumber(table, column, SetValue(table, column, sequence, own.Start ?? own.Minimum, own.Increment));
                }
            }
        }

        foreach (var table in schema.Tables)
        {
            yield return new()
            {
                Sql = $"VACUUM (ANALYZE) {Rules.Quote(table.Name)}", Target = $"tables/{table.Name}",
                Summary = $"update statistics of {table.Name}",
                Phase = PlanPhase.Finish, IsTransactional = false, Tables = EquatableArray<QualifiedName>.Wrap([table.Name]),
            };
        }
    }

    // Never backwards: a number once given is not given again. setval() takes no value before the first.
    private static string SetValue(Table table, Column column, string sequence, long? start, long? increment)
    {
        var isDescending = increment < 0;
        var (highest, beyond) = isDescending ? ("min", "<") : ("max", ">");

        // The value before the first may be past 64 bits.
        var first = (decimal)(start ?? (isDescending ? -1 : 1));
        var before = (isDescending ? first + 1 : first - 1).ToString(CultureInfo.InvariantCulture);
        var last = $"coalesce(pg_sequence_last_value({sequence}), {before})";
        var value = $"{highest}({Rules.Quote(column.Name)})";
        return $"SELECT setval({sequence}, {value}) FROM {Rules.Quote(table.Name)} HAVING {value} {beyond} {last}";
    }

    private static PlanStep NextNumber(Table table, Column column, string sql) => new()
    {
        Sql = sql, Target = $"tables/{table.Name}/columns/{column.Name}", Phase = PlanPhase.Finish,
        Summary = $"move numbers of {table.Name}.{column.Name} past the highest",
    };
}
