using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>
/// What follows each load: numbering goes on behind the highest value, references that a direct load passed over are checked, and the
/// optimizer learns the new statistics.
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
                    yield return Step(
                        $"tables/{table.Name}/columns/{column.Name}", Numbering(table, column), Restart(table, column, identity));
                }
                else if (column.Default is NextValueExpression next &&
                    schema.Sequences.FirstOrDefault(s => s.Name == next.Sequence) is { } sequence)
                {
                    yield return Step(
                        $"tables/{table.Name}/columns/{column.Name}", Numbering(table, column), Advance(table, column, sequence));
                }
            }
        }

        foreach (var table in schema.Tables)
        {
            foreach (var key in table.ForeignKeys)
            {
                yield return Step(
                    $"tables/{table.Name}/foreignKeys/{key.Name}", $"check foreign key {key.Name} of {table.Name}",
                    $"ALTER TABLE {Rules.Quote(table.Name)} ENABLE VALIDATE CONSTRAINT {Rules.Quote(key.Name)}");
            }
        }

        foreach (var table in schema.Tables)
        {
            var owner = table.Name.Schema is { } user ? Text(Rules.Quote(user)) : "SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')";
            yield return Step(
                $"tables/{table.Name}", $"update statistics of {table.Name}",
                $"BEGIN DBMS_STATS.GATHER_TABLE_STATS(ownname => {owner}, tabname => {Text(Rules.Quote(table.Name.Name))}); END;");
        }
    }

    private static string Numbering(Table table, Column column) => $"move numbers of {table.Name}.{column.Name} past the highest";

    // LIMIT VALUE is the highest value that stands, or the lowest of a falling identity.
    private static string Restart(Table table, Column column, Identity identity)
    {
        var kind = identity.Kind == IdentityKind.Always ? "ALWAYS" : "BY DEFAULT";
        var step = identity.Increment is { } increment ? " INCREMENT BY " + increment.ToString(CultureInfo.InvariantCulture) : "";
        return $"ALTER TABLE {Rules.Quote(table.Name)} MODIFY ({Rules.Quote(column.Name)} GENERATED {kind} AS IDENTITY (START WITH LIMIT VALUE{step}))";
    }

    // Never backwards: a number once given is not given again. The sequence's own next number tells how far it is.
    private static string Advance(Table table, Column column, Sequence sequence)
    {
        var step = (sequence.Increment ?? 1).ToString(CultureInfo.InvariantCulture);
        var (furthest, past) = sequence.Increment < 0 ? ("MIN", "<") : ("MAX", ">");
        var name = Rules.Quote(sequence.Name);
        return $"""
            DECLARE
              furthest NUMBER;
              following NUMBER;
            BEGIN
              SELECT {furthest}({Rules.Quote(column.Name)}) INTO furthest FROM {Rules.Quote(table.Name)};
              IF furthest IS NOT NULL THEN
                SELECT {name}.NEXTVAL INTO following FROM DUAL;
                IF following {past} furthest THEN
                  RETURN;
                END IF;
                EXECUTE IMMEDIATE 'ALTER SEQUENCE {name.Replace("'", "''")} RESTART START WITH ' || TO_CHAR(furthest + ({step}));
              END IF;
            END;
            """;
    }

    private static string Text(string text) => "'" + text.Replace("'", "''") + "'";

    private static PlanStep Step(string target, string summary, string sql) => new()
    {
        Sql = sql, Target = target, Summary = summary, Phase = PlanPhase.Finish, IsTransactional = false,
    };
}
