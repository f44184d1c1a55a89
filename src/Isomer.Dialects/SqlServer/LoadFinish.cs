using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// What follows each load: numbering goes on behind the highest key, constraints that the load did not check are checked, and the optimizer
/// learns the new statistics.
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
                    yield return NextNumber(table, column, Reseed(table, column, identity.Increment < 0));
                }
                else if (column.Default is NextValueExpression next
                    && schema.Sequences.FirstOrDefault(s => s.Name == next.Sequence) is { } sequence)
                {
                    yield return NextNumber(table, column, Restart(table, column, sequence));
                }
            }
        }

        foreach (var table in schema.Tables)
        {
            var constraints = table.ForeignKeys.Select(f => f.Name).Concat(table.Checks.Select(c => c.Name)).ToList();
            if (constraints.Count > 0)
            {
                yield return Step(table, $"check constraints of {table.Name}", Recheck(table, constraints));
            }
        }

        foreach (var table in schema.Tables)
        {
            yield return Step(table, $"update statistics of {table.Name}", $"UPDATE STATISTICS {Identifiers.Quote(table.Name)}") with
            {
                Tables = EquatableArray<QualifiedName>.Wrap([table.Name]),
            };
        }
    }

    // Never backwards. An equal value is said too: on a table that was loaded with given values the next number would else be the first.
    // https://learn.microsoft.com/sql/t-sql/database-console-commands/dbcc-checkident-transact-sql
    private static string Reseed(Table table, Column column, bool isDescending)
    {
        var name = SqlText.Quote(Identifiers.Quote(table.Name));
        return $"DECLARE @last decimal(38,0) = (SELECT {Last(column, isDescending)} FROM {Identifiers.Quote(table.Name)}); " +
            $"IF @last {(isDescending ? "<=" : ">=")} IDENT_CURRENT({name}) DBCC CHECKIDENT ({name}, RESEED, @last) WITH NO_INFOMSGS";
    }

    // RESTART takes a constant only, and nothing past the bounds.
    private static string Restart(Table table, Column column, Sequence sequence)
    {
        var isDescending = sequence.Increment < 0;
        var step = (sequence.Increment ?? 1).ToString(CultureInfo.InvariantCulture);
        var name = Identifiers.Quote(sequence.Name);
        return $"DECLARE @next decimal(38,0) = (SELECT CAST({Last(column, isDescending)} AS decimal(38,0)) + ({step}) FROM {Identifiers.Quote(table.Name)}); " +
            $"DECLARE @sql nvarchar(max) = (SELECT {SqlText.Quote($"ALTER SEQUENCE {name} RESTART WITH ")} + CAST(@next AS nvarchar(40)) FROM sys.sequences " +
            $"WHERE object_id = OBJECT_ID({SqlText.Quote(name)}) AND @next {(isDescending ? "<" : ">")} CAST(current_value AS decimal(38,0)) " +
            "AND @next BETWEEN CAST(minimum_value AS decimal(38,0)) AND CAST(maximum_value AS decimal(38,0))); EXEC (@sql)";
    }

    private static string Last(Column column, bool isDescending) => $"{(isDescending ? "MIN" : "MAX")}({Rules.Quote(column.Name)})";

    // A bulk load checks neither, and a constraint that is not trusted is never used by the optimizer.
    private static string Recheck(Table table, IReadOnlyList<string> constraints)
    {
        var name = Identifiers.Quote(table.Name);
        string Doubtful(string view) =>
            $"SELECT 1 FROM {view} WHERE parent_object_id = OBJECT_ID({SqlText.Quote(name)}) AND is_not_trusted = 1";
        return $"IF EXISTS ({Doubtful("sys.foreign_keys")} UNION ALL {Doubtful("sys.check_constraints")}) " +
            $"ALTER TABLE {name} WITH CHECK CHECK CONSTRAINT {Rules.QuoteList(constraints)}";
    }

    private static PlanStep NextNumber(Table table, Column column, string sql) => new()
    {
        Sql = sql, Target = $"tables/{table.Name}/columns/{column.Name}", Phase = PlanPhase.Finish,
        Summary = $"move numbers of {table.Name}.{column.Name} past the highest",
    };

    private static PlanStep Step(Table table, string summary, string sql) =>
        new() { Sql = sql, Target = $"tables/{table.Name}", Phase = PlanPhase.Finish, Summary = summary };
}
