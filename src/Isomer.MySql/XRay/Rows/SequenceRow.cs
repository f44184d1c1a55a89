using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>A row of <see cref="CatalogQueries.Sequences"/>.</summary>
internal static class SequenceRow
{
    // MariaDB keeps both ends of the 64 bits to itself: these are the bounds of a sequence that was given none, and no value lies beyond.
    // https://mariadb.com/kb/en/create-sequence/
    private const long Greatest = long.MaxValue - 1;
    private const long Least = -long.MaxValue;

    public static Sequence Read(DbDataReader row, TableRow of)
    {
        var increment = row.Number(2);
        return new()
        {
            Name = of.Name,
            Start = row.Number(1),
            Increment = increment,
            Minimum = row.Number(3) is var minimum && increment < 0 && minimum == Least ? null : minimum,
            Maximum = row.Number(4) is var maximum && increment > 0 && maximum == Greatest ? null : maximum,
            Cache = row.Number(5) is var cache && cache == 0 ? null : cache,
            IsCyclic = row.Number(6) != 0,
            Comment = of.Comment,
        };
    }
}
