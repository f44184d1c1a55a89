using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

/// <summary>Takes a row as the copy would write it, and keeps which narrowings touch it.</summary>
internal sealed class RowCheck(TableRules rules) : RowWriter
{
    private readonly bool[] _touched = new bool[rules.Narrowings.Count];

    /// <summary>How many values of the row have been written.</summary>
    public int Written { get; private set; }

    /// <summary>Whether any narrowing touches the row.</summary>
    public bool IsTouched { get; private set; }

    /// <summary>Whether a narrowing touches the row.</summary>
    public bool Touches(int narrowing) => _touched[narrowing];

    public override void BeginRow()
    {
        Written = 0;
        if (IsTouched)
        {
            Array.Clear(_touched);
            IsTouched = false;
        }
    }

    public override void EndRow()
    {
    }

    public override void CancelRow()
    {
    }

    public override void WriteNull()
    {
        foreach (var test in Next())
        {
            Note(test, test.Test.BreaksOnNull);
        }
    }

    public override void WriteBool(bool value) => Next();

    public override void WriteInt64(long value) => Try(value, static (test, v) => test.Breaks(v));

    public override void WriteUInt64(ulong value) => Try(value, static (test, v) => test.Breaks(v));

    public override void WriteDecimal(decimal value) => Try(value, static (test, v) => test.Breaks(NumberValue.From(v)));

    public override void WriteNumber(in NumberValue value) => Try(value, static (test, v) => test.Breaks(v));

    public override void WriteFloat32(float value) => WriteFloat64(value);

    public override void WriteFloat64(double value) => Try(value, static (test, v) => test.Breaks(v));

    public override void WriteUtf8(ReadOnlySpan<byte> value)
    {
        foreach (var test in Next())
        {
            Note(test, test.Test.BreaksUtf8(value));
        }
    }

    public override void WriteBytes(ReadOnlySpan<byte> value)
    {
        foreach (var test in Next())
        {
            Note(test, test.Test.BreaksBytes(value));
        }
    }

    public override void WriteDate(DateValue value) => Try(value, static (test, v) => test.Breaks(v));

    public override void WriteTime(TimeValue value) => Try(value, static (test, v) => test.Breaks(v));

    public override void WriteTimestamp(TimestampValue value) => Try(value, static (test, v) => test.Breaks(v));

    public override void WriteInterval(IntervalValue value) => Try(value, static (test, v) => test.Breaks(v));

    public override void WriteUuid(Guid value) => Next();

    private void Try<T>(T value, Func<ValueTest, T, bool> breaks)
    {
        foreach (var test in Next())
        {
            Note(test, breaks(test.Test, value));
        }
    }

    private ReadOnlySpan<TableRules.ColumnTest> Next() => rules.Tests[Written++];

    private void Note(in TableRules.ColumnTest test, bool breaks)
    {
        if (breaks)
        {
            _touched[test.Narrowing] = true;
            IsTouched = true;
        }
    }
}
