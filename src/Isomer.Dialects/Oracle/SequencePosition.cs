using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>
/// Where a sequence goes on: behind what sessions have taken into their caches. RESTART is documented since 18c, and taken by 12.2.
/// https://docs.oracle.com/en/database/oracle/oracle-database/19/refrn/ALL_SEQUENCES.html
/// </summary>
internal static class SequencePosition
{
    public static string Query(Sequence sequence) => $"SELECT LAST_NUMBER FROM ALL_SEQUENCES WHERE {IsIt(sequence)}";

    /// <summary>Moves it forward, never back.</summary>
    public static string Advance(Sequence sequence, long next)
    {
        var number = next.ToString(CultureInfo.InvariantCulture);
        var statement = $"ALTER SEQUENCE {Identifiers.Rules.Quote(sequence.Name)} RESTART START WITH {number}";
        return $"""
            DECLARE
              following NUMBER;
            BEGIN
              SELECT LAST_NUMBER INTO following FROM ALL_SEQUENCES WHERE {IsIt(sequence)};
              IF following {(sequence.Increment < 0 ? ">" : "<")} {number} THEN
                EXECUTE IMMEDIATE {Text(statement)};
              END IF;
            END;
            """;
    }

    private static string IsIt(Sequence sequence)
    {
        var owner = sequence.Name.Schema is { } schema ? Text(schema) : "SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')";
        return $"SEQUENCE_OWNER = {owner} AND SEQUENCE_NAME = {Text(sequence.Name.Name)}";
    }

    private static string Text(string text) => "'" + text.Replace("'", "''") + "'";
}
