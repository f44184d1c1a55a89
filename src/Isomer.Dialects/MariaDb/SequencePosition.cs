using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects.MariaDb;

/// <summary>Where a sequence goes on. https://mariadb.com/kb/en/setval/: it never moves back.</summary>
internal static class SequencePosition
{
    public static string Query(Sequence sequence) =>
        $"SELECT next_not_cached_value FROM {MySql.Identifiers.Rules.Quote(sequence.Name)}";

    public static string Advance(Sequence sequence, long next) =>
        $"SELECT SETVAL({MySql.Identifiers.Rules.Quote(sequence.Name)}, {next.ToString(CultureInfo.InvariantCulture)}, 0)";
}
