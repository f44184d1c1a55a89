using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>Rows as text, each value by its column's encoder.</summary>
/// <param name="encoders">The columns' encoders.</param>
/// <param name="text">Takes the values; disposed with the batch.</param>
/// <param name="separator">What stands between two values.</param>
/// <param name="begin">What stands before a row.</param>
/// <param name="end">What stands behind a row.</param>
internal abstract class EncodedBatch(ColumnEncoder[] encoders, ValueBuffer text, byte separator, byte[] begin, byte[] end) : RowBatch
{
    private readonly ValueBuffer _text = text;
    private readonly List<int> _ends = [];
    private int _rowStart;
    private int _column;

    public override int Rows => _ends.Count;

    public override long Bytes => _text.Length;

    /// <summary>All rows.</summary>
    protected ReadOnlyMemory<byte> Text => _text.Memory;

    /// <summary>Where a row begins.</summary>
    public int Start(int row) => row == 0 ? 0 : _ends[row - 1];

    public override void BeginRow()
    {
        _rowStart = _text.Length;
        _column = 0;
        _text.Add(begin);
    }

    public override void EndRow()
    {
        if (_column != encoders.Length)
        {
            throw new InvalidOperationException($"A row has {encoders.Length} columns, and {_column} were written.");
        }

        if (_column > 0)
        {
            // The separator behind the last value.
            _text.CutTo(_text.Length - 1);
        }

        _text.Add(end);
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
        Next().WriteNull(_text);
        _text.Add(separator);
    }

    public override void WriteBool(bool value)
    {
        Next().WriteBool(_text, value);
        _text.Add(separator);
    }

    public override void WriteInt64(long value)
    {
        Next().WriteInt64(_text, value);
        _text.Add(separator);
    }

    public override void WriteUInt64(ulong value)
    {
        Next().WriteUInt64(_text, value);
        _text.Add(separator);
    }

    public override void WriteDecimal(decimal value)
    {
        Next().WriteDecimal(_text, value);
        _text.Add(separator);
    }

    public override void WriteNumber(in NumberValue value)
    {
        Next().WriteNumber(_text, value);
        _text.Add(separator);
    }

    public override void WriteFloat32(float value)
    {
        Next().WriteFloat32(_text, value);
        _text.Add(separator);
    }

    public override void WriteFloat64(double value)
    {
        Next().WriteFloat64(_text, value);
        _text.Add(separator);
    }

    public override void WriteUtf8(ReadOnlySpan<byte> value)
    {
        Next().WriteUtf8(_text, value);
        _text.Add(separator);
    }

    public override void WriteBytes(ReadOnlySpan<byte> value)
    {
        Next().WriteBytes(_text, value);
        _text.Add(separator);
    }

    public override void WriteDate(DateValue value)
    {
        Next().WriteDate(_text, value);
        _text.Add(separator);
    }

    public override void WriteTime(TimeValue value)
    {
        Next().WriteTime(_text, value);
        _text.Add(separator);
    }

    public override void WriteTimestamp(TimestampValue value)
    {
        Next().WriteTimestamp(_text, value);
        _text.Add(separator);
    }

    public override void WriteInterval(IntervalValue value)
    {
        Next().WriteInterval(_text, value);
        _text.Add(separator);
    }

    public override void WriteUuid(Guid value)
    {
        Next().WriteUuid(_text, value);
        _text.Add(separator);
    }

    /// <summary>Where the row's next value goes, without its encoder; <see cref="EndValue"/> ends it.</summary>
    protected ValueBuffer NextValue()
    {
        _column++;
        return _text;
    }

    protected void EndValue() => _text.Add(separator);

    protected override void Dispose(bool disposing) => _text.Dispose();

    private ColumnEncoder Next() => encoders[_column++];
}
