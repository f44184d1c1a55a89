using System.Globalization;
using Isomer.Dialects;

namespace Isomer.MySql;

/// <summary>
/// What is asked for rows where a table has a key of one column: the server joins some thousands of packed rows into one value. Drivers
/// take their time for each row, and MySql.Data two calls to the network; of blocks they get few.
/// </summary>
internal sealed class BlockQuery
{
    /// <summary>Fewer rows come as quickly one by one.</summary>
    public const long FewestRows = 10_000;

    private readonly ReadRequest _request;
    private readonly StoredTable _table;
    private readonly StoredColumn _key;
    private readonly IReadOnlyList<ColumnSelection> _columns;
    private readonly Dialect _dialect;

    private BlockQuery(ReadRequest request, StoredTable table, StoredColumn key, IReadOnlyList<ColumnSelection> columns, Dialect dialect) =>
        (_request, _table, _key, _columns, _dialect) = (request, table, key, columns, dialect);

    /// <summary>The range that is read.</summary>
    public KeyRange Range => _request.Range;

    /// <summary>
    /// The queries; null where rows can only come one by one: values of their own columns, or a key of several columns, whose ranges the
    /// server finds by reading all that share the first.
    /// </summary>
    public static BlockQuery? TryCreate(
        ReadRequest request, StoredTable table, string side, IReadOnlyList<ColumnSelection> columns, Dialect dialect) =>
        columns.All(c => c.Form != ValueForm.Apart) && TableKey.Of(request.Table, table, side) is [var key]
            ? new(request, table, key, columns, dialect)
            : null;

    /// <summary>
    /// The query for the key of the row that stands so many rows behind a range's beginning: no row where there are not as many.
    /// </summary>
    public string NextBound(KeyRange range, int rows)
    {
        var where = RowQuery.Where(range, null, _table, _dialect);
        return $"SELECT {KeyBound.Printed(_key)} FROM {_table.QuotedName}{where} ORDER BY {SqlText.Quote(_key.Name)} " +
            $"LIMIT 1 OFFSET {rows.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The bound that such a key makes.</summary>
    public string Bound(string key) => BoundText.Of([_key.Name], [key]);

    /// <summary>The query for the number of a range's rows, and for all of them in one value, which is NULL where there is none.</summary>
    public string Block(KeyRange range) =>
        $"SELECT CAST(COUNT(*) AS CHAR), GROUP_CONCAT({RowQuery.Packed(_columns)} SEPARATOR '') FROM {_table.QuotedName}{Where(range)}";

    /// <summary>The query for the same rows one by one.</summary>
    public string Rows(KeyRange range) => $"SELECT {RowQuery.Packed(_columns)} FROM {_table.QuotedName}{Where(range)}";

    private string Where(KeyRange range) => RowQuery.Where(range, _request.Filter, _table, _dialect);
}
