using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>Rows as lists of SQL literals, <c>(1,'a'),(2,NULL)</c>, ready to stand behind VALUES.</summary>
internal sealed class InsertBatch(ColumnEncoder[] encoders) : RowBatch
{
    private readonly StatementBuffer _text = new();
    private readonly List<int> _ends = [];
    private int _rowStart;
    private int _column;

    public override int Rows => _ends.Count;

    public override long Bytes => _text.Length;

    /// <summary>The literals of some rows, a comma between two.</summary>
    public ReadOnlySpan<byte> Literals(int firstRow, int rows) => _text.Span[Start(firstRow)..(_ends[firstRow + rows - 1] - 1)];

    /// <summary>Where a row begins.</summary>
    public int Start(int row) => row == 0 ? 0 : _ends[row - 1];

    public override void BeginRow()
    {
        _rowStart = _text.Length;
        _column = 0;
        _text.Add((byte)'(');
    }

    public override void EndRow()
    {
        if (_column != encoders.Length)
        {
            throw new InvalidOperationException($"A row has {encoders.Length} columns, and {_column} were written.");
        }

        if (_column > 0)
        {
            // The comma behind the last value.
            _text.CutTo(_text.Length - 1);
        }

        _text.Add("),"u8);
        _ends.Add(_text.Length);
    }

    public override void CancelRow() => _text.CutTo(_rowStart);

    public override void Clear()
    {
        _text.CutTo(0);
        _ends.Clear();
    }

    public override void WriteNull()
    {
        _column++;
        _text.Add("NULL,"u8);
    }

    public override void WriteBool(bool value)
    {
        Next().WriteBool(_text, value);
        _text.Add((byte)',');
    }

    public override void WriteInt64(long value)
    {
        Next().WriteInt64(_text, value);
        _text.Add((byte)',');
    }

    public override void WriteUInt64(ulong value)
    {
        Next().WriteUInt64(_text, value);
        _text.Add((byte)',');
    }

    public override void WriteDecimal(decimal value)
    {
        Next().WriteDecimal(_text, value);
        _text.Add((byte)',');
    }

    public override void WriteNumber(in NumberValue value)
    {
        Next().WriteNumber(_text, value);
        _text.Add((byte)',');
    }

    public override void WriteFloat32(float value)
    {
        Next().WriteFloat32(_text, value);
        _text.Add((byte)',');
    }

    public override void WriteFloat64(double value)
    {
        Next().WriteFloat64(_text, value);
        _text.Add((byte)',');
    }

    public override void WriteUtf8(ReadOnlySpan<byte> value)
    {
        Next().WriteUtf8(_text, value);
        _text.Add((byte)',');
    }

    public override void WriteBytes(ReadOnlySpan<byte> value)
    {
        Next().WriteBytes(_text, value);
        _text.Add((byte)',');
    }

    public override void WriteDate(DateValue value)
    {
        Next().WriteDate(_text, value);
        _text.Add((byte)',');
    }

    public override void WriteTime(TimeValue value)
    {
        Next().WriteTime(_text, value);
        _text.Add((byte)',');
    }

    public override void WriteTimestamp(TimestampValue value)
    {
        Next().WriteTimestamp(_text, value);
        _text.Add((byte)',');
    }

    public override void WriteInterval(IntervalValue value)
    {
        Next().WriteInterval(_text, value);
        _text.Add((byte)',');
    }

    public override void WriteUuid(Guid value)
    {
        Next().WriteUuid(_text, value);
        _text.Add((byte)',');
    }

    protected override void Dispose(bool disposing) => _text.Dispose();

    private ColumnEncoder Next() => encoders[_column++];
}
