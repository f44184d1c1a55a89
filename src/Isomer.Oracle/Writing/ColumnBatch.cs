using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>Rows as arrays to be, a column each: packed in pooled memory until a slice of them is bound.</summary>
internal sealed class ColumnBatch(IReadOnlyList<ColumnBuffer> columns) : RowBatch
{
    private int _rows;
    private int _column;

    public override int Rows => _rows;

    public override long Bytes => columns.Sum(c => c.Bytes);

    /// <summary>The columns.</summary>
    public IReadOnlyList<ColumnBuffer> Columns => columns;

    /// <summary>How many octets the values of a row take.</summary>
    public long BytesOf(int row) => columns.Sum(c => (long)c.BytesOf(row));

    public override void BeginRow() => _column = 0;

    public override void EndRow()
    {
        if (_column != columns.Count)
        {
            throw new InvalidOperationException($"A row has {columns.Count} columns, and {_column} were written.");
        }

        _rows++;
    }

    public override void CancelRow() => CutTo(_rows);

    public override void Clear()
    {
        _rows = 0;
        CutTo(0);
    }

    public override void WriteNull() => Next().WriteNull();

    public override void WriteBool(bool value) => Next().WriteBool(value);

    public override void WriteInt64(long value) => Next().WriteInt64(value);

    public override void WriteUInt64(ulong value) => Next().WriteUInt64(value);

    public override void WriteDecimal(decimal value) => Next().WriteDecimal(value);

    public override void WriteNumber(in NumberValue value) => Next().WriteNumber(value);

    public override void WriteFloat32(float value) => Next().WriteFloat32(value);

    public override void WriteFloat64(double value) => Next().WriteFloat64(value);

    public override void WriteUtf8(ReadOnlySpan<byte> value) => Next().WriteUtf8(value);

    public override void WriteBytes(ReadOnlySpan<byte> value) => Next().WriteBytes(value);

    public override void WriteDate(DateValue value) => Next().WriteDate(value);

    public override void WriteTime(TimeValue value) => Next().WriteTime(value);

    public override void WriteTimestamp(TimestampValue value) => Next().WriteTimestamp(value);

    public override void WriteInterval(IntervalValue value) => Next().WriteInterval(value);

    public override void WriteUuid(Guid value) => Next().WriteUuid(value);

    protected override void Dispose(bool disposing)
    {
        foreach (var column in columns)
        {
            column.Dispose();
        }
    }

    private ColumnBuffer Next() => columns[_column++];

    private void CutTo(int rows)
    {
        foreach (var column in columns)
        {
            column.CutTo(rows);
        }
    }
}
