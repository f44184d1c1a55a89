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

    public override void WriteInt64(long value)
    {
        foreach (var test in Next())
        {
            Note(test, test.Test.Breaks(value));
        }
    }

    public override void WriteUInt64(ulong value)
    {
        foreach (var test in Next())
        {
            Note(test, test.Test.Breaks(value));
        }
    }

    public override void WriteDecimal(decimal value)
    {
        foreach (var test in Next())
        {
            Note(test, test.Test.Breaks(NumberValue.From(value)));
        }
    }

    public override void WriteNumber(in NumberValue value)
    {
        foreach (var test in Next())
        {
            Note(test, test.Test.Breaks(value));
        }
    }

    public override void WriteFloat32(float value) => WriteFloat64(value);

    public override void WriteFloat64(double value)
    {
        foreach (var test in Next())
        {
            Note(test, test.Test.Breaks(value));
        }
    }

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

    public override void WriteDate(DateValue value)
    {
        foreach (var test in Next())
        {
            Note(test, test.Test.Breaks(value));
        }
    }

    public override void WriteTime(TimeValue value)
    {
        foreach (var test in Next())
        {
            Note(test, test.Test.Breaks(value));
        }
    }

    public override void WriteTimestamp(TimestampValue value)
    {
        foreach (var test in Next())
        {
            Note(test, test.Test.Breaks(value));
        }
    }

    public override void WriteInterval(IntervalValue value)
    {
        foreach (var test in Next())
        {
            Note(test, test.Test.Breaks(value));
        }
    }

    public override void WriteUuid(Guid value) => Next();

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
