using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// Where a sequence goes on. The catalog has the last number given, or the first where none was: then one number stays out.
/// https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-sequences-transact-sql
/// </summary>
internal static class SequencePosition
{
    private const string Current = "CAST(current_value AS decimal(38,0))";

    public static string Query(Sequence sequence) =>
        $"SELECT {Current} + ({(sequence.Increment ?? 1).ToString(CultureInfo.InvariantCulture)}) FROM sys.sequences WHERE {IsIt(sequence)}";

    /// <summary>Moves it forward, never back. RESTART takes a constant only.</summary>
    public static string Advance(Sequence sequence, long next)
    {
        var number = next.ToString(CultureInfo.InvariantCulture);
        var statement = $"ALTER SEQUENCE {Identifiers.Quote(sequence.Name)} RESTART WITH {number}";
        return $"DECLARE @sql nvarchar(max) = (SELECT {SqlText.Quote(statement)} FROM sys.sequences " +
            $"WHERE {IsIt(sequence)} AND {Current} {(sequence.Increment < 0 ? ">" : "<")} {number}); EXEC (@sql)";
    }

    private static string IsIt(Sequence sequence) => $"object_id = OBJECT_ID({SqlText.Quote(Identifiers.Quote(sequence.Name))})";
}
