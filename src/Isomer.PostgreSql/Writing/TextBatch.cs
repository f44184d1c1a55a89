using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>
/// Rows in the text format of COPY, for tables with a type whose binary form is not encoded: the server parses those values. Each row is
/// encoded as for the binary COPY first, so that every check is the same, and then printed from there.
/// </summary>
/// <remarks>https://www.postgresql.org/docs/15/sql-copy.html, "Text Format"</remarks>
/// <param name="row">Encodes a row.</param>
/// <param name="printers">Print one column's encoded values each.</param>
internal sealed class TextBatch(PackedBatch row, PrintValue[] printers) : RowBatch
{
    private readonly PooledBytes _text = new();
    private int _rows;

    public override int Rows => _rows;

    public override long Bytes => _text.Length;

    /// <summary>The rows' text in UTF-8, one line each.</summary>
    public ReadOnlyMemory<byte> Memory => _text.Memory;

    public override void BeginRow()
    {
        row.Clear();
        row.BeginRow();
    }

    public override void EndRow()
    {
        row.EndRow();
        Print(row.Memory.Span);
        _rows++;
    }

    public override void CancelRow() => row.CancelRow();

    public override void Clear()
    {
        _text.CutTo(0);
        _rows = 0;
    }

    public override void WriteNull() => row.WriteNull();

    public override void WriteBool(bool value) => row.WriteBool(value);

    public override void WriteInt64(long value) => row.WriteInt64(value);

    public override void WriteUInt64(ulong value) => row.WriteUInt64(value);

    public override void WriteDecimal(decimal value) => row.WriteDecimal(value);

    public override void WriteNumber(in NumberValue value) => row.WriteNumber(value);

    public override void WriteFloat32(float value) => row.WriteFloat32(value);

    public override void WriteFloat64(double value) => row.WriteFloat64(value);

    public override void WriteUtf8(ReadOnlySpan<byte> value) => row.WriteUtf8(value);

    public override void WriteBytes(ReadOnlySpan<byte> value) => row.WriteBytes(value);

    public override void WriteDate(DateValue value) => row.WriteDate(value);

    public override void WriteTime(TimeValue value) => row.WriteTime(value);

    public override void WriteTimestamp(TimestampValue value) => row.WriteTimestamp(value);

    public override void WriteInterval(IntervalValue value) => row.WriteInterval(value);

    public override void WriteUuid(Guid value) => row.WriteUuid(value);

    protected override void Dispose(bool disposing)
    {
        row.Dispose();
        _text.Dispose();
    }

    private void Print(ReadOnlySpan<byte> fields)
    {
        for (var i = 0; i < printers.Length; i++)
        {
            if (i > 0)
            {
                _text.Add((byte)'\t');
            }

            var length = BinaryPrimitives.ReadInt32BigEndian(fields);
            fields = fields[sizeof(int)..];
            if (length < 0)
            {
                _text.Add(@"\N"u8);
                continue;
            }

            printers[i](fields[..length], _text);
            fields = fields[length..];
        }

        _text.Add((byte)'\n');
    }
}
