using System.Globalization;
using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>The statement that makes an index which the model's words do not.</summary>
internal static class IndexStatement
{
    public static string Of(QualifiedName table, IndexRow row, IReadOnlyList<IndexColumnRow> columns)
    {
        var keys = columns.Where(c => !c.IsIncluded).Select(c => SqlText.Quote(c.Column) + (c.IsDescending ? " DESC" : ""));
        var plain = SqlText.QuoteList(columns.Select(c => c.Column));
        var included = columns.Where(c => c.IsIncluded).Select(c => c.Column).ToList();
        var on = $"{SqlText.Quote(row.Name)} ON {SqlText.Quote(table)}";
        var filter = row.HasFilter ? " WHERE " + row.Filter : "";
        return row.Kind switch
        {
            IndexKind.Xml => row.SecondaryXml is var (kind, over)
                ? $"CREATE XML INDEX {on} ({plain}) USING XML INDEX {SqlText.Quote(over)} FOR {kind}{Options(row)}"
                : $"CREATE PRIMARY XML INDEX {on} ({plain}){Options(row)}",
            IndexKind.Spatial => $"CREATE SPATIAL INDEX {on} ({plain}) {row.Grid?.Clause}".TrimEnd(),
            IndexKind.ClusteredColumnstore => $"CREATE CLUSTERED COLUMNSTORE INDEX {on}{Options(row)}{Place(row)}",
            IndexKind.NonclusteredColumnstore => $"CREATE NONCLUSTERED COLUMNSTORE INDEX {on} ({plain}){filter}{Options(row)}{Place(row)}",
            _ => (row.IsUnique ? "CREATE UNIQUE " : "CREATE ") + (row.Kind == IndexKind.Clustered ? "CLUSTERED" : "NONCLUSTERED")
                + $" INDEX {on} ({string.Join(", ", keys)})"
                + (included.Count == 0 ? "" : $" INCLUDE ({SqlText.QuoteList(included)})") + filter + Options(row) + Place(row),
        };
    }

    /// <summary>What WITH (…) says of an index; empty for the server's own choices.</summary>
    public static string Options(IndexRow row)
    {
        var options = new List<string>();
        if (row.FillFactor is not (0 or 100))
        {
            options.Add(string.Create(CultureInfo.InvariantCulture, $"FILLFACTOR = {row.FillFactor}"));
        }

        Add(row.IsPadded, "PAD_INDEX = ON");
        Add(row.IgnoresDuplicates, "IGNORE_DUP_KEY = ON");
        Add(!row.HasRowLocks, "ALLOW_ROW_LOCKS = OFF");
        Add(!row.HasPageLocks, "ALLOW_PAGE_LOCKS = OFF");
        Add(row.Space.Compression is not null, "DATA_COMPRESSION = " + row.Space.Compression);
        return options.Count == 0 ? "" : $" WITH ({string.Join(", ", options)})";

        void Add(bool isSet, string option)
        {
            if (isSet)
            {
                options.Add(option);
            }
        }
    }

    private static string Place(IndexRow row) =>
        row.Space is { Scheme: { } scheme, Column: { } column } ? $" ON {SqlText.Quote(scheme)}({SqlText.Quote(column)})" : "";
}
