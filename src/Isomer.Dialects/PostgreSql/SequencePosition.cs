using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>Where a sequence goes on. https://www.postgresql.org/docs/current/functions-sequence.html</summary>
internal static class SequencePosition
{
    public static string Query(Sequence sequence) => $"SELECT {Next(sequence)} FROM {Identifiers.Rules.Quote(sequence.Name)}";

    /// <summary>Moves it forward, never back.</summary>
    public static string Advance(Sequence sequence, long next)
    {
        var name = Identifiers.Rules.Quote(sequence.Name);
        var number = next.ToString(CultureInfo.InvariantCulture);
        return $"SELECT setval({DdlWriter.Text(name)}::regclass, {number}, false) FROM {name} " +
            $"WHERE {Next(sequence)} {(sequence.Increment < 0 ? ">" : "<")} {number}";
    }

    // Past 64 bits where the last number has been given.
    private static string Next(Sequence sequence) =>
        $"CASE WHEN is_called THEN last_value::numeric + ({(sequence.Increment ?? 1).ToString(CultureInfo.InvariantCulture)}) ELSE last_value END";
}
