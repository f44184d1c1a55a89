namespace Isomer.Oracle;

/// <summary>RAW and BLOB.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="maxBytes">The most octets that the column holds; null for a BLOB.</param>
internal sealed class BytesBuffer(int ordinal, string storeType, long? maxBytes)
    : PackedBuffer(ordinal, storeType, maxBytes is null ? BoundType.Blob : BoundType.Raw, null)
{
    private const int UuidBytes = 16;

    // A RAW without octets is NULL; a BLOB without is a value.
    public override string? LiteralOf(int row) => maxBytes is null && !Values.IsNull(row) && Values[row].IsEmpty ? "EMPTY_BLOB()" : null;

    public override void WriteBytes(ReadOnlySpan<byte> value) =>
        Values.Add(value.Length <= (maxBytes ?? long.MaxValue) ? value : throw Refuse("the value is longer than the type holds"));

    public override void WriteUuid(Guid value)
    {
        Span<byte> octets = stackalloc byte[UuidBytes];
        value.TryWriteBytes(octets, bigEndian: true, out _);
        WriteBytes(octets);
    }

    protected override Array Array(int firstRow, int rows)
    {
        var octets = new byte[]?[rows];
        for (var i = 0; i < rows; i++)
        {
            octets[i] = Values.IsNull(firstRow + i) ? null : Values[firstRow + i].ToArray();
        }

        return octets;
    }
}
