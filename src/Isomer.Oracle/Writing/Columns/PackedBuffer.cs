namespace Isomer.Oracle;

/// <summary>Values that are bound as texts or octets.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="type">What they are bound as.</param>
/// <param name="conversion">What the server makes of a parameter: <c>TO_NUMBER({0})</c>; null where it takes it as it is.</param>
internal abstract class PackedBuffer(int ordinal, string storeType, BoundType type, string? conversion) : ColumnBuffer(ordinal, storeType)
{
    /// <summary>The values: UTF-8, or octets.</summary>
    protected PackedValues Values { get; } = new();

    public override long Bytes => Values.Bytes;

    public override int BytesOf(int row) => Values[row].Length;

    public override string Bound(string parameter) => conversion?.Replace("{0}", parameter, StringComparison.Ordinal) ?? parameter;

    public override BoundArray Bind(int firstRow, int rows)
    {
        var nulls = new bool[rows];
        var hasNull = false;
        for (var i = 0; i < rows; i++)
        {
            nulls[i] = Values.IsNull(firstRow + i);
            hasNull |= nulls[i];
        }

        return new(type, Array(firstRow, rows), hasNull ? nulls : []);
    }

    public override void CutTo(int rows) => Values.CutTo(rows);

    public override void WriteNull() => Values.AddNull();

    /// <summary>The values as the driver takes them; null for NULL.</summary>
    protected abstract Array Array(int firstRow, int rows);

    protected override void Dispose(bool disposing) => Values.Dispose();
}
